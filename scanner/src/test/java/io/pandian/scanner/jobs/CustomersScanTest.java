package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.facts.Customers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers are counted by the tables about them, companies among them. */
class CustomersScanTest {
  private static final int PERSONS = 40;
  private static final int COMPANIES = 25;
  private static final int ROWS = 300;
  private static final int NUMBERS = 120;
  private static final String PLAN =
      "organisation: {name: 示例, kind: enterprise, zone: tianjin, registeredInZone: true,"
          + " criticalInfrastructureOperator: false}\n";

  @TempDir Path folder;

  @Test
  void rowsOfTablesOfCustomers_boundTheCustomers() throws Exception {
    Inventory inventory = scan();

    assertThat(customers(inventory, "both"))
        .isEqualTo(new Customers(OptionalLong.of(3), OptionalLong.of(PERSONS + COMPANIES)));
    assertThat(customers(inventory, "goods")).isEqualTo(Customers.UNKNOWN);
  }

  /** 300 rows of 120 numbers are 120 customers; each row without a number is one more. */
  @Test
  void customersOfATableWithTheirNumbers_areItsDistinctNumbers() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("企业客户.csv"), accounts("客户号,客户名称,授信额度\n", 0));
    Files.writeString(share.resolve("corp_customer.csv"), accounts("CUST_NO,corp,amount\n", 7));
    Files.writeString(share.resolve("公司客户.csv"), accounts("客户经理编号,客户名称,授信额度\n", 0));

    Inventory inventory =
        TestScan.run(
            PLAN
                + """
                sources:
                  - {id: share, type: files, root: %s}
                activities:
                  - {id: numbered, sector: 银行, carries: [{source: share, file: 企业客户.csv}]}
                  - {id: blanks, sector: 银行, carries: [{source: share, file: corp_customer.csv}]}
                  - {id: managers, sector: 银行, carries: [{source: share, file: 公司客户.csv}]}
                """
                    .formatted(share),
            folder,
            "out");

    assertThat(customers(inventory, "numbered").measured()).hasValue(NUMBERS);
    assertThat(customers(inventory, "blanks").measured()).hasValue(NUMBERS + 7);
    assertThat(customers(inventory, "managers").measured()).hasValue(ROWS);
  }

  /** Where a primary key is declared, a row is a customer. */
  @Test
  void customersOfATableWithAPrimaryKey_areItsRows() throws Exception {
    Path file = folder.resolve("bank.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = database.createStatement()) {
      sql.execute("CREATE TABLE corp_customer (id INTEGER PRIMARY KEY, cust_no TEXT, corp TEXT)");
      sql.execute("CREATE TABLE cust (cust_no TEXT, corp TEXT)");
      for (int i = 0; i < ROWS; i++) {
        String values = "'C%d', '天津第%d贸易有限公司')".formatted(i % NUMBERS, i % NUMBERS);
        sql.execute("INSERT INTO corp_customer VALUES (" + i + ", " + values);
        sql.execute("INSERT INTO cust VALUES (" + values);
      }
    }

    Inventory inventory =
        TestScan.run(
            PLAN
                + """
                sources:
                  - {id: bank, type: sqlite, path: %s}
                activities:
                  - {id: keyed, sector: 银行, carries: [{source: bank, table: main.corp_customer}]}
                  - {id: numbered, sector: 银行, carries: [{source: bank, table: main.cust}]}
                """
                    .formatted(file),
            folder,
            "out");

    assertThat(customers(inventory, "keyed").measured()).hasValue(ROWS);
    assertThat(customers(inventory, "numbered").measured()).hasValue(NUMBERS);
  }

  /** Accounts of as many customers as there are numbers, and some rows without a number. */
  private static String accounts(String head, int without) {
    StringBuilder csv = new StringBuilder(head);
    for (int i = 0; i < ROWS + without; i++) {
      String number = i < ROWS ? "C" + (10_000 + i % NUMBERS) : "";
      csv.append(number).append(",天津第").append(i % NUMBERS).append("贸易有限公司,").append(i * 1000);
      csv.append('\n');
    }
    return csv.toString();
  }

  @Test
  void carriedFieldsThatWereTakenForNothing_showTheShapeOfTheirValues() throws Exception {
    List<String> shapes =
        scan().assets().stream()
            .filter(asset -> asset.path().equals("货品.csv"))
            .flatMap(asset -> asset.fields().stream())
            .filter(field -> field.finding().name().equals("批次"))
            .flatMap(field -> field.finding().evidence().examples().stream())
            .toList();

    assertThat(shapes).containsExactly("a-999/字");
  }

  private static Customers customers(Inventory inventory, String activity) {
    return inventory.activities().stream()
        .filter(each -> each.activity().id().equals(activity))
        .map(each -> each.activity().customers())
        .findFirst()
        .orElseThrow();
  }

  private Inventory scan() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    StringBuilder persons = new StringBuilder("姓名,手机号\n");
    for (int i = 0; i < PERSONS; i++) {
      persons.append("王").append((char) ('一' + i)).append(",1380013").append(8000 + i);
      persons.append('\n');
    }
    StringBuilder companies = new StringBuilder("客户名称,授信额度\n");
    for (int i = 0; i < COMPANIES; i++) {
      companies.append("天津").append((char) ('一' + i)).append("贸易有限公司,").append(i * 1000);
      companies.append('\n');
    }
    StringBuilder goods = new StringBuilder("品名,批次\n");
    for (int i = 0; i < COMPANIES; i++) {
      goods.append("螺丝,").append((char) ('A' + i)).append('-').append(100 + i).append("/甲\n");
    }
    Files.writeString(share.resolve("客户.csv"), persons);
    Files.writeString(share.resolve("企业客户.csv"), companies);
    Files.writeString(share.resolve("货品.csv"), goods);
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: tianjin, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        activities:
          - id: both
            sector: 银行
            customers: {count: 3, kind: company}
            carries:
              - {source: share, file: 客户.csv}
              - {source: share, file: 企业客户.csv}
          - id: goods
            sector: 贸易
            carries:
              - {source: share, file: 货品.csv}
        """
            .formatted(share);
    return TestScan.run(plan, folder, "out");
  }
}
