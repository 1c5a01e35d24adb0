package io.pandian.scanner.sources.child;

import io.pandian.scanner.sources.child.Patience.Limit;
import java.time.Duration;
import java.util.Optional;

/**
 * What a child process has used of the patience with one piece of work, as far as one has looked.
 * It is looked at ten times a second; what lies between two looks counts for the second.
 */
final class Vigil {
  /**
   * A hanging Java still computes a little now and then. Whoever computes more than a tenth of the
   * time does not hang.
   */
  private static final int HANGING_SHARE = 10;

  private final Patience patience;
  private final Use begin;
  private Use last;
  private long lastNanos;
  private Use answered;
  private long answers;
  private long waited;
  private long hanging;

  /**
   * @param use what it had used when the work began
   */
  Vigil(Patience patience, Use use, long nanos) {
    this.patience = patience;
    this.begin = use;
    this.last = use;
    this.answered = use;
    this.lastNanos = nanos;
  }

  /**
   * Looks at the process while somebody waits for it.
   *
   * @param use what it has used since it was started
   * @param answersBefore how many answers have come so far
   * @param unhindered whether it would have computed if it had wanted to
   * @param nanos now
   * @return the limit that it has gone beyond
   */
  Optional<Limit> look(Use use, long answersBefore, boolean unhindered, long nanos) {
    long passed = nanos - lastNanos;
    waited += passed;
    if (answersBefore != answers || use.bytesRead() != last.bytesRead()) {
      hanging = 0;
    } else if (unhindered) {
      long computed = use.computed().minus(last.computed()).toNanos();
      hanging = Math.max(0, hanging + passed - HANGING_SHARE * computed);
    }
    if (answersBefore != answers) {
      answered = last;
      answers = answersBefore;
    }
    last = use;
    lastNanos = nanos;
    return exceeded();
  }

  /** Nobody waits for the process now, and what it does not do is not its fault. */
  void skip(long nanos) {
    lastNanos = nanos;
  }

  private Optional<Limit> exceeded() {
    if (last.computed().minus(begin.computed()).compareTo(patience.computing()) > 0) {
      return Optional.of(Limit.COMPUTING);
    }
    if (last.computed().minus(answered.computed()).compareTo(patience.silence()) > 0) {
      return Optional.of(Limit.SILENT);
    }
    if (hanging > patience.silence().toNanos()) {
      return Optional.of(Limit.HANGING);
    }
    return waited > patience.ceiling().toNanos() ? Optional.of(Limit.CEILING) : Optional.empty();
  }

  /**
   * What a process has used since it was started.
   *
   * @param computed its processor time
   * @param bytesRead what it has read of files and pipes; zero where the system does not tell
   */
  record Use(Duration computed, long bytesRead) {}
}
