package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the table of cases beside the file of each item that a detector looks for. A line is {@code
 * text,expected,why}; expected is none, failed, unchecked, passed or placeholder; a comma inside a
 * text is written {@code \c}.
 */
class DetectorCasesTest {
  private static final Path ITEMS = Path.of("../config/items");

  record Case(Detector detector, String text, String expected, String why) {
    @Override
    public String toString() {
      return detector.dataItem() + ": " + why;
    }
  }

  static Stream<Case> cases() {
    return Detectors.all().stream().flatMap(d -> casesOf(d).stream());
  }

  static List<Case> casesOf(Detector detector) {
    return Arrays.stream(table(detector.dataItem()).split("\n"))
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split(",", 3))
        .map(c -> new Case(detector, c[0].replace("\\c", ","), c[1], c[2]))
        .toList();
  }

  private static String table(String dataItem) {
    String group = Taxonomy.standard().require(dataItem).group();
    Path table = ITEMS.resolve(group).resolve(dataItem + ".cases.csv");
    assertThat(table).exists();
    try {
      return Files.readString(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String answer(Detector detector, String text) {
    ValueText view = new ValueText().set(text);
    if (!detector.shape().admits(view.length(), view.traits())) {
      return "none";
    }
    Verdict verdict = detector.judge(view);
    if (verdict.matched() && detector.placeholder(view)) {
      return "placeholder";
    }
    return switch (verdict) {
      case NONE -> "none";
      case FAILED -> "failed";
      case NOT_APPLICABLE -> "unchecked";
      case PASSED -> "passed";
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void detector_answers_as_its_table_says(Case line) {
    assertThat(answer(line.detector(), line.text())).as(line.text()).isEqualTo(line.expected());
  }
}
