package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerReader;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One parser process, used by one thread at a time. It gets no environment of ours, and its error
 * output goes nowhere. {@link #endIfOverdue}, called by a watching thread, ends it when an answer
 * is late: the waiting thread then sees the end of the stream.
 */
final class ParserChild {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final long NOT_WAITING = Long.MAX_VALUE;

  private final Process process;
  private final Path scratch;
  private final DataOutputStream requests;
  private final AnswerReader answers;
  private final Duration noProgress;
  private volatile long waitUntil = NOT_WAITING;
  private volatile boolean overdue;
  private long nanosLeft;
  private int files;

  private ParserChild(Process process, Path scratch, Duration noProgress) {
    this.process = process;
    this.scratch = scratch;
    this.noProgress = noProgress;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new AnswerReader(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static ParserChild start(ParserCommand command, Path scratch, Duration noProgress)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.line(scratch));
    Map<String, String> environment = builder.environment();
    Optional<String> windows = Optional.ofNullable(environment.get("SystemRoot"));
    environment.clear();
    windows.ifPresent(root -> environment.put("SystemRoot", root));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("PATH", scratch.toString());
    builder.directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new ParserChild(builder.start(), scratch, noProgress);
  }

  /**
   * Sends a request.
   *
   * @param timeout how long to wait for answers to it, all waiting together
   */
  void request(ParseRequest request, Duration timeout) throws ParserDied {
    if (files == 0) {
      awaitStart();
    }
    files++;
    nanosLeft = timeout.toNanos();
    waitUntil = System.nanoTime() + noProgress.toNanos();
    try {
      request.write(requests);
    } catch (IOException e) {
      throw died();
    } finally {
      waitUntil = NOT_WAITING;
    }
  }

  private void awaitStart() throws ParserDied {
    nanosLeft = START_TIMEOUT.toNanos();
    if (!(await(START_TIMEOUT) instanceof Answer.Progress)) {
      throw misbehaved();
    }
  }

  /** How many files it was asked to parse. */
  int files() {
    return files;
  }

  /** Waits for the next answer, leaving out those that only say that the parser lives. */
  Answer next() throws ParserDied {
    while (true) {
      Answer answer = await(noProgress);
      if (!(answer instanceof Answer.Progress)) {
        return answer;
      }
    }
  }

  private Answer await(Duration longest) throws ParserDied {
    long start = System.nanoTime();
    waitUntil = start + Math.max(0, Math.min(longest.toNanos(), nanosLeft));
    try {
      return answers.read();
    } catch (IOException e) {
      throw died();
    } finally {
      waitUntil = NOT_WAITING;
      nanosLeft -= System.nanoTime() - start;
    }
  }

  /** Ends a process that broke the rules. */
  ParserDied misbehaved() {
    end();
    return new ParserDied(Notice.CRASHED);
  }

  private ParserDied died() {
    int exit = end();
    if (overdue) {
      return new ParserDied(Notice.TIMEOUT);
    }
    return new ParserDied(
        exit == ParserCommand.OUT_OF_MEMORY ? Notice.OUT_OF_MEMORY : Notice.CRASHED);
  }

  /** Ends the process if somebody waits for it and has waited too long. */
  void endIfOverdue() {
    long until = waitUntil;
    if (until != NOT_WAITING && System.nanoTime() - until > 0) {
      overdue = true;
      kill();
    }
  }

  /** Ends the process and deletes what it wrote; gives its exit code. */
  int end() {
    waitUntil = NOT_WAITING;
    try {
      requests.close();
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
