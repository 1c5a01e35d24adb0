package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an input is one sentence with its place and its mend, and exit code 2. */
class WrongInputTest {
  private static final String FACTS =
      """
      asOf: 2026-06-30
      organisation: {zone: ZONE, registeredInZone: true, criticalInfrastructureOperator: false}
      activities:
        - {id: F1, scenario: 业务, dataItems: [姓名], persons: {nonSensitive: COUNT}}
      """;

  @TempDir private Path folder;

  @Test
  void brackets_nestedByTheThousand() throws Exception {
    String told = decide("[".repeat(40_000), "zh");
    assertThat(told).startsWith("2\n").contains(":1:101：不是有效的 YAML：层层嵌套过深。").hasLineCount(2);
  }

  @Test
  void numbers_asLargeAsMachinesHold() throws Exception {
    for (String count :
        new String[] {"9223372036854775807", "9223372036854775808", "1e30", ".nan"}) {
      assertThat(decide(facts("none", count), "en"))
          .startsWith("2\n")
          .contains("facts.yaml:4:", "activities[0].persons.nonSensitive")
          .hasLineCount(2);
    }
  }

  @Test
  void parserWords_areInTheLanguageOfTheUser() throws Exception {
    assertThat(decide("a: [b\nc: d\n", "zh")).startsWith("2\n").contains("方括号里的列表没有写完");
    assertThat(decide("a: [b\nc: d\n", "en")).contains("The list in brackets is not finished.");
  }

  @Test
  void zone_byItsChineseName_isAccepted() throws Exception {
    assertThat(decide(facts("广西", "10"), "zh")).startsWith("0\n");
  }

  @Test
  void unknownZone_isToldBeforeAnythingIsDone() throws Exception {
    assertThat(decide(facts("gunagxi", "10"), "en"))
        .startsWith("2\n")
        .contains("Write one of: guangxi;")
        .doesNotContain("Overall");
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: 广西省, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(Files.createDirectories(folder.resolve("share"))));
    Path out = folder.resolve("out");
    String key = folder.resolve("person.key").toString();
    assertThat(
            run(
                "scan",
                plan.toString(),
                "--out",
                out.toString(),
                "--key-file",
                key,
                "--lang",
                "zh"))
        .startsWith("2\n")
        .contains("广西（guangxi）");
    assertThat(out).doesNotExist();
  }

  @Test
  void unknownZoneOfAStoredInventory_isToldBeforeItIsJudged() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("a.csv"), "姓名,手机\n韦小宝,13912345671\n");
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: 广西, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            """
                .formatted(share));
    String out = folder.resolve("out").toString();
    String key = folder.resolve("person.key").toString();
    assertThat(run("scan", plan.toString(), "--out", out, "--key-file", key)).startsWith("0\n");
    Path inventory = folder.resolve("out").resolve("inventory.json");
    String stored = Files.readString(inventory);
    assertThat(stored).contains("\"guangxi\"");
    Files.writeString(inventory, stored.replace("\"guangxi\"", "\"gunagxi\""));

    String judged = folder.resolve("judged").toString();
    assertThat(run("judge", out, "--out", judged, "--lang", "zh"))
        .startsWith("2\n")
        .contains("广西（guangxi）");
    assertThat(folder.resolve("judged")).doesNotExist();
  }

  @Test
  void unknownRule_isToldWithTheNearest() {
    assertThat(run("rules", "show", "tianjin-list-2024/144", "--lang", "en"))
        .startsWith("2\n")
        .contains("tianjin-list-2024/14");
  }

  @Test
  void everyIdThatIsListed_isShown() {
    for (String id : new String[] {"gbt-43697-2024", "shanghai-list-2024/reinsurance"}) {
      for (String language : new String[] {"zh", "en"}) {
        assertThat(run("rules", "list", "--lang", language)).contains(id);
        assertThat(run("rules", "show", id, "--lang", language)).startsWith("0\n").contains(id);
      }
    }
  }

  private static String facts(String zone, String count) {
    return FACTS.replace("ZONE", zone).replace("COUNT", count);
  }

  private String decide(String text, String language) throws Exception {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), text);
    return run("decide", facts.toString(), "--lang", language);
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Pandian.run(stream, stream, args);
    return code + "\n" + out.toString(StandardCharsets.UTF_8);
  }
}
