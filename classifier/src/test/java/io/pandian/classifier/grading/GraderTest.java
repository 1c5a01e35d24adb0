package io.pandian.classifier.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.ImportantDataStanding;
import io.pandian.classifier.pathways.Organisation;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
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
    Grade grade = GRADER.grade(RECORDS, PersonCount.ZERO, PersonCount.ZERO, organisation(zone));
    assertThat(grade.categories()).containsExactly("（九）卫生健康和食品药品类：健康医疗", "个人基本资料", "健康医疗信息");
    assertThat(grade.level()).isEqualTo(Grade.Level.GENERAL);
  }

  @Test
  void categories_areTheGroupsAlone_whereTheZoneHasNoReferenceRules() {
    assertThat(
            GRADER
                .grade(RECORDS, PersonCount.ZERO, PersonCount.ZERO, organisation("tianjin"))
                .categories())
        .containsExactly("个人基本资料", "健康医疗信息");
  }

  @Test
  void level_isSuspectedToBeImportant_fromTheNumberHeld() {
    assertThat(level(1_000_000)).isEqualTo(Grade.Level.IMPORTANT);
    assertThat(level(999_999)).isEqualTo(Grade.Level.GENERAL);
  }

  private static Grade.Level level(long sensitive) {
    PersonCount held =
        new PersonCount(0, sensitive, sensitive, 0, sensitive, sensitive, PersonCount.Method.EXACT);
    Grade grade = GRADER.grade(RECORDS, held, held, organisation("guangxi"));
    assertThat(grade.standing())
        .isEqualTo(
            grade.level() == Grade.Level.IMPORTANT
                ? Optional.of(ImportantDataStanding.SUSPECTED)
                : Optional.empty());
    return grade.level();
  }

  private static Organisation organisation(String zone) {
    return new Organisation(
        "",
        Organisation.Kind.ENTERPRISE,
        zone,
        Optional.of(true),
        Optional.of(false),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
