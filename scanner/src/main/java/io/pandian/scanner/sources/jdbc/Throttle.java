package io.pandian.scanner.sources.jdbc;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Holds all readers of a source together to a number of rows in a second. */
final class Throttle {
  /** How many rows are read before the clock is looked at. */
  static final int BLOCK = 500;

  private final OptionalLong rowsPerSecond;
  private long next = System.nanoTime();

  Throttle(OptionalLong rowsPerSecond) {
    this.rowsPerSecond = rowsPerSecond;
  }

  /** Waits until that many more rows are due. */
  void pass(long rows) throws InterruptedException {
    if (rowsPerSecond.isPresent()) {
      TimeUnit.NANOSECONDS.sleep(reserve(rows));
    }
  }

  private synchronized long reserve(long rows) {
    long now = System.nanoTime();
    next = Math.max(now, next) + rows * TimeUnit.SECONDS.toNanos(1) / rowsPerSecond.getAsLong();
    return next - now;
  }
}
