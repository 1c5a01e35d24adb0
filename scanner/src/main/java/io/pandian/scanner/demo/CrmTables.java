package io.pandian.scanner.demo;

import static io.pandian.scanner.demo.DemoTruth.FieldTruth.NONE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers and the portal: English names, Chinese comments on some columns. */
final class CrmTables {
  static final String SCHEMA = "crm";

  private static final String PLACEHOLDER_MOBILE = "13800138000";
  private static final String HASH_ALPHABET =
      "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int TWICE_REGISTERED = 1_500;
  private static final int LOGINS = 24_000;

  private final Stage stage;
  private final DemoDatabase database;
  private int customers;

  private CrmTables(Stage stage, DemoDatabase database) {
    this.stage = stage;
    this.database = database;
  }

  static void write(Stage stage, DemoDatabase database) throws IOException {
    database.schema(SCHEMA);
    CrmTables tables = new CrmTables(stage, database);
    tables.customers();
    tables.emptyImport();
    tables.accounts();
    tables.logins();
  }

  private void customers() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "customer",
            "客户",
            List.of(
                Column.typed("id", "BIGINT"),
                Column.text("customer_no").comment("客户编号").or("user-id"),
                Column.of("name", "person-name").comment("客户姓名"),
                Column.of("id_card", "resident-id").comment("身份证号"),
                Column.of("mobile", "mobile-phone").comment("手机号"),
                Column.of("email", "email"),
                Column.of("address", "address").comment("联系地址"),
                Column.of("plate_no", "license-plate").comment("车牌号"),
                Column.typed("created_at", "TIMESTAMP").comment("创建时间")));
    for (Person person : stage.cast().customers()) {
      // Whoever left a number that says nothing is met nowhere else by number alone.
      boolean placeholder = person.mobileShared() && stage.chance(15);
      customer(table, person, placeholder ? PLACEHOLDER_MOBILE : person.mobile(), person.email());
    }
    // The same people come again and leave another number, and no e-mail address.
    for (Person person : stage.cast().customers().subList(0, TWICE_REGISTERED)) {
      customer(table, person, stage.noise().mobile(person.otherMobile()), null);
    }
  }

  private void customer(PlantedTable table, Person person, String mobile, @Nullable String email)
      throws IOException {
    customers++;
    table.add(
        List.of(person),
        (long) customers,
        String.format("KH%08d", customers),
        person.name(),
        stage.noise().residentId(person.residentId()),
        mobile,
        email,
        person.address(),
        stage.chance(40) ? person.plate() : null,
        stage.dates().past().atTime(9, 30));
  }

  private void emptyImport() throws IOException {
    database.table(
        SCHEMA,
        "customer_import_tmp",
        "客户导入临时表",
        List.of(
            Column.of("name", "person-name").comment("客户姓名").or(NONE),
            Column.of("id_card", "resident-id").comment("身份证号").or(NONE),
            Column.of("mobile", "mobile-phone").comment("手机号").or(NONE),
            Column.text("batch_no").comment("批次")));
  }

  private void accounts() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "portal_account",
            "门户账号",
            List.of(
                Column.of("account", "account-name").comment("登录账号"),
                Column.of("mobile", "mobile-phone").comment("绑定手机"),
                Column.of("password_hash", "password"),
                Column.of("register_ip", "ip-address").comment("注册IP"),
                Column.typed("created_at", "TIMESTAMP")));
    for (Person person : stage.cast().portalUsers()) {
      table.add(
          List.of(person),
          person.account(),
          person.mobile(),
          passwordHash(),
          address(),
          stage.dates().past().atTime(20, 0));
    }
  }

  private void logins() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "login_log",
            "登录日志",
            List.of(
                Column.typed("id", "BIGINT"),
                Column.of("account", "account-name"),
                Column.of("login_ip", "ip-address"),
                Column.typed("login_at", "TIMESTAMP"),
                Column.text("result").comment("登录结果")));
    for (int i = 1; i <= LOGINS; i++) {
      Person person = Vocabulary.pick(stage.cast().portalUsers(), stage.random());
      table.add(
          List.of(person),
          (long) i,
          person.account(),
          address(),
          stage.dates().recent(30),
          stage.chance(95) ? "成功" : "失败");
    }
  }

  /** The look of a bcrypt hash; nothing was hashed. */
  private String passwordHash() {
    StringBuilder hash = new StringBuilder("$2a$10$");
    while (hash.length() < 60) {
      hash.append(HASH_ALPHABET.charAt(stage.random().nextInt(HASH_ALPHABET.length())));
    }
    return hash.toString();
  }

  private String address() {
    return "10.%d.%d.%d"
        .formatted(
            stage.random().nextInt(256),
            stage.random().nextInt(256),
            1 + stage.random().nextInt(254));
  }
}
