package io.pandian.scanner.sources.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One child process, used by one thread at a time. It gets no environment of ours, and its error
 * output goes nowhere. A watching thread ends it when its user has waited too long: the waiting
 * thread then sees the end of the stream. It never outlives this process.
 */
public final class ChildProcess {
  private static final long WATCH_MILLIS = 100;
  private static final long NOT_WAITING = Long.MAX_VALUE;
  private static final Set<ChildProcess> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    Thread watch = new Thread(ChildProcess::watch, "child-watch");
    watch.setDaemon(true);
    watch.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> ALIVE.forEach(ChildProcess::end), "child-shutdown"));
  }

  private final Process process;
  private final Path scratch;
  private final InputStream output;
  private volatile long waitUntil = NOT_WAITING;
  private volatile boolean overdue;

  private ChildProcess(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.output = new BufferedInputStream(process.getInputStream(), 1 << 16);
  }

  /**
   * Starts a process.
   *
   * @param scratch the one folder it may write to, deleted when it ends
   * @throws IOException if the system starts no process
   */
  public static ChildProcess start(ChildCommand command, Path scratch) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.line(scratch));
    Map<String, String> environment = builder.environment();
    Optional<String> windows = Optional.ofNullable(environment.get("SystemRoot"));
    environment.clear();
    windows.ifPresent(root -> environment.put("SystemRoot", root));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("PATH", scratch.toString());
    builder.directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    ChildProcess child = new ChildProcess(builder.start(), scratch);
    ALIVE.add(child);
    return child;
  }

  private static void watch() {
    while (true) {
      try {
        ALIVE.forEach(ChildProcess::endIfOverdue);
        TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (OutOfMemoryError e) {
        // Whoever used the memory is told; without the watch a hanging child would be for ever.
      }
    }
  }

  /** What the process reads. */
  public OutputStream input() {
    return process.getOutputStream();
  }

  /** What the process writes. */
  public InputStream output() {
    return output;
  }

  /** From now on somebody waits for it, so long and no longer. */
  public void beginWait(Duration longest) {
    waitUntil = System.nanoTime() + Math.max(0, longest.toNanos());
  }

  /** Nobody waits for it any more. */
  public void endWait() {
    waitUntil = NOT_WAITING;
  }

  /** Whether it was ended because somebody had waited too long. */
  public boolean overdue() {
    return overdue;
  }

  private void endIfOverdue() {
    long until = waitUntil;
    if (until != NOT_WAITING && System.nanoTime() - until > 0) {
      overdue = true;
      kill();
    }
  }

  /** Ends the process and deletes what it wrote; gives its exit code. */
  public int end() {
    endWait();
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It is gone already.
    }
    try {
      if (!process.waitFor(exitGrace().toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
        process.waitFor();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    ALIVE.remove(this);
    ScratchFolder.delete(scratch);
    return process.isAlive() ? -1 : process.exitValue();
  }

  /** A dying process closes its output a little before it is gone. */
  private Duration exitGrace() {
    return overdue ? Duration.ZERO : Duration.ofMillis(200);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
