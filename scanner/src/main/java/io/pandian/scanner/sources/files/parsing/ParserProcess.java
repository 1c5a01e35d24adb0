package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.child.ChildMain;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;

/**
 * The main class of a parser process: reads requests from standard input and writes answers to
 * standard output until standard input ends.
 */
public final class ParserProcess {
  private ParserProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    OutputStream answers = ChildMain.answers();
    BlockingQueue<ParseRequest> requests = ChildMain.requests(ParseRequest::read);
    Output output = new Output(answers);
    try {
      FileParser parser = new FileParser(output);
      output.send(new Answer.Progress());
      while (true) {
        parser.parse(requests.take());
        output.send(new Answer.End());
      }
    } catch (OutOfMemoryError e) {
      ChildMain.outOfMemory();
    }
  }
}
