package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sources.TableContent.RowConsumer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a query and hands on its rows as they arrive, a block of the driver's at a time. */
final class RowStream {
  /** Of a double; a text with a larger one would be a trap. */
  private static final int LARGEST_EXPONENT = 350;

  private final int fetchSize;
  private final Throttle throttle;

  RowStream(int fetchSize, Throttle throttle) {
    this.fetchSize = fetchSize;
    this.throttle = throttle;
  }

  /**
   * @param columns what the query selects, in its order; a query may select more after them
   * @param width how many cells the query selects
   * @param consumer gets each row in an array that is reused
   */
  void read(
      Connection connection, String sql, List<ColumnShape> columns, int width, RowConsumer consumer)
      throws SQLException, InterruptedException {
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(fetchSize);
      try (ResultSet result = statement.executeQuery(sql)) {
        handOn(connection, result, floating(columns), width, consumer);
      }
    }
  }

  /** A reading that is broken off ends its connection, else the driver would fetch the rest. */
  private void handOn(
      Connection connection, ResultSet result, int[] floating, int width, RowConsumer consumer)
      throws SQLException, InterruptedException {
    boolean whole = false;
    try {
      @Nullable String[] cells = new String[width];
      long rows = 0;
      while (result.next()) {
        for (int i = 0; i < width; i++) {
          cells[i] = result.getString(i + 1);
        }
        for (int i : floating) {
          cells[i] = plain(cells[i]);
        }
        consumer.row(cells);
        if (++rows % Throttle.BLOCK == 0) {
          throttle.pass(Throttle.BLOCK);
        }
      }
      throttle.pass(rows % Throttle.BLOCK);
      whole = true;
    } finally {
      if (!whole) {
        Connections.discard(connection);
      }
    }
  }

  private static int[] floating(List<ColumnShape> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).nature() == ColumnShape.Nature.FLOATING)
        .toArray();
  }

  /** The texts of columns; none of those whose values are not fetched. */
  static Stream<String> texts(List<ColumnShape> columns) {
    return columns.stream().map(c -> c.text().orElse("NULL"));
  }

  /** A query's beginning, up to FROM. */
  static String select(Stream<String> cells) {
    String list = cells.collect(Collectors.joining(", "));
    return "SELECT " + (list.isEmpty() ? "1" : list);
  }

  /** A number without exponent and without needless zeros; any other text as it is. */
  static @Nullable String plain(@Nullable String number) {
    if (number == null || number.isEmpty() || number.length() > 40) {
      return number;
    }
    boolean written = number.indexOf('E') >= 0 || number.indexOf('e') >= 0 || number.endsWith(".0");
    if (!written) {
      return number;
    }
    try {
      BigDecimal value = new BigDecimal(number);
      if (Math.abs(value.scale()) > LARGEST_EXPONENT) {
        return number;
      }
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return number;
    }
  }
}
