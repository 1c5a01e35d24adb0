package io.pandian.classifier.benchmark;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.individuals.CountingMemory;
import io.pandian.classifier.individuals.EarlierTokens;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.individuals.observing.ObservationWriter;
import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.classifier.individuals.observing.TableObserver;
import io.pandian.classifier.individuals.spilling.SpillSpace;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast rows of name, resident number and mobile number become observations, and how fast those
 * are linked and counted. Normalising is left out (each value is taken as it stands): the detectors
 * have their own measurements. Times are processor time of the one thread, so that other work on
 * the machine stretches them little. Arguments: how many observations, for each of the counts
 * (default 1,000,000 and 10,000,000), {@code sights=} how often each person is seen (default 2),
 * {@code sharing=} how many in a thousand share a telephone with the next (default 0), and {@code
 * fresh} for a new file to spill to in every round. Without it, as many bytes are written before
 * the rounds and their time is told, and the rounds spill over them: what the system takes to find
 * memory and disk for a new file is then apart, which on a virtual machine may be as much as a
 * fifth of the linking, or next to nothing.
 */
public final class PersonCountingBenchmark {
  private static final int BLOCK = 1 << 16;

  /** The bytes that are spilled at most for an observation of two identifiers. */
  private static final int SPILLED = 32;

  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华";

  private PersonCountingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int sights = 2;
    int sharing = 0;
    boolean fresh = false;
    List<Integer> observations = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("sights=")) {
        sights = Integer.parseInt(argument.substring("sights=".length()));
      } else if (argument.startsWith("sharing=")) {
        sharing = Integer.parseInt(argument.substring("sharing=".length()));
      } else if (argument.equals("fresh")) {
        fresh = true;
      } else {
        observations.add(Integer.parseInt(argument));
      }
    }
    observe();
    for (int count : observations.isEmpty() ? List.of(1_000_000, 10_000_000) : observations) {
      count(count, count / sights, sharing, fresh);
    }
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
        AccountColumns.NONE,
        new ObservationSettings(
            PersonKey.random(),
            Identifiers.standard(),
            item -> value -> Optional.of(value),
            Taxonomy.standard(),
            SensitivityStandard.GBT_45574_2025,
            LocalDate.of(2026, 6, 30)));
  }

  private static FieldFinding field(String name, String item) {
    return new FieldFinding(name, "varchar", "", Optional.of(item), 1, List.of(), Evidence.NONE);
  }

  private static @Nullable String[] row(int person, int sharing) {
    int phone = person % 1000 < sharing ? person | 1 : person;
    return new String[] {
      ""
          + SURNAMES.charAt(person % 20)
          + GIVEN.charAt(person / 20 % 23)
          + GIVEN.charAt(person / 460 % 23),
      padded("450102199000000000", person),
      padded("13900000000", phone)
    };
  }

  private static String padded(String zeros, int number) {
    char[] text = zeros.toCharArray();
    int rest = number;
    for (int i = text.length - 1; rest > 0; i--) {
      text[i] += (char) (rest % 10);
      rest /= 10;
    }
    return new String(text);
  }

  private static void observe() throws IOException {
    @Nullable String[][] rows = new String[BLOCK][];
    Arrays.setAll(rows, person -> row(person, 0));
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

  private static void count(int observations, int persons, int sharing, boolean fresh)
      throws IOException {
    Path file = Files.createTempFile("observations", ".bin");
    Path spill = Files.createTempFile("spill", ".bin");
    try {
      try (ObservationWriter out = new ObservationWriter(Files.newOutputStream(file))) {
        TableObserver observer = observer();
        for (int i = 0; i < observations; i++) {
          // The same person comes again far away, in no order that a cache could follow.
          observer.row(row((int) (i * 2_654_435_761L % persons), sharing), out);
        }
      }
      ObservationInput input =
          new ObservationInput("crm/t", "crm", () -> Files.newInputStream(file));
      if (!fresh) {
        System.out.printf(
            "writing %d bytes for each of %,d observations, and nothing else:"
                + " %.0f ns each to a new file, %.0f ns over it%n",
            SPILLED,
            observations,
            nanosToWrite(spill, observations),
            nanosToWrite(spill, observations));
      }
      for (int round = 0; round < rounds(observations); round++) {
        try (RandomAccessFile space = new RandomAccessFile(spill.toFile(), "rw")) {
          if (fresh) {
            space.setLength(0);
          }
          countOnce(input, observations, new FileSpace(space));
        }
      }
    } finally {
      Files.delete(file);
      Files.delete(spill);
    }
  }

  /** The first rounds of a small count are compiled while they run. */
  private static int rounds(int observations) {
    return observations > 200_000_000 ? 1 : observations > 2_000_000 ? 3 : 10;
  }

  private static void countOnce(ObservationInput input, int observations, SpillSpace spill)
      throws IOException {
    System.gc();
    long start = cpuNanos();
    long startInSystem = start - userNanos();
    PersonCounts counts =
        new PersonCounter(Identifiers.standard(), spill, EarlierTokens.NONE, CountingMemory.usual())
            .count(List.of(input));
    double seconds = (cpuNanos() - start) / 1e9;
    double inSystem = (cpuNanos() - userNanos() - startInSystem) / 1e9;
    System.out.printf(
        "counting: %,d observations in %.2f s of processor time, %.0f ns each,"
            + " %.0f of them in the system, %.2f M observations/s; heap at most %,d MB; %s%n",
        observations,
        seconds,
        seconds * 1e9 / observations,
        inSystem * 1e9 / observations,
        observations / seconds / 1e6,
        Runtime.getRuntime().totalMemory() >> 20,
        counts.total());
  }

  /** What the system takes to write what is spilled for an observation, by doing it for all. */
  private static double nanosToWrite(Path file, int observations) throws IOException {
    byte[] bytes = new byte[BLOCK];
    long start = cpuNanos();
    try (RandomAccessFile space = new RandomAccessFile(file.toFile(), "rw")) {
      for (long left = (long) SPILLED * observations; left > 0; left -= bytes.length) {
        space.write(bytes, 0, (int) Math.min(left, bytes.length));
      }
    }
    return (double) (cpuNanos() - start) / observations;
  }

  /** A file to spill to, as a scan has one. */
  private record FileSpace(RandomAccessFile file) implements SpillSpace {
    @Override
    public void write(long position, byte[] bytes, int from, int count) throws IOException {
      file.seek(position);
      file.write(bytes, from, count);
    }

    @Override
    public void read(long position, byte[] into, int from, int count) throws IOException {
      file.seek(position);
      file.readFully(into, from, count);
    }
  }

  private static long userNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadUserTime();
  }

  /** The processor time of this thread, which other work on the machine does not stretch. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
