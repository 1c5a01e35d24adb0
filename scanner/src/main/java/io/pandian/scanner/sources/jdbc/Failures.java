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

  /** The sentence in Chinese, then in English. */
  private String sentence(UnscannedReason reason, String what) {
    return switch (reason) {
      case TIMEOUT ->
          "读取 "
              + what
              + " 超过时限；请调大 limits.statementTimeout 或 limits.readTimeout，或者将其排除。 Reading "
              + what
              + " took longer than allowed; raise limits.statementTimeout or limits.readTimeout, or"
              + " exclude it.";
      case LOCKED ->
          what
              + " 被其他会话或进程锁定；请在释放后重新扫描。 "
              + what
              + " is locked by another session or process; scan again when it is released.";
      case DENIED ->
          source
              + " 的账户无权读取 "
              + what
              + "；请检查用户名和口令，并授予 SELECT 权限。 The account of "
              + source
              + " may not read "
              + what
              + "; check username and password, and grant it SELECT.";
      case VANISHED ->
          what
              + " 在列出后已被删除或更改；请重新扫描。 "
              + what
              + " has gone or changed since it was listed; scan again.";
      case UNREACHABLE ->
          "读取 "
              + what
              + " 时无法连接 "
              + source
              + "；请检查其是否运行，以及计划中的地址和数据库名称。 "
              + source
              + " cannot be reached while reading "
              + what
              + "; check that it is running, and the address and database name in the plan.";
      case CORRUPT ->
          what + " 已损坏；请检查或恢复数据库。 " + what + " is damaged; have the database checked or restored.";
      default ->
          what
              + " 无法读取；请向数据库管理员查询代码含义。 "
              + what
              + " cannot be read; ask the database's administrator what the code means.";
    };
  }

  private static String codes(SQLException failure) {
    return " (SQLSTATE " + failure.getSQLState() + ", error " + failure.getErrorCode() + ")";
  }
}
