package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @ValueSource(ints = {150, 200})
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
