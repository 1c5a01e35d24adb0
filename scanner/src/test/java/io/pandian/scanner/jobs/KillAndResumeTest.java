package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.demo.DemoCompany;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan as a process of its own, killed at moments nobody chose, and started again. */
class KillAndResumeTest {
  private static final int KILLS = 10;
  private static final long SEED = 20260701;

  @TempDir private Path folder;

  @Test
  void scanKilledAtTenMoments_givesTheUninterruptedInventory() throws Exception {
    Demo demo = DemoCompany.create(folder.resolve("company"), Demo.SEED);
    Path golden = folder.resolve("golden");
    long begin = System.nanoTime();
    assertThat(finish(demo, golden)).isEqualTo(3);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    String expected = StoredInventoryText.of(golden);

    Random moments = new Random(SEED);
    Path out = folder.resolve("killed");
    for (int kills = 0; kills < KILLS; ) {
      Process scan = start(demo, out);
      // Early moments hit the crawl, late ones the counting, the judgement and the reports.
      if (scan.waitFor(moments.nextLong(millis / 4, millis), TimeUnit.MILLISECONDS)) {
        assertThat(scan.exitValue()).as(told()).isEqualTo(3);
        assertThat(StoredInventoryText.of(out)).isEqualTo(expected);
      } else {
        scan.destroyForcibly().waitFor();
        kills++;
      }
    }
    assertThat(finish(demo, out)).isEqualTo(3);
    assertThat(StoredInventoryText.of(out)).isEqualTo(expected);
    assertThat(observationsLeft(out)).isEmpty();
  }

  /** What the scan that ran last told the user. */
  private String told() throws IOException {
    return java.nio.file.Files.readString(folder.resolve("told.txt"));
  }

  private static List<Path> observationsLeft(Path out) throws IOException {
    try (Stream<Path> files = java.nio.file.Files.walk(out)) {
      return files.filter(file -> file.toString().endsWith(".persons")).toList();
    }
  }

  private int finish(Demo demo, Path out) throws Exception {
    Process scan = start(demo, out);
    assertThat(scan.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return scan.exitValue();
  }

  private Process start(Demo demo, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "io.pandian.scanner.cli.Pandian",
            "scan",
            demo.plan().toString(),
            "--out",
            out.toString(),
            "--as-of",
            Demo.AS_OF.toString(),
            "--key-file",
            folder.resolve("person.key").toString(),
            "--quiet")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told.txt").toFile())
        .start();
  }
}
