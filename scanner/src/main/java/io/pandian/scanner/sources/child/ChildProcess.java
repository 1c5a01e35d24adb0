package io.pandian.scanner.sources.child;

import io.pandian.scanner.sources.child.Patience.Limit;
import io.pandian.scanner.sources.child.Vigil.Use;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One child process, used by one thread at a time. It gets no environment of ours, and its error
 * output goes nowhere. A watching thread ends it when its work has used up the {@link Patience}
 * with it: the waiting thread then sees the end of the stream. It never outlives this process.
 */
public final class ChildProcess {
  private static final long WATCH_MILLIS = 100;
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
  private volatile boolean waiting;
  private volatile long waits;
  private final AtomicReference<@Nullable Patience> begun = new AtomicReference<>();
  private @Nullable Vigil vigil;
  private volatile @Nullable Limit overdue;

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
        TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
        if (!ALIVE.isEmpty()) {
          boolean processorFree = Machine.processorFree();
          ALIVE.forEach(child -> child.endIfOverdue(processorFree));
        }
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

  /** Whether the process is there; one that died while nobody used it is not. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** A piece of work begins, and what it costs is measured from now on. */
  public void begin(Patience patience) {
    begun.set(patience);
  }

  /** From now on somebody waits for its next answer. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread uses a child at a time.
  public void beginWait() {
    waits++;
    waiting = true;
  }

  /** Nobody waits for it any more. */
  public void endWait() {
    waiting = false;
  }

  /** The limit for which it was ended; empty if it was not ended by us. */
  public Optional<Limit> overdue() {
    return Optional.ofNullable(overdue);
  }

  /** Called by the watching thread only. */
  private void endIfOverdue(boolean processorFree) {
    long now = System.nanoTime();
    Patience next = begun.getAndSet(null);
    if (next != null) {
      vigil = new Vigil(next, Machine.use(process.toHandle()), now);
      return;
    }
    Vigil known = vigil;
    if (known == null) {
      return;
    }
    if (!waiting) {
      known.skip(now);
      return;
    }
    Use use = Machine.use(process.toHandle());
    boolean unhindered = processorFree || Machine.wantsNothing(process.toHandle());
    Optional<Limit> limit = known.look(use, waits, unhindered, now);
    if (limit.isPresent() && waiting) {
      overdue = limit.get();
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
    return overdue().isPresent() ? Duration.ZERO : Duration.ofMillis(200);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
