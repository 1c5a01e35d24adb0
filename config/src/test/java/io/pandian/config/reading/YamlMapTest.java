package io.pandian.config.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
  void values_ofEveryKind_readAndUnpacked() throws IOException {
    YamlMap read =
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
            none: []
            """);
    assertValues(read);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    read.pack(new DataOutputStream(packed));
    DataInput in = new DataInputStream(new ByteArrayInputStream(packed.toByteArray()));
    assertValues(YamlMap.unpack("plan.yaml", in, problems));
    assertThat(problems.isEmpty()).isTrue();
  }

  private static void assertValues(YamlMap map) {
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
    assertThat(map.holdsEmptyList("none")).isTrue();
    assertThat(map.keys()).startsWith("name", "rows").hasSize(12);
  }

  @Test
  void blankTexts_sayNothing_andAreMistakesInAList() {
    YamlMap map = map("one: ' '\nmany: [a, '']\nnone: []");

    assertThat(map.texts("one")).isEmpty();
    assertThat(map.holdsEmptyList("one")).isFalse();
    assertThat(map.holdsEmptyList("none")).isTrue();
    assertThat(map.texts("many")).containsExactly("a");
    assertThat(told())
        .containsExactly(
            "plan.yaml:2:11 many: A list of texts is expected here. Write one text a line.");
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

  private Problem refused(String text) {
    assertThat(YamlMap.read("facts.yaml", text, problems)).isEmpty();
    return problems.all().get(0);
  }

  @Test
  void brackets_nestedByTheThousand_areOneProblemWithItsPlace() {
    for (String open : List.of("[", "{a: ", "- ", "? ", "{\"a\":")) {
      Problem problem = refused(open.repeat(20_000));
      assertThat(problem.where()).matches("facts\\.yaml:1:\\d+");
      assertThat(problem.what().zh()).contains("嵌套过深");
      assertThat(problem.what().en()).contains("nested too deep");
    }
  }

  @Test
  void references_thatMultiplyOrHoldThemselves_areRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char name = 'b'; name <= 'f'; name++) {
      String before = "*" + (char) (name - 1) + ", ";
      bomb.append("%s: &%s [%s]\n".formatted(name, name, before.repeat(200)));
    }
    assertThat(refused(bomb.toString()).what().en()).contains("too many references");
    assertThat(YamlMap.read("facts.yaml", "a: &x {b: *x}", problems)).isEmpty();
    assertThat(problems.all().get(1).where()).isEqualTo("facts.yaml:1:11");
  }

  @Test
  void textOfManyMegabytes_isRead() {
    String filler = "# 一行注释一行注释一行注释一行注释\n".repeat(300_000);
    assertThat(filler.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .isGreaterThan(9 * 1024 * 1024);
    assertThat(map("a: b\n" + filler + "c: d\n").text("c")).contains("d");
  }

  @Test
  void parserWords_areNeverShown() {
    for (String text :
        List.of(
            "a: b: c\n",
            "a: \"b\n",
            "a: @b\n",
            "a: *b\n",
            "a: [b, c\nd: e\n",
            "a: {b: c\nd: e\n",
            "a:\n\tb: c\n",
            "a: b\nc\nd: e\n",
            "a: b\n---\nc: d\n",
            "a: !x!y z\n",
            "a: b\n  c: d\n e: f\n",
            "a: \"\\q\"\n",
            "a: \u0001\n")) {
      Problems told = new Problems();
      assertThat(YamlMap.read("facts.yaml", text, told)).as(text).isEmpty();
      assertThat(told.all()).as(text).hasSize(1);
      Problem problem = told.all().get(0);
      assertThat(problem.where()).as(text).matches("facts\\.yaml:\\d+:\\d+");
      assertThat(problem.what().zh().replace("YAML", "")).doesNotContainPattern("[a-zA-Z]{2}");
      assertThat(problem.what().zh()).as(text).doesNotContain("不符合 YAML 的写法");
    }
  }

  @Test
  void numbers_beyondWhatAnybodyCounts_areProblems() {
    for (String number :
        List.of(
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "99999999999999999999999999999999",
            "1e30",
            "1.5",
            ".nan",
            "NaN",
            ".inf",
            "0x1F",
            "12abc")) {
      Problems told = new Problems();
      YamlMap map = YamlMap.read("facts.yaml", "n: " + number, told).orElseThrow();
      assertThat(map.integer("n")).as(number).isEmpty();
      assertThat(told.all()).as(number).hasSize(1);
      assertThat(told.all().get(0).where()).as(number).isEqualTo("facts.yaml:1:4");
    }
    assertThat(map("n: 1_000_000_000_000_000").integer("n")).hasValue(1_000_000_000_000_000L);
    assertThat(map("n: NaN").number("n")).isEmpty();
    assertThat(map("n: 1e999").number("n")).isEmpty();
    assertThat(map("n: 1.5e3").number("n")).contains(1500.0);
  }

  @Test
  void days_haveYearsOfFourDigits() {
    assertThat(map("d: 2024-02-29").date("d")).contains(LocalDate.of(2024, 2, 29));
    assertThat(map("d: 2026-02-29").date("d")).isEmpty();
    assertThat(map("d: +999999999-01-01").date("d")).isEmpty();
  }
}
