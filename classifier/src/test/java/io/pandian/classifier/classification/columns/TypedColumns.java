package io.pandian.classifier.classification.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Generated columns of Chinese values, one of each type, with valid check characters; equal for
 * equal seeds. They may be made hard: a share of dirt, several ways to write the same, or masked.
 */
final class TypedColumns {
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余韦覃莫农";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志红玉兰春海燕晓宇欣怡子轩梓涵浩然";
  private static final String[] DIVISIONS = {
    "450103广西壮族自治区南宁市青秀区", "110105北京市朝阳区", "440305广东省深圳市南山区", "320505江苏省苏州市虎丘区",
    "510107四川省成都市武侯区", "330106浙江省杭州市西湖区", "420111湖北省武汉市洪山区", "120104天津市南开区"
  };
  private static final String[] ROADS = {"民族大道", "建国路", "金湖路", "科技南路", "人民东路", "中山北路", "解放大街"};
  private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] VIN_VALUES = {
    1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9
  };

  private final Random random;
  private final int rows;
  private final double dirt;
  private final boolean mixed;

  /**
   * @param dirt the share of values that say nothing or something else
   * @param mixed whether the same is written in several ways
   */
  TypedColumns(long seed, int rows, double dirt, boolean mixed) {
    this.random = new Random(seed);
    this.rows = rows;
    this.dirt = dirt;
    this.mixed = mixed;
  }

  /** The columns' values, by the code of their data item. */
  Map<String, List<String>> all() {
    Map<String, Supplier<String>> types = new LinkedHashMap<>();
    types.put("person-name", this::name);
    types.put("resident-id", this::residentId);
    types.put("mobile-phone", this::mobile);
    types.put("email", this::email);
    types.put("bank-card", this::bankCard);
    types.put("address", this::address);
    types.put("uscc", this::uscc);
    types.put("license-plate", this::plate);
    types.put("passport", () -> "E" + pick("", "A", "B", "J").concat(digits(8)).substring(0, 8));
    types.put("landline-phone", this::landline);
    types.put("ethnicity", () -> pick("汉族", "汉族", "汉族", "壮族", "回族", "满族", "苗族") + "");
    types.put("education-level", () -> pick("本科", "大专", "硕士研究生", "高中", "博士研究生", "中专"));
    types.put(
        "organisation-name",
        () -> pick("广西", "南宁", "深圳市", "上海") + word(2) + pick("科技", "贸易", "物流") + "有限公司");
    types.put("gender", () -> pick("男", "女"));
    types.put("birth-date", () -> date(mixed ? pick("-", "/", "") : "-"));
    types.put(
        "ip-address", () -> (1 + number(223)) + "." + octet() + "." + octet() + "." + octet());
    types.put("vin", this::vin);
    types.put("imei", () -> luhn(pick("86", "35", "86") + digits(12)));
    return columns(types);
  }

  /** The same as their sources masked them, for those that are masked in practice. */
  Map<String, List<String>> masked() {
    Map<String, Supplier<String>> types = new LinkedHashMap<>();
    types.put("person-name", () -> name().charAt(0) + pick("*", "**"));
    types.put(
        "resident-id",
        () -> residentId().replaceAll("(?<=.{" + pick("3", "6") + "}).(?=.{4})", "*"));
    types.put("mobile-phone", () -> digitsOfMobile().replaceAll("(?<=.{3}).(?=.{4})", "*"));
    types.put("bank-card", () -> bankDigits().replaceAll("(?<=.{6}).(?=.{4})", "*"));
    types.put("email", () -> email().replaceAll("(?<=.).(?=.*@)", "*"));
    return columns(types);
  }

  private Map<String, List<String>> columns(Map<String, Supplier<String>> types) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    types.forEach(
        (item, value) -> {
          List<String> values = new ArrayList<>(rows);
          for (int i = 0; i < rows; i++) {
            values.add(random.nextDouble() < dirt ? dirt() : value.get());
          }
          columns.put(item, values);
        });
    return columns;
  }

  private String dirt() {
    return pick("无", "-", "N/A", "test", "0", "未填写", "?", "123", "待补充", "null");
  }

  private String name() {
    String given = String.valueOf(pickOf(GIVEN));
    return pickOf(SURNAMES) + given + (number(4) == 0 ? "" : String.valueOf(pickOf(GIVEN)));
  }

  private String residentId() {
    String head = pick(DIVISIONS).substring(0, 6) + date("") + digits(3);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * weights[i];
    }
    String whole = head + "10X98765432".charAt(sum % 11);
    if (mixed && number(10) == 0) {
      return whole.substring(0, 6) + whole.substring(8, 17);
    }
    return mixed && number(10) == 0 ? whole.toLowerCase() : whole;
  }

  private String digitsOfMobile() {
    return "1" + pick("38", "39", "50", "77", "86", "99", "35", "58", "72") + digits(8);
  }

  private String mobile() {
    String plain = digitsOfMobile();
    String spaced = plain.substring(0, 3) + " " + plain.substring(3, 7) + " " + plain.substring(7);
    return mixed
        ? pick(plain, plain, "+86" + plain, "+86 " + spaced, spaced.replace(' ', '-'), wide(plain))
        : plain;
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private String email() {
    return lower(4 + number(6)) + number(1000) + "@" + pick("qq.com", "163.com", "corp.com.cn");
  }

  private String bankDigits() {
    return luhn(pick("622202", "621700", "622848", "621661") + digits(12));
  }

  private String bankCard() {
    String plain = bankDigits();
    return mixed && number(3) == 0 ? plain.replaceAll("(.{4})", "$1 ").strip() : plain;
  }

  private String address() {
    String place = pick(DIVISIONS).substring(6) + pick(ROADS) + (1 + number(300)) + "号";
    return number(3) == 0 ? place : place + number(30) + "栋" + number(2000) + "室";
  }

  private String uscc() {
    StringBuilder code = new StringBuilder("91" + pick(DIVISIONS).substring(0, 6));
    while (code.length() < 17) {
      code.append(pickOf(USCC));
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += USCC.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return code.append(USCC.charAt((31 - sum % 31) % 31)).toString();
  }

  private String plate() {
    String head = pick("桂", "粤", "京", "沪", "苏") + pickOf("ABCDEFGHJ");
    String plain = head + pickOf("ABCDEFGHJKLMNPQRSTUVWXYZ") + digits(4);
    String green = head + pick("D", "F") + digits(5);
    String any = number(5) == 0 ? green : plain;
    return mixed && number(2) == 0 ? any.substring(0, 2) + "·" + any.substring(2) : any;
  }

  private String landline() {
    String area = pick("0771", "0755", "010", "021", "0512");
    String local = (2 + number(7)) + digits(area.length() == 3 || area.equals("0755") ? 7 : 6);
    return mixed
        ? pick(
            area + "-" + local,
            area + local,
            "(" + area + ")" + local,
            "+86-" + area.substring(1) + "-" + local)
        : area + "-" + local;
  }

  private String vin() {
    StringBuilder vin = new StringBuilder(pick("LSV", "LFV", "WBA", "LGX"));
    while (vin.length() < 13) {
      vin.append(pickOf(VIN));
    }
    vin.append(digits(4));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      char c = vin.charAt(i);
      sum += (Character.isDigit(c) ? c - '0' : VIN_VALUES[c - 'A']) * VIN_WEIGHTS[i];
    }
    vin.setCharAt(8, "0123456789X".charAt(sum % 11));
    return vin.toString();
  }

  private static String luhn(String head) {
    int sum = 0;
    for (int i = 0; i < head.length(); i++) {
      int digit = head.charAt(head.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return head + (10 - sum % 10) % 10;
  }

  private String date(String separator) {
    return String.format(
        "%d%s%02d%s%02d", 1952 + number(56), separator, 1 + number(12), separator, 1 + number(28));
  }

  private String word(int length) {
    return String.valueOf(pickOf("华恒瑞鑫盛达宏远星辰")) + pickOf("泰兴通益丰利源创").toString().repeat(length - 1);
  }

  private int octet() {
    return number(256);
  }

  private String lower(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pickOf("abcdefghijklmnopqrstuvwxyz"));
    }
    return text.toString();
  }

  private String digits(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(number(10));
    }
    return text.toString();
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private String pick(String... choices) {
    return choices[number(choices.length)];
  }

  private Character pickOf(String characters) {
    return characters.charAt(number(characters.length()));
  }
}
