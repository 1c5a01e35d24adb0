package io.pandian.classifier.pathways.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.config.Language;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number of every source document is encoded, proved by a case and reachable. */
class CoverageTest {
  private final Rulebooks rulebooks = Rulebooks.standard();
  private final List<Coverage.Line> lines = new Coverage(rulebooks).lines();

  @TestFactory
  Stream<DynamicTest> number_isEncodedProvedAndReachable() {
    return lines.stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    String.join(
                        "/",
                        line.number().rulebook(),
                        line.number().section(),
                        line.number().number()),
                    () -> check(line)));
  }

  private static void check(Coverage.Line line) {
    assumeTrue(line.held(), "the rulebook says that it does not hold this part");
    assertThat(line.encoded()).as("an item encodes it").isTrue();
    assertThat(line.unproved()).as("items that no case proves").isEmpty();
    assertThat(line.reachable()).as("something can make it apply").isTrue();
  }

  @Test
  void numbers_areThoseOfTheDocuments() {
    Map<String, Long> counts =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.number().rulebook() + "/" + line.number().section(),
                    Collectors.counting()));
    assertThat(counts)
        .containsEntry("guangxi-list-2025/geo-meteorology", 3L)
        .containsEntry("guangxi-list-2025/enterprise-credit", 12L)
        .containsEntry("guangxi-list-2025/live-commerce", 7L)
        .containsEntry("guangxi-list-2025/overseas-audio-visual", 6L)
        .containsEntry("tianjin-list-2024/", 4L + 46L)
        .containsEntry("national-2024/", 10L)
        .containsEntry("guangxi-measures/classes", 40L)
        .containsEntry("jiangsu-measures/classes", 39L)
        .containsEntry("chongqing-measures/classes", 40L);
  }

  @Test
  void number_thatNoItemEncodes_isNotCovered() {
    Coverage.Line line =
        new Coverage(rulebooks.only(Set.of("guangxi-list-2025")))
            .lines().stream()
                .filter(each -> each.number().rulebook().equals("tianjin-list-2024"))
                .findFirst()
                .orElseThrow();
    assertThat(line.encoded()).isFalse();
    assertThat(line.proved()).isFalse();
    assertThat(line.reachable()).isFalse();
  }

  @Test
  void caseThatDoesNotTurnOnTheItem_provesNothing() {
    RulebookItem item = rulebooks.item("guangxi-list-2025/explanation/2").orElseThrow();
    CaseProofs proofs = new CaseProofs(rulebooks, Taxonomy.standard());

    assertThat(proofs.cases(item)).isNotEmpty();
    assertThat(proofs.proved(item)).isFalse();
    assertThat(proofs.proved(rulebooks.item("guangxi-measures/art-18").orElseThrow())).isTrue();
  }

  @Test
  void text_tellsScanAndDeclarationApart() {
    String text = new CoverageText(rulebooks, Language.ZH).text();
    assertThat(text).contains("已编码 10/10，用例证明 10/10，扫描可及 ", "仅凭申报 ");
    assertThat(new CoverageText(rulebooks, Language.EN).text())
        .contains(
            "encoded 10/10, proved by a case 10/10, reachable from a scan ", "declared only ");
  }
}
