package io.pandian.scanner.sources.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** How the rows of a query come from a product's server, without any result being held whole. */
@FunctionalInterface
interface RowFetch {
  /**
   * Fetches every row.
   *
   * @param width how many cells the query selects
   * @param sink gets each row in an array that is reused
   */
  void rows(Session session, String sql, int width, Sink sink)
      throws SQLException, InterruptedException;

  /** Takes rows. */
  @FunctionalInterface
  interface Sink {
    void row(@Nullable String[] cells) throws InterruptedException;
  }

  /** Through the driver's result set, a block of rows at a time. */
  static RowFetch inBlocks(int rows) {
    return (session, sql, width, sink) -> {
      try (Statement statement = session.statement()) {
        statement.setFetchSize(rows);
        try (ResultSet result = statement.executeQuery(sql)) {
          @Nullable String[] cells = new String[width];
          while (result.next()) {
            for (int i = 0; i < width; i++) {
              cells[i] = result.getString(i + 1);
            }
            sink.row(cells);
          }
        }
      }
    };
  }
}
