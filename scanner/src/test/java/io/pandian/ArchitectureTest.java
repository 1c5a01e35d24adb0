package io.pandian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.detection.PersonRecord;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The design, as far as a machine can hold it. */
@AnalyzeClasses(packages = "io.pandian", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CONFIG = "io.pandian.config..";
  private static final String CLASSIFIER = "io.pandian.classifier..";
  private static final String REPORTS = "io.pandian.reports..";
  private static final String SCANNER = "io.pandian.scanner..";

  /** How many classes of a package may need each other. */
  private static final int FEW = 4;

  private static final Map<String, Integer> KNOTS =
      Map.of(
          "io.pandian.scanner.cli", 13,
          "io.pandian.scanner.demo", 6,
          "io.pandian.scanner.sources.jdbc", 18);

  @ArchTest
  static final ArchRule config_uses_no_other_module =
      noClasses()
          .that()
          .resideInAPackage(CONFIG)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLASSIFIER, REPORTS, SCANNER);

  @ArchTest
  static final ArchRule classifier_uses_config_only =
      noClasses()
          .that()
          .resideInAPackage(CLASSIFIER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REPORTS, SCANNER);

  @ArchTest
  static final ArchRule reports_do_not_use_the_application =
      noClasses()
          .that()
          .resideInAPackage(REPORTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SCANNER);

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("io.pandian.(*).(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule spring_stays_in_the_application =
      noClasses()
          .that()
          .resideOutsideOfPackages(SCANNER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule batch_stays_in_the_jobs =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.pandian.scanner.jobs..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.batch..");

  @ArchTest
  static final ArchRule poi_stays_where_office_files_are_read_or_written =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.pandian.reports.workbook..",
              "io.pandian.scanner.sources.files..",
              "io.pandian.scanner.demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule tika_stays_in_the_file_sources =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.pandian.scanner.sources.files..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule language_libraries_stay_in_detection =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.pandian.classifier.detection..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.hankcs..", "opennlp..");

  @ArchTest
  static final ArchRule scanned_values_stay_out_of_what_is_kept =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.pandian.classifier.inventory..", REPORTS, "io.pandian.scanner.store..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(FieldSample.class, TableSample.class, PersonRecord.class);

  @ArchTest
  static final ArchRule scanned_values_cannot_be_serialised =
      classes()
          .that()
          .belongToAnyOf(FieldSample.class, TableSample.class, PersonRecord.class)
          .should()
          .notBeAssignableTo(Serializable.class);

  @ArchTest
  static final ArchRule standard_streams_belong_to_the_entry_points =
      noClasses()
          .that(
              not(resideInAPackage("io.pandian.scanner.cli"))
                  .and(not(resideInAnyPackage("io.pandian.scanner.sources.files"))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  /**
   * A few classes may know each other, as a sum and its parts do. More are a knot; those that are
   * there stand here with their size, and the list only shrinks.
   */
  @ArchTest
  static void classes_of_a_package_form_no_knot(JavaClasses classes) {
    Map<String, Integer> larger = ClassCycles.largest(classes);
    larger.values().removeIf(size -> size <= FEW);
    assertThat(larger).isEqualTo(KNOTS);
  }

  @ArchTest
  static void every_package_says_what_it_is_and_is_null_marked(JavaClasses classes)
      throws IOException {
    assertThat(classes.size()).as("classes seen").isGreaterThanOrEqualTo(sources());
    assertThat(
            classes.stream()
                .map(c -> c.getPackage())
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName))
        .isEmpty();
  }

  /** How many source files there are: what is not seen is not checked. */
  private static int sources() throws IOException {
    int sources = 0;
    for (String module : List.of("config", "classifier", "reports", "scanner")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        sources += (int) files.filter(file -> file.toString().endsWith(".java")).count();
      }
    }
    return sources;
  }
}
