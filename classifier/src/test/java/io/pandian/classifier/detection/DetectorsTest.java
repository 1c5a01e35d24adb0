package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorsTest {
  private final Detectors detectors = Detectors.standard();

  @Test
  void every_detector_has_an_item_of_the_taxonomy_and_none_twice() {
    Taxonomy taxonomy = Taxonomy.standard();
    assertThat(Detectors.all())
        .extracting(Detector::dataItem)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(taxonomy.item(code)).as(code).isPresent());
  }

  @Test
  void every_case_table_has_values_that_match_and_values_that_do_not() {
    for (Detector detector : Detectors.all()) {
      assertThat(DetectorCasesTest.casesOf(detector))
          .as(detector.dataItem())
          .hasSizeGreaterThanOrEqualTo(5)
          .anyMatch(c -> c.expected().equals("none"))
          .anyMatch(c -> c.expected().equals("passed") || c.expected().equals("unchecked"));
    }
  }

  @Test
  void every_detector_says_its_shape_check_and_source() throws IOException {
    Path sources = Path.of("src/main/java/io/pandian/classifier/detection");
    for (Detector detector : Detectors.all()) {
      String name = detector.getClass().getSimpleName();
      String folder = detector instanceof DescribedDetector ? "" : "detectors/";
      assertThat(Files.readString(sources.resolve(folder + name + ".java")))
          .as(name)
          .contains("<p>Shape", "<p>Check", "<p>Source");
    }
  }

  @Test
  void every_detector_of_the_package_is_in_the_list() throws IOException {
    List<String> listed = Detectors.all().stream().map(d -> d.getClass().getSimpleName()).toList();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/io/pandian/classifier/detection/detectors"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .filteredOn(f -> f.endsWith("Detector.java") && !f.equals("Detector.java"))
          .allSatisfy(f -> assertThat(listed).contains(f.replace(".java", "")));
    }
  }

  @Test
  void file_of_an_item_says_by_its_check_that_code_tells_its_values() {
    List<String> said =
        Items.standard().all().stream().filter(ItemFile::detector).map(ItemFile::dataItem).toList();

    assertThat(Detectors.coded())
        .extracting(Detector::dataItem)
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void equal_values_are_counted_each_and_distinct_once() {
    FieldSample sample =
        new FieldSample(
            "c", "", "", List.of("13812345679", "13812345679", "13800138000", "15412345679", "x"));

    Detection mobile = only("mobile-phone", detectors.detect(sample));

    assertThat(mobile.matched()).isEqualTo(4);
    assertThat(mobile.distinct()).isEqualTo(3);
    assertThat(mobile.checkPassed()).isEqualTo(3);
    assertThat(mobile.checkApplicable()).isEqualTo(4);
    assertThat(mobile.placeholders()).isEqualTo(1);
    assertThat(mobile.examples()).containsExactly("13*******79", "13*******00");
  }

  @Test
  void identifiers_of_remarks_are_counted_inside_texts_and_alone() {
    FieldSample remarks =
        new FieldSample(
            "remark",
            "",
            "",
            List.of(
                "客户电话13812345679，请回电",
                "客户电话13812345679，请回电",
                "转13812345679或li@163.com",
                "13912345671",
                "没有内容的备注，什么也没有"));

    List<Detection> inside = detectors.detectInside(remarks);

    assertThat(only("mobile-phone", inside).matched()).isEqualTo(4);
    assertThat(only("mobile-phone", inside).distinct()).isEqualTo(2);
    assertThat(only("email", inside).matched()).isEqualTo(1);
    assertThat(only("mobile-phone", detectors.detect(remarks)).matched()).isEqualTo(1);
  }

  @Test
  void nothing_is_found_in_an_empty_column() {
    assertThat(detectors.detect(new FieldSample("c", "", "", List.of()))).isEmpty();
  }

  @Test
  void column_of_order_numbers_is_no_identifier() {
    List<String> orders = new java.util.ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      orders.add("2024" + (100000000000L + i * 7919L));
    }
    List<Detection> detections = detectors.detect(new FieldSample("c", "", "", orders));
    assertThat(detections).allMatch(d -> d.checkPassed() < 100);
  }

  @ParameterizedTest
  @CsvSource({
    "resident-id,11010519491231002x,11010519491231002X",
    "resident-id,１１０１０５１９４９１２３１００２Ｘ,11010519491231002X",
    "resident-id,110105491231002,11010519491231002X",
    "driver-licence,110105 19491231 002X,11010519491231002X",
    "mobile-phone,+86 138-1234-5679,13812345679",
    "mobile-phone,008613812345679,13812345679",
    "landline-phone,(0771)551 2346-801,07715512346",
    "landline-phone,+86-771-5512346,07715512346",
    "email,Zhang.San@QQ.com,zhang.san@qq.com",
    "bank-card,6222 0222 0011 2233 444,6222022200112233444",
    "passport,e12345679,E12345679",
    "hk-macau-permit,h1234567901,H12345679",
    "taiwan-permit,0123456901(B),01234569",
    "license-plate,桂a·1k2b5,桂A1K2B5",
    "uscc,91350100m000100y43,91350100M000100Y43",
    "person-name,欧阳 娜娜,欧阳娜娜",
    "person-name,爨宝子,爨宝子",
    "employee-id, Ａ001 ,A001",
    "user-id,7,7",
    "user-id,11,11",
    "mac-address,00-1A-2B-3C-4D-5E,00:1a:2b:3c:4d:5e",
    "ip-address,2001:DB8::1,2001:db8::1"
  })
  void all_ways_to_write_an_identifier_become_one(String item, String value, String expected) {
    assertThat(detectors.normalise(item, value).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "resident-id,110105194912310021",
    "resident-id,110105********002X",
    "mobile-phone,13800138000",
    "mobile-phone,15412345679",
    "mobile-phone,138****5679",
    "bank-card,4111111111111112",
    "employee-id,无",
    "employee-id,0000",
    "user-id,NULL",
    "user-id,999999",
    "email,test@example.com",
    "uscc,91350100M000100Y44",
    "nothing-known,''"
  })
  void what_does_not_identify_has_no_normal_form(String item, String value) {
    assertThat(detectors.normalise(item, value)).isEmpty();
  }

  @Test
  void number_of_another_country_has_one_form() {
    assertThat(detectors.normalise("mobile-phone", "+1 (415) 555-0188")).hasValue("+14155550188");
    assertThat(detectors.normalise("mobile-phone", "+44 (0)20 7946 0958"))
        .hasValue("+442079460958");
  }

  @Test
  void value_in_normal_form_is_returned_as_it_is() {
    String value = "13812345679";
    assertThat(detectors.normalise("mobile-phone", value).orElseThrow()).isSameAs(value);
  }

  private static Detection only(String item, List<Detection> detections) {
    return detections.stream().filter(d -> d.dataItem().equals(item)).findFirst().orElseThrow();
  }
}
