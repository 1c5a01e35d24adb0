package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.CheckedNumbers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole scans of what a sample misses and of what cannot be read; the truth beside. */
class UnreadRowsScanTest {
  private static final int ROWS = 60_000;
  private static final int FROM = 20_000;

  @TempDir private Path folder;

  /** No card has the sequence 000. */
  private static String number(int person) {
    String digits =
        "4501021990%02d%02d%03d".formatted(person % 12 + 1, person / 12 % 28 + 1, person + 1);
    return CheckedNumbers.residentId(digits);
  }

  private Asset scanFile(String name, String text) throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve(name), text, StandardCharsets.UTF_8);
    return scan("{id: share, type: files, root: %s}".formatted(share));
  }

  private Asset scan(String source) throws Exception {
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - %s
        activities: []
        """
            .formatted(source);
    Inventory inventory = TestScan.run(plan, folder, "out");
    return inventory.assets().iterator().next();
  }

  private static String rows(IntFunction<String> remark) {
    StringBuilder csv = new StringBuilder("编号,品名,备注\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append(i).append(",螺丝").append(i % 40).append(',').append(remark.apply(i)).append('\n');
    }
    return csv.toString();
  }

  private static void assertCounted(Asset asset, long truth) {
    assertThat(asset.partial()).isEmpty();
    assertThat(asset.unreadRows()).isEmpty();
    assertThat(asset.persons())
        .extracting(PersonCount::union, PersonCount::lower, PersonCount::upper)
        .containsExactly(truth, truth, truth);
  }

  @Test
  void numbersBehindBlankRows_areFoundAndCounted() throws Exception {
    int persons = 300;
    Asset asset =
        scanFile("a.csv", rows(i -> i >= FROM && i < FROM + persons ? number(i - FROM) : ""));

    assertCounted(asset, persons);
  }

  @Test
  void threeNumbersAmongPlainRemarks_areFoundAndCounted() throws Exception {
    Asset asset =
        scanFile(
            "b.csv",
            rows(
                i ->
                    i > FROM && i % 19_000 == 0
                        ? "客户身份证" + number(i / 19_000) + "已核"
                        : "备货" + i % 9 + "号库"));

    assertCounted(asset, 2);
  }

  @Test
  void twoNumbersInALargeTable_whoseColumnIsBlankElsewhere_areFoundAndCounted() throws Exception {
    Path file = folder.resolve("shop.db");
    try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = shop.createStatement()) {
      statement.execute("CREATE TABLE goods (id INTEGER PRIMARY KEY, title TEXT, note TEXT)");
      shop.setAutoCommit(false);
      try (PreparedStatement insert = shop.prepareStatement("INSERT INTO goods VALUES (?, ?, ?)")) {
        for (int i = 0; i < ROWS; i++) {
          insert.setInt(1, i);
          insert.setString(2, "螺丝" + i % 40);
          insert.setString(3, i == 30_001 || i == 59_999 ? number(i % 7) : "");
          insert.addBatch();
        }
        insert.executeBatch();
      }
      shop.commit();
    }

    assertCounted(scan("{id: shop, type: sqlite, path: %s}".formatted(file)), 2);
  }

  @Test
  void rowsBehindDamage_areInTheUpperBound_andTheCountIsOfWhatWasRead() throws Exception {
    int read = 500;
    int behind = 400;
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < read + behind; i++) {
      json.append(i == read ? "{\"姓名\":" : "")
          .append("{\"姓名\":\"李\",\"身份证号\":\"")
          .append(number(i))
          .append("\"}\n");
    }
    Asset asset = scanFile("c.jsonl", json.toString());

    assertThat(asset.partial()).isPresent();
    assertThat(asset.incomplete()).isFalse();
    assertThat(asset.persons().union()).isEqualTo(read);
    assertThat(asset.persons().lower()).isEqualTo(read);
    assertThat(asset.persons().upper()).isEqualTo(read + asset.unreadRows().orElseThrow());
    assertThat(asset.persons().upper()).isGreaterThanOrEqualTo(read + behind);
  }

  @Test
  void rowsBehindAHugeCell_areCounted() throws Exception {
    StringBuilder csv = new StringBuilder("姓名,身份证号,备注\n");
    csv.append("王强,").append(number(0)).append(",\"").append("长".repeat(9_000_000)).append("\"\n");
    for (int i = 1; i <= 30; i++) {
      csv.append("王强,").append(number(i)).append(",\n");
    }
    Asset asset = scanFile("d.csv", csv.toString());

    assertThat(asset.persons().union()).isEqualTo(31);
    assertThat(asset.persons().upper()).isGreaterThan(31);
    assertThat(asset.partial().orElseThrow().en()).contains("cut");
    assertThat(asset.incomplete()).isFalse();
  }
}
