package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.Secret;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.sources.child.ChildMain;
import io.pandian.scanner.sources.jdbc.Frames.Frame;
import io.pandian.scanner.sources.jdbc.Frames.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the process that reads one database file: it is told which, and answers what a
 * {@link ForkedDatabase} asks until standard input ends.
 */
public final class DatabaseProcess {
  /** Characters of rows that go in one frame. */
  private static final int BLOCK_CHARACTERS = 1 << 18;

  private static final int BLOCK_ROWS = 1_000;

  private final BlockingQueue<Frame> requests;
  private final OutputStream answers;

  private DatabaseProcess(BlockingQueue<Frame> requests, OutputStream answers) {
    this.requests = requests;
    this.answers = answers;
  }

  /**
   * The database file and its account, as they travel.
   *
   * @param file as a URI, which keeps names that are not valid text
   * @param password its password, the only secret the process is given; empty where it has none
   */
  record Opening(
      String id,
      Product product,
      String file,
      String username,
      Optional<String> password,
      TablePatterns patterns,
      Limits limits,
      JdbcSettings.Read read) {
    static Opening of(JdbcSettings settings, Path file) {
      return new Opening(
          settings.id(),
          settings.product(),
          file.toUri().toString(),
          settings.username(),
          settings.password().map(Secret::reveal),
          settings.patterns(),
          settings.limits(),
          settings.read());
    }

    private JdbcSettings settings() {
      return new JdbcSettings(
          id,
          product,
          new Place.LocalFile(Path.of(URI.create(file))),
          Map.of(),
          username,
          password.map(Secret::of),
          patterns,
          limits,
          read);
    }

    @Override
    public String toString() {
      return "Opening[" + id + "]";
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    OutputStream answers = ChildMain.answers();
    DatabaseProcess process = new DatabaseProcess(ChildMain.requests(Frames::read), answers);
    try (JdbcSource source = new JdbcSource(process.requests.take().as(Opening.class).settings())) {
      while (true) {
        process.answer(process.requests.take(), source);
      }
    } catch (OutOfMemoryError e) {
      ChildMain.outOfMemory();
    }
  }

  private void say(Kind kind, Object value) {
    try {
      Frames.write(answers, kind, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void done() {
    say(Kind.DONE, new Frames.Nothing());
  }

  /** Answers one request; whatever goes wrong with it is told. */
  private void attempt(Attempt attempt) throws IOException, InterruptedException {
    try {
      attempt.run();
    } catch (SourceException e) {
      say(Kind.FAILURE, Frames.Failure.of(e));
    } catch (UncheckedIOException e) {
      throw e; // Nobody listens any more.
    } catch (RuntimeException | StackOverflowError e) {
      say(
          Kind.FAILURE,
          new Frames.Failure(
              UnscannedReason.FAILED,
              Bilingual.of(
                  "读取失败：" + e.getClass().getSimpleName() + "。",
                  "The reading failed: " + e.getClass().getSimpleName() + ".")));
    }
  }

  private void answer(Frame request, JdbcSource source) throws IOException, InterruptedException {
    attempt(
        () -> {
          switch (request.kind()) {
            case DESCRIBE -> say(Kind.DONE, source.describe());
            case LIST -> {
              source.list(new Told());
              done();
            }
            case READ -> source.read(request.as(SourceUnit.class), new Open());
            default -> throw new IllegalStateException(request.kind().name());
          }
        });
  }

  /** Tells what a listing finds. */
  private final class Told implements Source.Listing {
    @Override
    public void unit(SourceUnit unit) {
      say(Kind.UNIT, unit);
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      say(Kind.GAP, new Frames.Gap(path, reason, detail));
    }

    @Override
    public void excluded(String path, String pattern) {
      say(Kind.EXCLUDED, new Frames.Excluded(path, pattern));
    }
  }

  /** Answers what is asked of a table until it is closed. */
  private final class Open implements ContentVisitor {
    @Override
    public void table(TableContent table) {
      done();
      try {
        Optional<TableSample> sample = Optional.empty();
        for (Frame next = requests.take(); next.kind() != Kind.CLOSE; next = requests.take()) {
          Frame request = next;
          if (request.kind() == Kind.SAMPLE) {
            List<TableSample> taken = new ArrayList<>();
            attempt(() -> taken.add(sample(table, request.as(Sampling.class))));
            sample = taken.stream().findFirst();
          } else if (request.kind() == Kind.KEYS && sample.isPresent()) {
            TableSample taken = sample.get();
            attempt(() -> say(Kind.DONE, keys(table.keys(taken, DatabaseProcess.this::ask))));
          } else if (request.kind() == Kind.ROWS) {
            attempt(() -> rows(table, request.as(Frames.Wanted.class)));
          } else {
            throw new IllegalStateException(request.kind().name());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void document(DocumentContent document) {
      throw new IllegalStateException("a database holds no documents");
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      say(Kind.FAILURE, new Frames.Failure(reason, detail));
    }

    @Override
    public void bare(String path, AssetKind kind, String mediaType, long bytes) {
      throw new IllegalStateException("a database holds tables only");
    }
  }

  private TableSample sample(TableContent table, Sampling sampling) throws SourceException {
    TableContent.Sampled sampled = table.sample(sampling);
    TableSample sample = sampled.table();
    sample.fields().forEach(field -> say(Kind.FIELD, Frames.Field.of(field)));
    say(Kind.DONE, new Frames.Sampled(sample.name(), sample.comment(), sampled.rows()));
    return sample;
  }

  /** Whether a table lists persons: the scan knows. */
  private boolean ask(TableSample catalogue) {
    say(Kind.QUESTION, Frames.Catalogue.of(catalogue));
    try {
      return requests.take().as(Boolean.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The keys of a table, as they travel. */
  record Keys(
      String table,
      Optional<String> primary,
      Map<String, Frames.Catalogue> references,
      Map<String, String> tables,
      List<String> referencedBy) {
    TableKeys keys() {
      Map<String, TableKeys.Reference> found = new TreeMap<>();
      references.forEach(
          (column, catalogue) ->
              found.put(
                  column,
                  new TableKeys.Reference(tables.getOrDefault(column, ""), catalogue.table())));
      return new TableKeys(table, primary, found, java.util.Set.copyOf(referencedBy));
    }
  }

  private static Keys keys(TableKeys keys) {
    Map<String, Frames.Catalogue> references = new TreeMap<>();
    Map<String, String> tables = new TreeMap<>();
    keys.references()
        .forEach(
            (column, reference) -> {
              references.put(column, Frames.Catalogue.of(reference.catalogue()));
              tables.put(column, reference.table());
            });
    return new Keys(
        keys.table(), keys.primary(), references, tables, List.copyOf(keys.referencedBy()));
  }

  private void rows(TableContent table, Frames.Wanted wanted) throws SourceException {
    Block block = new Block();
    TableContent.RowsRead read = table.forEachRow(wanted.columns(), wanted.present(), block::add);
    block.send();
    say(Kind.DONE, read);
  }

  /** Rows on their way. */
  private final class Block {
    private final List<@Nullable String[]> rows = new ArrayList<>();
    private long characters;

    private void add(@Nullable String[] cells) {
      rows.add(cells.clone());
      for (String cell : cells) {
        characters += cell == null ? 0 : cell.length();
      }
      if (characters > BLOCK_CHARACTERS || rows.size() >= BLOCK_ROWS) {
        send();
      }
    }

    private void send() {
      say(Kind.BLOCK, rows);
      rows.clear();
      characters = 0;
    }
  }

  /** Something that may fail. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws SourceException, IOException, InterruptedException;
  }
}
