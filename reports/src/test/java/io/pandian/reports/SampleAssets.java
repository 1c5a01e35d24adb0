package io.pandian.reports;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indication.Clue;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Asset.ClassifiedText;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The assets of the fictitious company, and of its attacker. */
final class SampleAssets {
  /** Names as an attacker would choose them, for every place that a report shows. */
  static final String FORMULA = "=HYPERLINK(\"//evil\",\"点我\")";

  static final String MARKUP = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";
  static final String REVERSED = "报表\u202Exslx.exe 🧾\n第二行 'x' \"y\"";
  static final String LONG_COMMENT = "长".repeat(40_000);

  static final PersonCount CUSTOMERS = exact(118_200, 0, 118_200, 0);
  static final PersonCount ORDERS = exact(96_431, 0, 96_431, 0);
  static final PersonCount PATIENTS =
      new PersonCount(412, 398, 415, 120, 390, 431, PersonCount.Method.EXACT);
  static final PersonCount ROSTER = exact(29, 0, 29, 0);

  private SampleAssets() {}

  static PersonCount exact(long nonSensitive, long sensitive, long union, long accounts) {
    return new PersonCount(
        nonSensitive, sensitive, union, accounts, union, union, PersonCount.Method.EXACT);
  }

  static List<Asset> all() {
    return List.of(
        customer(), empty(), landParcels(), orders(), staff(), hostile(), roster(), checkup());
  }

  static Asset customer() {
    return table(
        "crm",
        "public.customer",
        "客户",
        120_000,
        List.of(
            plain("id", "bigint", "主键"),
            personal("xm", "varchar(40)", "", "person-name", 0.97, false, "pinyin xm", "张*", "欧阳*"),
            personal(
                "sfzh",
                "varchar(18)",
                "证件号",
                "resident-id",
                0.99,
                false,
                "pinyin sfzh",
                "4501**********123X",
                "1101**********0012"),
            personal("sjh", "varchar(20)", "", "mobile-phone", 0.98, false, "sjh", "138****8000"),
            plain("created_at", "timestamp", "")),
        List.of(new PersonSlot("customer", List.of("xm", "sfzh", "sjh"))),
        CUSTOMERS,
        general(
            2, "个人信息", "含有身份证件号码，按一般数据 2 级", "Holds identity numbers: general data, sublevel 2"));
  }

  static Asset empty() {
    return table(
        "crm",
        "public.customer_archive",
        "",
        0,
        List.of(),
        List.of(),
        PersonCount.ZERO,
        general(1, "其他", "无数据", "No data"));
  }

  static Asset landParcels() {
    return table(
        "crm",
        "geo.land_parcel",
        "地块坐标",
        58_201,
        List.of(plain("parcel_no", "varchar(32)", "宗地代码"), plain("wkt", "text", "2000 国家大地坐标")),
        List.of(),
        PersonCount.NOT_COUNTED,
        new Grade(
            Grade.Level.IMPORTANT,
            0,
            Optional.of(ImportantDataStanding.SUSPECTED),
            List.of("地理信息", "高精度坐标"),
            List.of(
                Bilingual.of(
                    "表内坐标精度优于 10 米，疑似命中 guangxi-list-2025/geo-meteorology/1",
                    "Coordinates finer than 10 m: suspected guangxi-list-2025/geo-meteorology/1"))));
  }

  static Asset orders() {
    return table(
        "crm",
        "sales.orders",
        "订单",
        1_204_118,
        List.of(
            plain("order_no", "char(19)", "订单号"),
            personal("receiver", "varchar(60)", "收货人", "person-name", 0.95, false, "收货人", "王**"),
            personal("addr", "varchar(200)", "", "address", 0.91, false, "addr", "广西南宁市****")),
        List.of(
            new PersonSlot(
                "receiver",
                List.of("receiver", "addr"),
                Standing.COUNTED,
                List.of("addr"),
                List.of(Ground.DECLARED)),
            new PersonSlot(
                "sender",
                List.of("sender"),
                Standing.REFERRED,
                List.of(),
                List.of(Ground.REFERRED_BY_WORD))),
        ORDERS,
        general(2, "个人信息", "含有住址", "Holds addresses"));
  }

  static Asset staff() {
    return table(
        "hr",
        "hr.salary",
        "工资表",
        6_400,
        List.of(
            personal("emp_no", "varchar(12)", "", "employee-id", 0.88, false, "emp_no", "E0****"),
            personal("net_pay", "decimal", "实发", "income", 0.93, true, "实发", "1****.00"),
            personal("card", "varchar(19)", "工资卡", "bank-card", 0.99, true, "工资卡", "6222****0018")),
        List.of(new PersonSlot("employee", List.of("emp_no", "card"))),
        new PersonCount(6_380, 6_371, 6_380, 6_371, 6_380, 6_380, PersonCount.Method.ESTIMATED),
        general(3, "敏感个人信息", "含有银行账户与收入", "Holds bank accounts and income"));
  }

  static Asset hostile() {
    ClassifiedField field =
        new ClassifiedField(
            new FieldFinding(
                FORMULA,
                "text",
                LONG_COMMENT,
                Optional.of("email"),
                0.5,
                List.of(new Candidate("wechat-id", 0.3), new Candidate("account-name", 0.1)),
                new Evidence(1000, 501, 0, 17, MARKUP, List.of("+86*", "@***", "-1*"))),
            true,
            false);
    return new Asset(
        "share/" + MARKUP + "/" + REVERSED,
        "share",
        AssetKind.DELIMITED,
        MARKUP + "/" + REVERSED,
        "\t=1+1",
        "text/csv",
        OptionalLong.of(Long.MAX_VALUE),
        OptionalLong.of(1_000),
        false,
        1_000,
        Optional.of(Bilingual.of("第 900 行之后编码有误，未读", "Not read after row 900")),
        OptionalLong.of(100),
        List.of(field),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        exact(17, 0, 17, 0),
        general(2, "个人信息", "含有电子邮件地址", "Holds e-mail addresses"));
  }

  static Asset roster() {
    return document(
        "合同/2025/名单.docx",
        List.of(
            text("person-name", 31, 29, 0.9, false, "张*"),
            text("mobile-phone", 28, 28, 0.98, false, "139****0001")),
        ROSTER,
        general(2, "个人信息", "名单含有手机号码", "The roster holds mobile numbers"));
  }

  static Asset checkup() {
    return document(
        "体检/报告汇总.pdf",
        List.of(
            text("person-name", 420, 412, 0.92, false, "李*"),
            text("health-status", 398, 398, 0.86, true, "血压 1**/8*")),
        PATIENTS,
        general(4, "敏感个人信息", "含有健康状况", "Holds health data"));
  }

  private static Grade general(int sublevel, String category, String zh, String en) {
    return new Grade(
        Grade.Level.GENERAL,
        sublevel,
        Optional.empty(),
        List.of(category),
        List.of(Bilingual.of(zh, en)));
  }

  private static Asset table(
      String source,
      String path,
      String comment,
      long rows,
      List<ClassifiedField> fields,
      List<PersonSlot> slots,
      PersonCount persons,
      Grade grade) {
    return new Asset(
        source + "/" + path,
        source,
        AssetKind.TABLE,
        path,
        comment,
        "",
        OptionalLong.empty(),
        OptionalLong.of(rows),
        true,
        Math.min(rows, 1000),
        Optional.empty(),
        OptionalLong.empty(),
        fields,
        List.of(),
        slots.isEmpty() ? Optional.empty() : Optional.of(slots.get(0).role()),
        slots,
        List.of(),
        persons,
        grade);
  }

  private static Asset document(
      String path, List<ClassifiedText> findings, PersonCount persons, Grade grade) {
    return new Asset(
        "share/" + path,
        "share",
        AssetKind.DOCUMENT,
        path,
        "",
        "application/octet-stream",
        OptionalLong.of(20_480),
        OptionalLong.empty(),
        false,
        0,
        Optional.empty(),
        OptionalLong.empty(),
        List.of(),
        findings,
        Optional.of("employee"),
        List.of(),
        List.of(
            new Indication(
                "electric-power",
                List.of(new Clue("变电站", "", Clue.TELLING), new Clue("负荷", "", Clue.SUPPORTING)))),
        persons,
        grade);
  }

  private static ClassifiedField plain(String name, String type, String comment) {
    return new ClassifiedField(
        new FieldFinding(name, type, comment, Optional.empty(), 0, List.of(), Evidence.NONE),
        false,
        false);
  }

  private static ClassifiedField personal(
      String name,
      String type,
      String comment,
      String item,
      double confidence,
      boolean sensitive,
      String hint,
      String... examples) {
    Evidence evidence = new Evidence(998, 990, 990, 981, hint, List.of(examples));
    return new ClassifiedField(
        new FieldFinding(name, type, comment, Optional.of(item), confidence, List.of(), evidence),
        true,
        sensitive);
  }

  private static ClassifiedText text(
      String item,
      long count,
      long distinct,
      double confidence,
      boolean sensitive,
      String example) {
    return new ClassifiedText(
        new TextFinding(item, count, distinct, confidence, List.of(example)), true, sensitive);
  }
}
