package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer or wider than is read is cut and said; it is no damage, and the rest is read. */
class OverLimitsTest {
  private static final int RELATIVES = 240;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** A file with something too large in one of its rows. */
  private record Drawn(String kind, String name, String text, List<String> names) {}

  private static Drawn draw(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    int rows = 5 + random.nextInt(30);
    int at = random.nextInt(rows);
    String kind =
        List.of(
                "cell",
                "quoted",
                "columns",
                "quoted columns",
                "record",
                "json string",
                "json list",
                "json number",
                "json key",
                "json keys",
                "json depth",
                "header")
            .get((int) (seed % 12));
    boolean json = kind.startsWith("json");
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    if (!json) {
      text.append("name,mobile,note")
          .append(kind.equals("header") ? headers(random) : "")
          .append('\n');
    }
    for (int i = 0; i < rows; i++) {
      String name = "客户" + seed + "之" + i;
      names.add(name);
      String large = i == at ? large(kind, random) : "";
      if (json) {
        text.append("{\"name\":\"")
            .append(name)
            .append("\",\"mobile\":\"1380013")
            .append(1000 + i)
            .append('"')
            .append(large)
            .append("}\n");
      } else {
        text.append(name)
            .append(",1380013")
            .append(1000 + i)
            .append(',')
            .append(large)
            .append('\n');
      }
    }
    return new Drawn(kind, json ? "x.jsonl" : "x.csv", text.toString(), names);
  }

  private static String large(String kind, Random random) {
    int length = (1 << 20) + random.nextInt(1 << 20);
    return switch (kind) {
      case "cell" -> "大".repeat(length);
      case "quoted" -> "\"" + "a,\"\"b\n".repeat(length / 8) + "\"";
      case "columns" -> wide(random, "", ",");
      case "quoted columns" -> wide(random, "\"c,d\"", ",");
      case "record" -> ("y".repeat(900_000) + ",").repeat(6 + random.nextInt(4));
      case "json string" -> ",\"note\":\"" + "大".repeat(length) + "\"";
      case "json list" -> ",\"note\":[" + "\"甲\",".repeat(length / 4) + "1]";
      case "json number" -> ",\"note\":1" + "0".repeat(33_000 + random.nextInt(90_000));
      case "json key" -> ",\"" + "k".repeat(51_000 + random.nextInt(90_000)) + "\":1";
      case "json keys" -> keys(2_000 + random.nextInt(9_000));
      case "json depth" -> nested(600 + random.nextInt(4_000));
      default -> "";
    };
  }

  private static String wide(Random random, String cell, String separator) {
    return (cell + separator).repeat(16_500 + random.nextInt(20_000)) + "z";
  }

  private static String headers(Random random) {
    StringBuilder headers = new StringBuilder();
    for (int i = 16_500 + random.nextInt(20_000); i > 0; i--) {
      headers.append(",项").append(i / 100).append("之").append(i % 100);
    }
    return headers.toString();
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append(",\"k").append(i).append("\":").append(i);
    }
    return keys.toString();
  }

  private static String nested(int depth) {
    return ",\"note\":" + "{\"d\":".repeat(depth) + "\"深\"" + "}".repeat(depth);
  }

  @Test
  void whatIsTooLarge_isCutAndSaid_andNoRowIsLost() throws Exception {
    Map<String, int[]> figures = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Drawn drawn = draw(seed);
      Told told = Told.of(folder, drawn.name(), drawn.text().getBytes(StandardCharsets.UTF_8));
      String fault = fault(drawn, told);
      int[] of = figures.computeIfAbsent(drawn.kind(), key -> new int[2]);
      of[0] += fault.isEmpty() ? 1 : 0;
      of[1]++;
      if (!fault.isEmpty()) {
        wrong.add(seed + " " + drawn.kind() + ": " + fault + " " + told);
      }
    }
    StringBuilder line = new StringBuilder("over limits:");
    figures.forEach(
        (kind, of) ->
            line.append(' ').append(kind).append(' ').append(of[0]).append('/').append(of[1]));
    System.out.println(line);
    wrong.stream().limit(12).forEach(System.out::println);
    assertThat(wrong).isEmpty();
  }

  private static String fault(Drawn drawn, Told told) {
    Told.Table table = told.tables.get("");
    if (table == null) {
      return "no table";
    }
    int name = table.columns().indexOf("name");
    if (name < 0) {
      return "no column of names";
    }
    List<String> read = table.rows().stream().map(row -> String.valueOf(row.get(name))).toList();
    if (!read.equals(drawn.names())) {
      return read.size() + " of " + drawn.names().size() + " rows";
    }
    boolean said =
        table
            .partial()
            .filter(n -> n == Notice.CELLS_CUT || n == Notice.ROWS_WIDER_THAN_HEADER)
            .isPresent();
    boolean bounded = table.unread().isPresent() && table.unread().getAsLong() > 0;
    // What a table is wide enough for is read.
    boolean wide = drawn.kind().contains("column") || drawn.kind().equals("header");
    return said && bounded || wide && table.columns().size() < ParseLimits.COLUMNS
        ? ""
        : table.partial() + " " + table.unread();
  }

  /** A text is read to its end, however long: in pieces that end where a line or a word does. */
  @Test
  void longText_isReadInPieces() throws Exception {
    ParseLimits limits = new ParseLimits(100_000, 100, 5, 1 << 30);
    List<String> wrong = new ArrayList<>();
    int whole = 0;
    for (long seed = 0; seed < RELATIVES; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      String end = List.of("\n", "\r\n", "。", " ").get((int) (seed % 4));
      StringBuilder text = new StringBuilder();
      List<String> marks = new ArrayList<>();
      int length = 50_000 + random.nextInt(600_000);
      while (text.length() < length) {
        String mark = "联系电话1380013" + (1000 + marks.size() % 9000) + "号" + marks.size();
        marks.add(mark);
        text.append(mark).append("。内容".repeat(random.nextInt(60))).append(end);
      }
      Told told =
          Told.of(folder, "long.md", text.toString().getBytes(StandardCharsets.UTF_8), limits);
      String read =
          told.documents.values().stream().map(Told.Document::text).reduce("", String::concat);
      boolean all = read.equals(text.toString());
      boolean fits =
          told.documents.values().stream()
              .allMatch(d -> d.text().length() <= 100_000 && d.partial().isEmpty());
      boolean split =
          marks.stream()
              .allMatch(m -> told.documents.values().stream().anyMatch(d -> d.text().contains(m)));
      whole += all && fits && split ? 1 : 0;
      if (!(all && fits && split)) {
        wrong.add(seed + " all " + all + " fits " + fits + " split " + split + " " + told);
      }
    }
    System.out.println("long texts: " + whole + " of " + RELATIVES + " read whole");
    wrong.stream().limit(5).forEach(System.out::println);
    assertThat(wrong).isEmpty();
  }
}
