package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of {@code classify}, as it stands on a terminal. */
class FindingsTableTest {
  @TempDir private Path folder;

  @Test
  void columns_standBelowEachOther_alsoBehindChineseNames() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("客户.csv"),
            "姓名,mobile,联系电话（备用）\n韦小宝,13912345671,13812345672\n陆无双,13912345673,13812345674\n");

    List<String> lines =
        told("classify", file.toString(), "--lang", "zh")
            .lines()
            .filter(line -> line.contains("%"))
            .toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.stream().map(line -> cells(line.substring(0, line.indexOf('%')))).distinct())
        .hasSize(1);
  }

  private static String told(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(Pandian.run(out, System.err, arguments)).isZero();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** In this table all that is not ASCII is as wide as two letters. */
  private static long cells(String text) {
    return text.chars().map(character -> character < 128 ? 1 : 2).sum();
  }
}
