package io.pandian.classifier.benchmark;

import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Seventeen generated columns of Chinese data with valid check characters; equal for equal seeds.
 */
final class ChineseColumns {
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余韦覃";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志红玉兰春海燕晓宇欣怡";
  private static final String[] DIVISIONS = {
    "450103广西南宁市青秀区", "110105北京市朝阳区", "440305广东省深圳市南山区", "320505江苏省苏州市虎丘区"
  };
  private static final String[] ROADS = {"民族大道", "建国路", "金湖路", "科技南路", "人民东路"};
  private static final String[] GROUPS = {"汉族", "壮族", "回族", "满族", "苗族"};
  private static final String[] LEVELS = {"本科", "大专", "硕士", "高中", "博士"};
  private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private final Random random;
  private final int rows;

  ChineseColumns(long seed, int rows) {
    this.random = new Random(seed);
    this.rows = rows;
  }

  List<FieldSample> all() {
    List<FieldSample> columns = new ArrayList<>();
    add(columns, "name", i -> name());
    add(columns, "id", i -> residentId());
    add(columns, "mobile", i -> "1" + pick("38", "39", "50", "77", "86", "99") + digits(8));
    add(
        columns,
        "landline",
        i -> pick("0771", "0755", "010", "021") + "-" + (2 + number(7)) + digits(7));
    add(
        columns,
        "email",
        i ->
            letters(4 + number(6)) + number(1000) + "@" + pick("qq.com", "163.com", "corp.com.cn"));
    add(columns, "bank card", i -> bankCard());
    add(columns, "passport", i -> "E" + digits(8));
    add(columns, "plate", i -> pick("桂", "粤", "京") + letter() + digits(3) + letter() + digits(1));
    add(columns, "uscc", i -> uscc());
    add(
        columns,
        "organisation",
        i -> pick("广西", "南宁", "深圳市") + han(3) + pick("科技", "贸易", "物流") + "有限公司");
    add(
        columns,
        "address",
        i ->
            pick(DIVISIONS).substring(6)
                + pick(ROADS)
                + number(300)
                + "号"
                + number(30)
                + "栋"
                + number(2000)
                + "室");
    add(columns, "gender", i -> pick("男", "女"));
    add(columns, "birth date", i -> date("-"));
    add(columns, "ethnicity", i -> pick(GROUPS));
    add(
        columns,
        "ip",
        i -> number(256) + "." + number(256) + "." + number(256) + "." + number(256));
    add(columns, "education", i -> pick(LEVELS));
    add(
        columns,
        "remark",
        i -> "客户" + name() + "第" + i + "次来访，" + pick("要求回电", "已经答复", "等待处理") + "，编号" + digits(6));
    return columns;
  }

  private void add(List<FieldSample> columns, String name, Function<Integer, String> value) {
    List<String> values = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      values.add(value.apply(i));
    }
    columns.add(new FieldSample(name, "", "", values));
  }

  private String name() {
    String given = String.valueOf(pickOf(GIVEN));
    return pickOf(SURNAMES) + given + (random.nextInt(4) == 0 ? "" : String.valueOf(pickOf(GIVEN)));
  }

  private String residentId() {
    String head = pick(DIVISIONS).substring(0, 6) + date("") + digits(3);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * weights[i];
    }
    return head + "10X98765432".charAt(sum % 11);
  }

  private String bankCard() {
    String head = pick("622202", "621700", "622848", "621661") + digits(12);
    int sum = 0;
    for (int i = 0; i < head.length(); i++) {
      int digit = head.charAt(head.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return head + (10 - sum % 10) % 10;
  }

  private String uscc() {
    StringBuilder code = new StringBuilder("91" + pick(DIVISIONS).substring(0, 6));
    while (code.length() < 17) {
      code.append(USCC.charAt(random.nextInt(USCC.length())));
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += USCC.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return code.append(USCC.charAt((31 - sum % 31) % 31)).toString();
  }

  private String date(String separator) {
    return String.format(
        "%d%s%02d%s%02d", 1950 + number(60), separator, 1 + number(12), separator, 1 + number(28));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private char pickOf(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private char letter() {
    return pickOf("ABCDEFGHJKLMNPQRSTUVWXYZ");
  }

  private String letters(int count) {
    return repeated(count, "abcdefghijklmnopqrstuvwxyz");
  }

  private String han(int count) {
    return repeated(count, GIVEN);
  }

  private String digits(int count) {
    return repeated(count, "0123456789");
  }

  private String repeated(int count, String alphabet) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(pickOf(alphabet));
    }
    return text.toString();
  }
}
