package io.pandian.config.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlMapTest {
  private final Problems problems = new Problems();

  private YamlMap map(String text) {
    return YamlMap.read("plan.yaml", text, problems).orElseThrow();
  }

  private List<String> told() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  @Test
  void values_ofEveryKind() {
    YamlMap map =
        map(
            """
            name: 示例
            rows: 1_000
            share: 0.5
            on: 2026-06-30
            yes: true
            day: monday
            one: a
            many: [a, b]
            inner: {key: value}
            list: [{key: x}, {key: y}]
            nothing: null
            """);
    assertThat(map.text("name")).contains("示例");
    assertThat(map.integer("rows")).hasValue(1000);
    assertThat(map.number("share")).contains(0.5);
    assertThat(map.date("on")).contains(LocalDate.of(2026, 6, 30));
    assertThat(map.bool("yes")).contains(true);
    assertThat(map.choice("day", DayOfWeek.class)).contains(DayOfWeek.MONDAY);
    assertThat(map.texts("one")).containsExactly("a");
    assertThat(map.texts("many")).containsExactly("a", "b");
    assertThat(map.map("inner").flatMap(inner -> inner.text("key"))).contains("value");
    assertThat(map.maps("list")).hasSize(2);
    assertThat(map.has("nothing")).isFalse();
    assertThat(map.has("absent")).isFalse();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void json_isReadLikeYaml() {
    assertThat(map("{\"persons\": {\"union\": 99999}}").map("persons"))
        .hasValueSatisfying(persons -> assertThat(persons.integer("union")).hasValue(99999));
  }

  @Test
  void wrongValues_areToldAllAtOnceWithTheirPlace() {
    YamlMap map =
        map(
            """
            rows: many
            inner:
              on: yesterday
            """);
    map.integer("rows");
    map.map("inner").orElseThrow().date("on");
    map.requireText("name");
    assertThat(told())
        .containsExactly(
            "plan.yaml:1:7 rows: A whole number is expected here. Write digits only.",
            "plan.yaml:3:7 inner.on: A date is expected here. Write it as 2026-06-30.",
            "plan.yaml:1:1 name: The key is missing or empty. Add 'name: ...'.");
  }

  @Test
  void unknownKey_namesTheNearestKnownOne() {
    map("sorces: []").refuseOthers("sources", "activities");
    assertThat(told())
        .containsExactly(
            "plan.yaml:1:9 sorces: The key is not known here. Did you mean 'sources'? Known keys:"
                + " sources, activities.");
  }

  @Test
  void unknownChoice_namesTheAllowedOnes() {
    map("day: someday").choice("day", DayOfWeek.class);
    assertThat(told().get(0)).contains("'someday' is not known here").contains("monday, tuesday");
  }

  @Test
  void keyTwice_isAProblem() {
    map("a: 1\na: 2");
    assertThat(told()).containsExactly("plan.yaml:2:1 a: The key stands twice. Keep one of them.");
  }

  @Test
  void brokenText_saysWhere() {
    assertThat(YamlMap.read("plan.yaml", "a: [1, 2", problems)).isEmpty();
    assertThat(told().get(0)).startsWith("plan.yaml:").contains("This is not YAML");
  }

  @Test
  void textThatIsNoMapping_isAProblem() {
    assertThat(YamlMap.read("plan.yaml", "- a\n- b", problems)).isEmpty();
    assertThat(told().get(0)).contains("holds no mapping");
  }

  @Test
  void throwIfAny_holdsEveryProblem() {
    map("a: x\nb: y").integer("a");
    problems.add(
        "plan.yaml", "", Bilingual.of("还有一处。", "Another."), Bilingual.of("请修正。", "Mend it."));
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).hasSize(2))
        .hasMessageContaining("A whole number is expected")
        .hasMessageContaining("Another.");
  }

  @Test
  void problem_isToldInEitherLanguage() {
    map("a: x").integer("a");

    assertThat(problems.all().get(0).in(Language.ZH)).isEqualTo("plan.yaml:1:4 a：此处应为整数。请只写数字。");
    assertThat(problems.all().get(0).in(Language.EN))
        .isEqualTo("plan.yaml:1:4 a: A whole number is expected here. Write digits only.");
  }
}
