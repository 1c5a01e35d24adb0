package io.pandian.scanner.sources.child;

import java.time.Duration;

/**
 * How much one piece of work of a child process may cost. Processor time is measured, and not the
 * clock on the wall: on a busy machine a child waits for its turn, which says nothing of its work.
 *
 * @param computing processor time for the whole piece of work
 * @param silence processor time without an answer; and how long it may neither compute nor read
 *     without an answer while a processor is free or it asks for none, for then it hangs
 * @param ceiling how long somebody waits for it in all, whatever the machine is busy with
 */
public record Patience(Duration computing, Duration silence, Duration ceiling) {
  /** A machine may be so many times slower than a free one before the clock on the wall counts. */
  private static final int SLOWEST = 60;

  /** Patience on a machine of any load. */
  public static Patience of(Duration computing, Duration silence) {
    Duration longest = computing.compareTo(silence) > 0 ? computing : silence;
    return new Patience(computing, silence, longest.multipliedBy(SLOWEST));
  }

  /** What is used up when patience ends. */
  public enum Limit {
    /** The processor time of the whole piece of work. */
    COMPUTING,
    /** The processor time without an answer. */
    SILENT,
    /** The time of doing nothing unhindered. */
    HANGING,
    /** The time on the wall. */
    CEILING
  }
}
