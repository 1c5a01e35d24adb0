package io.pandian.classifier.benchmark;

import io.pandian.classifier.classification.Evidence;
import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.classification.PersonSlot;
import io.pandian.classifier.classification.TableFinding;
import io.pandian.classifier.individuals.ObservationInput;
import io.pandian.classifier.individuals.ObservationSettings;
import io.pandian.classifier.individuals.ObservationWriter;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.PersonKey;
import io.pandian.classifier.individuals.TableObserver;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast rows of name, resident number and mobile number become observations, and how fast those
 * are counted. Normalising is left out (each value is taken as it stands): the detectors have their
 * own measurements. Times are processor time of the one thread. Arguments: distinct persons
 * (default 5,000,000) and how many of them share a telephone with the next (default 0, in per
 * mille).
 */
public final class PersonCountingBenchmark {
  private static final int BLOCK = 1 << 16;
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华";

  private PersonCountingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000_000;
    int sharing = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    observe();
    count(persons, sharing);
  }

  private static TableObserver observer() {
    TableFinding finding =
        new TableFinding(
            List.of(
                field("xm", "person-name"),
                field("sfzh", "resident-id"),
                field("sjh", "mobile-phone")),
            Optional.empty(),
            List.of(new PersonSlot("customer", List.of("xm", "sfzh", "sjh"))));
    return TableObserver.of(
        finding,
        "crm",
        List.of(),
        new ObservationSettings(
            PersonKey.random(),
            Identifiers.standard(),
            (item, value) -> Optional.of(value),
            Taxonomy.standard(),
            SensitivityStandard.GBT_45574_2025));
  }

  private static FieldFinding field(String name, String item) {
    return new FieldFinding(name, "varchar", "", Optional.of(item), 1, List.of(), Evidence.NONE);
  }

  private static @Nullable String[][] rows(int first, int count, int sharing) {
    @Nullable String[][] rows = new String[count][];
    for (int i = 0; i < count; i++) {
      int person = first + i;
      int phone = person % 1000 < sharing ? person + 1 : person;
      rows[i] =
          new String[] {
            ""
                + SURNAMES.charAt(person % 20)
                + GIVEN.charAt(person / 20 % 23)
                + GIVEN.charAt(person / 460 % 23),
            String.format("4501021990%08d", person),
            String.format("139%08d", phone)
          };
    }
    return rows;
  }

  private static void observe() throws IOException {
    @Nullable String[][] rows = rows(0, BLOCK, 0);
    TableObserver observer = observer();
    for (int round = 0; round < 8; round++) {
      long start = cpuNanos();
      int repeats = 60;
      try (ObservationWriter out = new ObservationWriter(OutputStream.nullOutputStream())) {
        for (int i = 0; i < repeats; i++) {
          for (@Nullable String[] row : rows) {
            observer.row(row, out);
          }
        }
      }
      double nanos = (double) (cpuNanos() - start) / repeats / BLOCK;
      System.out.printf("observing: %.0f ns a row, %.2f M rows/s%n", nanos, 1000 / nanos);
    }
  }

  private static void count(int persons, int sharing) throws IOException {
    Path file = Files.createTempFile("observations", ".bin");
    try {
      try (ObservationWriter out = new ObservationWriter(Files.newOutputStream(file))) {
        TableObserver observer = observer();
        for (int first = 0; first < persons; first += BLOCK) {
          for (@Nullable String[] row : rows(first, Math.min(BLOCK, persons - first), sharing)) {
            observer.row(row, out);
          }
        }
      }
      ObservationInput input =
          new ObservationInput("crm/t", "crm", () -> Files.newInputStream(file));
      for (int round = 0; round < 3; round++) {
        countOnce(input, persons);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void countOnce(ObservationInput input, int persons) throws IOException {
    System.gc();
    long before = used();
    long start = cpuNanos();
    PersonCounts counts = new PersonCounter(Identifiers.standard()).count(List.of(input));
    double seconds = (cpuNanos() - start) / 1e9;
    System.out.printf(
        "counting: %,d tokens in %.2f s of processor time, %.2f M tokens/s, at most %.0f bytes a token; %s%n",
        2L * persons,
        seconds,
        2 * persons / seconds / 1e6,
        (used() - before) / 2.0 / persons,
        counts.total());
  }

  /** The processor time of this thread, which other work on the machine does not stretch. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The heap in use; garbage included, so that it bounds what the count needs from above. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
