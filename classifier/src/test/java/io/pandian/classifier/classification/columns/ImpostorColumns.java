package io.pandian.classifier.classification.columns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Columns of business numbers that have the length, the prefix or the form of an identifier and are
 * none; equal for equal seeds.
 */
final class ImpostorColumns {
  private static final LocalDateTime START = LocalDateTime.of(2023, 1, 1, 8, 0);

  private final Random random;
  private final int rows;
  private final Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();

  ImpostorColumns(long seed, int rows) {
    this.random = new Random(seed);
    this.rows = rows;
    orders();
    serials();
    times();
    amounts();
    goods();
    keys();
    words();
  }

  /** The columns' values, by what they are. */
  Map<String, List<String>> all() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    kinds.forEach(
        (kind, value) -> {
          List<String> values = new ArrayList<>(rows);
          for (int i = 0; i < rows; i++) {
            values.add(value.apply(i));
          }
          columns.put(kind, values);
        });
    return columns;
  }

  private void orders() {
    kinds.put("order 18: day and number", i -> day(i, "yyyyMMdd") + digits(10));
    kinds.put("order 18: second and number", i -> day(i, "yyyyMMddHHmmss") + digits(4));
    kinds.put(
        "order 18: branch, day, number",
        i -> pick("110105", "440305", "320102", "450103") + day(i, "yyyyMMdd") + pad(i % 9000, 4));
    kinds.put("order 18: one branch, day, number", i -> "440305" + day(i, "yyyyMMdd") + pad(i, 4));
    kinds.put("order 18: random", i -> (1 + number(9)) + digits(17));
    kinds.put(
        "order 18: random, province first", i -> pick("11", "31", "44", "45", "51") + digits(16));
    kinds.put("order 18: ninety-one", i -> "91" + digits(16));
    kinds.put(
        "order 15: branch, day, number",
        i -> pick("110105", "440305", "320102") + day(i, "yyMMdd") + pad(i % 1000, 3));
    kinds.put("order 15: random", i -> (1 + number(9)) + digits(14));
    kinds.put("order 15: eighty-six", i -> "86" + digits(13));
    kinds.put("order 16: sixty-two", i -> "62" + digits(14));
    kinds.put("order 16: four", i -> "4" + digits(15));
    kinds.put("order 19: sixty-two", i -> "62" + digits(17));
    kinds.put("order 19: random", i -> (1 + number(9)) + digits(18));
    kinds.put("order 20", i -> day(i, "yyyyMMddHHmmss") + digits(6));
    kinds.put("order with prefix", i -> "SO" + day(i, "yyyyMMdd") + digits(6));
    kinds.put("order with hyphen", i -> "DD-1" + digits(10));
    kinds.put("order with day and hyphen", i -> day(i, "yyyyMMdd") + "-1" + digits(10));
    kinds.put("waybill SF", i -> "SF" + digits(13));
    kinds.put("waybill YT", i -> "YT" + digits(13));
    kinds.put("waybill 12", i -> pick("7", "4", "3") + digits(11));
    kinds.put("waybill 13", i -> pick("43", "46", "31") + digits(11));
    kinds.put("invoice code", i -> pick("044", "011", "031") + "00" + digits(7));
    kinds.put("invoice number 8", i -> digits(8));
    kinds.put("invoice number 20", i -> "24" + digits(18));
    kinds.put("contract", i -> "HT-2024-" + pad(i, 5));
    kinds.put("order 11: like telephones", i -> "1" + (3 + number(7)) + digits(9));
    kinds.put("order 11: fifteen", i -> "15" + digits(9));
    kinds.put("order 11: day", i -> day(i, "yyyyMMdd") + digits(3));
    kinds.put("order 13", i -> "1" + digits(12));
    kinds.put("order of a day, 18, gaps", i -> "4403052024" + pad(10_100_000L + i * 31L, 8));
    kinds.put("order with letter E", i -> "E" + day(i, "yyMMdd") + pad(i % 100, 2));
    kinds.put("order in brackets", i -> "[1" + digits(10) + "]");
    kinds.put("card of a member", i -> "8888" + digits(12));
    kinds.put("card of a gift", i -> "62" + day(i, "yyyyMMdd") + digits(6));
    kinds.put("order with checked digit", i -> day(i, "yyyyMMdd") + digits(9) + "X");
    kinds.put("bill 17", i -> "KP" + day(i, "yyyyMMdd") + digits(7));
    kinds.put("two numbers", i -> "1" + digits(10) + "/" + number(9));
    kinds.put("decimal of a number", i -> "1" + digits(10) + ".0");
    kinds.put("voucher", i -> "记-" + pad(i, 4));
  }

  private void serials() {
    kinds.put("serial 11: one, rising", i -> String.valueOf(13000000001L + i));
    kinds.put(
        "serial 11: one, with gaps", i -> String.valueOf(15800000000L + i * 37L + number(30)));
    kinds.put("serial 11: one, random", i -> "1" + digits(10));
    kinds.put("serial 11: zero", i -> "0" + digits(10));
    kinds.put("serial 12: zero", i -> "0" + digits(11));
    kinds.put("serial 12: padded", i -> pad(i + 1, 12));
    kinds.put("serial 10: zero", i -> "0" + digits(9));
    kinds.put("serial 10: area code, rising", i -> "0755" + pad(20000000 + i, 8));
    kinds.put("serial E", i -> "E" + pad(10000000 + i, 8));
    kinds.put("serial G", i -> "G" + pad(20240000 + i, 8));
    kinds.put("serial H", i -> "H" + pad(i + 1, 8));
    kinds.put("serial C", i -> "C" + pad(30000000 + i * 3, 8));
    kinds.put("serial of 17", i -> letters(2) + digits(8) + letters(1) + digits(6));
    kinds.put("machine 17", i -> "LSN" + digits(14));
    kinds.put("serial with hyphen", i -> digits(8) + "-" + digits(1));
    kinds.put("rising id", i -> String.valueOf(100000 + i));
    kinds.put("snowflake 19", i -> String.valueOf(1745678901234567890L + i * 4194304L * 977));
    kinds.put("snowflake 18", i -> String.valueOf(145678901234567890L + i * 4194304L * 977));
    kinds.put("snowflake 17", i -> String.valueOf(14567890123456789L + i * 4194304L * 97));
    kinds.put("snowflake 16", i -> String.valueOf(6234567890123456L + i * 4194304L));
  }

  private void times() {
    kinds.put("seconds", i -> String.valueOf(1704067200L + i * 3613L + number(3000)));
    kinds.put("milliseconds", i -> String.valueOf(1704067200000L + i * 3613003L));
    kinds.put("time 14", i -> day(i, "yyyyMMddHHmmss"));
    kinds.put("time 17", i -> day(i, "yyyyMMddHHmmss") + digits(3));
    kinds.put("time written", i -> day(i, "yyyy-MM-dd HH:mm:ss"));
    kinds.put("day", i -> day(i, "yyyy-MM-dd"));
    kinds.put("day 8", i -> day(i, "yyyyMMdd"));
    kinds.put(
        "day of thirty years", i -> LocalDate.of(1995, 1, 1).plusDays(number(10_900)).toString());
    kinds.put(
        "day since the epoch", i -> LocalDate.of(1970, 1, 1).plusDays(number(20_400)).toString());
    kinds.put("day to come", i -> LocalDate.of(2027, 1, 1).plusDays(number(7000)).toString());
    kinds.put("month", i -> day(i, "yyyy-MM"));
    kinds.put("clock", i -> String.format("%02d:%02d:%02d", number(24), number(60), number(60)));
    kinds.put("weekday", i -> "星期" + "一二三四五六日".charAt(number(7)));
  }

  private void amounts() {
    kinds.put("amount", i -> number(100_000) + "." + digits(2));
    kinds.put("amount with commas", i -> String.format("%,d.%02d", number(9_000_000), number(100)));
    kinds.put("small price", i -> (70 + number(60)) + "." + digits(4));
    kinds.put("rate", i -> (3 + number(40)) + "." + digits(6));
    kinds.put("percentage", i -> number(100) + "." + digits(2) + "%");
    kinds.put("quantity", i -> String.valueOf(1 + number(99)));
    kinds.put("quantity to hundred thousand", i -> String.valueOf(10_000 + number(90_000)));
    kinds.put("amount in cents", i -> String.valueOf(10_000_000_000L + number(1_000_000_000)));
    kinds.put("amount 15", i -> String.valueOf(100_000_000_000_000L + i * 7_777_777_777L));
    kinds.put("score", i -> String.valueOf(number(101)));
    kinds.put("temperature", i -> (36 + number(3)) + "." + number(10));
    kinds.put("negative", i -> "-" + number(1000) + "." + digits(2));
    kinds.put("size", i -> number(300) + "*" + number(300) + "*" + number(300));
    kinds.put("weight", i -> number(100) + "." + digits(3) + "kg");
  }

  private void goods() {
    kinds.put("ean 13", i -> ean("69" + digits(10)));
    kinds.put("upc 12", i -> "0" + digits(11));
    kinds.put("isbn", i -> "9787" + digits(9));
    kinds.put("sku", i -> "SKU" + digits(8));
    kinds.put("sku letters", i -> letters(2) + "-" + digits(4) + "-" + letters(1));
    kinds.put("sku EA", i -> "E" + letters(1) + digits(6));
    kinds.put("part", i -> letters(3) + digits(12));
    kinds.put("model", i -> letters(1) + digits(3) + letters(2));
    kinds.put("batch", i -> day(i, "yyMMdd") + pad(i % 100, 2));
    kinds.put("shelf", i -> letters(1) + "-" + pad(number(30), 2) + "-" + pad(number(50), 2));
    kinds.put("colour", i -> pick("红色", "蓝色", "黑色", "白色", "灰色", "金色"));
    kinds.put("size letter", i -> pick("S", "M", "L", "XL", "XXL"));
    kinds.put("unit", i -> pick("个", "件", "箱", "台", "套", "千克"));
    kinds.put("postal code", i -> pick("53", "51", "10", "20", "31") + digits(4));
    kinds.put("product", i -> pick("苹果", "小米", "华为", "联想") + pick("手机", "平板", "电脑") + number(20));
    kinds.put("dish", i -> pick("宫保", "鱼香", "红烧", "清蒸", "糖醋") + pick("鸡丁", "肉丝", "排骨", "鲈鱼"));
  }

  private void keys() {
    kinds.put("version 3", i -> number(9) + "." + number(20) + "." + number(30));
    kinds.put(
        "version 4", i -> (1 + number(4)) + "." + number(10) + "." + number(20) + "." + number(10));
    kinds.put("object id", i -> "1.3.6.1." + number(9) + "." + number(2000));
    kinds.put("md5 of a file", i -> hexadecimal(32));
    kinds.put("sha-256 of a file", i -> hexadecimal(64));
    kinds.put(
        "uuid",
        i ->
            hexadecimal(8)
                + "-"
                + hexadecimal(4)
                + "-4"
                + hexadecimal(3)
                + "-a"
                + hexadecimal(3)
                + "-"
                + hexadecimal(12));
    kinds.put("object key", i -> hexadecimal(24));
    kinds.put("git commit", i -> hexadecimal(40));
    kinds.put("path", i -> "/upload/" + day(i, "yyyy/MM/dd") + "/1" + digits(10) + ".jpg");
    kinds.put("link", i -> "https://img.example.cn/p/" + digits(18) + "?t=1" + digits(9));
    kinds.put("class", i -> "com.acme.order.Job" + number(100));
    kinds.put("account code", i -> pick("1001", "1122", "6602") + "." + pad(number(99), 2));
    kinds.put("colour code", i -> "#" + hexadecimal(6));
    kinds.put("json", i -> "{\"sku\":\"" + digits(11) + "\",\"qty\":" + number(9) + "}");
    kinds.put("industry code", i -> letters(1) + digits(4));
  }

  private void words() {
    kinds.put("yes or no", i -> pick("Y", "N"));
    kinds.put("flag", i -> pick("0", "1"));
    kinds.put("code", i -> pick("1", "2", "3", "9"));
    kinds.put("state", i -> pick("待付款", "已发货", "已完成", "已取消"));
    kinds.put("state of a device", i -> pick("正常", "故障", "未知", "停用", "其他"));
    kinds.put("bank", i -> pick("工商银行", "建设银行", "农业银行", "招商银行"));
    kinds.put("method", i -> pick("微信", "支付宝", "现金", "银行卡"));
    kinds.put("currency", i -> pick("CNY", "USD", "EUR", "HKD"));
    kinds.put(
        "remark of an order",
        i -> "订单" + day(i, "yyyyMMdd") + digits(10) + "已发货，金额" + number(9999));
    kinds.put(
        "log line",
        i -> "job=" + number(99) + " cost=" + number(9999) + "ms trace=" + hexadecimal(16));
    kinds.put("country", i -> pick("中国", "美国", "日本", "德国", "韩国"));
    kinds.put("province", i -> pick("广东省", "广西壮族自治区", "浙江省", "北京市", "四川省"));
    kinds.put("city", i -> pick("南宁市", "深圳市", "苏州市", "成都市", "武汉市"));
    kinds.put("department", i -> pick("财务部", "人力资源部", "研发中心", "市场部", "生产一车间"));
    kinds.put("brand", i -> pick("美的", "格力", "海尔", "小米", "安踏", "李宁", "王老吉", "康师傅"));
    kinds.put("role", i -> pick("ROLE_ADMIN", "ROLE_USER", "ROLE_GUEST"));
    kinds.put("grade", i -> pick("优秀", "良好", "中等", "及格", "不及格"));
    kinds.put("week of a course", i -> "第" + (1 + number(18)) + "周");
    kinds.put(
        "log of hosts", i -> "node-" + number(20) + " mem=" + digits(11) + " id=" + digits(18));
    kinds.put(
        "title", i -> "关于2024年第" + (1 + number(4)) + "季度" + pick("生产", "安全", "采购", "销售") + "工作的通知");
  }

  private String day(int i, String form) {
    return START
        .plusMinutes(i * 97L + number(60))
        .plusSeconds(number(60))
        .format(DateTimeFormatter.ofPattern(form));
  }

  private static String ean(String head) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (head.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return head + (10 - sum % 10) % 10;
  }

  private static String pad(long number, int width) {
    return String.format("%0" + width + "d", number);
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private String pick(String... choices) {
    return choices[number(choices.length)];
  }

  private String digits(int count) {
    return repeated("0123456789", count);
  }

  private String letters(int count) {
    return repeated("ABCDEFGHJKLMNPRSTUVWXYZ", count);
  }

  private String hexadecimal(int count) {
    return repeated("0123456789abcdef", count);
  }

  private String repeated(String characters, int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(characters.charAt(number(characters.length())));
    }
    return text.toString();
  }
}
