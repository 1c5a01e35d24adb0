package io.pandian.scanner.sources.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** How a database is kept from working too long on one statement. */
interface TimeLimit {
  /**
   * The driver ends each statement, to the second: for databases whose sessions have no limit of
   * their own.
   */
  TimeLimit OF_EACH_STATEMENT =
      new TimeLimit() {
        @Override
        public void begin(Connection connection, Duration longest) {
          // Each statement is told.
        }

        @Override
        public void tell(Statement statement, Duration longest) throws SQLException {
          long seconds = longest.plusMillis(999).toSeconds();
          statement.setQueryTimeout((int) Math.min(Integer.MAX_VALUE, Math.max(1, seconds)));
        }
      };

  /** The session has a limit, and the database itself keeps to it. */
  static TimeLimit ofSession(SessionLimit limit) {
    return new TimeLimit() {
      @Override
      public void begin(Connection connection, Duration longest) throws SQLException {
        limit.set(connection, longest);
      }

      @Override
      public void tell(Statement statement, Duration longest) {
        // Its session knows.
      }
    };
  }

  /** Sets the longest time for the statements that follow on a connection. */
  void begin(Connection connection, Duration longest) throws SQLException;

  /** Sets the longest time for one of these statements. */
  void tell(Statement statement, Duration longest) throws SQLException;

  /** Sets the limit of a session. */
  @FunctionalInterface
  interface SessionLimit {
    void set(Connection connection, Duration longest) throws SQLException;
  }
}
