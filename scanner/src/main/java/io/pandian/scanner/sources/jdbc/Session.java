package io.pandian.scanner.sources.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A connection for one piece of work, inside a transaction, whose statements have a time limit. */
final class Session {
  private final Connection connection;
  private final TimeLimit limit;
  private final Duration longest;

  private Session(Connection connection, TimeLimit limit, Duration longest) {
    this.connection = connection;
    this.limit = limit;
    this.longest = longest;
  }

  /**
   * Begins a piece of work.
   *
   * @param longest the longest time for each of its statements
   */
  static Session begin(Connection connection, TimeLimit limit, Duration longest)
      throws SQLException {
    limit.begin(connection, longest);
    return new Session(connection, limit, longest);
  }

  /** For what a driver does by itself: its catalogue, its ways of its own to fetch rows. */
  Connection connection() {
    return connection;
  }

  Statement statement() throws SQLException {
    return limited(connection.createStatement());
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return limited(connection.prepareStatement(sql));
  }

  private <T extends Statement> T limited(T statement) throws SQLException {
    try {
      limit.tell(statement, longest);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }
}
