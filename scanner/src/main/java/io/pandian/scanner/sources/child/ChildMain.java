package io.pandian.scanner.sources.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What the main class of every child process does: it reads requests and writes answers. */
public final class ChildMain {
  private ChildMain() {}

  /**
   * Where answers are written. Nothing that a library prints gets between them from now on.
   *
   * @return standard output, which nobody else can write to
   */
  public static OutputStream answers() {
    OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    return answers;
  }

  /**
   * The requests as they come by standard input. When it ends, the process ends at once, whatever
   * it is doing, so that it never outlives the scanner.
   */
  public static <T> BlockingQueue<T> requests(Reading<T> reading) {
    BlockingQueue<T> requests = new LinkedBlockingQueue<>();
    Thread listener =
        new Thread(
            () -> {
              try (DataInputStream data = new DataInputStream(new BufferedInputStream(System.in))) {
                while (true) {
                  requests.add(reading.next(data));
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

  /** Ends the process and tells the scanner that memory ran out, as the Java runtime does. */
  public static void outOfMemory() {
    Runtime.getRuntime().halt(ChildCommand.OUT_OF_MEMORY);
  }

  /** Reads one request. */
  @FunctionalInterface
  public interface Reading<T> {
    T next(DataInputStream in) throws IOException;
  }
}
