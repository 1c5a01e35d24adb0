package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.child.ChildCommand;
import io.pandian.scanner.sources.child.ChildProcess;
import io.pandian.scanner.sources.child.Patience;
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
  private static final Patience START = Patience.of(Duration.ofSeconds(60), Duration.ofSeconds(60));

  private final ChildProcess process;
  private final DataOutputStream requests;
  private final AnswerReader answers;
  private boolean started;
  private int files;

  private ParserChild(ChildProcess process) {
    this.process = process;
    this.requests = new DataOutputStream(process.input());
    this.answers = new AnswerReader(process.output());
  }

  static ParserChild start(ChildCommand command, Path scratch) throws IOException {
    return new ParserChild(ChildProcess.start(command, scratch));
  }

  /** Whether the process is still there to be asked. */
  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Sends a request, when the process has started.
   *
   * @param patience with all answers to it together
   */
  void request(ParseRequest request, Patience patience) throws ParserDied {
    if (!started) {
      awaitStart();
    }
    files++;
    process.begin(patience);
    process.beginWait();
    try {
      request.write(requests);
    } catch (IOException e) {
      throw died();
    } finally {
      process.endWait();
    }
  }

  private void awaitStart() throws ParserDied {
    process.begin(START);
    if (!(await() instanceof Answer.Progress)) {
      throw misbehaved();
    }
    started = true;
  }

  /** How many files it was asked to parse. */
  int files() {
    return files;
  }

  /** Waits for the next answer, leaving out those that only say that the parser lives. */
  Answer next() throws ParserDied {
    while (true) {
      Answer answer = await();
      if (!(answer instanceof Answer.Progress)) {
        return answer;
      }
    }
  }

  private Answer await() throws ParserDied {
    process.beginWait();
    try {
      return answers.read();
    } catch (IOException e) {
      throw died();
    } finally {
      process.endWait();
    }
  }

  /** Ends a process that broke the rules. */
  ParserDied misbehaved() {
    end();
    return new ParserDied(Notice.CRASHED);
  }

  private ParserDied died() {
    int exit = end();
    if (!started) {
      return new ParserDied(Notice.NOT_STARTED);
    }
    return new ParserDied(
        process.overdue().map(ParserChild::notice).orElseGet(() -> noticeOf(exit)));
  }

  private static Notice noticeOf(int exit) {
    return exit == ChildCommand.OUT_OF_MEMORY ? Notice.OUT_OF_MEMORY : Notice.CRASHED;
  }

  private static Notice notice(Patience.Limit limit) {
    return switch (limit) {
      case COMPUTING -> Notice.COMPUTED_TOO_LONG;
      case SILENT -> Notice.NO_PROGRESS;
      case HANGING -> Notice.HUNG;
      case CEILING -> Notice.WAITED_TOO_LONG;
    };
  }

  /** Ends the process and deletes what it wrote; gives its exit code. */
  int end() {
    return process.end();
  }
}
