package io.pandian.scanner.sources.child;

import io.pandian.scanner.sources.child.Vigil.Use;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the system tells of its load and of what a process has used. */
final class Machine {
  private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();
  private static final String READ = "rchar: ";

  /** So much of a processor is free when one is. */
  private static final double FREE = 0.5;

  private Machine() {}

  /**
   * Whether a processor had nothing to do since this was asked last. Where the system does not tell
   * its load, one had.
   */
  static boolean processorFree() {
    if (SYSTEM instanceof com.sun.management.OperatingSystemMXBean system) {
      double load = system.getCpuLoad();
      return !(load >= 0) || (1 - load) * SYSTEM.getAvailableProcessors() >= FREE;
    }
    return true;
  }

  /**
   * Whether no thread of a process waits for its turn or for a disk, as Linux tells it: such a
   * process is not hindered, however busy the machine is. Elsewhere nobody knows.
   */
  static boolean wantsNothing(ProcessHandle process) {
    Path tasks = Path.of("/proc/" + process.pid() + "/task");
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        String stat = Files.readString(thread.resolve("stat"));
        char state = stat.charAt(stat.lastIndexOf(')') + 2);
        if (state == 'R' || state == 'D') {
          return false;
        }
      }
      return true;
    } catch (IOException | DirectoryIteratorException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  static Use use(ProcessHandle process) {
    return new Use(process.info().totalCpuDuration().orElse(Duration.ZERO), bytesRead(process));
  }

  /** As Linux tells it; elsewhere a process that computes nothing is taken to read nothing. */
  private static long bytesRead(ProcessHandle process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/io"))) {
        if (line.startsWith(READ)) {
          return Long.parseLong(line.substring(READ.length()).strip());
        }
      }
    } catch (IOException | NumberFormatException e) {
      // It is gone, or this is another system.
    }
    return 0;
  }
}
