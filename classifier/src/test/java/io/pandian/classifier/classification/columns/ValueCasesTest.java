package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worked cases of columns with values: secrets, what is hashed or masked, cards of other places.
 */
class ValueCasesTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/pandian/classifier/classification/columns/value-cases.tsv");
  private static final String NONE = "-";
  private static final int REPEATED = 12;

  /** One line of the file. */
  record Case(String name, String comment, List<String> values, String item, String why) {
    @Override
    public String toString() {
      return item + ": " + why;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> new Case(c[0], c[1], values(c[2]), c[3], c[4]));
  }

  private static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < REPEATED && !cell.isEmpty(); i++) {
      values.addAll(List.of(cell.split(" \\| ", -1)));
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void column_holds_what_its_line_says(Case one) {
    FieldSample field = new FieldSample(one.name(), "", one.comment(), one.values());
    FieldFinding found =
        ValueColumns.table(new TableSample("t1", "", List.of(field))).fields().get(0);

    if (one.item().equals(NONE)) {
      assertThat(found.items()).as("%s", found).noneMatch(ValueColumns::isPersonal);
    } else {
      assertThat(found.items()).as("%s", found).contains(one.item());
    }
  }
}
