package io.pandian.classifier.benchmark;

import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.FieldSample;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time for a column of a thousand values, one column a parameter, and for one normalisation. Run
 * {@code org.openjdk.jmh.Main DetectorsBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DetectorsBenchmark {
  private static final int ROWS = 1_000;

  /** The place of the column in {@link ChineseColumns}. */
  @Param({"0", "1", "2", "5", "10", "16"})
  private int column;

  private final Detectors detectors = Detectors.standard();
  private FieldSample sample = new FieldSample("", "", "", List.of());
  private int next;

  @Setup
  public void generate() {
    sample = new ChineseColumns(20240322, ROWS).all().get(column);
  }

  @Benchmark
  public List<Detection> detectColumn() {
    return detectors.detect(sample);
  }

  @Benchmark
  public Optional<String> normaliseOne() {
    next = (next + 1) % ROWS;
    return detectors.normalise("resident-id", sample.values().get(next));
  }
}
