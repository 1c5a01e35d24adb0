package io.pandian.classifier.classification;

/**
 * A word that names a data item.
 *
 * @param word the word as the lexicon writes it, for example {@code 手机号} or {@code id card}
 * @param item the data item's code
 * @param strength how surely it does
 * @param script how a header writes it
 */
record HeaderTerm(String word, String item, Strength strength, Script script) {
  /** How surely a word names its item. */
  enum Strength {
    /** It names the item wherever it stands. */
    SURE,
    /** It usually does. */
    LIKELY,
    /** Only where the table speaks of persons. */
    WEAK
  }

  /** How a header writes a word. */
  enum Script {
    CHINESE,
    ENGLISH,
    PINYIN,
    INITIALS
  }

  /** The term by its initials, which are less sure than the word: others have the same. */
  HeaderTerm initials(boolean telling) {
    Strength lower = telling && strength == Strength.SURE ? Strength.LIKELY : Strength.WEAK;
    return new HeaderTerm(word, item, lower, Script.INITIALS);
  }

  /** The term where a person stands before it: what might be anything's is then likely theirs. */
  HeaderTerm somebodys() {
    return switch (strength) {
      case WEAK -> new HeaderTerm(word, item, Strength.LIKELY, script);
      case LIKELY, SURE -> new HeaderTerm(word, item, Strength.SURE, script);
    };
  }

  HeaderTerm written(Script as) {
    return new HeaderTerm(word, item, strength, as);
  }
}
