package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases as counsel would put them: {@code counsel.cases.yaml}. */
class CounselCasesTest {
  private final RulebookCases cases = new RulebookCases(Rulebooks.standard(), Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> case_isDecidedAsCounselWould() throws IOException {
    return table().maps("cases").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.texts("asks") + " " + each.requireText("name"),
                    () -> assertThat(cases.failure(each)).isEmpty()));
  }

  private static YamlMap table() throws IOException {
    try (InputStream in = CounselCasesTest.class.getResourceAsStream("counsel.cases.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems();
      YamlMap table = YamlMap.read("counsel.cases.yaml", text, problems).orElseThrow();
      problems.throwIfAny();
      return table;
    }
  }
}
