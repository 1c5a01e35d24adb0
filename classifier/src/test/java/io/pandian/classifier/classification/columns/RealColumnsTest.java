package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evaluation.Scores;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Labelled columns of real schemas are told as well as when the figures were stored ({@link
 * Evaluation}). The sets of this project are always there; those handed over with it are judged
 * where they are at hand. Words and weights were made with these tables in view: on tables that
 * nobody has looked at, expect less.
 */
class RealColumnsTest {
  /** The sets that are there, each judged once. */
  record Set(String name, List<Judged> judged) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Set> sets() {
    return EvaluationSet.all().stream()
        .map(set -> new Set(set.name(), set.judge().get()))
        .filter(set -> !set.judged().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void set_isJudgedAsWellAsWhenItsFiguresWereStored(Set set) throws IOException {
    assertThat(Evaluation.worse(Map.of(set.name(), Scores.of(set.judged())))).isEmpty();
  }

  @Test
  void setsOfThisProject_areThere() {
    assertThat(sets().map(Set::name)).anyMatch(name -> name.startsWith("blind columns"));
    assertThat(sets().map(Set::name)).anyMatch(name -> name.startsWith("further real columns"));
  }
}
