package io.pandian.scanner.cli;

/** How the command ended; scripts rely on these numbers. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, and what {@code --fail-on} names has happened. */
  static final int FAIL_ON_MET = 1;

  /** The command line, plan, facts or rulebook is wrong. */
  static final int WRONG_INPUT = 2;

  /** Done, but something could not be scanned. */
  static final int DONE_WITH_GAPS = 3;

  /** Failed; the same command goes on from there. */
  static final int FAILED = 4;

  /** Stopped by a signal; the same command goes on from there. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
