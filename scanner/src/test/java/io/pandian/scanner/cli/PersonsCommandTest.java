package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about a finished scan, as they are typed: what is asked, then the folder. */
class PersonsCommandTest {
  @TempDir private static Path folder;
  private static Path out = Path.of("");

  @BeforeAll
  static void scan() throws Exception {
    out = folder.resolve("out");
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("a.csv"), "姓名,手机\n韦小宝,13912345671\n苏荃,13812345672\n");
    Files.writeString(share.resolve("b.csv"), "姓名,手机\n苏荃,13812345672\n方怡,13712345673\n");
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
    String key = folder.resolve("person.key").toString();
    assertThat(run("scan", plan.toString(), "--out", out.toString(), "--key-file", key))
        .startsWith("0\n");
  }

  @Test
  void count_takesAQuestionAndAFolder() {
    assertThat(run("persons", "count", "share/a.csv | share/b.csv", out.toString()))
        .startsWith("0\n")
        .contains("3");
  }

  @Test
  void overlap_takesTwoScopesAndAFolder() {
    assertThat(run("persons", "overlap", "share/a.csv", "share/b.csv", out.toString()))
        .startsWith("0\n")
        .contains("1");
  }

  @Test
  void explain_takesAnAssetAndAFolder() {
    assertThat(run("persons", "explain", "share/a.csv", out.toString()))
        .startsWith("0\n")
        .contains("2")
        .doesNotContain("13912345671");
  }

  @Test
  void new_takesAFolder() {
    assertThat(run("persons", "new", out.toString())).startsWith("0\n");
  }

  @Test
  void folder_isThisOneIfNoneIsNamed() {
    assertThat(run("persons", "count", "share")).startsWith("2\n").contains("persons.sets");
  }

  /** The exit code, and on further lines what was told. */
  private static String run(String... arguments) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    int code = Pandian.run(stream, stream, arguments);
    return code + "\n" + told.toString(StandardCharsets.UTF_8);
  }
}
