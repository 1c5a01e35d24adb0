package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * JSON whose records stand in wrappers, as interfaces and exports write them: tables all the same.
 */
class WrappedJsonTest {
  private static final int RELATIVES = 400;
  private static final List<String> WRAPPERS =
      List.of(
          "data",
          "rows",
          "records",
          "list",
          "items",
          "result.data",
          "data.list",
          "RECORDS",
          "response.body.items",
          "hits.hits",
          "value",
          "d.results",
          "data.page.records",
          "content",
          "用户列表",
          "page.list",
          "_embedded.users",
          "a.b.c.d",
          "Data",
          "resultList");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** A wrapped file and what is in it. */
  private record Wrapped(String text, String path, List<String> names, String beside) {}

  private static Wrapped draw(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    String path = WRAPPERS.get(random.nextInt(WRAPPERS.size()));
    int rows = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 12);
    List<String> names = new ArrayList<>();
    StringBuilder records = new StringBuilder("[");
    for (int i = 0; i < rows; i++) {
      String name = "客户" + seed + "之" + i;
      names.add(name);
      records.append(i == 0 ? "" : ",").append(record(random, i, name));
    }
    records.append(']');
    String beside = "说明" + seed;
    String text = records.toString();
    String[] keys = path.split("\\.");
    for (int i = keys.length - 1; i >= 0; i--) {
      List<String> members = new ArrayList<>(List.of("\"" + keys[i] + "\":" + text));
      if (i == 0) {
        members.add("\"msg\":\"" + beside + "\"");
      }
      if (random.nextBoolean()) {
        members.add("\"total\":" + rows);
      }
      if (random.nextBoolean()) {
        members.add(0, "\"code\":200");
      }
      if (random.nextInt(4) == 0) {
        members.add(0, "\"flags\":[1,2,3],\"empty\":[],\"none\":{}");
      }
      if (random.nextBoolean()) {
        members.add(members.remove(0));
      }
      text = "{" + String.join(random.nextBoolean() ? "," : ",\n  ", members) + "}";
    }
    return new Wrapped(text, path, names, beside);
  }

  private static String record(Random random, int i, String name) {
    return switch (random.nextInt(3)) {
      case 0 -> "{\"id\":" + i + ",\"name\":\"" + name + "\"}";
      case 1 -> "{\"name\":\"" + name + "\",\"address\":{\"city\":\"南宁\"},\"id\":null}";
      default -> "{\"id\":\"" + i + "\",\"name\":\"" + name + "\",\"tags\":[\"a\",\"b\"]}";
    };
  }

  @Test
  void wrappedRecords_areATable_andWhatStandsBesideThemIsRead() throws IOException {
    int tables = 0;
    int beside = 0;
    List<String> missed = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Wrapped wrapped = draw(seed);
      Told told = Told.of(folder, "r.json", wrapped.text().getBytes(StandardCharsets.UTF_8));
      boolean table = told.tables.values().stream().anyMatch(t -> isWhole(t, wrapped.names()));
      tables += table ? 1 : 0;
      beside += told.everything().contains(wrapped.beside()) ? 1 : 0;
      if (!table) {
        missed.add(seed + " " + wrapped.path() + " " + told);
      }
    }
    System.out.println(
        "wrapped JSON: "
            + tables
            + " tables, "
            + beside
            + " with what stands beside, of "
            + RELATIVES);
    assertThat(missed).isEmpty();
    assertThat(beside).isEqualTo(RELATIVES);
  }

  private static boolean isWhole(Told.Table table, List<String> names) {
    int name = table.columns().indexOf("name");
    return name >= 0
        && table.rows().stream().map(row -> String.valueOf(row.get(name))).toList().equals(names)
        && table.partial().isEmpty();
  }

  /** Twice the file is twice the work: what is allocated is compared, not the time. */
  @Test
  void costIsLinear_whateverTheRecordsStandIn() throws IOException {
    List<String> shapes =
        List.of(
            "{\"data\":[%s]}",
            "{\"code\":0,\"result\":{\"rows\":[%s],\"total\":1}}",
            "[{\"name\":\"甲\",\"list\":[%s]}]",
            "{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":[[%s]]}}}}}}",
            "{\"data\":[[%s]]}",
            "[[%s]]",
            "%s");
    List<String> steep = new ArrayList<>();
    for (String shape : shapes) {
      long small = cost(shape, 10_000);
      long large = cost(shape, 40_000);
      System.out.println(shape + ": " + small + " -> " + large);
      if (large > 5 * small) {
        steep.add(shape + " " + small + " -> " + large);
      }
    }
    assertThat(steep).isEmpty();
  }

  private long cost(String shape, int records) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"n\":\"客户")
          .append(i)
          .append("\",\"t\":\"1380013")
          .append(i)
          .append("\"}");
    }
    Path file = Files.writeString(folder.resolve("c.json"), shape.formatted(text));
    return Told.bytesAllocated(file);
  }
}
