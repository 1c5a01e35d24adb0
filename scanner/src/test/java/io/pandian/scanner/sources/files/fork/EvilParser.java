package io.pandian.scanner.sources.files.fork;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.AnswerWriter;
import io.pandian.scanner.sources.files.protocol.ParseRequest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parser process that does what the name of the file says. */
final class EvilParser {
  private static final AnswerWriter ANSWERS = new AnswerWriter(System.out);

  private EvilParser() {}

  public static void main(String[] arguments) throws Exception {
    DataInputStream requests = new DataInputStream(System.in);
    ANSWERS.write(new Answer.Progress());
    while (true) {
      ParseRequest request = ParseRequest.read(requests);
      act(String.valueOf(request.file().getFileName()));
      ANSWERS.write(new Answer.End());
    }
  }

  private static void act(String deed) throws Exception {
    switch (deed) {
      case "good" -> document("", "all well");
      case "sleep" -> Thread.sleep(3_600_000);
      case "busy" -> spin();
      case "work" -> {
        compute(Duration.ofMillis(1_200));
        document("", "done");
      }
      case "halt" -> Runtime.getRuntime().halt(0);
      case "exhaust" -> exhaust();
      case "garbage" -> System.out.write("Hello, this is no frame at all.".getBytes("UTF-8"));
      case "oversize" -> new DataOutputStream(System.out).writeInt(1 << 30);
      case "liar" -> document("../../other", "lies");
      case "silent" -> {}
      case "chatter" -> chatter();
      case "cut-table" -> {
        table();
        Runtime.getRuntime().halt(9);
      }
      case "cut-document" -> {
        ANSWERS.write(new Answer.Document("", "text/plain", 1));
        ANSWERS.write(new Answer.Text("half a "));
        Runtime.getRuntime().halt(9);
      }
      case "rows-first" -> ANSWERS.write(new Answer.Rows(List.of()));
      case "long-text" -> longText();
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private static void document(String path, String text) throws IOException {
    ANSWERS.write(new Answer.Document(path, "text/plain", 1));
    ANSWERS.write(new Answer.Text(text));
    ANSWERS.write(new Answer.DocumentEnd("", Optional.empty()));
  }

  private static void table() throws IOException {
    ANSWERS.write(new Answer.Table("", AssetKind.DELIMITED, "text/csv", 1000, List.of("a")));
    ANSWERS.write(new Answer.Rows(List.of(new String[] {"1"}, new String[] {"2"})));
  }

  private static void longText() throws IOException {
    ANSWERS.write(new Answer.Document("", "text/plain", 1));
    for (int i = 0; i < 10; i++) {
      ANSWERS.write(new Answer.Text("x".repeat(1000)));
    }
    ANSWERS.write(new Answer.DocumentEnd("", Optional.empty()));
  }

  private static void chatter() throws IOException {
    while (true) {
      ANSWERS.write(new Answer.Progress());
    }
  }

  /** Computes for so long by the clock of the processor. */
  private static void compute(Duration longest) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + longest.toNanos();
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void spin() {
    long n = 0;
    while (n >= 0) {
      n = (n + 1) & 0xffff;
    }
  }

  private static void exhaust() {
    List<long[]> hog = new ArrayList<>();
    while (true) {
      hog.add(new long[1 << 20]);
    }
  }
}
