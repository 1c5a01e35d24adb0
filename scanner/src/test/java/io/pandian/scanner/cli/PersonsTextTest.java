package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.CountBasis.KeyUse;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.plan.PlannedPersons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonsTextTest {
  private static final CountBasis SETTLED =
      new CountBasis(
          1200,
          1200,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          List.of(new KeyUse("resident-id", IdentifierStrength.STRONG, 1200, 400, 0)));

  private static final CountBasis OPEN =
      new CountBasis(
          1230,
          1100,
          100,
          0,
          20,
          0,
          10,
          0,
          0,
          List.of(
              new KeyUse("resident-id", IdentifierStrength.STRONG, 1100, 400, 0),
              new KeyUse("mobile-phone", IdentifierStrength.LINKING, 700, 200, 12)));

  private static final CountBasis NAMES = new CountBasis(30, 0, 0, 0, 30, 0, 0, 0, 0, List.of());

  private static Asset asset(PersonCount count) {
    return asset(count, new PersonSlot("customer", List.of("xm", "sfzh", "bz")));
  }

  private static Asset asset(PersonCount count, PersonSlot... slots) {
    return new Asset(
        "crm/public.customer",
        "crm",
        AssetKind.TABLE,
        "public.customer",
        "",
        "",
        OptionalLong.empty(),
        OptionalLong.of(1230),
        true,
        1000,
        Optional.empty(),
        OptionalLong.empty(),
        List.of(field("xm", "person-name"), field("sfzh", "resident-id"), field("bz", "income")),
        List.of(),
        Optional.of("customer"),
        List.of(slots),
        List.of(),
        count,
        new Grade(Grade.Level.GENERAL, 0, Optional.empty(), List.of(), List.of()));
  }

  private static String explain(Language language, CountBasis basis, PersonSlot... slots) {
    return String.join(
        "\n",
        new PersonsText(language).explain(asset(count(1, 30, 40), slots), Optional.of(basis)));
  }

  private static PersonSlot slot(
      String role, Standing standing, List<String> fields, String doubtful, Ground ground) {
    return new PersonSlot(
        role,
        fields,
        standing,
        doubtful.isEmpty() ? List.of() : List.of(doubtful),
        List.of(ground));
  }

  private static Asset.ClassifiedField field(String name, String item) {
    return new Asset.ClassifiedField(
        new FieldFinding(name, "varchar", "", Optional.of(item), 1, List.of(), Evidence.NONE),
        true,
        false);
  }

  private static PersonCount count(long lower, long union, long upper) {
    return new PersonCount(union, 0, union, 0, lower, upper, PersonCount.Method.EXACT);
  }

  private static String explain(Language language, PersonCount count, CountBasis basis) {
    return String.join("\n", new PersonsText(language).explain(asset(count), Optional.of(basis)));
  }

  @Test
  void settledCount_saysWhatItRestsOn() {
    assertThat(explain(Language.EN, count(800, 800, 800), SETTLED))
        .contains("crm/public.customer: 800 persons, exact")
        .contains("xm = ", "[name, supports only]", "sfzh = ", "[strong]", "[no identifier]")
        .contains("1,200 values, 400 joined to other sights of the same person, 0 not joined")
        .contains("The bounds are equal")
        .doesNotContain("because:");
  }

  @Test
  void openCount_saysEveryReason() {
    assertThat(explain(Language.ZH, count(780, 800, 860), OPEN))
        .contains("自然人 800 人，计数，介于 780 与 860 之间", "居民身份证号［强标识］")
        .contains("12 个值出现在互相矛盾的人员记录上")
        .contains("20 条记录仅有姓名", "10 条记录无法看出是谁")
        .doesNotContain("设备");
  }

  @Test
  void boundsOpenForReasonsElsewhere_areExplainedToo() {
    assertThat(explain(Language.EN, count(780, 800, 800), SETTLED))
        .contains("20 persons bear no number that proves them to differ")
        .doesNotContain("exact", "not surely others");
    assertThat(explain(Language.EN, count(800, 800, 820), SETTLED))
        .contains("not surely others than persons of other assets");
  }

  @Test
  void eachSlot_saysWhetherItCounts_andWhy() {
    PersonSlot customer =
        slot("customer", Standing.COUNTED, List.of("xm", "bz"), "", Ground.LONE_ROLE);
    PersonSlot clerk =
        slot("employee", Standing.REFERRED, List.of("sfzh"), "", Ground.REFERRED_BY_WORD);

    assertThat(explain(Language.EN, SETTLED, customer, clerk))
        .contains("counted; why: one word for a person", "only referred to", "keep records");
    assertThat(explain(Language.ZH, SETTLED, customer, clerk))
        .contains("计数。依据：只有一个称谓", "仅被提及，只计入上限。依据：名称表明");
  }

  static Stream<Arguments> open() {
    PersonSlot doubtful =
        slot("customer", Standing.COUNTED, List.of("xm", "sfzh", "bz"), "sfzh", Ground.NEAREST);
    PersonSlot clerk =
        slot("employee", Standing.REFERRED, List.of("sfzh"), "", Ground.REFERRED_BY_WORD);
    PersonSlot sender = slot("sender", Standing.COUNTED, List.of("xm"), "", Ground.SAME_WORD);
    PersonSlot other =
        slot("2号 “人”: x", Standing.COUNTED, List.of("sfzh", "bz"), "", Ground.NUMBERED);
    return Stream.of(
        Arguments.of(
            List.of(doubtful),
            List.of(
                List.of(List.of("xm", "sfzh", "bz")),
                List.of(List.of("xm", "bz"), List.of("sfzh")))),
        Arguments.of(List.of(clerk), List.of(List.of(List.of("sfzh")))),
        Arguments.of(
            List.of(sender, other),
            List.of(
                List.of(List.of("xm"), List.of("sfzh", "bz")),
                List.of(List.of("xm", "sfzh", "bz")))));
  }

  /** What is told to be written into a plan is what a plan takes. */
  @ParameterizedTest
  @MethodSource("open")
  void question_tellsThePlanThatAnswersIt(
      List<PersonSlot> slots, List<List<List<String>>> answers, @TempDir Path root) {
    for (Language language : Language.values()) {
      String told = explain(language, OPEN, slots.toArray(PersonSlot[]::new));
      List<PlannedPersons> planned =
          Pattern.compile("persons: \\[.*?}]}]")
              .matcher(told)
              .results()
              .map(snippet -> planned(snippet.group(), root))
              .toList();

      assertThat(planned)
          .allMatch(persons -> persons.covers("crm", "public.customer"))
          .extracting(p -> p.slots().stream().map(PersonSlot::fields).toList())
          .containsExactlyElementsOf(answers);
    }
  }

  private static PlannedPersons planned(String snippet, Path root) {
    String plan =
        """
        organisation: {name: x, kind: enterprise, zone: none, registeredInZone: true, criticalInfrastructureOperator: false}
        sources: [{id: crm, type: files, root: %s}]
        %s
        """;
    return PlanFile.read("plan.yaml", plan.formatted(root, snippet), name -> null).persons().get(0);
  }

  @Test
  void whatThePlanHasAnswered_isAskedNoMore_andWhatCountsNobodyIsSaid() {
    PersonSlot customer = slot("customer", Standing.COUNTED, List.of("xm"), "", Ground.DECLARED);
    PersonSlot other =
        slot("contact", Standing.COUNTED, List.of("sfzh", "beizhu"), "", Ground.DECLARED);

    assertThat(explain(Language.EN, OPEN, customer, other))
        .contains("the plan declares it", "beizhu [nothing personal was found in it")
        .doesNotContain("persons: [");
  }

  @Test
  void namesWithoutANumber_areCountedByTheirCombinations() {
    PersonSlot named = slot("customer", Standing.COUNTED, List.of("xm", "bz"), "", Ground.OWN);

    assertThat(explain(Language.EN, NAMES, named))
        .contains("different combinations of name and what else tells persons apart (xm");
    assertThat(explain(Language.ZH, NAMES, named)).contains("不同组合计数（xm");
    assertThat(explain(Language.EN, OPEN, named)).doesNotContain("combinations");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void assetThatWasNotCounted_saysSo(Language language) {
    assertThat(new PersonsText(language).explain(asset(PersonCount.NOT_COUNTED), Optional.empty()))
        .hasSize(1);
  }
}
