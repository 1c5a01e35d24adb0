package io.pandian.scanner.sources.files.fork;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sampling.RowSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
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
 * A table whose rows are still coming from a parser process. The first rows are the sample; they
 * are kept and given again with the rest, which is never held.
 */
final class StreamedTable implements TableContent {
  /** The sample ends here, however few rows that is. */
  private static final long SAMPLE_CHARACTERS = 8_000_000;

  private final String path;
  private final Answer.Table table;
  private final ParserChild child;
  private final List<String> columns;
  private final List<@Nullable String[]> sampled = new ArrayList<>();
  private final Queue<@Nullable String[]> arrived = new ArrayDeque<>();
  private long taken;
  private boolean ended;
  private Optional<Notice> partial = Optional.empty();
  private Optional<ParserDied> death = Optional.empty();

  StreamedTable(String path, Answer.Table table, ParserChild child) {
    this.path = path;
    this.table = table;
    this.child = child;
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
  public Sampled sample(Sampling sampling) {
    long characters = 0;
    while (sampled.size() < sampling.rowsPerTable() && characters < SAMPLE_CHARACTERS) {
      @Nullable String[] row = nextRow();
      if (row == null) {
        break;
      }
      sampled.add(row);
      for (String cell : row) {
        characters += cell == null ? 0 : cell.length();
      }
    }
    RowSample sample =
        new RowSample(columns.stream().map(c -> new RowSample.Column(c, "", "")).toList());
    sampled.stream().limit(sampling.rowsPerTable()).forEach(sample::add);
    return new Sampled(sample.toTable(name(), ""), sample.rows());
  }

  private String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public RowsRead forEachRow(List<String> wanted, List<String> present, RowConsumer consumer) {
    RowShape shape = new RowShape(columns, wanted, present);
    for (@Nullable String[] row : sampled) {
      consumer.row(shape.of(row));
    }
    long rows = sampled.size();
    sampled.clear();
    for (@Nullable String[] row = nextRow(); row != null; row = nextRow()) {
      consumer.row(shape.of(row));
      rows++;
    }
    return new RowsRead(rows, partial.map(Notice::sentence), OptionalLong.empty());
  }

  /** Leaves the rest unread; tells whether the parser died on the way. */
  Optional<ParserDied> drain() {
    sampled.clear();
    while (nextRow() != null) {
      // Nobody wants it.
    }
    return death;
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
        arrived.addAll(rows.rows());
      } else if (answer instanceof Answer.TableEnd end) {
        ended = true;
        partial = end.partial();
      } else {
        throw child.misbehaved();
      }
    } catch (ParserDied e) {
      ended = true;
      death = Optional.of(e);
      partial = Optional.of(e.notice());
    }
  }
}
