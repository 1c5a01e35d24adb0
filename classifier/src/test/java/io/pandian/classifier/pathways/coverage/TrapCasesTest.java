package io.pandian.classifier.pathways.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Places where the texts can be misread, as a table of cases: {@code traps.cases.yaml}. */
class TrapCasesTest {
  private final Rulebooks rulebooks = Rulebooks.standard();
  private final RulebookCases cases = new RulebookCases(rulebooks, Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> trap_isNotFallenInto() throws IOException {
    YamlMap table = table();
    return table.maps("cases").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.texts("traps") + " " + each.requireText("name"), () -> check(each)));
  }

  private void check(YamlMap each) {
    for (String section : each.texts("needs")) {
      assumeTrue(held(section), "the items of " + section + " are not held");
    }
    assertThat(cases.failure(each)).isEmpty();
  }

  /** A section by rulebook and id, or any section of a rulebook: {@code tianjin-list-2024/*}. */
  private boolean held(String named) {
    int slash = named.indexOf('/');
    String section = named.substring(slash + 1);
    return rulebooks.rulebook(named.substring(0, slash)).stream()
        .flatMap(book -> book.sections().stream())
        .filter(found -> section.equals("*") || found.id().equals(section))
        .anyMatch(Section::held);
  }

  private static YamlMap table() throws IOException {
    try (InputStream in = TrapCasesTest.class.getResourceAsStream("traps.cases.yaml")) {
      String text =
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems();
      YamlMap table = YamlMap.read("traps.cases.yaml", text, problems).orElseThrow();
      problems.throwIfAny();
      return table;
    }
  }
}
