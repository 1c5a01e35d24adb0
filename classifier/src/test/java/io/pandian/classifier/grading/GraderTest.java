package io.pandian.classifier.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indication.Clue;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {
  private static final Grader GRADER =
      new Grader(
          Rulebooks.standard(),
          Taxonomy.standard(),
          SensitivityStandard.GBT_45574_2025,
          LocalDate.of(2026, 6, 30));
  private static final Set<String> RECORDS = Set.of("person-name", "medical-record");

  @ParameterizedTest
  @ValueSource(strings = {"guangxi", "jiangsu", "chongqing"})
  void categories_nameClassAndSubclassOfTheZone_thenTheGroups(String zone) {
    Grade grade =
        GRADER.grade(
            RECORDS, List.of(), PersonCount.ZERO, PersonCount.ZERO, ActivityExample.company(zone));
    assertThat(grade.categories()).containsExactly("（九）卫生健康和食品药品类：健康医疗", "个人基本资料", "健康医疗信息");
    assertThat(grade.level()).isEqualTo(Grade.Level.GENERAL);
  }

  @Test
  void categories_areTheGroupsAlone_whereTheZoneHasNoReferenceRules() {
    assertThat(
            GRADER
                .grade(
                    RECORDS,
                    List.of(),
                    PersonCount.ZERO,
                    PersonCount.ZERO,
                    ActivityExample.company("tianjin"))
                .categories())
        .containsExactly("个人基本资料", "健康医疗信息");
  }

  @Test
  void level_ofChildrensData_isThatOfSensitiveData_andSaysWhy() {
    Grade ofChildren = ofNames(new PersonCount(0, 600, 600, 0, 600, 600, PersonCount.Method.EXACT));
    Grade ofOthers = ofNames(new PersonCount(600, 0, 600, 0, 600, 600, PersonCount.Method.EXACT));

    assertThat(ofChildren.sublevel()).isGreaterThan(ofOthers.sublevel());
    assertThat(ofChildren.because())
        .anySatisfy(reason -> assertThat(reason.en()).contains("under fourteen"));
    assertThat(ofOthers.because())
        .noneSatisfy(reason -> assertThat(reason.en()).contains("under fourteen"));
  }

  private static Grade ofNames(PersonCount persons) {
    return GRADER.grade(
        Set.of("person-name"), List.of(), persons, persons, ActivityExample.company("guangxi"));
  }

  @Test
  void level_isSuspectedToBeImportant_fromTheNumberHeld() {
    assertThat(level(1_000_000)).isEqualTo(Grade.Level.IMPORTANT);
    assertThat(level(999_999)).isEqualTo(Grade.Level.GENERAL);
  }

  @Test
  void level_isSuspectedToBeImportant_whereTheAssetSpeaksOfASubjectOfTheZone() {
    Indication power =
        new Indication(
            "electric-power",
            List.of(new Clue("变电站", "name", Clue.TELLING), new Clue("负荷", "kw", Clue.SUPPORTING)));

    Grade grade =
        GRADER.grade(
            Set.of(),
            List.of(power),
            PersonCount.ZERO,
            PersonCount.ZERO,
            ActivityExample.company("guangxi"));

    assertThat(grade.level()).isEqualTo(Grade.Level.IMPORTANT);
    assertThat(grade.standing()).contains(ImportantDataStanding.SUSPECTED);
    assertThat(grade.categories()).containsExactly("（三）工业类：电力");
    assertThat(grade.because().get(0).zh()).contains("变电站[name]", "须由人确认");
  }

  @Test
  void level_isSuspectedToBeCore_whereTheAssetIsMarkedSo() {
    Indication marked =
        new Indication("marked-core-data", List.of(new Clue("核心数据", "", Clue.MARK)));

    Grade grade =
        GRADER.grade(
            Set.of(),
            List.of(marked),
            PersonCount.ZERO,
            PersonCount.ZERO,
            ActivityExample.company("none"));

    assertThat(grade.level()).isEqualTo(Grade.Level.CORE_SUSPECTED);
    assertThat(grade.because().get(0).zh()).isEqualTo("标明为核心数据：核心数据（须由人确认）");
  }

  @Test
  void subjects_areNamedOnly_whereNoRuleOfTheZoneNamesThem() {
    Indication power = new Indication("electric-power", List.of(new Clue("变电站", "", Clue.TELLING)));

    Grade grade =
        GRADER.grade(
            Set.of(),
            List.of(power),
            PersonCount.ZERO,
            PersonCount.ZERO,
            ActivityExample.company("none"));

    assertThat(grade.level()).isEqualTo(Grade.Level.GENERAL);
    assertThat(grade.categories()).containsExactly("电力");
    assertThat(grade.because()).anyMatch(reason -> reason.zh().contains("线索词：变电站"));
  }

  private static Grade.Level level(long sensitive) {
    PersonCount held =
        new PersonCount(0, sensitive, sensitive, 0, sensitive, sensitive, PersonCount.Method.EXACT);
    Grade grade = GRADER.grade(RECORDS, List.of(), held, held, ActivityExample.company("guangxi"));
    assertThat(grade.standing())
        .isEqualTo(
            grade.level() == Grade.Level.IMPORTANT
                ? Optional.of(ImportantDataStanding.SUSPECTED)
                : Optional.empty());
    return grade.level();
  }
}
