package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.Evidence;
import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.CountBasis.KeyUse;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
          List.of(
              new KeyUse("resident-id", IdentifierStrength.STRONG, 1100, 400, 0),
              new KeyUse("mobile-phone", IdentifierStrength.LINKING, 700, 200, 12)));

  private static Asset asset(PersonCount count) {
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
        List.of(new PersonSlot("customer", List.of("xm", "sfzh", "bz"))),
        List.of(),
        count,
        new Grade(Grade.Level.GENERAL, 0, Optional.empty(), List.of(), List.of()));
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
        .contains("crm/public.customer: 800 persons, at least 800, at most 800")
        .contains("xm = ", "[name, supports only]", "sfzh = ", "[strong]", "[no identifier]")
        .contains("1,200 values, 400 joined to other sights of the same person, 0 not joined")
        .contains("The bounds are equal")
        .doesNotContain("because:");
  }

  @Test
  void openCount_saysEveryReason() {
    assertThat(explain(Language.ZH, count(780, 800, 860), OPEN))
        .contains("自然人 800 人，至少 780 人，至多 860 人", "居民身份证号［强标识］")
        .contains("12 个值出现在互相矛盾的人员记录上")
        .contains("20 条记录仅有姓名", "10 条记录无法看出是谁")
        .doesNotContain("设备");
  }

  @Test
  void boundsOpenForReasonsElsewhere_areExplainedToo() {
    assertThat(explain(Language.EN, count(780, 800, 800), SETTLED))
        .contains("20 persons are known in another way than the rest")
        .contains("not surely others than persons of other assets");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void assetThatWasNotCounted_saysSo(Language language) {
    assertThat(new PersonsText(language).explain(asset(PersonCount.NOT_COUNTED), Optional.empty()))
        .hasSize(1);
  }
}
