package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Floors on labelled tables of real schemas, by names, comments and types alone, a little below
 * what was measured. The words and the weights were made with these tables in view: on tables that
 * nobody has looked at, expect less. {@link ColumnWeightsMaker} prints the figures by unseen
 * repository.
 */
class RealColumnsTest {
  private static final TableClassifier CLASSIFIER = TableClassifier.standard((item, value) -> "*");

  @BeforeAll
  static void tablesAreThere() {
    assumeTrue(
        Files.exists(RealColumns.file()),
        "skipped: no labelled columns at " + RealColumns.file() + "; set PANDIAN_SHARED");
  }

  @Test
  void columns_withComments_foundAboveFloor() {
    RealColumnScores scores = score(RealColumns.read(true));

    assertThat(scores.precision()).as("%s", scores.mistakes()).isGreaterThan(0.97);
    assertThat(scores.recall()).as("%s", scores.mistakes()).isGreaterThan(0.96);
    assertThat(scores.exactF1()).as("%s", scores.mistakes()).isGreaterThan(0.95);
  }

  @Test
  void columns_withoutComments_foundAboveFloor() {
    RealColumnScores scores = score(RealColumns.read(false));

    assertThat(scores.precision()).as("%s", scores.mistakes()).isGreaterThan(0.95);
    assertThat(scores.recall()).as("%s", scores.mistakes()).isGreaterThan(0.90);
    assertThat(scores.exactF1()).as("%s", scores.mistakes()).isGreaterThan(0.90);
  }

  private static RealColumnScores score(List<RealColumns.Table> tables) {
    RealColumnScores scores = new RealColumnScores();
    tables.forEach(table -> scores.add(CLASSIFIER, table));
    return scores;
  }
}
