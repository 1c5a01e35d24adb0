package io.pandian.scanner.jobs;

import org.jspecify.annotations.Nullable;

/** A scan ended before its end. What it found is kept; the same command goes on from there. */
public final class ScanFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean stopped;

  ScanFailed(String message, @Nullable Throwable cause, boolean stopped) {
    super(message, cause);
    this.stopped = stopped;
  }

  /** Whether it was told to stop, and did not fail. */
  public boolean stopped() {
    return stopped;
  }
}
