package io.pandian.scanner.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.TableSample;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeSampleTest {
  private static final int ROWS = 100_000;
  private static final String NUMBER = "11010519491231002X";

  private static List<String> values(int rows, long seed, IntFunction<@Nullable String> cell) {
    WholeSample sample =
        new WholeSample(List.of(new RowSample.Column("c", "", "")), new Sampling(1000, seed));
    @Nullable String[] cells = new String[1];
    for (int i = 0; i < rows; i++) {
      cells[0] = cell.apply(i);
      sample.row(cells);
    }
    assertThat(sample.rows()).isEqualTo(Math.min(rows, 1000));
    TableSample table = sample.toTable("t", "");
    return table.fields().get(0).values();
  }

  @Test
  void rows_areOfTheWholeTable_andEqualForEqualData() {
    List<String> values = values(ROWS, 7, String::valueOf);

    assertThat(values).isEqualTo(values(ROWS, 7, String::valueOf));
    assertThat(values).isNotEqualTo(values(ROWS, 8, String::valueOf));
    for (int tenth = 0; tenth < 10; tenth++) {
      int from = tenth * ROWS / 10;
      assertThat(values)
          .filteredOn(v -> Integer.parseInt(v) >= from && Integer.parseInt(v) < from + ROWS / 10)
          .hasSizeBetween(50, 150);
    }
  }

  @Test
  void smallTable_isTakenWhole() {
    assertThat(values(3, 1, i -> i == 1 ? null : "v" + i)).containsExactly("v0", "v2");
  }

  @Test
  void columnThatIsBlankButInAFewRows_showsThese() {
    assertThat(values(ROWS, 1, i -> i == 99_000 || i == 99_999 ? "a" + i : " "))
        .containsExactly("a99000", "a99999");
  }

  @Test
  void numberOfOnePersonAmongPlainValues_isShown() {
    IntFunction<@Nullable String> cell = i -> i == 77_777 ? "见" + NUMBER + "。" : "普通备注" + i % 50;

    assertThat(values(ROWS, 1, cell)).hasSize(1001).contains("见" + NUMBER + "。");
    // Of random numbers of that length next to none has a date and a right check character.
    assertThat(values(ROWS, 1, i -> String.valueOf(100_000_000_000_000_000L + i * 7_919_777L)))
        .hasSize(1000);
  }

  @Test
  void wideRows_takeNoMoreMemory() {
    String wide = "x".repeat(20_000);

    List<String> values = values(20_000, 1, i -> wide);

    assertThat(values).hasSizeGreaterThan(100).allMatch(v -> v.length() == Reservoir.LONGEST_CELL);
  }
}
