package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The few connections of a source. Each piece of work gets one for itself, inside a read-only
 * transaction that ends with the work. A lost connection or a lock is tried once more after a
 * pause; a refused account never is, so that a wrong password locks nobody out.
 */
final class Connections implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(700);
  private static final Bilingual DATABASE = Bilingual.of("数据库", "the database");

  private final JdbcSettings settings;
  private final Dialect dialect;
  private final Failures failures;
  private final Semaphore free;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile Optional<Bilingual> refusal = Optional.empty();
  private volatile boolean closed;
  private volatile boolean inspected;

  Connections(JdbcSettings settings, Dialect dialect) {
    this.settings = settings;
    this.dialect = dialect;
    this.failures = new Failures(settings, dialect);
    this.free = new Semaphore(settings.limits().queriesInFlight());
  }

  /** Something done in a session. */
  @FunctionalInterface
  interface Work<T> {
    T on(Session session) throws SQLException, SourceException, InterruptedException;
  }

  /** Work on the database as a whole, as {@link #query(String, Work)}. */
  <T> T query(Work<T> work) throws SourceException {
    return run(DATABASE, settings.limits().statementTimeout(), () -> true, work);
  }

  /**
   * Work within the limit for single statements that can be done again from its beginning.
   *
   * @param path what is read, for messages
   */
  <T> T query(String path, Work<T> work) throws SourceException {
    return run(path, settings.limits().statementTimeout(), () -> true, work);
  }

  /**
   * Work that may take its time.
   *
   * @param path what is read, for messages
   * @param longest the longest time for a statement
   * @param repeatable whether the work, having failed, may be done again from its beginning
   */
  <T> T run(String path, Duration longest, BooleanSupplier repeatable, Work<T> work)
      throws SourceException {
    return run(Bilingual.of(path, path), longest, repeatable, work);
  }

  private <T> T run(Bilingual what, Duration longest, BooleanSupplier repeatable, Work<T> work)
      throws SourceException {
    try {
      free.acquire();
      try {
        return attempt(what, longest, repeatable, work);
      } finally {
        free.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(
          UnscannedReason.FAILED,
          Bilingual.of(
              "读取 " + what.zh() + " 时被中断；请再次执行。",
              "Reading " + what.en() + " was interrupted; run the scan again."));
    }
  }

  private <T> T attempt(Bilingual what, Duration longest, BooleanSupplier repeatable, Work<T> work)
      throws SourceException, InterruptedException {
    try {
      return once(longest, work);
    } catch (SQLException e) {
      SourceException failure = failures.of(e, what);
      boolean passing =
          failure.reason() == UnscannedReason.UNREACHABLE
              || failure.reason() == UnscannedReason.LOCKED;
      if (!passing || !repeatable.getAsBoolean()) {
        throw failure;
      }
      closeIdle();
    }
    TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    try {
      return once(longest, work);
    } catch (SQLException e) {
      throw failures.of(e, what);
    }
  }

  private <T> T once(Duration longest, Work<T> work)
      throws SQLException, SourceException, InterruptedException {
    Connection pooled = idle.poll();
    Connection connection = pooled == null ? open() : pooled;
    try {
      return work.on(Session.begin(connection, dialect.timeLimit(), longest));
    } finally {
      giveBack(connection);
    }
  }

  private Connection open() throws SQLException, SourceException {
    Optional<Bilingual> before = refusal;
    if (before.isPresent()) {
      throw new SourceException(UnscannedReason.DENIED, before.get());
    }
    if (!dialect.exists(settings.place())) {
      throw new SourceException(
          UnscannedReason.UNREACHABLE,
          Bilingual.of(
              "数据源“" + settings.id() + "”的文件不存在；请检查计划中的 path。",
              "The file of source '" + settings.id() + "' is not there; check path in the plan."));
    }
    if (!inspected) {
      dialect.inspect(settings.place());
      inspected = true;
    }
    Connection connection = connect();
    try {
      connection.setAutoCommit(false);
      dialect.prepare(connection, settings);
      connection.commit();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private Connection connect() throws SQLException {
    try {
      Connection connection =
          dialect.driver().connect(dialect.url(settings), dialect.properties(settings));
      if (connection == null) {
        throw new SQLException("The driver does not take its own URL.");
      }
      return connection;
    } catch (SQLException e) {
      if (failures.reason(e) == UnscannedReason.DENIED) {
        refusal = Optional.of(failures.of(e, DATABASE).detail());
      }
      throw e;
    }
  }

  private void giveBack(Connection connection) {
    try {
      if (!connection.isClosed()) {
        connection.rollback();
        idle.push(connection);
      }
    } catch (SQLException e) {
      discard(connection);
    }
    if (closed) {
      closeIdle();
    }
  }

  /** Ends a connection at once, without fetching what a query has still to give. */
  static void discard(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // It is of no use any more; the database ends what is left of it.
    }
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
  }

  private void closeIdle() {
    for (Connection c = idle.poll(); c != null; c = idle.poll()) {
      try {
        c.close();
      } catch (SQLException e) {
        discard(c);
      }
    }
  }
}
