package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Columns that mislead, each decided by its words, its type and its table alone. */
class TableClassifierColumnsTest {
  private static final TableClassifier CLASSIFIER = TableClassifier.standard((item, value) -> "*");

  @ParameterizedTest(name = "{0}.{3} {5}")
  @CsvFileSource(
      resources = "columns.csv",
      commentCharacter = '#',
      emptyValue = "",
      nullValues = "\0")
  void column_words_decide(
      String table,
      String tableComment,
      String beside,
      String name,
      String type,
      String comment,
      String item) {
    List<FieldSample> fields = new ArrayList<>();
    fields.add(field(name, type, comment));
    for (String other : beside.split(" ", -1)) {
      String[] parts = other.split(":", -1);
      fields.add(field(parts[0], "varchar(50)", parts[1]));
    }

    FieldFinding finding =
        CLASSIFIER
            .classify(
                new TableSample(table, text(tableComment), fields),
                Collections.nCopies(fields.size(), List.of()))
            .fields()
            .get(0);

    assertThat(finding.dataItem().orElse("-")).as("%s", finding).isEqualTo(item);
  }

  private static FieldSample field(String name, String type, String comment) {
    return new FieldSample(name, text(type), text(comment), List.of());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
