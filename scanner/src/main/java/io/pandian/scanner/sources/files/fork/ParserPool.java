package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.child.ChildCommand;
import io.pandian.scanner.sources.child.Patience;
import io.pandian.scanner.sources.child.ScratchFolder;
import io.pandian.scanner.sources.files.parsing.ParserProcess;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Parser processes, started when they are needed and used for many files. Whatever a file does to
 * its parser (endless loops, memory, crashes), the outcome is told to the visitor and the next file
 * finds a working one. Safe for use by several threads.
 */
public final class ParserPool implements AutoCloseable {
  /** A process is replaced after so many files, so that leaks of parsers do not add up. */
  private static final int FILES_PER_PROCESS = 500;

  private static final long BYTES_PER_EXTRA_SECOND = 1 << 20;

  private final ChildCommand command;
  private final Duration fileTimeout;
  private final Duration noProgress;
  private final ParseLimits limits;
  private final ScratchFolder scratch;
  private final Semaphore permits;
  private final Deque<ParserChild> idle = new ConcurrentLinkedDeque<>();
  private final Set<ParserChild> alive = ConcurrentHashMap.newKeySet();
  private final Thread shutdown = new Thread(this::endAll, "parser-shutdown");

  private ParserPool(
      int processes,
      ChildCommand command,
      Duration fileTimeout,
      Duration noProgress,
      ParseLimits limits,
      ScratchFolder scratch) {
    this.command = command;
    this.fileTimeout = fileTimeout;
    this.noProgress = noProgress;
    this.limits = limits;
    this.scratch = scratch;
    this.permits = new Semaphore(processes, true);
  }

  /**
   * A pool of processes of this Java.
   *
   * @param processes how many files are parsed at the same time
   * @param memory the heap of each process in bytes
   * @param fileTimeout the processor time that one file may cost, and a second more for each MB
   * @param noProgress the processor time without anything new, and how long a process may neither
   *     compute nor read beside a free processor
   */
  public static ParserPool open(
      int processes, long memory, Duration fileTimeout, Duration noProgress, ParseLimits limits)
      throws IOException {
    return open(
        processes,
        ChildCommand.ofThisJvm(memory, ParserProcess.class),
        fileTimeout,
        noProgress,
        limits);
  }

  /** A pool of processes that are started as {@code command} says. */
  static ParserPool open(
      int processes,
      ChildCommand command,
      Duration fileTimeout,
      Duration noProgress,
      ParseLimits limits)
      throws IOException {
    ScratchFolder scratch = ScratchFolder.open();
    ParserPool pool = new ParserPool(processes, command, fileTimeout, noProgress, limits, scratch);
    Runtime.getRuntime().addShutdownHook(pool.shutdown);
    return pool;
  }

  /**
   * Parses one file and tells the visitor all that is in it; at least one call is made. A parser
   * that crashes before it has told anything is given one more try. Where what is missing may lie
   * in the moment, the visitor hears that too.
   *
   * @param bytes the file's size
   * @param unitPath the file's path inside the source
   * @throws SourceException if the visitor throws it, or the scan is interrupted
   */
  public void parse(Path file, long bytes, String unitPath, ContentVisitor visitor)
      throws SourceException {
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Notice.FAILED.failure();
    }
    try {
      FileReading reading = new FileReading(unitPath, limits, scratch.path(), visitor);
      Optional<Notice> death = attempt(file, bytes, reading);
      if (death.equals(Optional.of(Notice.CRASHED)) && !reading.hasTold()) {
        reading = new FileReading(unitPath, limits, scratch.path(), visitor);
        death = attempt(file, bytes, reading);
      }
      reading.finish(death);
      if (death.map(Notice::passing).orElse(false)) {
        visitor.passing();
      }
    } finally {
      permits.release();
    }
  }

  private Optional<Notice> attempt(Path file, long bytes, FileReading reading)
      throws SourceException {
    ParserChild child = take();
    boolean reusable = false;
    try {
      Duration computing = fileTimeout.plusSeconds(bytes / BYTES_PER_EXTRA_SECOND);
      child.request(new ParseRequest(file, limits), Patience.of(computing, noProgress));
      reading.run(child);
      reusable = child.files() < FILES_PER_PROCESS;
      return Optional.empty();
    } catch (ParserDied e) {
      return Optional.of(e.notice());
    } finally {
      giveBack(child, reusable);
    }
  }

  private ParserChild take() {
    for (ParserChild waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
      if (waiting.isAlive()) {
        return waiting;
      }
      giveBack(waiting, false);
    }
    try {
      ParserChild child = ParserChild.start(command, scratch.newFolder());
      alive.add(child);
      return child;
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  private void giveBack(ParserChild child, boolean reusable) {
    if (reusable) {
      idle.addFirst(child);
    } else {
      child.end();
      alive.remove(child);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // The hook is running already, and does the same.
    }
    endAll();
  }

  private void endAll() {
    alive.forEach(ParserChild::end);
    alive.clear();
    idle.clear();
    scratch.close();
  }
}
