package io.pandian.scanner.truth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of tab-separated text beside the tests; lines that begin with # are remarks. */
final class TestTable {
  private TestTable() {}

  /** A line by the names of its columns; a column that is not filled is empty. */
  record Line(Map<String, String> values) {
    String get(String column) {
      return Objects.requireNonNull(values.get(column), column);
    }
  }

  static List<Line> read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(TestTable.class.getResourceAsStream(resource), resource)) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      String[] header = lines.get(0).split("\t", -1);
      return lines.stream().skip(1).map(line -> line(header, line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String[] header, String[] cells) {
    if (cells.length > header.length) {
      throw new IllegalStateException("more cells than columns: " + String.join(" | ", cells));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      values.put(header[i], i < cells.length ? cells[i] : "");
    }
    return new Line(values);
  }
}
