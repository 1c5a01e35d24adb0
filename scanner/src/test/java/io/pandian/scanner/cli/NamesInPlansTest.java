package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan and a command name things as they are called, whatever is shown of them. */
class NamesInPlansTest {
  @TempDir private Path folder;

  @Test
  void namesInPlansAreClear_andShownOnlyIfThePlanSaysSo() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    write(share.resolve("韦小宝.csv"), "姓名,手机\n覃明慧,13912345671\n");
    String carries =
        """
        activities:
          - {id: hq, sector: none, scenario: 客户管理, ground: none,
             carries: [{source: share, file: 韦小宝.csv, fields: [手机]}]}
        """;
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        """
            .formatted(share);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertThat(scan(plan + carries, "out", told))
        .as(told.toString(StandardCharsets.UTF_8))
        .isZero();
    Inventory inventory = StoredInventory.read(folder.resolve("out"));
    String asset = inventory.assets().iterator().next().id();
    assertThat(asset).matches("share/韦\\*\\.csv~[0-9a-f]{8}");
    assertThat(inventory.activities().get(0).carries())
        .singleElement()
        .satisfies(carried -> assertThat(carried.asset()).isEqualTo(asset));
    assertThat(inventory.activities().get(0).activity().dataItems()).contains("mobile-phone");

    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    for (String name : List.of("share/韦小宝.csv", asset)) {
      assertThat(
              Pandian.run(
                  stream,
                  stream,
                  "persons",
                  "explain",
                  name,
                  folder.resolve("out").toString(),
                  "--key-file",
                  folder.resolve("person.key").toString()))
          .as(told.toString(StandardCharsets.UTF_8))
          .isZero();
    }

    assertThat(scan(plan + carries + "names: clear\n", "clear", told)).isZero();
    assertThat(StoredInventory.read(folder.resolve("clear")).assets().iterator().next().id())
        .isEqualTo("share/韦小宝.csv");
  }

  private int scan(String plan, String out, ByteArrayOutputStream told) throws IOException {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Pandian.run(
        stream,
        stream,
        "scan",
        Files.writeString(folder.resolve("plan.yaml"), plan).toString(),
        "--out",
        folder.resolve(out).toString(),
        "--key-file",
        folder.resolve("person.key").toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
