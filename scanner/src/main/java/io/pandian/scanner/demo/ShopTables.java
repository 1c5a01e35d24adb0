package io.pandian.scanner.demo;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** The live-commerce platform: orders with two persons in a row, and members' accounts. */
final class ShopTables {
  static final String SCHEMA = "shop";

  private static final int ORDERS = 36_000;
  private static final int PERCENT_LAST_YEAR = 13;
  private static final int PERCENT_WITHOUT_CARD = 3;
  private static final int PERCENT_SECOND_ROW = 10;

  private final Stage stage;
  private final DemoDatabase database;

  private ShopTables(Stage stage, DemoDatabase database) {
    this.stage = stage;
    this.database = database;
  }

  static void write(Stage stage, DemoDatabase database) throws IOException {
    database.schema(SCHEMA);
    ShopTables tables = new ShopTables(stage, database);
    tables.orders();
    tables.members();
  }

  private void orders() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "order_info",
            "订单",
            List.of(
                Column.text("order_no").comment("订单号").or("order-number"),
                Column.text("goods_name").comment("货品名称").or("goods-name"),
                Column.typed("quantity", "INT").or("goods-quantity"),
                Column.of("sender_name", "person-name").comment("发货人"),
                Column.of("sender_phone", "mobile-phone").comment("发货人电话"),
                Column.of("sender_address", "address").comment("发货地址"),
                Column.of("receiver_name", "person-name").about(1).comment("收货人"),
                Column.of("receiver_phone", "mobile-phone").about(1).comment("收货人电话"),
                Column.of("receiver_address", "address").about(1).comment("收货地址"),
                Column.typed("created_at", "TIMESTAMP").comment("下单时间")));
    List<Person> receivers = stage.cast().receivers();
    for (int i = 0; i < ORDERS; i++) {
      // Everybody receives at least once, the rest falls where it falls.
      Person receiver =
          i < receivers.size() ? receivers.get(i) : Vocabulary.pick(receivers, stage.random());
      order(table, i, Vocabulary.pick(stage.cast().senders(), stage.random()), receiver);
    }
  }

  private void order(PlantedTable table, int index, Person sender, Person receiver)
      throws IOException {
    LocalDateTime at = stage.dates().recent(40);
    table.add(
        List.of(sender, receiver),
        String.format("%tY%<tm%<td%010d", at, index),
        stage.word("goods"),
        1 + stage.random().nextInt(5),
        sender.name(),
        sender.mobile(),
        sender.address(),
        receiver.name(),
        stage.noise().mobile(receiver.mobile()),
        receiver.address(),
        at);
  }

  private void members() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "huiyuan_jiesuan",
            "会员结算账户",
            List.of(
                Column.typed("id", "BIGINT"),
                Column.of("hyxm", "person-name"),
                Column.of("sjh", "mobile-phone"),
                Column.of("yhkh", "bank-card"),
                Column.text("khh").comment("开户行").or("organisation-name"),
                Column.typed("cjsj", "TIMESTAMP").comment("创建时间")));
    long id = 0;
    for (Person person : stage.cast().members()) {
      member(table, ++id, person);
      if (stage.chance(PERCENT_SECOND_ROW)) {
        member(table, ++id, person);
      }
    }
  }

  private void member(PlantedTable table, long id, Person person) throws IOException {
    table.add(
        List.of(person),
        id,
        person.name(),
        stage.noise().mobile(person.mobile()),
        stage.chance(PERCENT_WITHOUT_CARD) ? null : person.bankCard(),
        person.bank(),
        stage.dates().recent(PERCENT_LAST_YEAR));
  }
}
