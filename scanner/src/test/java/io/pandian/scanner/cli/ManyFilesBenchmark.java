package io.pandian.scanner.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory the main process needs for a share of many small files: in one folder, and in
 * folders of a hundred. Arguments: how many files, 100,000 if none, and the heap, 512m if none. A
 * scan that needs more than the heap ends here with its message. {@code docs/benchmarks.md} has the
 * command.
 */
public final class ManyFilesBenchmark {
  private static final Pattern COLLECTION = Pattern.compile("(?<before>\\d+)M->(?<after>\\d+)M");

  private ManyFilesBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    String heap = arguments.length > 1 ? arguments[1] : "512m";
    for (int inOne : new int[] {files, 100}) {
      Path folder = Files.createTempDirectory("many-files");
      try {
        measure(folder, files, inOne, heap);
      } finally {
        remove(folder);
      }
    }
  }

  private static void measure(Path folder, int files, int inOne, String heap) throws Exception {
    Path share = Files.createDirectory(folder.resolve("share"));
    for (int i = 0; i < files; i++) {
      Path home = Files.createDirectories(share.resolve("f" + i / inOne));
      String row = String.format(Locale.ROOT, "姓名,手机\n覃明慧,139%08d\n", i);
      Files.writeString(home.resolve("客户" + i + ".csv"), row);
    }
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
    Path log = folder.resolve("gc.log");
    long begin = System.nanoTime();
    Command.Told told =
        new Command(folder)
            .java("-Xmx" + heap, "-XX:+UseParallelGC", "-Xlog:gc:file=" + log)
            .patient()
            .run(
                "scan",
                plan.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--key-file",
                folder.resolve("person.key").toString());
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (told.code() != 0) {
      throw new IllegalStateException(told.text());
    }
    System.out.printf(
        Locale.ROOT,
        "%,d files, %,d in a folder, -Xmx%s: %.0f s, %.0f files/s; heap before a collection at most"
            + " %d MB, after a full one %d MB%n",
        files,
        inOne,
        heap,
        seconds,
        files / seconds,
        most(log, "before", "Pause"),
        most(log, "after", "Pause Full"));
  }

  private static long most(Path log, String group, String kind) throws IOException {
    long most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = COLLECTION.matcher(line);
      if (line.contains(kind) && matcher.find()) {
        most = Math.max(most, Long.parseLong(matcher.group(group)));
      }
    }
    return most;
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException failure)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
