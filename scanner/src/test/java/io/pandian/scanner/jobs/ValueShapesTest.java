package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueShapesTest {
  @Test
  void shapes_showNoValue_theMostFrequentFirst() {
    assertThat(ValueShapes.shapes(List.of("张三丰", "B-07", "C-19", "王五", "李四", "d.12")))
        .containsExactly("a-99", "字字", "字字字");
  }

  @Test
  void longValues_areCut() {
    assertThat(ValueShapes.shapes(List.of("1".repeat(60))))
        .singleElement()
        .satisfies(shape -> assertThat(shape).isEqualTo("9".repeat(24) + "…"));
  }
}
