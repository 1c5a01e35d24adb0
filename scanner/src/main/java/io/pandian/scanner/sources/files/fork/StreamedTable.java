package io.pandian.scanner.sources.files.fork;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.RowSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sampling.WholeSample;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import io.pandian.scanner.sources.files.protocol.RowsLeft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows come from a parser process. All of them pass before the sample is taken, so
 * that it has rows of the whole table, and wait in a {@link RowSpool} until they are read.
 */
final class StreamedTable implements TableContent, AutoCloseable {
  private final String path;
  private final Answer.Table table;
  private final ParserChild child;
  private final List<String> columns;
  private final RowSpool spool;
  private final RowsLeft left;
  private final Queue<@Nullable String[]> arrived = new ArrayDeque<>();
  private long taken;
  private boolean ended;
  private Optional<Notice> partial = Optional.empty();
  private OptionalLong unread = OptionalLong.empty();
  private Optional<ParserDied> death = Optional.empty();

  /**
   * @param scratch a folder closed to other accounts
   */
  StreamedTable(String path, Answer.Table table, ParserChild child, Path scratch) {
    this.path = path;
    this.table = table;
    this.child = child;
    this.spool = new RowSpool(scratch);
    this.left = new RowsLeft(table);
    this.columns = distinct(table.columns());
  }

  private static List<String> distinct(List<String> names) {
    Set<String> used = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      String free = name;
      for (int n = 2; !used.add(free); n++) {
        free = name + " (" + n + ")";
      }
      distinct.add(free);
    }
    return distinct;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public AssetKind kind() {
    return table.kind();
  }

  @Override
  public String comment() {
    return "";
  }

  @Override
  public String mediaType() {
    return table.mediaType();
  }

  @Override
  public OptionalLong bytes() {
    return OptionalLong.of(table.bytes());
  }

  @Override
  public OptionalLong estimatedRows() {
    return OptionalLong.empty();
  }

  @Override
  public Sampled sample(Sampling sampling) throws SourceException {
    WholeSample sample =
        new WholeSample(
            columns.stream().map(c -> new RowSample.Column(c, "", "")).toList(), sampling);
    try {
      for (@Nullable String[] row = nextRow(); row != null; row = nextRow()) {
        spool.add(row);
        sample.row(row);
      }
    } catch (IOException e) {
      throw noRoom();
    }
    return new Sampled(sample.toTable(name(), ""), sample.rows());
  }

  private static SourceException noRoom() {
    return SourceException.passing(
        UnscannedReason.FAILED,
        Bilingual.of(
            "临时目录无法写入或已满，请检查 java.io.tmpdir。",
            "The temporary folder is full or cannot be written; check java.io.tmpdir."));
  }

  private String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public RowsRead forEachRow(List<String> wanted, List<String> present, RowConsumer consumer)
      throws SourceException {
    RowShape shape = new RowShape(columns, wanted, present);
    try {
      spool.drain(row -> consumer.row(shape.of(row)));
    } catch (IOException e) {
      throw noRoom();
    }
    return new RowsRead(spool.rows(), partial.map(Notice::sentence), unread);
  }

  /** Leaves the rest unread; tells whether the parser died on the way. */
  Optional<ParserDied> drain() {
    while (nextRow() != null) {
      // Nobody wants it.
    }
    return death;
  }

  @Override
  public void close() {
    spool.close();
  }

  private @Nullable String @Nullable [] nextRow() {
    while (arrived.isEmpty() && !ended) {
      receive();
    }
    return arrived.poll();
  }

  private void receive() {
    try {
      Answer answer = child.next();
      if (answer instanceof Answer.Rows rows) {
        taken += rows.rows().size();
        if (taken > ParseLimits.ROWS) {
          throw child.misbehaved();
        }
        left.came(rows.rows());
        arrived.addAll(rows.rows());
      } else if (answer instanceof Answer.TableEnd end) {
        ended = true;
        partial = end.partial();
        unread = end.unread();
      } else {
        throw child.misbehaved();
      }
    } catch (ParserDied e) {
      ended = true;
      death = Optional.of(e);
      partial = Optional.of(e.notice());
      unread = OptionalLong.of(left.most());
    }
  }
}
