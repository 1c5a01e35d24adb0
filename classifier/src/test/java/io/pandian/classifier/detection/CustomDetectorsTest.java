package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CustomDetectorsTest {
  private static final Path FILES =
      Path.of("src/test/resources/io/pandian/classifier/detection/custom");

  private final CustomDetectors good = CustomDetectors.load(List.of(FILES.resolve("good")));
  private final Classifier classifier = Classifier.with(good);

  @Test
  void column_of_an_item_of_one_s_own_is_found_by_its_values() {
    FieldFinding finding = field("c1", badges(30, 0));

    assertThat(finding.dataItem()).contains("factory-badge");
    assertThat(finding.evidence().matched()).isEqualTo(30);
    assertThat(finding.evidence().examples()).allSatisfy(e -> assertThat(e).contains("****"));
  }

  @Test
  void share_below_the_minimum_is_not_enough_even_with_the_name() {
    assertThat(field("badge_mark", badges(10, 30)).dataItem()).isEmpty();
    assertThat(field("badge_mark", badges(25, 20)).dataItem()).contains("factory-badge");
  }

  @Test
  void column_without_values_is_found_by_its_words() {
    assertThat(field("badge_mark", List.of()).dataItem()).contains("factory-badge");
    assertThat(field("员工厂牌号", List.of()).dataItem()).contains("factory-badge");
  }

  @Test
  void values_that_fail_the_check_do_not_count() {
    assertThat(field("c1", repeated("880000000005")).dataItem()).contains("user-id");
    assertThat(field("c1", repeated("880000000001")).dataItem()).isEmpty();
  }

  @Test
  void words_are_found_and_known_items_stay_found() {
    assertThat(field("c1", repeated("冰冻血浆")).dataItem()).contains("health-status");
    assertThat(field("c1", repeated("li@163.com")).dataItem()).contains("email");
  }

  @Test
  void text_is_searched_as_well() {
    assertThat(classifier.document("", "请找GX-000123和GX-000124，再找GX-000123。").findings())
        .filteredOn(f -> f.dataItem().equals("factory-badge"))
        .singleElement()
        .extracting(TextFinding::count, TextFinding::distinct)
        .containsExactly(3L, 2L);
  }

  @Test
  void declared_item_is_personal_and_sensitive_as_declared() {
    assertThat(classifier.taxonomy().require("factory-badge").personal()).isTrue();
    assertThat(classifier.taxonomy().require("factory-badge").sensitiveUnder()).hasSize(1);
    assertThat(classifier.taxonomy().require("factory-badge").reason().zh()).contains("特定员工");
  }

  @Test
  void every_problem_of_every_file_is_told_at_once() {
    assertThatThrownBy(() -> CustomDetectors.load(List.of(FILES.resolve("bad"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(CustomDetectorsTest::place)
                    .containsExactlyInAnyOrder(
                        "back-reference regex",
                        "unknown-item item",
                        "example-not-found minimumShare",
                        "example-not-found matching",
                        "example-not-found others",
                        "impossible declares.code",
                        "impossible declares.sensitive",
                        "impossible declares.sensitive",
                        "two-forms id",
                        "two-forms regex",
                        "two-forms colour",
                        "two-forms others"));
  }

  @Test
  void folder_that_is_not_there_is_a_problem() {
    assertThatThrownBy(() -> CustomDetectors.load(List.of(FILES.resolve("none"))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void packed_example_is_valid() {
    assertThat(good.size()).isEqualTo(3);
  }

  /** {@code (a+)+$} takes a backtracking engine longer than the universe has. */
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void expression_that_would_explode_runs_in_linear_time() {
    assertThat(com.google.re2j.Pattern.matches("(a+)+b", "a".repeat(100_000))).isFalse();
  }

  private static String place(Problem problem) {
    String file = Path.of(problem.where().replaceAll("(:\\d+)+$", "")).getFileName().toString();
    return file.replace(".yaml", "") + " " + problem.path();
  }

  private static List<String> badges(int found, int other) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found; i++) {
      values.add("GX-" + (100_000 + i * 7919));
    }
    for (int i = 0; i < other; i++) {
      values.add("不详" + i);
    }
    return values;
  }

  private static List<String> repeated(String value) {
    return java.util.Collections.nCopies(30, value);
  }

  private FieldFinding field(String name, List<String> values) {
    FieldSample sample = new FieldSample(name, "", "", values);
    return classifier.table(new TableSample("t", "", List.of(sample))).fields().get(0);
  }
}
