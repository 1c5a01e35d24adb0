package io.pandian.scanner.sources;

import java.io.IOException;

/**
 * The machine we run on refuses what every unit needs: a process, a temporary file, space. No unit
 * is at fault, so it ends the scan, which goes on when it is mended.
 */
public final class MachineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MachineException(IOException cause) {
    super("the machine refuses", cause);
  }
}
