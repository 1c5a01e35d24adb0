package io.pandian.scanner.jobs;

import java.time.Duration;

/** Hears how a scan gets on; called by several threads. */
public interface ScanProgress {
  /** Hears nothing. */
  ScanProgress NONE = new ScanProgress() {};

  /**
   * The scan goes on where an earlier one was killed or stopped.
   *
   * @param units how many units there are; zero if the crawl has not listed them yet
   */
  default void recovered(long units, long doneBefore) {}

  /** The crawl has found its units. */
  default void listed(long units, long doneBefore) {}

  /** A unit has its result; the path is shown to people and never logged with values. */
  default void unitDone(String source, String path, boolean withGaps) {}

  /** A source went away; it is asked again and again until the limit has passed. */
  default void away(String source, Duration limit) {}

  /** A source that went away is back. */
  default void back(String source) {}

  /** A step after the reading has begun: reading again, counting, judging, writing. */
  default void step(String name) {}

  /**
   * How far the step is.
   *
   * @param of how many parts it has at most
   */
  default void part(long done, long of) {}
}
