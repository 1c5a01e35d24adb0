package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.child.ChildCommand;
import io.pandian.scanner.sources.child.ChildProcess;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerReader;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** One parser process and the talk with it, used by one thread at a time. */
final class ParserChild {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private final ChildProcess process;
  private final DataOutputStream requests;
  private final AnswerReader answers;
  private final Duration noProgress;
  private long nanosLeft;
  private int files;

  private ParserChild(ChildProcess process, Duration noProgress) {
    this.process = process;
    this.noProgress = noProgress;
    this.requests = new DataOutputStream(process.input());
    this.answers = new AnswerReader(process.output());
  }

  static ParserChild start(ChildCommand command, Path scratch, Duration noProgress)
      throws IOException {
    return new ParserChild(ChildProcess.start(command, scratch), noProgress);
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
    process.beginWait(noProgress);
    try {
      request.write(requests);
    } catch (IOException e) {
      throw died();
    } finally {
      process.endWait();
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
    process.beginWait(Duration.ofNanos(Math.min(longest.toNanos(), nanosLeft)));
    try {
      return answers.read();
    } catch (IOException e) {
      throw died();
    } finally {
      process.endWait();
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
    if (process.overdue()) {
      return new ParserDied(Notice.TIMEOUT);
    }
    return new ParserDied(
        exit == ChildCommand.OUT_OF_MEMORY ? Notice.OUT_OF_MEMORY : Notice.CRASHED);
  }

  /** Ends the process and deletes what it wrote; gives its exit code. */
  int end() {
    return process.end();
  }
}
