package io.pandian.scanner.jobs;

import java.nio.file.Path;
import java.util.List;

/** A scan ended before its end. What it found is kept; the same command goes on from there. */
public final class ScanFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path out;
  private final boolean stopped;

  /**
   * @param causes everything that failed; Batch wraps some of it in words of its own
   */
  ScanFailed(String message, List<? extends Throwable> causes, Path out) {
    this(message, out, false);
    causes.forEach(this::addSuppressed);
  }

  private ScanFailed(String message, Path out, boolean stopped) {
    super(message);
    this.out = out;
    this.stopped = stopped;
  }

  /** The end of a scan that was told to stop. */
  static ScanFailed stopped(Path out) {
    return new ScanFailed("The scan was stopped.", out, true);
  }

  /** The output folder of the scan. */
  public Path out() {
    return out;
  }

  /** Whether it was told to stop, and did not fail. */
  public boolean stopped() {
    return stopped;
  }
}
