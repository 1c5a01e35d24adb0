package io.pandian.scanner.jobs;

/** Hears how a scan gets on; called by several threads. */
public interface ScanProgress {
  /** Hears nothing. */
  ScanProgress NONE = new ScanProgress() {};

  /** The scan goes on where an earlier one was killed or stopped. */
  default void recovered(long doneBefore) {}

  /** The crawl has found its units. */
  default void listed(long units, long doneBefore) {}

  /** A unit has its result; the path is shown to people and never logged with values. */
  default void unitDone(String source, String path, boolean withGaps) {}

  /** A step after the reading has begun: counting, judging, writing. */
  default void step(String name) {}
}
