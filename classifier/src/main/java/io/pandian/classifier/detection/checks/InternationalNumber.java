package io.pandian.classifier.detection.checks;

import java.util.List;
import java.util.Set;

/**
 * Telephone numbers with a plus sign and the code of another country or region: +852 9123 4567, +44
 * (0)20 7946 0958. The code must be assigned and the number as long as there; which of them are
 * mobile is not told. Numbers that are free for the caller are hotlines and nobody's.
 *
 * <p>Source: ITU-T E.164, see {@code lexicons/calling-codes.tsv}; {@code
 * lexicons/toll-free-numbers.tsv}.
 */
public final class InternationalNumber {
  private static final int CODES = 1000;
  private static final int LONGEST_CODE = 3;

  /** A trunk prefix that is dialled only inside the country. */
  private static final String TRUNK = "(0)";

  private final Set<String> free = Lexicon.words("toll-free-numbers");
  private final int[] fewest = new int[CODES];
  private final int[] most = new int[CODES];

  public InternationalNumber() {
    for (List<String> row : Lexicon.rows("calling-codes")) {
      int code = Integer.parseInt(row.get(0));
      fewest[code] = Integer.parseInt(row.get(1));
      most[code] = Integer.parseInt(row.get(2));
    }
  }

  /** Whether a value is such a number, and nothing else. */
  public boolean matches(ValueText value) {
    if (value.bareLength() == 0 || value.bareAt(0) != '+') {
      return false;
    }
    String digits = digits(value);
    if (free.stream().anyMatch(digits::startsWith)) {
      return false;
    }
    for (int length = Math.min(LONGEST_CODE, digits.length()); length > 0; length--) {
      int code = Integer.parseInt(digits.substring(0, length));
      int rest = digits.length() - length;
      if (most[code] > 0) {
        return rest >= fewest[code] && rest <= most[code];
      }
    }
    return false;
  }

  /** The plus sign and the digits. */
  public String canonical(ValueText value) {
    return "+" + digits(value);
  }

  /** The digits behind the plus sign, but for a trunk prefix; none if anything else is there. */
  private static String digits(ValueText value) {
    StringBuilder digits = new StringBuilder();
    for (int i = afterTrunk(value, 1); i < value.bareLength(); i = afterTrunk(value, i + 1)) {
      char c = value.bareAt(i);
      if (Traits.isDigit(c)) {
        digits.append(c);
      } else if (c != '(' && c != ')' && c != '.') {
        return "";
      }
    }
    return digits.toString();
  }

  private static int afterTrunk(ValueText value, int at) {
    boolean trunk =
        at + TRUNK.length() <= value.bareLength()
            && value.bareAt(at) == '('
            && value.bareAt(at + 1) == '0'
            && value.bareAt(at + 2) == ')';
    return trunk ? at + TRUNK.length() : at;
  }
}
