package io.pandian.scanner.demo;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A demo that was written.
 *
 * @param plan the plan file, ready to be scanned
 * @param truth what a perfect scan of it finds as of {@link #AS_OF}
 */
public record Demo(Path plan, DemoTruth truth) {
  /** The day the demo is judged at; its rows are dated around it. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** The seed of the demo that the command makes. */
  public static final long SEED = 20260630;
}
