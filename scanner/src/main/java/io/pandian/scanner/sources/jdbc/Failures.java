package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.SourceException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/**
 * Puts a database's failures into words of our own. The driver's message is dropped, for it may
 * quote values, the query or the account; its codes are kept.
 */
final class Failures {
  private final String source;
  private final Dialect dialect;

  Failures(JdbcSettings settings, Dialect dialect) {
    this.source = settings.product().title() + " source '" + settings.id() + "'";
    this.dialect = dialect;
  }

  /**
   * @param what what was read, for example {@code public.customer}
   */
  SourceException of(SQLException failure, String what) {
    UnscannedReason reason = reason(failure);
    return new SourceException(reason, sentence(reason, what) + codes(failure));
  }

  UnscannedReason reason(SQLException failure) {
    UnscannedReason reason = dialect.reason(failure);
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (reason != UnscannedReason.FAILED) {
      return reason;
    }
    if (failure instanceof SQLTimeoutException) {
      return UnscannedReason.TIMEOUT;
    }
    if (state.startsWith("28")) {
      return UnscannedReason.DENIED;
    }
    return state.startsWith("08") ? UnscannedReason.UNREACHABLE : reason;
  }

  private String sentence(UnscannedReason reason, String what) {
    return switch (reason) {
      case TIMEOUT ->
          "Reading "
              + what
              + " took longer than allowed; raise limits.statementTimeout or"
              + " limits.readTimeout, or exclude it.";
      case LOCKED ->
          what + " is locked by another session or process; scan again when it is released.";
      case DENIED ->
          "The account of "
              + source
              + " may not read "
              + what
              + "; check username and password, and grant it SELECT.";
      case VANISHED -> what + " has gone or changed since it was listed; scan again.";
      case UNREACHABLE ->
          source
              + " cannot be reached while reading "
              + what
              + "; check that it is running, and the address and database name in the plan.";
      case CORRUPT -> what + " is damaged; have the database checked or restored.";
      default -> what + " cannot be read; ask the database's administrator what the code means.";
    };
  }

  private static String codes(SQLException failure) {
    return " (SQLSTATE " + failure.getSQLState() + ", error " + failure.getErrorCode() + ")";
  }
}
