package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NameColumnsTest {
  private static final int DRAWS = 400;
  private static final int FEWEST_ROWS = 20;
  private static final int MORE_ROWS = 180;

  private final NameColumns columns = new NameColumns(20261121);
  private final Random random = new Random(7);
  private final Map<String, Integer> wrong = new TreeMap<>();

  @Test
  void names_however_they_are_written_are_told_from_other_things_by_their_values() {
    double found = found(columns.names);
    double taken = found(columns.others);
    double precision = found / (found + taken);
    double recall = found / DRAWS;

    assertThat(2 * precision * recall / (precision + recall))
        .as("F1 of columns, wrong: %s", wrong)
        .isGreaterThanOrEqualTo(0.98);
  }

  /** How many of the columns drawn are taken for names of persons. */
  private int found(Map<String, Supplier<String>> kinds) {
    List<Map.Entry<String, Supplier<String>>> list = List.copyOf(kinds.entrySet());
    int found = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Map.Entry<String, Supplier<String>> kind = list.get(draw % list.size());
      int rows = FEWEST_ROWS + random.nextInt(MORE_ROWS);
      List<String> values = columns.column(kind.getValue(), rows);
      boolean names = ValueColumns.column("c1", values).items().contains("person-name");
      found += names ? 1 : 0;
      if (names != (kinds == columns.names)) {
        wrong.merge(kind.getKey(), 1, Integer::sum);
      }
    }
    return found;
  }
}
