package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source of which the plan lets only names and comments be read. */
class NamesOnlyScanTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeShop() throws Exception {
    try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
        Statement statement = shop.createStatement()) {
      statement.execute("CREATE TABLE users (id INTEGER, xm TEXT, sfzh TEXT, remark TEXT)");
      statement.execute("CREATE TABLE goods (id INTEGER, memo TEXT)");
      statement.execute("INSERT INTO goods VALUES (1, '螺丝')");
      statement.execute("INSERT INTO users VALUES (1, '韦小宝', '11010119900307803X', '13912345671')");
    }
  }

  @Test
  void columns_areToldByTheirNames_andNoValueIsSeen() throws Exception {
    Asset users =
        scan("names-only").assets().stream()
            .filter(asset -> asset.path().equals("main.users"))
            .findFirst()
            .orElseThrow();

    assertThat(users.fields())
        .filteredOn(field -> field.finding().dataItem().isPresent())
        .extracting(field -> field.finding().name() + " " + field.finding().dataItem().get())
        .contains("xm person-name", "sfzh resident-id");
    assertThat(users.sampled()).isZero();
    assertThat(users.partial()).hasValueSatisfying(why -> assertThat(why.en()).contains("names"));
    assertThat(Files.readString(folder.resolve("names-only/inventory.json")))
        .doesNotContain("韦")
        .doesNotContain("110101");
  }

  @Test
  void persons_areNotSaidToBeNone() throws Exception {
    Inventory inventory = scan("names-only");

    assertThat(inventory.assets()).extracting(Asset::persons).containsOnly(PersonCount.NOT_COUNTED);
    PathwayDecision decision = inventory.decisions().get(0);
    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(scan("all").decisions().get(0).standing()).isEqualTo(Standing.DETERMINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{source: shop, table: main.goods}",
        "{source: shop, table: main.goods, fields: [memo]}"
      })
  void unreadTableWhoseNamesSayNothing_mayHoldPersonsAllTheSame(String carried) throws Exception {
    PathwayDecision unread = scan("names-only", carried).decisions().get(0);

    assertThat(unread.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(unread.questions())
        .anyMatch(question -> question.text().en().contains("shop/main.goods"));
    assertThat(scan("all", carried).decisions().get(0).standing()).isEqualTo(Standing.DETERMINED);
  }

  private Inventory scan(String read) throws Exception {
    return scan(read, "{source: shop, table: main.users}");
  }

  private Inventory scan(String read, String carried) throws Exception {
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: shop, type: sqlite, path: %s, read: %s}
        activities:
          - id: hq
            name: 总部
            sector: none
            scenario: 报表
            carries: [%s]
        """
            .formatted(folder.resolve("shop.db"), read, carried);
    return TestScan.run(plan, folder, read);
  }
}
