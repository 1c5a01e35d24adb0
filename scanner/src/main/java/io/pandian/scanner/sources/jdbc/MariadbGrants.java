package io.pandian.scanner.sources.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** What an account of MariaDB or MySQL is allowed, as it may ask of itself. */
final class MariadbGrants {
  /** A grant of anything but reading. */
  private static final Pattern WRITING =
      Pattern.compile(
          "\\b(ALL PRIVILEGES|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|TRIGGER|EVENT|EXECUTE|FILE|SUPER)\\b");

  private MariadbGrants() {}

  /**
   * @param database the database that is read; empty for all
   */
  static boolean couldWrite(Statement statement, String database) throws SQLException {
    try (ResultSet result = statement.executeQuery("SHOW GRANTS")) {
      boolean writes = false;
      while (result.next()) {
        String grant = result.getString(1);
        int on = grant.indexOf(" ON ");
        writes |=
            on > 0
                && WRITING.matcher(grant.substring(0, on)).find()
                && concerns(grant.substring(on + 4).replace("\\", ""), database);
      }
      return writes;
    }
  }

  /** Every account may write to the databases named test: the server comes so. */
  private static boolean concerns(String scope, String database) {
    return scope.startsWith("*.*")
        || (database.isEmpty()
            ? !scope.startsWith("`test")
            : scope.startsWith(MariadbCatalog.quote(database) + "."));
  }
}
