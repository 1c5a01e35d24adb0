package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.jobs.ScanApplication;
import io.pandian.scanner.jobs.ScanFailed;
import io.pandian.scanner.jobs.ScanProgress;
import io.pandian.scanner.jobs.ScanRequest;
import io.pandian.scanner.plan.PlanFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine refuses ends in one sentence with its place and its mend, and exit code 4. */
class MachineFailureTest {
  @TempDir private Path folder;
  private Path plan = Path.of("");

  @BeforeEach
  void writePlan() throws IOException {
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("客户.csv"), "姓名,手机\n" + "韦小宝,13912345671\n".repeat(2000));
    plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
  }

  private Command.Told scan(Command command, Path out) throws Exception {
    return command.run(
        "scan",
        plan.toString(),
        "--out",
        out.toString(),
        "--key-file",
        folder.resolve("person.key").toString(),
        "--quiet",
        "--lang",
        "en");
  }

  private static void isOneSentence(Command.Told told, String... words) {
    assertThat(told.code()).as(told.text()).isEqualTo(ExitCode.FAILED);
    assertThat(told.text().strip())
        .hasLineCount(1)
        .contains(words)
        .endsWith("then give the same command again.")
        .doesNotContain("Exception", "\tat ", "Error:");
  }

  @Test
  void outputFolderThatIsAFile() throws Exception {
    Path out = Files.writeString(folder.resolve("out"), "");
    isOneSentence(scan(new Command(folder), out), out.toString());
  }

  @Test
  void outputFolderWhereNothingMayBeWritten() throws Exception {
    isOneSentence(scan(new Command(folder), Path.of("/proc/pandian/out")), "/proc/pandian");
  }

  @Test
  void noSpaceLeft() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=150k", "tmpfs", small.toString())
            .redirectErrorStream(true)
            .start();
    Assumptions.assumeTrue(mount.waitFor() == 0, "no small file system can be made here");
    try {
      isOneSentence(
          scan(new Command(folder), small.resolve("out")), "no space left", small.toString());
    } finally {
      new ProcessBuilder("umount", "-l", small.toString()).start().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 200, 255})
  void tooFewDescriptors(int most) throws Exception {
    Command.Told told = scan(new Command(folder).after("ulimit -n " + most), folder.resolve("out"));
    isOneSentence(told, "ulimit -n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx24m", "-Xmx40m"})
  void tooLittleMemory(String heap) throws Exception {
    Command.Told told = scan(new Command(folder).java(heap), folder.resolve("out"));
    isOneSentence(told, "Memory ran out", "-Xmx4g");
  }

  @Test
  void outputFolderThatIsRemovedMidway() throws Exception {
    Path out = folder.resolve("out");
    isOneSentence(
        interrupted(
            out,
            new ScanProgress() {
              @Override
              public void listed(long units, long doneBefore) {
                removeTree(out);
              }
            }),
        out.toString(),
        "removed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unitDone", "countIndividuals", "judge", "writeReports"})
  void errorsOfTheMachine_whereverTheyCome(String where) throws Exception {
    Path out = folder.resolve("out");
    for (Error error : List.of(new OutOfMemoryError("x"), new StackOverflowError("x"))) {
      ScanProgress failing =
          new ScanProgress() {
            @Override
            public void unitDone(String source, String path, boolean withGaps) {
              step("unitDone");
            }

            @Override
            public void step(String name) {
              if (name.equals(where)) {
                throw error;
              }
            }
          };
      isOneSentence(
          interrupted(out, failing), error instanceof OutOfMemoryError ? "-Xmx4g" : "-Xss8m");
    }
    assertThat(scan(new Command(folder), out).code()).isZero();
  }

  /** What is told of a scan in this process to which something happens. */
  private Command.Told interrupted(Path out, ScanProgress progress) throws Exception {
    try {
      ScanApplication.run(
          new ScanRequest(
              PlanFile.read(plan, System::getenv),
              Rulebooks.standard(),
              out,
              LocalDate.now(ScanCommand.CHINA),
              false,
              2,
              ScanRequest.Start.USUAL,
              folder.resolve("person.key"),
              Language.ZH),
          progress);
      throw new AssertionError("the scan did not end before its end");
    } catch (ScanFailed failed) {
      String sentence = MachineFailure.sentence(failed, failed.out()).en();
      return new Command.Told(ExitCode.FAILED, sentence);
    }
  }

  private static void removeTree(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void sourceThatStaysAway() throws Exception {
    Path out = folder.resolve("out");
    Path share = folder.resolve("share");
    Files.writeString(
        plan, Files.readString(plan).replace("}\n", ", limits: {awayTimeout: 1s}}\n"));
    Files.writeString(
        plan,
        Files.readString(plan)
            .replace(
                "registeredInZone: true, limits: {awayTimeout: 1s}", "registeredInZone: true"));
    isOneSentence(
        interrupted(
            out,
            new ScanProgress() {
              @Override
              public void listed(long units, long doneBefore) {
                removeTree(share);
              }
            }),
        "'share' went away");
  }

  @Test
  void tooSmallAStack() {
    assertThat(MachineFailure.sentence(new StackOverflowError(), Path.of("")).en())
        .contains("-Xss8m");
  }

  @Test
  void aLogIsNamedOnlyWhereThereIsOne() throws Exception {
    Throwable failure = new IllegalStateException("韦小宝 13912345671");
    assertThat(MachineFailure.sentence(failure, folder).en())
        .doesNotContain("scan.log", "韦小宝")
        .contains("IllegalStateException");
    Path log = Files.writeString(folder.resolve("scan.log"), "");
    assertThat(MachineFailure.sentence(failure, folder).en()).contains(log.toString());
  }
}
