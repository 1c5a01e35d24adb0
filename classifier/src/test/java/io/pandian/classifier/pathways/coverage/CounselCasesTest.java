package io.pandian.classifier.pathways.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases as counsel would put them who has read the documents and not the program: {@code
 * counsel.cases.yaml}, those of a second hand, {@code neighbours.cases.yaml}, and of a third,
 * {@code colleagues.cases.yaml}.
 */
class CounselCasesTest {
  private static final List<String> FILES =
      List.of("counsel.cases.yaml", "neighbours.cases.yaml", "colleagues.cases.yaml");

  private final RulebookCases cases = new RulebookCases(Rulebooks.standard(), Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> case_isDecidedAsCounselWould() throws IOException {
    List<YamlMap> all = new ArrayList<>();
    for (String file : FILES) {
      all.addAll(table(file).maps("cases"));
    }
    return all.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.texts("asks") + " " + each.requireText("name"),
                    () -> assertThat(cases.failure(each)).isEmpty()));
  }

  private static YamlMap table(String file) throws IOException {
    try (InputStream in = CounselCasesTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems();
      YamlMap table = YamlMap.read(file, text, problems).orElseThrow();
      problems.throwIfAny();
      return table;
    }
  }
}
