package io.pandian.scanner.sources.files.parsing;

import com.sun.management.ThreadMXBean;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerReader;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the parser tells of a file, without a process of its own. */
final class Told {
  private static final Turned TURNED = new Turned();
  private static final FileParser PARSER = new FileParser(new Output(TURNED));

  final Map<String, Table> tables = new LinkedHashMap<>();
  final Map<String, Document> documents = new LinkedHashMap<>();
  final Map<String, Notice> unscanned = new LinkedHashMap<>();
  final List<String> bare = new ArrayList<>();

  record Table(
      List<String> columns,
      List<List<@Nullable String>> rows,
      Optional<Notice> partial,
      OptionalLong unread) {}

  record Document(String text, Optional<Notice> partial) {}

  static Told of(Path folder, String name, byte[] content) throws IOException {
    return of(folder, name, content, ParseLimits.DEFAULT);
  }

  static Told of(Path folder, String name, byte[] content, ParseLimits limits) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parse(Files.write(folder.resolve(name), content), limits, out);
    Told told = new Told();
    told.read(new AnswerReader(new ByteArrayInputStream(out.toByteArray())));
    return told;
  }

  /** How many bytes parsing a file allocates: its work, as far as it is not the clock's. */
  static long bytesAllocated(Path file) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    parse(file, ParseLimits.DEFAULT, OutputStream.nullOutputStream());
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  private static synchronized void parse(Path file, ParseLimits limits, OutputStream out) {
    TURNED.to = out;
    PARSER.parse(new ParseRequest(file, limits));
  }

  /** Whatever is asked for next is told there; the parser's libraries are set up once. */
  private static final class Turned extends OutputStream {
    private OutputStream to = OutputStream.nullOutputStream();

    @Override
    public void write(int b) throws IOException {
      to.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      to.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }
  }

  private void read(AnswerReader reader) throws IOException {
    Answer.@Nullable Table table = null;
    List<List<@Nullable String>> rows = new ArrayList<>();
    String path = "";
    StringBuilder text = new StringBuilder();
    while (true) {
      Answer answer;
      try {
        answer = reader.read();
      } catch (EOFException e) {
        return;
      }
      if (answer instanceof Answer.Table begun) {
        table = begun;
        rows = new ArrayList<>();
      } else if (answer instanceof Answer.Rows some) {
        for (@Nullable String[] row : some.rows()) {
          rows.add(Arrays.asList(row));
        }
      } else if (answer instanceof Answer.TableEnd end && table != null) {
        tables.put(table.path(), new Table(table.columns(), rows, end.partial(), end.unread()));
      } else if (answer instanceof Answer.Document begun) {
        path = begun.path();
        text.setLength(0);
      } else if (answer instanceof Answer.Text some) {
        text.append(some.text());
      } else if (answer instanceof Answer.DocumentEnd end) {
        documents.put(path, new Document(text.toString(), end.partial()));
      } else if (answer instanceof Answer.Unscanned missing) {
        unscanned.put(missing.path(), missing.notice());
      } else if (answer instanceof Answer.Bare thing) {
        bare.add(thing.path());
      }
    }
  }

  /** All that was told, in one text. */
  String everything() {
    StringBuilder all = new StringBuilder();
    documents.values().forEach(d -> all.append(d.text()).append('\n'));
    tables
        .values()
        .forEach(t -> all.append(t.columns()).append('\n').append(t.rows()).append('\n'));
    return all.toString();
  }

  @Override
  public String toString() {
    Map<String, String> shapes = new LinkedHashMap<>();
    tables.forEach(
        (p, t) ->
            shapes.put("table " + p, t.columns().size() + "x" + t.rows().size() + t.partial()));
    documents.forEach((p, d) -> shapes.put("document " + p, d.text().length() + " " + d.partial()));
    return shapes + " " + unscanned + " " + bare;
  }
}
