package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.sources.child.ChildCommand;
import io.pandian.scanner.sources.child.ChildProcess;
import io.pandian.scanner.sources.child.Patience;
import io.pandian.scanner.sources.child.ScratchFolder;
import io.pandian.scanner.sources.jdbc.Frames.Frame;
import io.pandian.scanner.sources.jdbc.Frames.Kind;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A database in a file. Its definitions are programs of whoever made it, so it is opened in a
 * process of its own, which is given the file's password and no other secret. One table is read at
 * a time; a process that dies costs the table it was reading.
 */
final class ForkedDatabase implements Source {
  private static final long MEMORY = 1L << 30;

  /** How long an answer may take beside the database's own limits. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  /** A large table may be read as long as its rows keep coming. */
  private static final Duration UNBOUNDED = Duration.ofDays(365);

  private final JdbcSettings settings;
  private final Path file;
  private final ScratchFolder scratch;
  private @Nullable ChildProcess child;

  private ForkedDatabase(JdbcSettings settings, Path file, ScratchFolder scratch) {
    this.settings = settings;
    this.file = file;
    this.scratch = scratch;
  }

  /** A source for a database file; its process is started when it is first asked something. */
  static ForkedDatabase open(JdbcSettings settings, Path file) {
    try {
      return new ForkedDatabase(settings, file, ScratchFolder.open());
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  @Override
  public String id() {
    return settings.id();
  }

  @Override
  public String type() {
    return "jdbc";
  }

  @Override
  public synchronized Description describe() throws SourceException {
    return ask(Kind.DESCRIBE, new Frames.Nothing(), ordinary(), Description.class, frame -> {});
  }

  @Override
  public synchronized void list(Listing listing) throws SourceException {
    ask(
        Kind.LIST,
        new Frames.Nothing(),
        ordinary(),
        Frames.Nothing.class,
        frame -> {
          if (frame.kind() == Kind.UNIT) {
            listing.unit(frame.as(SourceUnit.class));
          } else if (frame.kind() == Kind.EXCLUDED) {
            Frames.Excluded left = frame.as(Frames.Excluded.class);
            listing.excluded(left.path(), left.pattern());
          } else {
            Frames.Gap gap = frame.as(Frames.Gap.class);
            listing.unscanned(gap.path(), gap.reason(), Frames.Failure.plain(gap.detail()));
          }
        });
  }

  @Override
  public synchronized void read(SourceUnit unit, ContentVisitor visitor) throws SourceException {
    ask(Kind.READ, unit, ordinary(), Frames.Nothing.class, frame -> {});
    Optional<ChildProcess> opened = Optional.ofNullable(child);
    boolean done = false;
    try {
      visitor.table(new Table(unit, opened));
      if (stillOpen(opened)) {
        tell(Kind.CLOSE, new Frames.Nothing());
      }
      done = true;
    } finally {
      if (!done) {
        end();
      }
    }
  }

  @Override
  public boolean isThere() {
    return Files.exists(file);
  }

  private boolean stillOpen(Optional<ChildProcess> opened) {
    return opened.equals(Optional.ofNullable(child));
  }

  private Duration ordinary() {
    return settings
        .limits()
        .statementTimeout()
        .plus(settings.limits().connectTimeout())
        .multipliedBy(2)
        .plus(GRACE);
  }

  /** Asks, takes what comes before the end of the answer, and gives its end. */
  private <T> T ask(Kind question, Object value, Duration longest, Class<T> type, Taking taking)
      throws SourceException {
    ChildProcess asked = running();
    asked.begin(new Patience(UNBOUNDED, longest, Patience.of(longest, longest).ceiling()));
    tell(question, value);
    DataInputStream in = new DataInputStream(asked.output());
    while (true) {
      asked.beginWait();
      Frame frame;
      try {
        frame = Frames.read(in);
        asked.endWait();
        if (frame.kind() == Kind.DONE) {
          return frame.as(type);
        }
        if (frame.kind() != Kind.FAILURE) {
          taking.take(frame);
          continue;
        }
        throw frame.as(Frames.Failure.class).exception();
      } catch (IOException e) {
        throw died(asked);
      }
    }
  }

  private void tell(Kind kind, Object value) throws SourceException {
    ChildProcess told = running();
    try {
      told.beginWait();
      Frames.write(told.input(), kind, value);
      told.endWait();
    } catch (IOException e) {
      throw died(told);
    }
  }

  private ChildProcess running() throws SourceException {
    ChildProcess known = child;
    if (known != null) {
      return known;
    }
    ChildProcess started = start();
    child = started;
    try {
      Frames.write(started.input(), Kind.OPEN, DatabaseProcess.Opening.of(settings, file));
      return started;
    } catch (IOException e) {
      throw died(started);
    }
  }

  private ChildProcess start() {
    try {
      return ChildProcess.start(
          ChildCommand.ofThisJvm(MEMORY, DatabaseProcess.class), scratch.newFolder());
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  private SourceException died(ChildProcess dead) {
    int exit = end();
    if (dead.overdue().isPresent()) {
      return SourceException.passing(
          UnscannedReason.TIMEOUT,
          Bilingual.of(
              "读取超过时限，已终止；可调高 limits.statementTimeout 或 limits.readTimeout。",
              "The reading took too long and was ended; raise limits.statementTimeout or"
                  + " limits.readTimeout."));
    }
    if (exit == ChildCommand.OUT_OF_MEMORY) {
      return new SourceException(
          UnscannedReason.OUT_OF_MEMORY,
          Bilingual.of("读取数据库文件的内存不足，已终止。", "Reading the database file ran out of memory."));
    }
    return crashed();
  }

  private static SourceException crashed() {
    return SourceException.passing(
        UnscannedReason.CRASHED,
        Bilingual.of(
            "读取数据库文件的子进程异常退出；请检查该文件。",
            "The process that read the database file ended unexpectedly; have the file checked."));
  }

  /** Ends the process; the next question starts another. */
  private int end() {
    ChildProcess running = child;
    child = null;
    return running == null ? 0 : running.end();
  }

  @Override
  public synchronized void close() {
    end();
    scratch.close();
  }

  /** Takes a frame that comes before the end of an answer. */
  @FunctionalInterface
  private interface Taking {
    void take(Frame frame) throws IOException, SourceException;
  }

  /** The table that the process has open. */
  private final class Table extends ListedTable {
    private final Optional<ChildProcess> opened;

    private Table(SourceUnit unit, Optional<ChildProcess> opened) {
      super(unit);
      this.opened = opened;
    }

    private <T> T askOpen(Kind question, Object value, Class<T> type, Taking taking)
        throws SourceException {
      if (!stillOpen(opened)) {
        throw crashed();
      }
      Duration longest = settings.limits().forReading(unit.rows()).multipliedBy(2).plus(ordinary());
      return ask(question, value, longest, type, taking);
    }

    @Override
    public Sampled sample(Sampling sampling) throws SourceException {
      List<FieldSample> fields = new ArrayList<>();
      Frames.Sampled end =
          askOpen(
              Kind.SAMPLE,
              sampling,
              Frames.Sampled.class,
              frame -> fields.add(frame.as(Frames.Field.class).sample()));
      return new Sampled(new TableSample(end.name(), end.comment(), fields), end.rows());
    }

    @Override
    public TableKeys keys(TableSample sample, Predicate<TableSample> listsPersons)
        throws SourceException {
      return askOpen(
              Kind.KEYS,
              new Frames.Nothing(),
              DatabaseProcess.Keys.class,
              question ->
                  tell(Kind.ANSWER, listsPersons.test(question.as(Frames.Catalogue.class).table())))
          .keys();
    }

    @Override
    public RowsRead forEachRow(List<String> columns, List<String> present, RowConsumer consumer)
        throws SourceException {
      int width = columns.size() + present.size();
      return askOpen(
          Kind.ROWS,
          new Frames.Wanted(columns, present),
          RowsRead.class,
          frame -> {
            for (@Nullable String[] row : frame.as(String[][].class)) {
              if (row == null || row.length != width) {
                throw new IOException("a row is not as wide as it was asked for");
              }
              consumer.row(row);
            }
          });
    }
  }
}
