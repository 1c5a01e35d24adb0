package io.pandian.scanner.sampling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a column beside the sampled rows, of all its values that pass: some of any kind,
 * and some in which somebody's checked number stands.
 */
public final class ColumnReserve {
  private static final int VALUES = 100;
  private static final int NUMBERS = 20;

  private final @Nullable String[] cell = new String[1];
  private final Reservoir any;
  private final Reservoir numbers;

  /**
   * @param room characters of the values that are kept
   */
  public ColumnReserve(long room, long seed) {
    any = new Reservoir(VALUES, room, seed);
    numbers = new Reservoir(NUMBERS, room, seed);
  }

  /** A value passes, which is not blank. */
  public void value(String value) {
    cell[0] = value;
    any.row(cell);
    if (PersonalNumber.isIn(value)) {
      numbers.row(cell);
    }
  }

  /** Gives a column what the sampled rows miss: values if they show few, and numbers if none. */
  public void complete(RowSample sample, int column) {
    sample.atLeast(column, texts(any));
    if (sample.values(column).stream().noneMatch(PersonalNumber::isIn)) {
      sample.add(column, texts(numbers));
    }
  }

  private static List<String> texts(Reservoir kept) {
    List<String> texts = new ArrayList<>();
    for (@Nullable String[] row : kept.rows()) {
      String text = row[0];
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
