package io.pandian.classifier.detection.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.WordLists;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.detectors.PersonNameDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsolatedNamesTest {
  private static final int DRAWS = 200;
  private static final int COLUMN = 100;

  private final PersonNameDetector detector = new PersonNameDetector();
  private final ValueText view = new ValueText();
  private final List<String> persons = words("person");
  private final List<String> others = words("other");
  private final List<String> firms = words("firm");

  private static List<String> words(String kind) {
    return Objects.requireNonNull(
        WordLists.read(IsolatedNamesTest.class, "isolated-names.tsv", " ").get(kind), kind);
  }

  private boolean isName(String value) {
    view.set(value);
    return detector.shape().admits(view.length(), view.traits()) && detector.judge(view).matched();
  }

  private double share(List<String> values) {
    return values.stream().filter(this::isName).count() / (double) values.size();
  }

  @Test
  void isolated_values_are_told_apart() {
    assertThat(share(persons)).as("persons").isGreaterThan(0.9);
    assertThat(share(others)).as("others").isLessThan(0.01);
    assertThat(share(firms)).as("firms").isLessThan(0.08);
  }

  @Test
  void columns_of_names_lie_far_from_columns_of_anything_else() {
    Random random = new Random(20240322);
    for (int draw = 0; draw < DRAWS; draw++) {
      assertThat(share(column(random, persons))).as("persons").isGreaterThan(0.7);
      assertThat(share(column(random, others))).as("others").isLessThan(0.15);
      assertThat(share(column(random, firms))).as("firms").isLessThan(0.2);
    }
  }

  private static List<String> column(Random random, List<String> words) {
    List<String> column = new ArrayList<>();
    for (int i = 0; i < COLUMN; i++) {
      column.add(words.get(random.nextInt(words.size())));
    }
    return column;
  }
}
