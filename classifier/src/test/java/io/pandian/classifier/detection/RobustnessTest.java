package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.classifier.detection.detectors.Identifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever stands in a column, detectors answer, and in time that grows with its size. */
class RobustnessTest {
  private static final String NAUGHTY =
      "0123456789１８xX张王韦李伟芳男女汉族省市区路号栋室公司岁年月日字第转·•.@-+()（） \t\n*$:/,_{}%#\\\"'\u0000\u200b\ufeff\ud83d\ude00\ud83d";

  private final Detectors detectors = Detectors.standard();

  @Test
  void random_values_never_fail_and_counts_fit_each_other() {
    Random random = new Random(20240322);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      values.add(random(random, random.nextInt(40)));
    }

    List<Detection> found = detectors.detect(new FieldSample("c", "", "", values));

    assertThat(found)
        .allSatisfy(
            d -> {
              assertThat(d.matched()).isBetween(1L, (long) values.size());
              assertThat(d.checkPassed()).isLessThanOrEqualTo(d.checkApplicable());
              assertThat(d.checkApplicable()).isLessThanOrEqualTo(d.matched());
              assertThat(d.distinct()).isLessThanOrEqualTo(d.matched());
              assertThat(d.placeholders()).isLessThanOrEqualTo(d.matched());
              assertThat(d.examples()).hasSizeLessThanOrEqualTo(3);
            });
  }

  @Test
  void normal_form_is_its_own_normal_form() {
    Random random = new Random(7);
    for (Detector detector : Detectors.all()) {
      String item = detector.dataItem();
      List<String> values =
          new ArrayList<>(DetectorCasesTest.casesOf(detector).stream().map(c -> c.text()).toList());
      for (int i = 0; i < 500; i++) {
        values.add(random(random, random.nextInt(30)));
      }
      for (String value : values) {
        detectors
            .normalise(item, value)
            .ifPresent(n -> assertThat(detectors.normalise(item, n)).as(item).contains(n));
      }
    }
  }

  @Test
  void every_detector_stands_every_value_its_shape_admits() {
    Random random = new Random(11);
    ValueText view = new ValueText();
    for (Detector detector : Detectors.all()) {
      for (int i = 0; i < 5_000; i++) {
        String value = random(random, random.nextInt(30));
        view.set(value);
        if (detector.shape().admits(view.length(), view.traits())) {
          assertThatCode(() -> judge(detector, view))
              .as(detector.dataItem())
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private static void judge(Detector detector, ValueText view) {
    if (detector.judge(view).matched()) {
      detector.placeholder(view);
      if (detector instanceof Identifier identifier) {
        identifier.canonical(view);
      }
    }
  }

  @Test
  void long_and_hostile_values_end_in_time() {
    List<String> values =
        List.of(
            "a".repeat(1_000_000),
            "1".repeat(1_000_000),
            "张".repeat(1_000_000),
            " ".repeat(1_000_000),
            "@".repeat(1_000_000),
            "南宁市".repeat(300_000),
            "",
            "\u0000",
            "\ud800",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%s%n%x",
            "\u202e13812345679");

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(5), () -> detectors.detect(new FieldSample("c", "", "", values)));
  }

  @Test
  void threads_give_what_one_thread_gives() {
    List<FieldSample> columns = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      List<String> values = new ArrayList<>();
      for (int j = 0; j < 200; j++) {
        values.add(random(random, random.nextInt(25)));
      }
      columns.add(new FieldSample("c" + i, "", "", values));
    }
    List<List<Detection>> alone = columns.stream().map(detectors::detect).toList();

    assertThat(columns.parallelStream().map(detectors::detect).toList()).isEqualTo(alone);
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(NAUGHTY.charAt(random.nextInt(NAUGHTY.length())));
    }
    return text.toString();
  }
}
