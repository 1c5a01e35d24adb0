package io.pandian.config.taxonomy;

import java.util.List;

/**
 * How a file describes the values of a data item.
 *
 * @param form what the descriptions are
 * @param values a regular expression, shapes, or the words themselves
 * @param check the check that values must pass
 * @param strength how much a value says that has the form
 * @param minimumShare the share of a column's values from which on the column holds the item, above
 *     0 and up to 1
 * @param matching values that must be found
 * @param others values that must not be found
 */
public record ValueForm(
    Form form,
    List<String> values,
    Check check,
    Strength strength,
    double minimumShare,
    List<String> matching,
    List<String> others) {
  public ValueForm {
    values = List.copyOf(values);
    matching = List.copyOf(matching);
    others = List.copyOf(others);
  }

  /** How values are described. */
  public enum Form {
    /** A regular expression over the whole value. */
    REGEX,
    /**
     * 9 for a digit, A for a capital, a for a small letter, 汉 for a Han character, all else itself.
     */
    SHAPE,
    /** The values themselves. */
    WORDS
  }

  /** What the characters of a value must add up to. */
  public enum Check {
    NONE,
    /** ISO/IEC 7812-1, as bank cards have it. */
    LUHN,
    /** ISO 7064 MOD 11-2 over 17 digits, as identity numbers have it. */
    MOD_11_2,
    /** GB 32100, as unified social credit codes have it. */
    MOD_31,
    /** GB 11714, as organisation codes have it. */
    MOD_11
  }
}
