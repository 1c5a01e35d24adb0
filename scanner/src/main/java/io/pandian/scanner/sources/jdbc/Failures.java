package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/**
 * Puts a database's failures into words of our own. The driver's message is dropped, for it may
 * quote values, the query or the account; its codes are kept.
 */
final class Failures {
  private final Bilingual source;
  private final Dialect dialect;

  Failures(JdbcSettings settings, Dialect dialect) {
    String product = settings.product().title();
    this.source =
        Bilingual.of(
            product + " 数据源“" + settings.id() + "”", product + " source '" + settings.id() + "'");
    this.dialect = dialect;
  }

  /**
   * @param what what was read, for example {@code public.customer}
   */
  SourceException of(SQLException failure, Bilingual what) {
    UnscannedReason reason = reason(failure);
    return new SourceException(reason, sentence(reason, what, codes(failure)));
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

  private Bilingual sentence(UnscannedReason reason, Bilingual what, String codes) {
    return switch (reason) {
      case TIMEOUT ->
          Bilingual.of(
              "读取 "
                  + what.zh()
                  + " 超过时限；请调大 limits.statementTimeout 或 limits.readTimeout，或者将其排除。"
                  + codes,
              "Reading "
                  + what.en()
                  + " took longer than allowed; raise limits.statementTimeout or"
                  + " limits.readTimeout, or exclude it."
                  + codes);
      case LOCKED ->
          Bilingual.of(
              what.zh() + " 被其他会话或进程锁定；请在释放后重新扫描。" + codes,
              what.en()
                  + " is locked by another session or process; scan again when it is released."
                  + codes);
      case DENIED ->
          Bilingual.of(
              source.zh() + " 的账户无权读取 " + what.zh() + "；请检查用户名和口令，并授予 SELECT 权限。" + codes,
              "The account of "
                  + source.en()
                  + " may not read "
                  + what.en()
                  + "; check username and password, and grant it SELECT."
                  + codes);
      case VANISHED ->
          Bilingual.of(
              what.zh() + " 在列出后已被删除或更改；请重新扫描。" + codes,
              what.en() + " has gone or changed since it was listed; scan again." + codes);
      case UNREACHABLE ->
          Bilingual.of(
              "读取 " + what.zh() + " 时无法连接 " + source.zh() + "；请检查其是否运行，以及计划中的地址和数据库名称。" + codes,
              source.en()
                  + " cannot be reached while reading "
                  + what.en()
                  + "; check that it is running, and the address and database name in the plan."
                  + codes);
      case CORRUPT ->
          Bilingual.of(
              what.zh() + " 已损坏；请检查或恢复数据库。" + codes,
              what.en() + " is damaged; have the database checked or restored." + codes);
      default ->
          Bilingual.of(
              what.zh() + " 无法读取；请向数据库管理员查询代码含义。" + codes,
              what.en()
                  + " cannot be read; ask the database's administrator what the code means."
                  + codes);
    };
  }

  private static String codes(SQLException failure) {
    return " (SQLSTATE " + failure.getSQLState() + ", error " + failure.getErrorCode() + ")";
  }
}
