package io.pandian.classifier.benchmark;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.FieldSample;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Prints how many values are detected in a second of processor time, column by column, beside a
 * baseline measured in the same run: the sum of a 256-entry table over the same characters.
 * Machines differ, the ratio hardly does. Then the same for all columns as one table through {@link
 * Classifier#table}, whose names, neighbours and persons are read as well. Arguments: rows (default
 * 100,000).
 */
public final class ValueThroughput {
  private static final int ROUNDS = 5;
  private static long sink;

  private ValueThroughput() {}

  public static void main(String[] args) {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<FieldSample> columns = new ChineseColumns(20240322, rows).all();
    Detectors detectors = Detectors.standard();
    int[] weights = new int[256];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i * 31 & 0xFF;
    }
    ToLongFunction<FieldSample> detect = c -> detectors.detect(c).size();
    ToLongFunction<FieldSample> baseline = c -> tableSum(c, weights);
    // The first round warms up; it reads every column before any is timed.
    for (int i = 0; i < 2; i++) {
      columns.forEach(c -> sink += detect.applyAsLong(c) + baseline.applyAsLong(c));
    }
    double detectSeconds = 0;
    double baselineSeconds = 0;
    for (FieldSample column : columns) {
      double seconds = seconds(column, detect);
      double base = seconds(column, baseline);
      detectSeconds += seconds;
      baselineSeconds += base;
      print(column.name(), rows, seconds, base);
    }
    long values = (long) rows * columns.size();
    print("all " + columns.size(), values, detectSeconds, baselineSeconds);
    Classifier classifier = Classifier.standard();
    TableSample table = new TableSample("t", "", columns);
    print(
        "as one table",
        values,
        seconds(table, t -> classifier.table(t).fields().size()),
        baselineSeconds);
    normalise(detectors, columns.get(1), "resident-id");
    normalise(detectors, columns.get(2), "mobile-phone");
    System.out.println("checksum " + sink);
  }

  private static void normalise(Detectors detectors, FieldSample column, String item) {
    double seconds =
        seconds(
            column,
            c -> c.values().stream().filter(v -> detectors.normalise(item, v).isPresent()).count());
    System.out.printf(
        Locale.ROOT,
        "normalise %-12s %,12.0f values/CPU-s%n",
        item,
        column.values().size() / seconds);
  }

  private static void print(String name, long values, double seconds, double baseline) {
    System.out.printf(
        Locale.ROOT,
        "%-14s %,12.0f values/CPU-s   %6.1f x the time of the table sum%n",
        name,
        values / seconds,
        seconds / baseline);
  }

  /** The processor time of the best of some rounds. */
  private static <T> double seconds(T input, ToLongFunction<T> work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sink += work.applyAsLong(input);
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, time);
    }
    return best / 1e9;
  }

  private static long tableSum(FieldSample column, int[] weights) {
    long sum = 0;
    for (String value : column.values()) {
      for (int i = 0; i < value.length(); i++) {
        sum += weights[value.charAt(i) & 0xFF];
      }
    }
    return sum;
  }
}
