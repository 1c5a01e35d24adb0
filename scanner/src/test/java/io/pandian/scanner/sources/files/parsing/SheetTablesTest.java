package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTablesTest {
  private static final int SHEETS = 400;

  /** Cells by row and column; a row that is missing is blank. */
  private final List<@Nullable String[]> cells = new ArrayList<>();

  private Random random = new Random(0);

  /** Headers of ordinary lists, and what their columns hold: n names, p telephones and so on. */
  private static final List<List<String>> LISTS =
      List.of(
          List.of("姓名 n", "手机号 p"),
          List.of("日期 d", "值班人 n", "电话 p"),
          List.of("职务 w", "姓名 n", "身份证号 i"),
          List.of("序号 s", "姓名 n", "部门 w", "手机 p", "备注 o"),
          List.of("name n", "phone p", "city w"),
          List.of("供应商 c", "统一社会信用代码 u"),
          List.of("学号 i", "姓名 n", "班级 w"),
          List.of("客户名称 c", "联系人 n", "联系电话 p", "城市 w"));

  private void put(int row, int column, String value) {
    while (cells.size() <= row) {
      cells.add(new String[40]);
    }
    cells.get(row)[column] = value;
  }

  /** Puts a list with so many rows below its header. */
  private void list(int row, int column, List<String> list, int rows) {
    for (int i = 0; i < list.size(); i++) {
      String[] what = list.get(i).split(" ");
      put(row, column + i, what[0]);
      for (int r = 1; r <= rows; r++) {
        String value = value(what[1].charAt(0), r);
        if (!value.isEmpty()) {
          put(row + r, column + i, value);
        }
      }
    }
  }

  private String value(char kind, int row) {
    return switch (kind) {
      case 'n' -> "" + "王李张刘陈杨赵黄".charAt(random.nextInt(8)) + (char) ('一' + random.nextInt(4_000));
      case 'p' -> "138" + (10_000_000 + random.nextInt(80_000_000));
      case 'i' -> "4501" + (10_000_000_000_000L + random.nextInt(1_000_000_000));
      case 'd' -> "10月" + row + "日";
      case 's' -> String.valueOf(row);
      case 'u' -> "91450100MA5K" + (100_000 + random.nextInt(800_000));
      case 'c' -> "南宁示例" + (char) ('一' + random.nextInt(4_000)) + "有限公司";
      case 'o' -> random.nextInt(4) == 0 ? "无" : "";
      default -> List.of("主任", "科员", "南宁", "柳州").get(random.nextInt(4));
    };
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** By table, its rows below the header. */
  private Map<String, Integer> tables() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Item item = new Item(Path.of("b.xlsx"), "b.xlsx", "b.xlsx", 1, 0);
    Output output = new Output(bytes);
    new SheetTables(output, item, "S", "", this::each).send();
    output.send(new Answer.End());
    Map<String, Integer> tables = new TreeMap<>();
    AnswerReader answers = new AnswerReader(new ByteArrayInputStream(bytes.toByteArray()));
    String table = "";
    try {
      for (Answer answer = answers.read();
          !(answer instanceof Answer.End);
          answer = answers.read()) {
        if (answer instanceof Answer.Table begun) {
          table = begun.path() + begun.columns();
          tables.put(table, 0);
        } else if (answer instanceof Answer.Rows rows) {
          tables.merge(table, rows.rows().size(), Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return tables;
  }

  private void each(SheetTables.Taker taker) {
    boolean wanted = true;
    for (int i = 0; wanted && i < cells.size(); i++) {
      wanted = taker.row(i + 1, Arrays.asList(cells.get(i)));
    }
  }

  private static List<String> names(List<String> list) {
    return list.stream().map(column -> column.split(" ")[0]).toList();
  }

  private String corner(int row, int column) {
    return "#" + (char) ('A' + column) + (row + 1);
  }

  private void begin(int seed) {
    random = new Random(seed);
    cells.clear();
  }

  @Test
  void listsSideBySide_areTables() {
    SoftAssertions all = new SoftAssertions();
    for (int seed = 0; seed < SHEETS; seed++) {
      begin(seed);
      List<String> left = oneOf(LISTS);
      List<String> right = random.nextBoolean() ? left : oneOf(LISTS);
      int rows = 5 + random.nextInt(200);
      boolean mayEndTogether = left.equals(right);
      int more = mayEndTogether ? random.nextInt(3) : 2 + random.nextInt(10);
      boolean titled = random.nextBoolean();
      int beside = left.size() + 1 + random.nextInt(2);
      if (titled) {
        put(0, 0, "值班表");
        put(0, beside, "领导名单");
      }
      int header = titled ? 1 : 0;
      boolean longerLeft = random.nextBoolean();
      // Of lists that are longer than what is looked at, only the shorter one's end shows.
      int shorter = mayEndTogether ? rows : Math.min(rows, 80);
      list(header, 0, left, longerLeft ? shorter + more : shorter);
      list(header, beside, right, longerLeft ? shorter : shorter + more);
      all.assertThat(tables())
          .as("%d: %s and %s", seed, left, right)
          .isEqualTo(
              Map.of(
                  "b.xlsx#S" + names(left),
                  longerLeft ? shorter + more : shorter,
                  "b.xlsx#S" + corner(0, beside) + names(right),
                  longerLeft ? shorter : shorter + more));
    }
    all.assertAll();
  }

  @Test
  void listsThatGoOnBesideThemselves_areTables() {
    for (int seed = 0; seed < SHEETS / 4; seed++) {
      begin(seed);
      List<String> list = oneOf(LISTS);
      int times = 2 + random.nextInt(3);
      for (int i = 0; i < times; i++) {
        list(0, i * list.size(), list, 30 - (i + 1 < times ? 0 : random.nextInt(20)));
      }
      assertThat(tables()).as("%d: %s", seed, list).hasSize(times);
    }
  }

  @Test
  void listsBelowEachOther_areTables() {
    SoftAssertions all = new SoftAssertions();
    for (int seed = 0; seed < SHEETS; seed++) {
      begin(seed);
      List<String> above = LISTS.get(random.nextInt(LISTS.size()));
      List<String> below = LISTS.get((LISTS.indexOf(above) + 1) % LISTS.size());
      int rows = 3 + random.nextInt(150);
      int next = rows + 2 + random.nextInt(2);
      list(0, 0, above, rows);
      boolean titled = random.nextBoolean();
      if (titled) {
        put(next, 0, "附表");
      }
      list(next + (titled ? 1 : 0), 0, below, 5);
      all.assertThat(tables())
          .as("%d: %s and %s", seed, above, below)
          .isEqualTo(
              Map.of(
                  "b.xlsx#S" + names(above), rows, "b.xlsx#S" + corner(next, 0) + names(below), 5));
    }
    all.assertAll();
  }

  @Test
  void blankColumnsAndRowsInsideATable_divideNothing() {
    SoftAssertions all = new SoftAssertions();
    for (int seed = 0; seed < SHEETS; seed++) {
      begin(seed);
      List<String> left = LISTS.get(random.nextInt(LISTS.size()));
      List<String> right =
          LISTS.stream()
              .filter(list -> names(list).stream().noneMatch(names(left)::contains))
              .findFirst()
              .orElseThrow();
      int rows = 5 + random.nextInt(150);
      list(0, 0, left, rows);
      list(0, left.size() + 1, right, rows);
      if (random.nextBoolean()) {
        // A total is no row of a longer list.
        put(rows + 1, 0, "合计");
        put(rows + 1, 1, String.valueOf(rows));
      }
      if (random.nextBoolean()) {
        int blank = 2 + random.nextInt(rows - 3);
        cells.add(blank, new String[40]);
        cells.add(blank, new String[40]);
      }
      all.assertThat(tables().keySet()).as("%d: %s and %s", seed, left, right).hasSize(1);
    }
    all.assertAll();
  }

  @Test
  void headerThatRepeatsBelow_isNoRow() {
    List<String> list = LISTS.get(1);
    list(0, 0, list, 10);
    list(12, 0, list, 10);
    assertThat(tables()).containsExactly(Map.entry("b.xlsx#S" + names(list), 20));
  }

  /** Names that stand twice in a row are of one table, as those of wages and of extra pay are. */
  @Test
  void columnsThatSayTheSameOfTheSame_areOfOneTable() {
    list(0, 0, List.of("姓名 n", "身份证号 i"), 20);
    IntStream.rangeClosed(0, 20).forEach(row -> put(row, 3, String.valueOf(cells.get(row)[0])));
    IntStream.rangeClosed(1, 20).forEach(row -> put(row, 4, "500"));
    put(0, 4, "奖金");
    assertThat(tables()).hasSize(1);
  }

  @Test
  void nothing_isBare() {
    assertThat(tables()).isEmpty();
    put(3, 2, "姓名");
    assertThat(tables()).hasSize(1);
  }
}
