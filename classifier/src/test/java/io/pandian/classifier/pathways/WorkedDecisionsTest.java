package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Decisions worked out by hand: this project's own, and those handed over with it where they are at
 * hand.
 */
class WorkedDecisionsTest {
  private static final Path OWN =
      Path.of("src/test/resources/io/pandian/classifier/pathways/worked.cases.yaml");

  private final PathwayDecider decider =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> case_decides_as_worked_out() throws IOException {
    List<YamlMap> cases = cases();
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.requireText("id") + " " + each.requireText("title"), () -> check(each)));
  }

  private void check(YamlMap each) {
    List<PathwayDecision> decisions =
        decider.decide(each.map("facts").map(FactsFile::facts).orElseThrow());
    YamlMap expected = each.map("expected").orElseThrow();
    assertThat(PathwayDecider.overall(decisions).name()).isEqualTo(expected.requireText("pathway"));
    assertThat(PathwayDecider.overallStanding(decisions).name())
        .as("%s", decisions.get(0).questions())
        .isEqualTo(expected.requireText("standing"));
    assertThat(decisions.stream().flatMap(decision -> decision.items().stream()).toList())
        .containsAll(expected.texts("items"));
    Set<String> alternatives = new TreeSet<>();
    decisions.forEach(
        decision -> decision.alternatives().forEach(a -> alternatives.add(a.pathway().name())));
    assertThat(alternatives).containsAll(expected.texts("alternatives"));
  }

  private static List<YamlMap> cases() throws IOException {
    List<YamlMap> cases =
        new ArrayList<>(read("worked.cases.yaml", Files.readString(OWN), "cases"));
    Path shared =
        Optional.ofNullable(System.getenv("PANDIAN_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"));
    Path file = shared.resolve("data/decision-scenarios.json");
    if (Files.exists(file)) {
      String text = "{\"cases\": " + Files.readString(file) + "}";
      cases.addAll(read("decision-scenarios.json", text, "cases"));
    }
    return cases;
  }

  private static List<YamlMap> read(String name, String text, String key) {
    Problems problems = new Problems();
    List<YamlMap> cases = YamlMap.read(name, text, problems).orElseThrow().maps(key);
    problems.throwIfAny();
    return cases;
  }
}
