package io.pandian.classifier.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values of one column, in memory only. The one type of the product that holds scanned values
 * together with where they came from: it is not serialisable, and its text form gives sizes only.
 */
public final class FieldSample {
  private static final Pattern SEPARATED = Pattern.compile("[\\s,，;；、/|]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{7,18}[Xx]?");

  private final String name;
  private final String type;
  private final String comment;
  private final List<String> values;
  private final int[] rows;

  /** Made when first asked for; made twice at worst, and both are equal. */
  private @Nullable DistinctValues distinct;

  /**
   * @param name the column's name or header, as the source writes it
   * @param type the source's type, for example {@code varchar(18)}; empty in files
   * @param comment the source's comment on the column; empty if none
   * @param values the sampled values that were neither null nor blank, as text, in the order read
   */
  public FieldSample(String name, String type, String comment, List<String> values) {
    this(name, type, comment, values, IntStream.range(0, values.size()).toArray());
  }

  /**
   * @param rows for each value the row of the sample that it stood in, so that the values of
   *     several columns can be told to stand together
   */
  public FieldSample(String name, String type, String comment, List<String> values, int[] rows) {
    if (rows.length != values.size()) {
      throw new IllegalArgumentException("each value stands in a row");
    }
    this.name = name;
    this.type = type;
    this.comment = comment;
    this.values = List.copyOf(values);
    this.rows = rows.clone();
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  public String comment() {
    return comment;
  }

  public List<String> values() {
    return values;
  }

  /** The row of the sample that a value stood in. */
  public int row(int value) {
    return rows[value];
  }

  /** The first so many different values, in the order read. */
  public List<String> differing(int limit) {
    DistinctValues all = distinct();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, all.size()); i++) {
      first.add(all.value(i));
    }
    return first;
  }

  /** How many different values there are. */
  public int distinctCount() {
    return distinct().size();
  }

  /**
   * The first of several numbers or mailboxes in each cell, where most cells hold several; else the
   * sample as it is.
   */
  public FieldSample severalInACell() {
    long several = values.stream().filter(FieldSample::holdsSeveral).count();
    return several * 2 > values.size()
        ? new FieldSample(
            name, type, comment, values.stream().map(FieldSample::firstOfSeveral).toList(), rows)
        : this;
  }

  private static String firstOfSeveral(String value) {
    return holdsSeveral(value) ? SEPARATED.split(value.strip(), 2)[0] : value;
  }

  /** Whether a value begins with two numbers or two mailboxes. */
  private static boolean holdsSeveral(String value) {
    String text = value.strip();
    if (text.isEmpty() || !Character.isDigit(text.charAt(0)) && text.indexOf('@') < 0) {
      return false;
    }
    String[] parts = SEPARATED.split(text, 3);
    boolean numbers =
        parts.length > 1
            && NUMBER.matcher(parts[0]).matches()
            && NUMBER.matcher(parts[1]).matches();
    return numbers || parts.length > 1 && parts[0].indexOf('@') > 0 && parts[1].indexOf('@') > 0;
  }

  DistinctValues distinct() {
    DistinctValues known = distinct;
    if (known == null) {
      known = new DistinctValues(values);
      distinct = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "FieldSample[" + values.size() + " values]";
  }
}
