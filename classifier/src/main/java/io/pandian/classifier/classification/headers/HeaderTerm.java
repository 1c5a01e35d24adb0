package io.pandian.classifier.classification.headers;

import io.pandian.config.taxonomy.ColumnWord.Certainty;

/**
 * A word that names a data item.
 *
 * @param word the word as the lexicon writes it, for example {@code 手机号} or {@code id card}
 * @param item the data item's code
 * @param certainty how surely it does
 * @param script how a header writes it
 */
public record HeaderTerm(String word, String item, Certainty certainty, Script script) {
  /** How a header writes a word. */
  public enum Script {
    CHINESE,
    ENGLISH,
    PINYIN,
    INITIALS
  }

  /** The term by its initials, which are less sure than the word: others have the same. */
  HeaderTerm initials(boolean telling) {
    Certainty lower = telling && certainty == Certainty.SURE ? Certainty.LIKELY : Certainty.WEAK;
    return new HeaderTerm(word, item, lower, Script.INITIALS);
  }

  /** The term where a person stands before it: what might be anything's is then likely theirs. */
  HeaderTerm somebodys() {
    return switch (certainty) {
      case WEAK -> new HeaderTerm(word, item, Certainty.LIKELY, script);
      case LIKELY, SURE -> new HeaderTerm(word, item, Certainty.SURE, script);
    };
  }

  HeaderTerm written(Script as) {
    return new HeaderTerm(word, item, certainty, as);
  }
}
