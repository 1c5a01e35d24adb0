package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.rows.PersonSlot.Ground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole scans of tables whose plan says which columns are one person. */
class DeclaredPersonsScanTest {
  private static final int ROWS = 40;
  private static final int CLERKS = 5;
  private static final String SHARE = "persons:\n  - {source: share, file: a.csv, slots: [%s]}\n";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          姓名,手机号,备用手机                 | {role: customer, fields: [姓名, 手机号]}, {role: contact, fields: [备用手机]} | 40 | 80
          寄件人姓名,寄件人手机,收件人手机     | {role: sender, fields: [寄件人姓名, 寄件人手机, 收件人手机]}                  | 80 | 40
          寄件人姓名,寄件人手机,收件人手机     | {role: receiver, standing: referred, fields: [收件人手机]}                    | 80 | 40
          姓名,手机号,经办员工号               | {role: 经办员工, fields: [经办员工号]}                                        | 40 | 45
          """)
  void whatThePlanDeclares_isCounted(String headers, String slots, long found, long declared)
      throws Exception {
    write("a.csv", headers);

    assertThat(scan("").assets().iterator().next().persons().union()).isEqualTo(found);
    Asset asset = scan(SHARE.formatted(slots)).assets().iterator().next();

    assertThat(asset.persons().union()).isEqualTo(declared);
    assertThat(asset.personSlots())
        .anyMatch(slot -> slot.grounds().equals(List.of(Ground.DECLARED)));
  }

  @Test
  void whoIsOnlyReferredTo_staysInTheUpperBound() throws Exception {
    write("a.csv", "寄件人姓名,寄件人手机,收件人手机");

    PersonCount persons =
        scan(SHARE.formatted("{role: receiver, standing: referred, fields: [收件人手机]}"))
            .assets()
            .iterator()
            .next()
            .persons();

    assertThat(persons.upper()).isEqualTo(2 * ROWS);
  }

  @Test
  void columnsThePlanDoesNotName_stayWithWhomTheyWereFoundToBe() throws Exception {
    write("a.csv", "寄件人姓名,寄件人手机,收件人姓名,收件人手机,收件人地址");

    Asset asset = scan(SHARE.formatted("{role: 买家, fields: [收件人姓名]}")).assets().iterator().next();

    assertThat(asset.personSlots())
        .extracting(slot -> slot.role() + slot.fields())
        .containsExactly("sender[寄件人姓名, 寄件人手机]", "买家[收件人姓名, 收件人手机, 收件人地址]");
    assertThat(asset.persons().union()).isEqualTo(2 * ROWS);
  }

  @Test
  void whatThePlanNamesAndIsNotThere_isAGap() throws Exception {
    write("a.csv", "姓名,手机号");

    Inventory inventory =
        scan(
            SHARE.formatted("{role: customer, fields: [姓名, 电话]}")
                + "  - {source: share, file: gone.csv, slots: [{fields: [姓名]}]}\n");

    assertThat(inventory.unscanned())
        .allMatch(gap -> gap.reason() == UnscannedReason.VANISHED)
        .extracting(Unscanned::path)
        .containsExactlyInAnyOrder("a.csv.电话", "gone.csv");
    assertThat(inventory.assets().iterator().next().persons().union()).isEqualTo(ROWS);
  }

  @Test
  void columnWithoutAnythingPersonal_isSaidToCountNobody() throws Exception {
    write("a.csv", "姓名,手机号,品名");

    Inventory inventory = scan(SHARE.formatted("{role: customer, fields: [姓名, 手机号, 品名]}"));

    assertThat(inventory.sources().get(0).warnings())
        .filteredOn(warning -> warning.en().contains("nothing personal"))
        .singleElement()
        .satisfies(
            warning -> assertThat(warning.zh()).contains("a.csv", "品名").doesNotContain("姓名"));
    assertThat(inventory.unscanned()).isEmpty();
    assertThat(inventory.assets().iterator().next().persons().union()).isEqualTo(ROWS);
  }

  @Test
  void inventory_saysThatThePlanDeclaredIt() throws Exception {
    write("a.csv", "姓名,手机号");

    scan(SHARE.formatted("{role: customer, fields: [手机号, 姓名]}"));

    assertThat(Files.readString(folder.resolve("out/inventory.json")))
        .containsPattern("\"grounds\"\\s*:\\s*\\[\\s*\"declared\"");
  }

  private void write(String name, String headers) throws Exception {
    List<String> columns = List.of(headers.strip().split(","));
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
    for (int row = 0; row < ROWS; row++) {
      int of = row;
      csv.append(
              Stream.iterate(0, i -> i + 1)
                  .limit(columns.size())
                  .map(i -> cell(columns.get(i), i, of))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    Files.writeString(Files.createDirectories(folder.resolve("share")).resolve(name), csv);
  }

  private static String cell(String column, int place, int row) {
    if (column.contains("姓名")) {
      return "王李张刘陈杨赵黄".charAt((row + place) % 8) + "小" + "伟芳娜敏静".charAt(row / 8 % 5);
    }
    if (column.contains("员工号")) {
      return "E10" + row % CLERKS;
    }
    if (column.contains("地址")) {
      return "广西南宁市青秀区民族大道" + (row + 1) + "号";
    }
    return column.contains("品名")
        ? "螺丝" + row % 7
        : "13%d0013%04d".formatted(place + 5, 1000 + row * 7919 % 9000);
  }

  private Inventory scan(String persons) throws Exception {
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: none, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        activities: []
        %s"""
            .formatted(folder.resolve("share"), persons);
    return TestScan.run(plan, folder, "out");
  }
}
