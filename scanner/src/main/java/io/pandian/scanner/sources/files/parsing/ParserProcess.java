package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main class of a parser process: reads requests from standard input and writes answers to
 * standard output until standard input ends. It then ends at once, whatever it is doing, so that it
 * never outlives the scanner.
 */
public final class ParserProcess {
  /** Tells the scanner that memory ran out; the Java runtime exits with the same code. */
  private static final int OUT_OF_MEMORY = 3;

  private ParserProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // Nothing that a parser prints may get between the answers.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    BlockingQueue<ParseRequest> requests = listen(System.in);
    Output output = new Output(answers);
    try {
      FileParser parser = new FileParser(output);
      output.send(new Answer.Progress());
      while (true) {
        parser.parse(requests.take());
        output.send(new Answer.End());
      }
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
  }

  private static BlockingQueue<ParseRequest> listen(InputStream in) {
    BlockingQueue<ParseRequest> requests = new LinkedBlockingQueue<>();
    Thread listener =
        new Thread(
            () -> {
              try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
                while (true) {
                  requests.add(ParseRequest.read(data));
                }
              } catch (IOException | RuntimeException e) {
                Runtime.getRuntime().halt(0);
              }
            },
            "requests");
    listener.setDaemon(true);
    listener.start();
    return requests;
  }
}
