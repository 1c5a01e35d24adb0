package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the zones' lists, and what becomes of a list that a user supplies. */
class ZoneListsTest {
  private static final Rulebooks RULEBOOKS = Rulebooks.standard();

  @ParameterizedTest
  @CsvSource({
    "tianjin, 2026-06-30, tianjin-list-2024",
    "beijing, 2026-05-10, beijing-list-2024",
    "beijing, 2026-05-11, beijing-list-2025",
    "shanghai, 2026-04-23, shanghai-list-2024",
    "shanghai, 2026-04-24, shanghai-list-2025",
    "hainan, 2025-02-20, hainan-list-2024",
    "zhejiang, 2025-04-10, zhejiang-list-2024",
    "guangxi, 2025-08-08, guangxi-list-2025",
    "jiangsu, 2025-08-13, jiangsu-list-2025",
    "chongqing, 2025-09-05, chongqing-list-2025",
    "fujian, 2025-12-25, fujian-list-2025",
    "guangdong, 2026-05-15, guangdong-list-2025"
  })
  void list_isThatOfTheZoneOnTheDay(String zone, LocalDate day, String list) {
    assertThat(RULEBOOKS.ofZone(zone, day))
        .filteredOn(book -> book.kind() == Rulebook.Kind.LIST)
        .extracting(Rulebook::id)
        .containsExactly(list);
  }

  @ParameterizedTest
  @CsvSource({
    "beijing, 民航",
    "shanghai, 再保险",
    "hainan, 种业",
    "zhejiang, 清结算",
    "jiangsu, 医药",
    "chongqing, 智能网联汽车",
    "fujian, 航空维修",
    "guangdong, 个人征信服务"
  })
  void sectorOfAListNotHeld_asksForTheListAndTakesNationalRules(String zone, String sector) {
    PathwayDecision decision = decide(RULEBOOKS, zone, false, sector, 150_000);
    assertThat(decision.pathway()).isEqualTo(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION);
    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.questions())
        .extracting(PathwayDecision.Question::id)
        .contains("list-not-held");
  }

  @ParameterizedTest
  @CsvSource({
    "jiangsu, pharmaceuticals, 医药, jiangsu-measures/art-8-1-critical-infrastructure, DETERMINED",
    "chongqing, connected-vehicles, 智能网联汽车, chongqing-measures/art-10-critical-infrastructure,"
        + " NEEDS_CONFIRMATION"
  })
  void suppliedList_decidesWithTheMeasuresOfItsZone(
      String zone,
      String section,
      String sector,
      String operatorItem,
      Standing operatorStanding,
      @TempDir Path folder)
      throws IOException {
    write(folder, zone + "-list-2025", zone, section, sector);
    Rulebooks supplied = Rulebooks.load(List.of(folder));

    PathwayDecision outside = decide(supplied, zone, false, sector, 150_000);
    assertThat(outside.pathway()).isEqualTo(Pathway.OUTSIDE_LIST);
    assertThat(outside.standing()).isEqualTo(Standing.DETERMINED);

    PathwayDecision operator = decide(supplied, zone, true, sector, 1);
    assertThat(operator.pathway()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(operator.standing()).isEqualTo(operatorStanding);
    assertThat(operator.basis()).extracting(PathwayDecision.Basis::item).contains(operatorItem);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-08, false", "2027-02-09, true", "2027-08-08, true", "2027-08-09, false"})
  void termOfTheMeasures_isWarnedOfHalfAYearBeforeItsEnd(LocalDate day, boolean warned) {
    PathwayDecision decision =
        decide(RULEBOOKS, "guangxi", false, "guangxi/live-commerce", 10, day);
    assertThat(decision.duties().stream().anyMatch(duty -> duty.zh().contains("有效期至 2027-08-08")))
        .isEqualTo(warned);
  }

  @Test
  void summedUpRoles_countOnlyWhereTheNumberIsThatOfTheList() {
    assertThat(distributed("版权持有者等15类").standing()).isEqualTo(Standing.DETERMINED);
    assertThat(distributed("版权持有者等16类").standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(distributed("投资人等15类").standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
  }

  private static PathwayDecision distributed(String roles) {
    return decide(
        RULEBOOKS,
        """
        asOf: 2026-06-30
        organisation: {zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
        activities:
          - {id: F1, sector: 海外音视频, scenario: 发行播映, subjects: [%s], dataItems: [姓名],
             persons: {nonSensitive: 1000000}}
        """
            .formatted(roles));
  }

  private static PathwayDecision decide(
      Rulebooks rulebooks, String zone, boolean operator, String sector, long persons) {
    return decide(rulebooks, zone, operator, sector, persons, LocalDate.of(2026, 6, 30));
  }

  private static PathwayDecision decide(
      Rulebooks rulebooks,
      String zone,
      boolean operator,
      String sector,
      long persons,
      LocalDate day) {
    return decide(
        rulebooks,
        """
        asOf: %s
        organisation: {zone: %s, registeredInZone: true, criticalInfrastructureOperator: %s}
        activities:
          - {id: F1, sector: %s, scenario: 业务, dataItems: [姓名], persons: {nonSensitive: %s}}
        """
            .formatted(day, zone, operator, sector, persons));
  }

  private static PathwayDecision decide(Rulebooks rulebooks, String facts) {
    Problems problems = new Problems();
    Facts read = YamlMap.read("facts.yaml", facts, problems).map(FactsFile::facts).orElseThrow();
    problems.throwIfAny();
    return new PathwayDecider(rulebooks, Taxonomy.standard()).decide(read).get(0);
  }

  /** A made-up list whose only item is a catch-all of important data. */
  private static void write(Path folder, String id, String zone, String section, String sector)
      throws IOException {
    Path items = Files.createDirectories(folder.resolve(id).resolve(section));
    Files.writeString(
        folder.resolve(id).resolve("index.yaml"),
        """
        id: %s
        edition: "2025"
        kind: list
        title: {zh: 清单, en: list}
        zone: %s
        effective: {from: 2025-09-05}
        checkedOn: 2026-11-21
        sections:
          - {id: %s, title: {zh: 行业, en: sector}, names: [%s], items: ["1"]}
        """
            .formatted(id, zone, section, sector));
    Files.writeString(
        items.resolve("1.yaml"),
        """
        id: %s/%s/1
        kind: important-data
        title: {zh: 一, en: one}
        summary: {zh: 一, en: one}
        citation: {item: 第1项}
        effective: {from: 2025-09-05}
        checkedOn: 2026-11-21
        status: in-force
        """
            .formatted(id, section));
    Files.writeString(
        items.resolve("scopes.yaml"), "scopes: [{id: all, title: {zh: 全部, en: all}}]\n");
  }
}
