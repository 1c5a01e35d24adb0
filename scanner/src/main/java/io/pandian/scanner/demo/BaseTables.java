package io.pandian.scanner.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Tables about nobody; nothing in them may be taken for personal information. */
final class BaseTables {
  static final String SCHEMA = "base";

  private static final int PRODUCTS = 500;
  private static final int DAYS = 700;

  private final Stage stage;
  private final DemoDatabase database;

  private BaseTables(Stage stage, DemoDatabase database) {
    this.stage = stage;
    this.database = database;
  }

  static void write(Stage stage, DemoDatabase database) throws IOException {
    database.schema(SCHEMA);
    BaseTables tables = new BaseTables(stage, database);
    tables.products();
    tables.exchangeRates();
    tables.dictionary();
    tables.configuration();
  }

  private void products() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "product",
            "产品",
            List.of(
                Column.text("sku"),
                Column.text("product_name").comment("产品名称").or("goods-name"),
                Column.text("category").or("goods-category"),
                Column.typed("unit_price", "DECIMAL(10,2)"),
                Column.typed("stock", "INT").or("goods-quantity")));
    for (int i = 0; i < PRODUCTS; i++) {
      table.add(
          List.of(),
          String.format("SKU-%06d", i),
          stage.word("goods") + (1 + stage.random().nextInt(20)) + "号",
          stage.chance(50) ? "食品" : "文创",
          BigDecimal.valueOf(900L + stage.random().nextInt(30_000), 2),
          stage.random().nextInt(5_000));
    }
  }

  private void exchangeRates() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "exchange_rate",
            "",
            List.of(
                Column.typed("rate_date", "DATE"),
                Column.text("currency"),
                Column.typed("rate", "DECIMAL(12,6)")));
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = Demo.AS_OF.minusDays(day);
      for (String currency : List.of("SGD", "VND", "THB", "MYR")) {
        table.add(
            List.of(), date, currency, BigDecimal.valueOf(stage.random().nextInt(8_000_000), 6));
      }
    }
  }

  private void dictionary() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "dict_item",
            "字典",
            List.of(
                Column.text("dict_type").comment("字典类型"),
                Column.text("item_code").comment("字典编码"),
                Column.text("item_label").comment("字典标签"),
                Column.typed("sort_no", "INT").comment("排序")));
    for (String type : List.of("order_status", "ship_method", "report_type", "risk_level")) {
      List<String> labels = List.of("待处理", "处理中", "已完成", "已取消", "已归档", "待复核");
      for (int i = 0; i < labels.size(); i++) {
        table.add(List.of(), type, type + "_" + i, labels.get(i), i);
      }
    }
  }

  private void configuration() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "sys_config",
            "系统参数",
            List.of(
                Column.text("config_key"),
                Column.text("config_value"),
                Column.text("remark").comment("备注")));
    table.add(List.of(), "report.page.size", "50", "报表每页行数");
    table.add(List.of(), "session.timeout.minutes", "30", "会话超时");
    table.add(List.of(), "upload.max.megabytes", "20", "上传上限");
    table.add(List.of(), "score.model.version", "v3.2", "评分模型版本");
    table.add(List.of(), "index.rebuild.cron", "0 0 3 * * ?", "索引重建");
  }
}
