package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.names.LatinName;
import io.pandian.classifier.detection.names.NameScore;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;
import java.util.Set;

/**
 * Names of persons (姓名).
 *
 * <p>Shape: 2 to 7 Han characters that {@link NameScore} takes for a name; two or more Han parts
 * with a middle dot, as foreign names and those of many ethnic groups are written; pinyin or a
 * usual English name ({@link LatinName}); a surname with a form of address, 张先生; masked, 张*, 张*明,
 * *小明; several of these with commas between them, or with a remark in brackets after it.
 *
 * <p>Check: none.
 *
 * <p>Source: see {@link NameScore} and {@link LatinName}. How well it tells names from other values
 * stands in {@code docs/benchmarks.md}.
 *
 * <p>Not covered: nicknames, stage names, foreign names in Latin letters without a usual given
 * name.
 */
public final class PersonNameDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          2,
          40,
          0,
          Traits.HAN
              | Traits.LETTER
              | Traits.MIDDLE_DOT
              | Traits.SEPARATOR
              | Traits.STAR
              | Traits.DOT
              | Traits.COMMA
              | Traits.SLASH
              | Traits.BRACKET);

  private static final int LATIN = Traits.LETTER | Traits.SEPARATOR | Traits.COMMA | Traits.DOT;
  private static final Set<String> STAND_INS = Set.of("张三", "李四", "王五", "赵六");
  private static final int MOST_NAMES = 8;
  private static final int LONGEST_MASKED = 4;
  private static final int FEWEST_LETTERS = 2;
  private static final int SHORTEST_FIRM = 5;

  /** A part of a name with dots may look this little like a name by itself. */
  private static final int LEAST_PART = -200;

  private final NameScore names = NameScore.standard();
  private final LatinName latin = new LatinName();
  private final Set<String> nobody = Lexicon.words("placeholder-values");
  private final WordTable firms = WordTable.backward(Lexicon.words("organisation-suffixes"));
  private final WordTable addresses =
      WordTable.backward(
          Resources.tsv("taxonomy/forms-of-address.tsv").stream().map(r -> r.get(0)).toList());

  @Override
  public String dataItem() {
    return "person-name";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.SHAPED;
  }

  @Override
  public Verdict judge(ValueText value) {
    int traits = value.traits();
    if ((traits & Traits.HAN) == 0) {
      return Verdict.shape((traits & ~LATIN) == 0 && latin.matches(value));
    }
    if ((traits & Traits.LETTER) != 0) {
      return Verdict.NONE;
    }
    int end = beforeBracket(value);
    if ((traits & (Traits.COMMA | Traits.SLASH)) == 0) {
      return Verdict.shape(isOne(value.bareCharacters(), 0, end) || placeholder(value));
    }
    return Verdict.shape(areNames(value.bareCharacters(), end));
  }

  private static int beforeBracket(ValueText value) {
    int end = value.bareLength();
    if ((value.traits() & Traits.BRACKET) == 0 || value.bareAt(end - 1) != ')') {
      return end;
    }
    int bracket = end - 1;
    while (bracket > 0 && value.bareAt(bracket) != '(') {
      bracket--;
    }
    return bracket;
  }

  private boolean areNames(char[] text, int end) {
    int start = 0;
    int count = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || text[i] == ',' || text[i] == '/') {
        if (++count > MOST_NAMES || !isOne(text, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return count > 1;
  }

  private boolean isOne(char[] text, int from, int to) {
    int length = to - from;
    if (length < 2) {
      return false;
    }
    if (othersThanHan(text, from, to) == 0) {
      return names.isName(text, from, to) || isAddressed(text, from, to);
    }
    boolean masked =
        length <= LONGEST_MASKED && names.isSurname(text[from]) && text[from + 1] == '*';
    return masked || surnameHidden(text, from, to) || hasParts(text, from, to);
  }

  /** *明, *小明, **明. */
  private static boolean surnameHidden(char[] text, int from, int to) {
    int shown = from;
    while (shown < to && text[shown] == '*') {
      shown++;
    }
    return shown > from
        && to - from <= LONGEST_MASKED
        && shown < to
        && to - shown <= 2
        && othersThanHan(text, shown, to) == 0;
  }

  private static int othersThanHan(char[] text, int from, int to) {
    int others = 0;
    for (int i = from; i < to; i++) {
      others += Traits.isHan(text[i]) ? 0 : 1;
    }
    return others;
  }

  /** 张先生, 欧阳女士. */
  private boolean isAddressed(char[] text, int from, int to) {
    int surname = names.surnameLength(text, from, to);
    return surname > 0
        && to - from - surname >= 1
        && addresses.longestTo(text, from + surname, to).length() == to - from - surname;
  }

  /** 买买提·吐尔逊, 阿卜杜热西提·买买提: 2 to 4 parts of 1 to 8 Han characters. */
  private boolean hasParts(char[] text, int from, int to) {
    int start = from;
    int parts = 0;
    int best = Integer.MIN_VALUE;
    for (int i = from; i <= to; i++) {
      if (i < to && Traits.isHan(text[i])) {
        continue;
      }
      boolean dot = i == to || text[i] == '·' || text[i] == '.';
      if (!dot || i == start || i - start > 8) {
        return false;
      }
      best = Math.max(best, names.score(text, start, i));
      parts++;
      start = i + 1;
    }
    return parts >= 2 && parts <= 4 && to - from >= 4 && best > LEAST_PART;
  }

  @Override
  public boolean placeholder(ValueText value) {
    return value.bareLength() == 2 && STAND_INS.contains(value.bareString());
  }

  /**
   * In a column of names, rare names are names as well, in any script; lists and remarks are not
   * one name, firms are nobody's, and 匿名 and 散客 stand for anybody.
   */
  @Override
  public boolean identifies(ValueText value) {
    int more = Traits.COMMA | Traits.SLASH | Traits.BRACKET;
    if (value.hans() == 0) {
      return (value.traits() & ~LATIN) == 0 && value.letters() >= FEWEST_LETTERS;
    }
    return value.hans() >= 2
        && !nobody.contains(value.bareString())
        && !isFirm(value)
        && value.bareLength() <= 20
        && (value.traits() & (more | Traits.LETTER)) == 0;
  }

  /** Among customers and shareholders there are firms, who are nobody. */
  private boolean isFirm(ValueText value) {
    return value.hans() >= SHORTEST_FIRM
        && firms.longestTo(value.bareCharacters(), 0, value.bareLength()).length() > 1;
  }

  /** Without spaces, and with one kind of middle dot; Latin letters large. */
  @Override
  public String canonical(ValueText value) {
    if (value.hans() == 0) {
      return value.string().replaceAll("[ ,.-]+", " ").strip().toUpperCase(Locale.ROOT);
    }
    return value.bareString().replace('.', '·');
  }
}
