package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.EarlierTokens.Standing;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonQuestion;
import io.pandian.classifier.individuals.PersonSets;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.CheckedNumbers;
import io.pandian.scanner.store.PersonSetsFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons counted by whole scans: ties between tables, later questions, the scan after. */
class PersonScanTest {
  private static final int USERS = 60;
  @TempDir private Path folder;

  @BeforeEach
  void makeShop() throws Exception {
    try (Statement shop = open("shop.db").createStatement()) {
      shop.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, id_card TEXT)");
      shop.execute(
          "CREATE TABLE orders (id INTEGER PRIMARY KEY, buyer_id INTEGER REFERENCES users(id),"
              + " created_at TEXT, amount REAL)");
      shop.execute("CREATE TABLE logins (seq INTEGER PRIMARY KEY, user_id INTEGER, page TEXT)");
      shop.execute("CREATE TABLE drivers (driver_id INTEGER PRIMARY KEY, name TEXT, mobile TEXT)");
      for (int i = 1; i <= USERS; i++) {
        shop.execute("INSERT INTO users VALUES (%d, '%s', '%s')".formatted(i, name(i), number(i)));
        shop.execute(
            "INSERT INTO orders VALUES (%d, %d, '2026-%02d-10 08:00:00', 9.5)"
                .formatted(i, i % 40 + 1, i % 5 + 1));
        shop.execute("INSERT INTO logins VALUES (%d, %d, '/p')".formatted(i, i % 30 + 1));
        shop.execute(
            "INSERT INTO drivers VALUES (%d, '%s', '1390013%04d')".formatted(i, name(i + 500), i));
      }
      shop.getConnection().close();
    }
    Path share = Files.createDirectories(folder.resolve("share"));
    StringBuilder csv = new StringBuilder("姓名,身份证号,备注\n");
    for (int i = 50; i < 80; i++) {
      csv.append(name(i)).append(',').append(number(i)).append(",a\n");
    }
    Files.writeString(share.resolve("members.csv"), csv, StandardCharsets.UTF_8);
  }

  private Connection open(String file) throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
  }

  private static String name(int person) {
    return "" + "王李张刘陈杨黄赵吴周".charAt(person % 10) + (char) (0x5000 + person) + "伟";
  }

  /** Persons are born from 1980 on, the last ten of a hundred in 2015. */
  private static String number(int person) {
    int year = person % 100 >= 70 ? 2015 : 1980 + person % 20;
    String digits = "450102%d0101%03d".formatted(year, person);
    return CheckedNumbers.residentId(digits);
  }

  private Inventory scan(String out) throws Exception {
    return scan(out, "exact");
  }

  private Inventory scan(String out, String counting) throws Exception {
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: shop, type: sqlite, path: %s}
          - {id: share, type: files, root: %s}
        activities:
          - id: hq
            name: 总部
            sector: none
            scenario: 报表
            carries: [{source: shop, table: main.orders, since: created_at}]
        counting: {mode: %s}
        """
            .formatted(folder.resolve("shop.db"), folder.resolve("share"), counting);
    return TestScan.run(plan, folder, out);
  }

  private static PersonCount of(Inventory inventory, String asset) {
    return inventory.assets().stream()
        .filter(a -> a.id().equals(asset))
        .map(Asset::persons)
        .findFirst()
        .orElseThrow();
  }

  private static long[] bounds(PersonCount count) {
    return new long[] {count.lower(), count.union(), count.upper()};
  }

  private long count(PersonSets sets, String question) {
    return PersonQuestion.answer(sets, Map.of(), question).count();
  }

  @Test
  void childTables_countThePersonsOfTheTableTheyPointTo() throws Exception {
    Inventory inventory = scan("out");

    assertThat(bounds(of(inventory, "shop/main.orders"))).containsExactly(40, 40, 40);
    assertThat(bounds(of(inventory, "shop/main.logins"))).containsExactly(30, 30, 30);
    // Sixty users, of whom forty buy and thirty log in, and sixty drivers with the same numbers,
    // whose telephones do not tell whether they are users too.
    assertThat(bounds(Objects.requireNonNull(inventory.persons().bySource().get("shop"))))
        .containsExactly(USERS, 2 * USERS, 2 * USERS);
    assertThat(bounds(inventory.persons().total())).containsExactly(79, 139, 139);
    assertThat(inventory.persons().overlap()).containsEntry("share&shop", 11L);
    assertThat(inventory.persons().figures().minors()).isEqualTo(10);
  }

  @Test
  void laterQuestions_needNoScan() throws Exception {
    scan("out");
    PersonSets sets = PersonSetsFile.read(folder.resolve("out"));

    assertThat(count(sets, "shop ∩ share")).isEqualTo(11);
    assertThat(count(sets, "share - shop")).isEqualTo(19);
    assertThat(count(sets, "(shop | share) & activity:hq")).isEqualTo(40);
    assertThat(count(sets, "shop/main.orders & shop/main.logins")).isEqualTo(30);
    assertThat(count(sets, "minors(share)")).isEqualTo(10);
    assertThat(sets.earlier().count().standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void estimate_holdsTheExactCountBetweenItsBounds() throws Exception {
    PersonCount exact = scan("exact").persons().total();
    Inventory estimated = scan("estimated", "estimated");

    PersonCount total = estimated.persons().total();
    assertThat(total.method()).isEqualTo(PersonCount.Method.ESTIMATED);
    assertThat(exact.union()).isBetween(total.lower(), total.upper());
    assertThat(of(estimated, "shop/main.orders").union()).isEqualTo(40);
    assertThat(folder.resolve("estimated").resolve("persons.sets")).doesNotExist();
  }

  @Test
  void scopeOfAList_isTheUnionOfTheActivitiesCountedInIt() throws Exception {
    Inventory inventory = scan("out");
    PersonSets sets = PersonSetsFile.read(folder.resolve("out"));

    assertThat(inventory.listScopes()).isEqualTo(Map.of("national", Set.of("hq")));
    assertThat(PersonQuestion.answer(sets, inventory.listScopes(), "list:national & share").count())
        .isEqualTo(count(sets, "activity:hq & share"));
  }

  @Test
  void personsMentionedInRemarks_areCountedBesideTheRows() throws Exception {
    try (Statement shop = open("shop.db").createStatement()) {
      shop.execute("CREATE TABLE tickets (id INTEGER PRIMARY KEY, id_card TEXT, remark TEXT)");
      for (int i = 1; i <= 400; i++) {
        String remark =
            i % 80 == 0 ? "请联系家属 1370771%04d".formatted(i) : i % 80 == 1 ? number(i) : "已处理";
        shop.execute("INSERT INTO tickets VALUES (%d, '%s', '%s')".formatted(i, number(i), remark));
      }
      shop.getConnection().close();
    }

    Inventory inventory = scan("out");

    assertThat(bounds(of(inventory, "shop/main.tickets"))).containsExactly(400, 405, 405);
  }

  @Test
  void activity_growsOverTheMonthsOfItsRows() throws Exception {
    List<Long> months =
        Objects.requireNonNull(scan("out").persons().figures().curves().get("hq")).persons();

    assertThat(months).hasSize(12).isSorted().last().isEqualTo(40L);
    assertThat(months.get(0)).isPositive().isLessThan(40);
  }

  @Test
  void samePlanTwice_givesTheSameBytes() throws Exception {
    scan("one");
    scan("other");

    for (String file : List.of("persons.json", "persons.sets")) {
      assertThat(Files.readAllBytes(folder.resolve("one").resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(folder.resolve("other").resolve(file)));
    }
    assertThat(StoredInventoryText.of(folder.resolve("one")))
        .isEqualTo(StoredInventoryText.of(folder.resolve("other")));
  }

  @Test
  void nextScan_knowsWhoIsNew() throws Exception {
    scan("out");
    Files.writeString(
        folder.resolve("share").resolve("more.csv"),
        "姓名,身份证号\n%s,%s\n%s,%s\n".formatted(name(10), number(10), name(900), number(900)));
    scan("out");
    PersonSets sets = PersonSetsFile.read(folder.resolve("out"));

    assertThat(sets.earlier().count().standing()).isEqualTo(Standing.SAME_KEY);
    assertThat(count(sets, "new(everybody)")).isEqualTo(1);
    assertThat(count(sets, "new(share)")).isEqualTo(1);
    assertThat(count(sets, "new(shop)")).isZero();
  }

  @Test
  void changedKey_keepsCountsAndSaysThatNobodyCanBeRecognised() throws Exception {
    Inventory before = scan("out");
    Files.delete(TestScan.key(folder));
    Inventory after = scan("out");

    assertThat(after.persons().total()).isEqualTo(before.persons().total());
    assertThat(PersonSetsFile.read(folder.resolve("out")).earlier().count().standing())
        .isEqualTo(Standing.OTHER_KEY);
    scan("out");
    assertThat(count(PersonSetsFile.read(folder.resolve("out")), "new(everybody)")).isZero();
  }

  @Test
  void keyAndIdentifiers_areInNoFileThatAScanLeaves() throws Exception {
    scan("out");
    String secret = Files.readString(TestScan.key(folder)).lines().findFirst().orElseThrow();
    byte[] raw = java.util.HexFormat.of().parseHex(secret);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
            .as(file.toString())
            .doesNotContain(secret)
            .doesNotContain(new String(raw, StandardCharsets.ISO_8859_1))
            .doesNotContain(number(7))
            .doesNotContain(number(70));
      }
    }
  }
}
