package io.pandian.config.detectors;

import io.pandian.config.taxonomy.DataItem;
import java.util.List;
import java.util.Optional;

/**
 * A detector as its file describes it; nothing of it has been tried yet.
 *
 * @param source the file, for messages
 * @param text the file's text
 * @param id the detector's own name, as its file is called
 * @param dataItem the code of the data item it finds
 * @param declares the data item itself, where the file declares a new one
 * @param form how its values are described
 * @param values a regular expression, a shape, or the words
 * @param check the check that values must pass
 * @param columns words that name such a column, in column names and comments
 * @param minimumShare the share of a column's values from which on the column holds the item, above
 *     0 and up to 1
 * @param matching values that it must find
 * @param others values that it must not find
 */
public record DetectorDefinition(
    String source,
    String text,
    String id,
    String dataItem,
    Optional<DataItem> declares,
    Form form,
    List<String> values,
    Check check,
    List<String> columns,
    double minimumShare,
    List<String> matching,
    List<String> others) {
  public DetectorDefinition {
    values = List.copyOf(values);
    columns = List.copyOf(columns);
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
