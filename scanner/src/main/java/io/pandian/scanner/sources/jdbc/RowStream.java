package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sources.TableContent.RowConsumer;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a query and hands on its rows as they arrive. */
final class RowStream {
  /** Of a double; a text with a larger one would be a trap. */
  private static final int LARGEST_EXPONENT = 350;

  private final RowFetch fetch;
  private final Throttle throttle;

  RowStream(RowFetch fetch, Throttle throttle) {
    this.fetch = fetch;
    this.throttle = throttle;
  }

  /**
   * A reading that is broken off ends its connection, else the driver would fetch the rest.
   *
   * @param columns what the query selects, in its order; a query may select more after them
   * @param width how many cells the query selects
   * @param consumer gets each row in an array that is reused
   */
  void read(Session session, String sql, List<ColumnShape> columns, int width, RowConsumer consumer)
      throws SQLException, InterruptedException {
    Handing handing = new Handing(floating(columns), consumer);
    boolean whole = false;
    try {
      fetch.rows(session, sql, width, handing);
      handing.end();
      whole = true;
    } finally {
      if (!whole) {
        Connections.discard(session.connection());
      }
    }
  }

  /** Hands rows on, no faster than the throttle lets them pass. */
  private final class Handing implements RowFetch.Sink {
    private final int[] floating;
    private final RowConsumer consumer;
    private long rows;

    private Handing(int[] floating, RowConsumer consumer) {
      this.floating = floating;
      this.consumer = consumer;
    }

    @Override
    public void row(@Nullable String[] cells) throws InterruptedException {
      for (int i : floating) {
        cells[i] = plain(cells[i]);
      }
      consumer.row(cells);
      if (++rows % Throttle.BLOCK == 0) {
        throttle.pass(Throttle.BLOCK);
      }
    }

    private void end() throws InterruptedException {
      throttle.pass(rows % Throttle.BLOCK);
    }
  }

  private static int[] floating(List<ColumnShape> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).nature() == ColumnShape.Nature.FLOATING)
        .toArray();
  }

  /**
   * The texts of columns, cut where they are longer; none of those whose values are not fetched.
   */
  static Stream<String> texts(List<ColumnShape> columns, int longest) {
    return columns.stream().map(c -> c.text(longest));
  }

  /** What a query selects; a query has to select something. */
  static String cells(Stream<String> cells) {
    String list = cells.collect(Collectors.joining(", "));
    return list.isEmpty() ? "1" : list;
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
