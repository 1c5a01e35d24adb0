package io.pandian.classifier.pathways.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each case of the decision tables beside the items. */
class RulebookCasesTest {
  private final Rulebooks rulebooks = Rulebooks.standard();
  private final RulebookCases cases = new RulebookCases(rulebooks, Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> case_decides_as_its_table_says() {
    return rulebooks.all().stream()
        .flatMap(book -> cases.run(book).stream())
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.item() + " " + result.name(),
                    () -> assertThat(result.failure()).isEmpty()));
  }
}
