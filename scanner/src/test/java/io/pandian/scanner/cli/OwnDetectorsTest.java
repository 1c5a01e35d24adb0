package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.json.InventoryJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with a folder of the user's own detectors. */
class OwnDetectorsTest {
  private static final String BADGE =
      """
      id: factory-badge
      declares:
        code: factory-badge
        group: identity-document
        zh: 厂牌号
        en: Factory badge number
        personal: true
        sensitive: [gbt-35273-2020]
        reason: 厂牌号在本厂内对应特定员工。
      shape: GX-999999
      columns: [厂牌号]
      matching: [GX-000123]
      others: [GX-12]
      """;

  @TempDir private Path folder;
  private Path detectors;
  private Path share;

  /** What a command said and how it ended. */
  private record Said(int code, String text) {}

  @BeforeEach
  void write() throws IOException {
    detectors = Files.createDirectory(folder.resolve("detectors"));
    Files.writeString(detectors.resolve("factory-badge.yaml"), BADGE);
    share = Files.createDirectory(folder.resolve("share"));
    StringBuilder rows = new StringBuilder("seq,c1\n");
    for (int i = 0; i < 40; i++) {
      rows.append(i).append(",GX-").append(100_000 + i * 7_919).append('\n');
    }
    Files.writeString(share.resolve("gates.csv"), rows.toString());
  }

  private static Said run(String... words) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of("--lang", "zh"));
    all.addAll(List.of(words));
    int code = Pandian.run(stream, stream, all.toArray(String[]::new));
    return new Said(code, told.toString(StandardCharsets.UTF_8));
  }

  private Inventory scan(String out) throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例公司, kind: enterprise, zone: none}
            sources:
              - {id: share, type: files, root: %s}
            counting: {mode: none}
            """
                .formatted(share));
    Said said =
        run(
            "scan",
            plan.toString(),
            "--out",
            folder.resolve(out).toString(),
            "--detectors",
            detectors.toString(),
            "--as-of",
            "2026-06-30",
            "--key-file",
            folder.resolve("person.key").toString());
    assertThat(said.code()).as(said.text()).isZero();
    return inventory(out);
  }

  private Inventory inventory(String out) throws IOException {
    return InventoryJson.read(folder.resolve(out).resolve("inventory.json"));
  }

  @Test
  void classify_withDetectors_callsTheColumnByTheItemTheyDeclare() {
    Said with = run("classify", share.toString(), "--detectors", detectors.toString());

    assertThat(with.code()).as(with.text()).isZero();
    assertThat(with.text()).contains("厂牌号");
    assertThat(run("classify", share.toString()).text()).doesNotContain("厂牌号");
  }

  @Test
  void classify_asJson_tellsTheItemThatIsNotPandians() {
    String json =
        run("classify", share.toString(), "--format", "json", "--detectors", detectors.toString())
            .text();

    assertThat(json).contains("\"dataItems\"", "\"nameEn\" : \"Factory badge number\"");
  }

  @Test
  void judge_withoutDetectors_stillKnowsTheItemsOfTheScan() throws IOException {
    scan("out");

    Said judged =
        run("judge", folder.resolve("out").toString(), "--out", folder.resolve("again").toString());

    assertThat(judged.code()).as(judged.text()).isZero();
    Inventory again = inventory("again");
    assertThat(again.declared()).extracting("zh").containsExactly("厂牌号");
    assertThat(again.assets().iterator().next().fields())
        .filteredOn(field -> field.finding().name().equals("c1"))
        .singleElement()
        .satisfies(field -> assertThat(field.personal()).isTrue());
    assertThat(again.assets().iterator().next().grade().categories()).contains("身份证件信息");
  }

  @Test
  void scan_afterTheDetectorsChanged_isAnotherScan() throws IOException {
    Inventory first = scan("out");
    Files.writeString(
        detectors.resolve("factory-badge.yaml"), BADGE.replace("[GX-12]", "[GX-12, GX-1]"));
    Inventory other = scan("other");

    assertThat(other.scan().id()).isNotEqualTo(first.scan().id());
    assertThat(other.scan().plan()).startsWith("sha256:").isNotEqualTo(first.scan().plan());
  }

  @Test
  void detectorsCheck_goodAndBad_saysSo() throws IOException {
    Said good = run("detectors", "check", detectors.toString());
    Files.writeString(
        detectors.resolve("factory-badge.yaml"), BADGE.replace("[GX-000123]", "[GY-000123]"));
    Said bad = run("detectors", "check", detectors.toString());

    assertThat(good.code()).isZero();
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.text()).contains("factory-badge.yaml", "GY-000123");
    assertThat(run("classify", share.toString(), "--detectors", detectors.toString()).code())
        .isEqualTo(2);
  }

  @Test
  void detectorsList_withDetectors_endsWithTheirItems() {
    Said listed = run("detectors", "list", "--detectors", detectors.toString());

    assertThat(listed.code()).isZero();
    assertThat(listed.text().strip().lines().toList())
        .anyMatch(line -> line.startsWith("resident-id\t"))
        .last()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("factory-badge\t厂牌号")
                    .contains("gbt-35273-2020")
                    .endsWith("厂牌号在本厂内对应特定员工。"));
  }
}
