package io.pandian.scanner.jobs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A scan ended before its end. What it found is kept; the same command goes on from there. */
public final class ScanFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path out;
  private final boolean stopped;

  ScanFailed(String message, @Nullable Throwable cause, Path out, boolean stopped) {
    super(message, cause);
    this.out = out;
    this.stopped = stopped;
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
