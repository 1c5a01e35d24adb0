package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulebookTextTest {
  /** Ids, codes in brackets, and where a question of a case belongs. */
  private static final Pattern ID =
      Pattern.compile(
          "\\[[a-z0-9, -]+\\]|[a-z][a-zA-Z0-9-]*([/@][A-Za-z0-9/-]+)+|[a-z]+(-[a-z0-9]+)+");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  /** Names that are written so in Chinese too. */
  private static final Set<String> WRITTEN_SO =
      Set.of("SHA", "GB", "ID", "API", "IP", "APP", "App", "DATA", "PDF", "WTO", "km", "YD", "ESG");

  private final Rulebooks rulebooks = Rulebooks.standard();

  @Test
  void everythingListed_isShownWithItsId() {
    for (Language language : Language.values()) {
      RulebookText text = new RulebookText(rulebooks, language);
      Stream<String> listed =
          text.list()
              .lines()
              .map(line -> line.strip().split(language == Language.ZH ? "：" : ": ", 2)[0]);
      for (String id : Stream.concat(listed, text.ids().stream()).distinct().toList()) {
        assertThat(text.show(id))
            .as(id)
            .hasValueSatisfying(shown -> assertThat(shown).contains(id));
      }
    }
  }

  @Test
  void chineseText_hasNoEnglishWords() {
    RulebookText text = new RulebookText(rulebooks, Language.ZH);
    Set<String> english =
        text.ids().stream()
            .flatMap(id -> text.show(id).stream())
            .flatMap(String::lines)
            .flatMap(line -> words(line).stream().map(word -> word + " in: " + line))
            .collect(Collectors.toSet());
    assertThat(english).isEmpty();
  }

  private static List<String> words(String line) {
    Matcher latin = LATIN.matcher(ID.matcher(line.replaceAll("[0-9a-f]{64}", "")).replaceAll(""));
    return latin
        .results()
        .map(match -> match.group())
        .filter(word -> !WRITTEN_SO.contains(word))
        .toList();
  }

  @Test
  void attributesThatRulesLookAt_haveNames() {
    AttributeNames names = AttributeNames.standard();
    assertThat(rulebooks.attributes()).allSatisfy(name -> assertThat(names.has(name)).isTrue());
    conditions()
        .filter(Condition.AttributeIs.class::isInstance)
        .map(Condition.AttributeIs.class::cast)
        .forEach(
            attribute ->
                assertThat(attribute.values())
                    .filteredOn(value -> !Set.of("true", "false").contains(value))
                    .allSatisfy(
                        value ->
                            assertThat(names.has(attribute.name(), value))
                                .as(attribute.name() + " " + value)
                                .isTrue()));
  }

  private Stream<Condition> conditions() {
    return rulebooks.all().stream()
        .flatMap(Rulebook::items)
        .flatMap(
            item -> {
              Rule rule = item.rule();
              if (rule instanceof Rule.ImportantData important) {
                return important.conditions();
              }
              if (rule instanceof Rule.Duty duty) {
                return Stream.of(duty.when());
              }
              if (rule instanceof Rule.Pathway pathway) {
                return Stream.of(pathway.when());
              }
              return rule instanceof Rule.ExemptGround ground
                  ? Stream.of(ground.when())
                  : Stream.empty();
            })
        .flatMap(Condition::parts);
  }

  @Test
  void thresholds_thatACountStaysBelow_areExclusive() {
    String chinese =
        new RulebookText(rulebooks, Language.ZH)
            .show("guangxi-list-2025/enterprise-credit/11")
            .orElseThrow();
    assertThat(chinese)
        .containsPattern("50万人以上：500,000，.*；含本数")
        .containsPattern("不满200万人：2,000,000，.*；不含本数")
        .contains("达到 500,000 人（含本数）", "不满 2,000,000 人（不含本数）");
    String english =
        new RulebookText(rulebooks, Language.EN)
            .show("guangxi-list-2025/enterprise-credit/11")
            .orElseThrow();
    assertThat(english).contains("reach 500,000 (inclusive)", "stay below 2,000,000 (exclusive)");
  }

  @Test
  void attributes_areNamedInWords() {
    String shown =
        new RulebookText(rulebooks, Language.ZH).show("tianjin-list-2024/14").orElseThrow();
    assertThat(shown).contains("单机（套）容量 ≥ 1,000 兆瓦").doesNotContain("unitMegawatt");
  }

  @Test
  void levels_sayWhatIsOurOwnReading() {
    for (String id : List.of("gbt-43697-2024/level-3", "gbt-43697-2024/level-4")) {
      assertThat(new RulebookText(rulebooks, Language.ZH).show(id).orElseThrow())
          .contains("国家标准没有给出人数", "本产品的读法");
      assertThat(new RulebookText(rulebooks, Language.EN).show(id).orElseThrow())
          .contains("Pandian's own reading");
    }
  }

  @Test
  void annexes_areCitedAsTheirDocumentsNameThem() {
    assertThat(citation("guangxi-measures/unified-rule-2-sensitive")).contains("附表 ");
    assertThat(citation("chongqing-measures/unified-rule-2-sensitive")).contains("附件 ");
    assertThat(citation("jiangsu-measures/unified-rule-2-sensitive")).doesNotContain("附");
  }

  private String citation(String id) {
    return rulebooks.item(id).orElseThrow().citation().section();
  }
}
