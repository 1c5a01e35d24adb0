package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.demo.DemoCompany;
import io.pandian.scanner.jobs.ScanRequest.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scan as a process of its own, killed at moments nobody chose, and started again. Some of the
 * kills hit a child of it instead, and the last one comes before midnight.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
class KillAndResumeTest {
  private static final boolean DEEP = "deep".equals(System.getProperty("pandian.depth"));
  private static final int KILLS = DEEP ? 20 : 4;
  private static final long SEED = 20260701;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private Path plan = Path.of("");
  private Path out = Path.of("");
  private String expected = "";

  /** How long a scan takes here, as far as is known; the moments lie within. */
  private long millis;

  private int scanKills;
  private int childKills;

  @Test
  void scanKilledAtSeededMoments_givesTheUninterruptedInventory() throws Exception {
    plan = DemoCompany.create(folder.resolve("company"), Demo.SEED).plan();
    out = folder.resolve("golden");
    long begin = System.nanoTime();
    finish(Demo.AS_OF, Start.USUAL);
    millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    expected = StoredInventoryText.of(out);

    out = folder.resolve("killed");
    while (scanKills + childKills < KILLS - 1) {
      killOften(start(Demo.AS_OF, Start.USUAL));
    }
    finish(Demo.AS_OF, Start.USUAL);
    while (!killedOnce(start(Demo.AS_OF, Start.FRESH))) {
      millis = millis * 2 / 3;
    }
    finish(Demo.AS_OF.plusDays(1), Start.USUAL);
    System.out.println(scanKills + " scans and " + childKills + " children killed");
    assertThat(childKills).as("children killed").isPositive();
    assertThat(scanKills).as("scans killed").isPositive();
  }

  /** Kills children of a scan, and at last the scan, unless it ends before. */
  private void killOften(Process scan) throws Exception {
    if (childKills == 0) {
      killSoonestChild(scan);
    }
    while (scanKills + childKills < KILLS - 1) {
      if (scan.waitFor(random.nextLong(millis / 8, millis * 2 / 3), TimeUnit.MILLISECONDS)) {
        // What takes less time than thought leaves no moment to kill it in.
        millis = millis * 2 / 3;
        break;
      }
      List<ProcessHandle> children = children(scan);
      if (children.isEmpty() || random.nextBoolean()) {
        scan.destroyForcibly().waitFor();
        scanKills++;
        return;
      }
      children.get(random.nextInt(children.size())).destroyForcibly();
      childKills++;
    }
    isTheExpected(scan);
  }

  /** Kills a child as soon as one was seen to live for a drawn while: on a slow machine too. */
  private void killSoonestChild(Process scan) throws Exception {
    long wait = 10;
    while (!scan.waitFor(wait, TimeUnit.MILLISECONDS)) {
      List<ProcessHandle> children = children(scan);
      if (!children.isEmpty() && wait > 10) {
        children.get(random.nextInt(children.size())).destroyForcibly();
        childKills++;
        return;
      }
      wait = children.isEmpty() ? 10 : random.nextLong(50, 400);
    }
  }

  private static List<ProcessHandle> children(Process scan) {
    return scan.descendants().filter(ProcessHandle::isAlive).toList();
  }

  /** Kills a scan early, so that the counting, the judgement and the reports are still to come. */
  private boolean killedOnce(Process scan) throws Exception {
    if (scan.waitFor(random.nextLong(millis / 4, millis / 2), TimeUnit.MILLISECONDS)) {
      isTheExpected(scan);
      return false;
    }
    scan.destroyForcibly().waitFor();
    scanKills++;
    return true;
  }

  private void finish(LocalDate today, Start start) throws Exception {
    isTheExpected(start(today, start));
  }

  private void isTheExpected(Process scan) throws Exception {
    assertThat(scan.waitFor(1, TimeUnit.HOURS)).isTrue();
    assertThat(scan.exitValue()).as(told()).isEqualTo(3);
    if (!expected.isEmpty()) {
      assertThat(StoredInventoryText.of(out)).isEqualTo(expected);
    }
    assertThat(observationsLeft(out)).isEmpty();
  }

  /** What the scan that ran last told the user. */
  private String told() throws IOException {
    return Files.readString(folder.resolve("told.txt"));
  }

  private static List<Path> observationsLeft(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.toString().endsWith(".persons")).toList();
    }
  }

  private Process start(LocalDate today, Start start) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            ScanProcess.class.getName(),
            plan.toString(),
            out.toString(),
            today.toString(),
            folder.resolve("person.key").toString(),
            start.name())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told.txt").toFile())
        .start();
  }
}
