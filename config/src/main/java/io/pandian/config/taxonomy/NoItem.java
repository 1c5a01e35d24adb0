package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import java.util.List;
import java.util.Locale;

/**
 * Words that name nothing Pandian looks for, though a part of them would: {@code
 * lexicons/words-of-no-item.tsv}.
 */
public final class NoItem {
  /** What such words are of, in place of the code of a data item. */
  public static final String CODE = "none";

  private static final List<List<String>> ROWS = Resources.tsv("lexicons/words-of-no-item.tsv");

  private NoItem() {}

  /** Those of column names, headers and comments. */
  public static List<ColumnWord> columns() {
    return ROWS.stream().filter(row -> row.get(0).equals("column")).map(NoItem::word).toList();
  }

  /** All of them: whatever a column is not called by, nothing in a facts file is either. */
  static List<ColumnWord> all() {
    return ROWS.stream().map(NoItem::word).toList();
  }

  private static ColumnWord word(List<String> row) {
    Writing writing = Writing.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    return new ColumnWord(row.get(2), writing, Certainty.SURE);
  }
}
