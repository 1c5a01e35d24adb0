package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.Language;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebooksTest {
  private static final Path PACKED = Path.of("rulebooks");
  private static final String CREDIT = "guangxi-list-2025/enterprise-credit/";

  private final Rulebooks rulebooks = Rulebooks.standard();

  @Test
  void standard_leavesNoFileOut() throws IOException {
    Set<String> named =
        new TreeSet<>(
            List.of(
                "README.md",
                "attributes.yaml",
                "index.yaml",
                "inquiries.yaml",
                "source-items.yaml"));
    for (Rulebook book : rulebooks.all()) {
      named.add(book.id() + "/index.yaml");
      book.items().forEach(item -> named.add(item.id() + ".yaml"));
      book.cases().forEach(cases -> named.add(cases.item() + ".cases.yaml"));
      for (Section section : book.sections()) {
        if (!section.scopes().isEmpty()) {
          named.add(String.join("/", book.id(), section.id(), "scopes.yaml").replace("//", "/"));
        }
      }
    }
    try (Stream<Path> files = Files.walk(PACKED)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> PACKED.relativize(file).toString()))
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  @Test
  void items_ofRulesThatDecide_haveCases() {
    List<String> tested =
        rulebooks.all().stream()
            .flatMap(book -> book.cases().stream())
            .map(CaseFile::item)
            .toList();
    assertThat(
            rulebooks.all().stream()
                .filter(book -> book.kind() != Rulebook.Kind.STATUTES)
                .flatMap(Rulebook::items)
                .filter(item -> decides(item.rule()))
                .map(RulebookItem::id))
        .isSubsetOf(tested);
  }

  private static boolean decides(Rule rule) {
    return !(rule instanceof Rule.Duty || rule instanceof Rule.Provision);
  }

  @Test
  void thresholds_ofEnterpriseCredit_areThoseOfTheDocument() {
    assertThat(thresholds("9")).containsExactly("200万人以上 2000000");
    assertThat(thresholds("10")).containsExactly("100万人以上 1000000", "1万人以上 10000");
    assertThat(thresholds("11")).containsExactly("50万人以上 500000", "不满200万人 2000000");
    assertThat(thresholds("12"))
        .containsExactly("10万人以上 100000", "不满100万人 1000000", "敏感个人信息（1人即算） 1", "不满1万人 10000");
  }

  private List<String> thresholds(String item) {
    Rule.Pathway rule = (Rule.Pathway) rulebooks.item(CREDIT + item).orElseThrow().rule();
    return rule.when()
        .thresholds()
        .map(threshold -> threshold.wording() + " " + threshold.values().lastEntry().getValue())
        .toList();
  }

  @Test
  void scopes_nameOnlyDataItemsOfTheTaxonomy() {
    Taxonomy taxonomy = Taxonomy.standard();
    Stream<String> codes =
        rulebooks.all().stream()
            .flatMap(book -> book.sections().stream())
            .flatMap(section -> section.scopes().stream())
            .flatMap(scope -> scope.dataItems().stream())
            .flatMap(name -> name.codes().stream());
    assertThat(codes).isNotEmpty().allMatch(code -> taxonomy.item(code).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "enterprise-credit, 33, 5, 3",
    "live-commerce, 13, 0, 4",
    "overseas-audio-visual, 6, 15, 5"
  })
  void closedLists_haveAsManyNamesAsTheDocument(
      String section, int dataItems, int roles, int scenarios) {
    Scope named =
        rulebooks.rulebook("guangxi-list-2025").orElseThrow().sections().stream()
            .filter(each -> each.id().equals(section))
            .flatMap(each -> each.scope("named-scenarios").stream())
            .findFirst()
            .orElseThrow();
    assertThat(named.dataItems()).hasSize(dataItems);
    assertThat(named.roles()).hasSize(roles);
    assertThat(named.scenarios()).hasSize(scenarios);
    assertThat(named.sensitiveExcluded()).isTrue();
  }

  @Test
  void sector_isFoundByItsChineseName_andUnheldSectorsAreKnown() {
    Rulebook list = rulebooks.rulebook("guangxi-list-2025").orElseThrow();
    assertThat(list.sector("直播跨境电商")).map(Section::held).contains(true);
    assertThat(list.sector("银行")).isEmpty();
    Rulebook known = rulebooks.rulebook("jiangsu-list-2025").orElseThrow();
    assertThat(known.sector("医药")).map(Section::held).contains(false);
  }

  @Test
  void threshold_holdsFromItsDay_andIncludesItsNumber() {
    Rule.Pathway rule = (Rule.Pathway) rulebooks.item(CREDIT + "9").orElseThrow().rule();
    Threshold upper = rule.when().thresholds().findFirst().orElseThrow();
    LocalDate first = LocalDate.of(2025, 8, 8);
    assertThat(upper.reachedBy(2_000_000, first)).isTrue();
    assertThat(upper.reachedBy(1_999_999, first)).isFalse();
    assertThat(upper.reachedBy(2_000_000, first.minusDays(1))).isFalse();
  }

  @Test
  void digest_isTheSameEachTime_andDiffersBetweenRulebooks() {
    Rulebooks again = Rulebooks.standard();
    Set<String> digests = new TreeSet<>();
    for (Rulebook book : rulebooks.all()) {
      assertThat(book.sha256()).matches("[0-9a-f]{64}");
      assertThat(again.rulebook(book.id()).orElseThrow().sha256()).isEqualTo(book.sha256());
      digests.add(book.sha256());
    }
    assertThat(digests).hasSameSizeAs(rulebooks.all());
  }

  @Test
  void usersFolder_mayHoldAListThatIsOnlyKnown(@TempDir Path folder) throws IOException {
    write(folder, "jiangsu-list-2025", LIST.replace("ID", "jiangsu-list-2025"), ITEM);
    Rulebooks loaded = Rulebooks.load(List.of(folder));
    assertThat(loaded.rulebook("jiangsu-list-2025").orElseThrow().held()).isTrue();
    assertThat(loaded.item("jiangsu-list-2025/pharmaceuticals/1")).isPresent();
  }

  @Test
  void usersFolder_mayNotReplaceAHeldRulebook(@TempDir Path folder) throws IOException {
    write(folder, "guangxi-list-2025", LIST.replace("ID", "guangxi-list-2025"), ITEM);
    assertThatThrownBy(() -> Rulebooks.load(List.of(folder)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            folder.resolve("guangxi-list-2025")
                + ": A rulebook with the id 'guangxi-list-2025' is there already. Give it another"
                + " id.");
  }

  @Test
  void usersFolder_withoutARulebook_isAMistake(@TempDir Path folder) {
    assertThatThrownBy(() -> Rulebooks.load(List.of(folder)))
        .hasMessageContaining("The folder holds no rulebook.");
  }

  @Test
  void only_leavesOutOtherLists_butNeverNationalRules() {
    Rulebooks chosen = rulebooks.only(Set.of("jiangsu-list-2025"));
    assertThat(chosen.rulebook("guangxi-list-2025")).isEmpty();
    assertThat(chosen.rulebook("jiangsu-list-2025")).isPresent();
    assertThat(chosen.rulebook("national-2024")).isPresent();
  }

  @Test
  void text_ofAnItem_showsWhatAnAuditorComparesWithTheDocument() {
    String text = new RulebookText(rulebooks, Language.ZH).show(CREDIT + "11").orElseThrow();
    assertThat(text)
        .contains("50万人以上：500,000，自 2025-08-08；单位：自然人；含本数；计数：个人信息（不含敏感个人信息）")
        .contains("场景（限定） 3：金融信贷、商业合作尽职调查、投融资与并购尽职调查")
        .contains("数据项（限定） 33：姓名 [person-name]")
        .contains("出处：中国（广西）自由贸易试验区数据出境管理清单（负面清单）（2025版）")
        .containsPattern("用例：\\d+\n  - .+ → 路径 标准合同备案或个人信息保护认证");
  }

  @Test
  void text_ofEveryItem_isThereInBothLanguages() {
    for (Language language : Language.values()) {
      RulebookText text = new RulebookText(rulebooks, language);
      for (Rulebook book : rulebooks.all()) {
        assertThat(text.list()).contains(book.id());
        assertThat(text.show(book.id())).isPresent();
        book.items()
            .forEach(
                item ->
                    assertThat(text.show(item.id()).orElseThrow())
                        .contains(item.title().in(language), item.citation().toString()));
      }
      assertThat(text.show("nothing/1")).isEmpty();
    }
  }

  private static void write(Path folder, String id, String index, String item) throws IOException {
    Path section = Files.createDirectories(folder.resolve(id).resolve("pharmaceuticals"));
    Files.writeString(folder.resolve(id).resolve("index.yaml"), index);
    Files.writeString(section.resolve("1.yaml"), item.replace("ID", id));
  }

  private static final String LIST =
      """
      id: ID
      edition: "2025"
      kind: list
      title: {zh: 清单, en: list}
      zone: jiangsu
      effective: {from: 2025-08-13}
      checkedOn: 2026-11-21
      sections:
        - id: pharmaceuticals
          title: {zh: 医药, en: Pharmaceuticals}
          names: [js.pharma]
          items: ["1"]
      """;

  private static final String ITEM =
      """
      id: ID/pharmaceuticals/1
      kind: important-data
      title: {zh: 一, en: one}
      summary: {zh: 一, en: one}
      citation: {item: 第1项}
      effective: {from: 2025-08-13}
      checkedOn: 2026-11-21
      status: in-force
      scenarios: [所有场景]
      openScenarios: true
      """;
}
