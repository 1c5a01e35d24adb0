package io.pandian.scanner.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How rows are put into the store: made and sent a batch at a time, however many there are. */
final class Rows {
  /** Rows that go at once. */
  static final int BATCH = 1000;

  private Rows() {}

  /** The values of a numbered row. */
  @FunctionalInterface
  interface Row<T> {
    @Nullable Object[] of(T thing, long line);
  }

  /** Inserts a row for each thing. */
  static <T> void insert(JdbcTemplate jdbc, String sql, Iterable<T> things, Row<T> row) {
    List<@Nullable Object[]> batch = new ArrayList<>();
    long line = 0;
    for (T thing : things) {
      batch.add(row.of(thing, line++));
      if (batch.size() == BATCH) {
        jdbc.batchUpdate(sql, batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      jdbc.batchUpdate(sql, batch);
    }
  }
}
