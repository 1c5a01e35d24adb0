package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary tables that once came out wrong, each with nothing but its own persons. */
class OrdinaryTablesTest {
  private static final int ROWS = 100;

  @TempDir private Path folder;
  private Invented invented = new Invented(0);

  @BeforeEach
  void begin() {
    invented = new Invented(14);
  }

  /** A table and who is in it. */
  private record Case(Table table, Truth truth) {}

  private List<Person> persons(int count) {
    return Stream.generate(invented::person).limit(count).toList();
  }

  private static Table table(String name, List<String> headers, Stream<List<Object>> rows) {
    return Table.of(name, headers, rows.toList());
  }

  /** Rows of two persons each, all different. */
  private Case pair(String name, String headers, Function<Person, List<Object>> cells) {
    Stream<List<Object>> rows =
        Stream.generate(
                () ->
                    Stream.of(invented.person(), invented.person())
                        .flatMap(person -> cells.apply(person).stream())
                        .toList())
            .limit(ROWS);
    Table table = table(name, List.of(headers.split(", ")), rows);
    return new Case(table, Truth.of(2L * ROWS));
  }

  private void check(List<Case> cases) throws Exception {
    Path file = TableFiles.sqlite(folder.resolve("d.db"), cases.stream().map(Case::table).toList());
    Inventory inventory =
        Scans.run(Scans.plan(List.of(Scans.database("d", "sqlite", file))), folder);
    SoftAssertions all = new SoftAssertions();
    for (Case one : cases) {
      PersonCount count = Scans.persons(inventory, "d/main." + one.table().name()).orElseThrow();
      all.assertThat(one.truth().faults(count))
          .as(
              "%s %s: %s",
              one.table().name(),
              one.table().columns().stream().map(Table.Column::header).toList(),
              one.truth().against(count))
          .isEmpty();
    }
    all.assertAll();
  }

  @Test
  void twoOpposedPersonsOfARow_areTwo() throws Exception {
    Function<Person, List<Object>> phone = p -> List.of(p.name(), p.mobile());
    Function<Person, List<Object>> number = p -> List.of(p.name(), p.residentId());
    Function<Person, List<Object>> card = p -> List.of(p.name(), p.bankCard());
    Function<Person, List<Object>> onlyPhone = p -> List.of(p.mobile());
    Function<Person, List<Object>> onlyCard = p -> List.of(p.bankCard());
    check(
        List.of(
            pair("a01", "甲方姓名, 甲方电话, 乙方姓名, 乙方电话", phone),
            pair("a02", "联系人1, 联系电话1, 联系人2, 联系电话2", phone),
            pair("a03", "家长1姓名, 家长1电话, 家长2姓名, 家长2电话", phone),
            pair("a04", "原告, 原告身份证号, 被告, 被告身份证号", number),
            pair("a05", "股东1姓名, 股东1身份证号, 股东2姓名, 股东2身份证号", number),
            pair("a06", "party_a_name, party_a_phone, party_b_name, party_b_phone", phone),
            pair("a07", "付款人姓名, 付款卡号, 收款人姓名, 收款卡号", card),
            pair("a08", "买方姓名, 买方手机, 卖方姓名, 卖方手机", phone),
            pair("a09", "寄件人, 寄件电话, 收件人, 收件电话", phone),
            pair("a10", "caller_no, callee_no", onlyPhone),
            pair("a11", "from_phone, to_phone", onlyPhone),
            pair("a12", "本人姓名, 本人手机, 配偶姓名, 配偶手机", phone),
            pair("a13", "联系人一, 电话一, 联系人二, 电话二", phone),
            pair("a14", "出租人, 出租人身份证号, 承租人, 承租人身份证号", number),
            pair("a15", "payer_account, payee_account", onlyCard),
            pair("a16", "lxr1, lxdh1, lxr2, lxdh2", phone),
            pair("a17", "contactA, contactAPhone, contactB, contactBPhone", phone),
            pair("a18", "转出方姓名, 转出方卡号, 转入方姓名, 转入方卡号", card),
            pair("a19", "甲方签约人, 甲方签约人电话, 乙方签约人, 乙方签约人电话", phone),
            pair("a20", "介绍人姓名, 介绍人电话, 被介绍人姓名, 被介绍人电话", phone),
            pair("a21", "呼出号码, 呼入号码", onlyPhone),
            pair("a22", "out_card, in_card", onlyCard)));
  }

  @Test
  void customersWithFiveIdentifiers_areOneEach() throws Exception {
    Stream<List<Object>> rows =
        persons(1_000).stream()
            .map(p -> List.of(p.key(), p.name(), p.residentId(), p.mobile(), p.email()));
    check(
        List.of(
            new Case(
                table("cust", List.of("cust_id", "name", "id_no", "mobile", "email"), rows),
                Truth.of(1_000))));
  }

  @Test
  void accountsThatShareADay_areTold() throws Exception {
    Stream<List<Object>> rows =
        persons(200).stream()
            .map(p -> List.of(p.openid(), "2026-04-%02d".formatted(p.serial() % 20 + 1)));
    check(
        List.of(new Case(table("wx_fans", List.of("openid", "last_login"), rows), Truth.of(200))));
  }

  @Test
  void linesOfInvoicesAndOfProduction_areNobody() throws Exception {
    Stream<List<Object>> lines =
        IntStream.rangeClosed(1, 2_240)
            .mapToObj(i -> List.of((long) i, (long) (i / 5 + 1), (long) (i % 900 + 1), "0.99", 1L));
    Stream<List<Object>> production =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(i -> List.of((long) i, "L%03d".formatted(i), "第" + i + "产线"));
    check(
        List.of(
            new Case(
                table(
                    "InvoiceLine",
                    List.of("InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity"),
                    lines),
                Truth.NOBODY),
            new Case(
                table("mes_line", List.of("id", "line_id", "line_name"), production),
                Truth.NOBODY)));
  }

  @Test
  void tablesThatReferToUsers_holdThoseTheyReferTo() throws Exception {
    List<Case> cases = new ArrayList<>();
    cases.add(referring("menu_user", List.of("mu_id", "staff_id", "name"), 5, i -> "菜单" + i));
    cases.add(
        referring(
            "complaint_type_user", List.of("id", "user_id", "complaint_type_id"), 12, i -> i % 7L));
    cases.add(
        referring(
            "wk_examine_manager_user", List.of("id", "user_id", "examine_id"), 20, i -> i % 9L));
    check(cases);
  }

  /** Two hundred rows that refer to a few accounts nothing else is known of. */
  private Case referring(
      String name, List<String> headers, int users, Function<Integer, Object> third) {
    List<Person> accounts = persons(users);
    Stream<List<Object>> rows =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> List.of((long) i, accounts.get(i % users).key(), third.apply(i)));
    return new Case(table(name, headers, rows), Truth.of(users));
  }

  @Test
  void recordsThatReferToPatients_areAboutThemAndSensitive() throws Exception {
    List<Person> patients = persons(20);
    List<Person> doctors = persons(4);
    Stream<List<Object>> huanzhe =
        patients.stream().map(p -> List.of(p.key(), p.name(), p.sex(), p.mobile()));
    Stream<List<Object>> bingli =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    List.of(
                        (long) i + 1,
                        patients.get(i % 20).key(),
                        doctors.get(i % 4).key(),
                        invented.oneOf("头痛三天", "咳嗽一周", "胸闷气短"),
                        invented.oneOf("高血压", "支气管炎", "冠心病")));
    check(
        List.of(
            new Case(
                table("huanzhe", List.of("id", "xingming", "xingbie", "shouji"), huanzhe),
                Truth.of(20)),
            new Case(
                table("bingli", List.of("id", "huanzhe_id", "yisheng_id", "主诉", "诊断"), bingli),
                Truth.of(20).withSensitive(20))));
  }

  @Test
  void actorsWithLatinNames_areToldByThem() throws Exception {
    List<Person> actors = persons(200);
    long names = actors.stream().map(p -> p.firstName() + p.lastName()).distinct().count();
    Stream<List<Object>> rows =
        actors.stream()
            .map(
                p ->
                    List.of((long) p.serial(), p.firstName(), p.lastName(), "2006-02-15 04:34:33"));
    check(
        List.of(
            new Case(
                table("actor", List.of("actor_id", "first_name", "last_name", "last_update"), rows),
                Truth.between(names, 200))));
  }

  @Test
  void staffWhoShareATelephone_areToldByEverythingElse() throws Exception {
    Stream<List<Object>> rows =
        persons(8).stream()
            .map(
                p ->
                    List.of(
                        (long) p.serial(), p.name(), "0771-5801000", p.email(), p.number("YG", 5)));
    check(
        List.of(
            new Case(
                table("staff", List.of("id", "name", "office_phone", "email", "job_number"), rows),
                Truth.of(8))));
  }

  @Test
  void rowsThatRepeatAPersonButForTheirKey_areOne() throws Exception {
    List<Person> staff = persons(63);
    Stream<List<Object>> rows =
        IntStream.range(0, 617)
            .mapToObj(
                i -> {
                  Person p = staff.get(i % 63);
                  return List.of((long) i, p.name(), p.mobile(), p.email(), p.number("YG", 5));
                });
    check(
        List.of(
            new Case(
                table("yuangong", List.of("id", "姓名", "电话", "邮箱", "工号"), rows), Truth.of(63))));
  }

  @Test
  void thingsWithNamesAndCompanies_areNobody() throws Exception {
    Stream<List<Object>> icd =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    List.of(
                        "I%02d.%d".formatted(i % 60, i % 9),
                        invented.oneOf("高血压", "糖尿病", "冠心病") + i + "型"));
    Stream<List<Object>> reports =
        IntStream.range(0, 40)
            .mapToObj(i -> List.of((long) i, "RP%03d".formatted(i), i + "月销售报表", "datainfo"));
    Stream<List<Object>> schemes =
        IntStream.range(0, 30)
            .mapToObj(i -> List.of((long) i, "薪资方案" + i, (long) i % 5, "第" + i % 5 + "事业部", "1"));
    Stream<List<Object>> companies =
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    List.of(
                        (long) i,
                        invented.company(),
                        invented.oneOf("中国", "新加坡", "德国"),
                        "0771-" + (5_800_000 + i)));
    check(
        List.of(
            new Case(table("icd10", List.of("icd_code", "icd_name"), icd), Truth.NOBODY),
            new Case(
                table("jimu_report", List.of("id", "code", "name", "type"), reports), Truth.NOBODY),
            new Case(
                table(
                    "hrm_salary_scheme",
                    List.of("id", "scheme_name", "dept_id", "dept_name", "tax_type"),
                    schemes),
                Truth.NOBODY),
            new Case(
                table("company", List.of("id", "company_name", "country", "phone"), companies),
                Truth.NOBODY)));
  }

  @Test
  void profileInAJsonColumn_isOfTheRowsPerson() throws Exception {
    Stream<List<Object>> rows =
        persons(ROWS).stream()
            .map(
                p ->
                    List.of(
                        p.key(),
                        p.mobile(),
                        "{\"realName\": \"%s\", \"idCard\": \"%s\", \"email\": \"%s\"}"
                            .formatted(p.name(), p.residentId(), p.email())));
    check(
        List.of(
            new Case(
                table("app_user", List.of("uid", "mobile", "profile"), rows), Truth.of(ROWS))));
  }

  @Test
  void textsWithoutNumbers_andRareNumbers_areInsideTheBounds() throws Exception {
    Path share = Files.createDirectory(folder.resolve("share"));
    Files.write(share.resolve("app.log"), log(20_000));
    Files.write(share.resolve("参会名单.txt"), roster(60));
    Files.write(share.resolve("学籍.sql"), dump(300));
    Files.write(share.resolve("流水.csv"), lateNumbers(20_000, 300));
    Inventory inventory = Scans.run(Scans.plan(List.of(Scans.share("s", share))), folder);

    Map<String, Truth> truths =
        Map.of(
            "app.log", Truth.NOBODY,
            "参会名单.txt", Truth.parse("..60").withUpperAtLeast(60),
            "学籍.sql", Truth.parse("..300").withUpperAtLeast(300),
            "流水.csv", Truth.of(300));
    SoftAssertions all = new SoftAssertions();
    truths.forEach(
        (file, truth) -> {
          PersonCount count = Scans.persons(inventory, "s/" + file).orElseThrow();
          all.assertThat(truth.faults(count)).as("%s: %s", file, truth.against(count)).isEmpty();
        });
    all.assertAll();
  }

  private List<String> log(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(
            i ->
                "2026-09-30 %02d:%02d:%02d.%s INFO [http-%d] trace=%s-%s-%s-%s-%s id=17%s t=17%s cost=%dms"
                    .formatted(
                        i / 3600 % 24,
                        i / 60 % 60,
                        i % 60,
                        invented.digits(3),
                        i % 8,
                        invented.hex(8),
                        invented.hex(4),
                        invented.hex(4),
                        invented.hex(4),
                        invented.hex(12),
                        invented.digits(17),
                        invented.digits(11),
                        i % 900))
        .toList();
  }

  private List<String> differentNames(int count) {
    return Stream.generate(invented::name).distinct().limit(count).toList();
  }

  private List<String> roster(int names) {
    List<String> lines = new ArrayList<>(List.of("座谈会参会人员名单", ""));
    List<String> all = differentNames(names);
    for (int i = 0; i < names; i += 6) {
      lines.add(String.join("　", all.subList(i, i + 6)));
    }
    return lines;
  }

  private List<String> dump(int students) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "CREATE TABLE `d_student` (`stuId` int, `stuName` varchar(20), `schoolName` varchar(60));");
    int id = 0;
    for (String name : differentNames(students)) {
      lines.add(
          "INSERT INTO `d_student` VALUES ('%d', '%s', '南宁市第%d中学');"
              .formatted(id, name, id++ % 30));
    }
    return lines;
  }

  private List<String> lateNumbers(int before, int numbers) {
    Stream<String> first = IntStream.range(0, before).mapToObj(i -> i + ",KD" + i + ",已入库");
    Stream<String> then = persons(numbers).stream().map(p -> p.serial() + ",KD0," + p.residentId());
    return Stream.of(Stream.of("序号,单号,补充信息"), first, then).flatMap(s -> s).toList();
  }

  /** A row for each of a hundred persons. */
  private Case each(String name, String headers, Function<Person, List<Object>> cells) {
    Table table = table(name, List.of(headers.split(", ")), persons(ROWS).stream().map(cells));
    return new Case(table, Truth.of(ROWS));
  }

  /** Whose mobile it is does not matter where nothing else tells of anybody: somebody answers. */
  @Test
  void mobilesOfOrganisations_areOfThoseWhoAnswer() throws Exception {
    Function<Person, List<Object>> kept =
        p -> List.of((long) p.serial(), p.mobile(), "YG00" + p.serial() % 7);
    Function<Person, List<Object>> sold = p -> List.of("D" + p.serial(), p.mobile(), "9.90");
    check(
        List.of(
            each("o01", "序号, 租户手机, 创建人工号", kept),
            each("o02", "id, tenant_mobile, create_by_no", kept),
            each("o03", "序号, 商户手机号, 客户经理工号", kept),
            each("o04", "order_no, shop_mobile, amount", sold),
            each("o05", "编号, 门店手机, 金额", sold)));
  }

  @Test
  void numbersBetweenWhoIsDrivenAndWhoServes_areOfTheFormer() throws Exception {
    Function<Person, List<Object>> first =
        p -> List.of(p.name(), p.mobile(), "张" + "伟芳娜敏静".charAt(p.serial() % 5) + "霞");
    Function<Person, List<Object>> keyed =
        p -> List.of(p.name(), p.mobile(), "王丽霞", "R" + p.serial());
    check(
        List.of(
            atLeast(each("s01", "driverName, phone, teacherName", first)),
            atLeast(each("s02", "司机姓名, 手机号, 教练姓名", first)),
            atLeast(each("s03", "被访人, 手机号, 审核人", first)),
            atLeast(each("s04", "guarantor_name, mobile, doctor_name, request_id", keyed)),
            atLeast(each("s05", "患者姓名, 手机号, 医生姓名", first))));
  }

  /** Whoever is only named beside them may be counted too. */
  private static Case atLeast(Case one) {
    return new Case(one.table(), Truth.between(one.truth().low(), one.truth().low() + 5));
  }

  /** Two of one name under 用户名 are two where all else differs. */
  @Test
  void namesakesUnderWordsForAnAccount_areTwo() throws Exception {
    List<List<Object>> rows =
        persons(ROWS).stream()
            .map(
                p ->
                    List.<Object>of(
                        p.serial() % 10 == 0 ? "孟秀兰" : p.name(),
                        p.account(),
                        p.mobile(),
                        p.email()))
            .toList();
    check(
        Stream.of(
                "username, login_name, phonenum, email",
                "用户名, 登录名, 手机号, 邮箱",
                "user, login, tel, mail")
            .map(
                headers ->
                    new Case(
                        table(
                            "u%02d".formatted(headers.length()),
                            List.of(headers.split(", ")),
                            rows.stream()),
                        Truth.of(ROWS)))
            .toList());
  }

  @Test
  void partsOfNamesUnderAnyWord_areOneName() throws Exception {
    List<Person> persons = persons(ROWS);
    long names = persons.stream().map(p -> p.firstName() + " " + p.lastName()).distinct().count();
    check(
        Stream.of(
                "名字, 姓氏, 更新时间",
                "名, 姓, 时间",
                "given_name, family_name, updated",
                "FirstName, LastName, at")
            .map(
                headers ->
                    new Case(
                        table(
                            "n%02d".formatted(headers.length()),
                            List.of(headers.split(", ")),
                            persons.stream()
                                .map(p -> List.of(p.firstName(), p.lastName(), "2026-01-01"))),
                        Truth.between(names, ROWS)))
            .toList());
  }

  /** A word that only a table about persons makes theirs makes no persons of its rows. */
  @Test
  void schemesOfSalaries_areNobody() throws Exception {
    Function<Person, List<Object>> cells =
        p -> List.of("方案" + p.serial(), "财务部", (long) (100 + p.serial() % 900));
    check(
        Stream.of(
                each("salary_scheme", "scheme_name, department, points", cells),
                each("薪资方案", "方案名称, 部门, 积分", cells),
                each("attendance_setup", "setup_name, department, points", cells))
            .map(one -> new Case(one.table(), Truth.NOBODY))
            .toList());
  }

  /** Whoever drives is a party of the trip, by whatever number he is known. */
  @Test
  void driversAndPassengersByTheirNumbers_areBothCounted() throws Exception {
    Function<Person, List<Object>> trip =
        p -> List.of("D" + p.serial(), 10_000L + p.serial() % 50, 70_000L + p.serial() % 20);
    check(
        Stream.of(
                each("t01", "订单号, 乘客编号, 司机编号", trip),
                each("t02", "order_no, passenger_id, driver_id", trip))
            .map(one -> new Case(one.table(), Truth.of(70)))
            .toList());
  }

  @Test
  void callLog_changesNothingInTheSourcesBesideIt() throws Exception {
    List<Person> crm = persons(500);
    List<Person> shop = Stream.concat(crm.subList(0, 180).stream(), persons(120).stream()).toList();
    List<Person> strangers = persons(400);
    List<Person> callers = Stream.of(crm, strangers).flatMap(List::stream).toList();
    List<List<Object>> calls =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    List.<Object>of(
                        callers.get(invented.below(callers.size())).mobile(),
                        callers.get(invented.below(callers.size())).mobile(),
                        (long) invented.below(600)))
            .toList();
    long numbers = calls.stream().flatMap(call -> call.stream().limit(2)).distinct().count();
    List<String> clean =
        List.of(
            source("crm", table("customer", List.of("姓名", "身份证号", "手机号"), cleanRows(crm))),
            source("shop", table("member", List.of("姓名", "身份证号", "手机号"), cleanRows(shop))));
    String log =
        source("log", Table.of("call_log", List.of("caller_no", "callee_no", "duration"), calls));

    Inventory before = Scans.run(Scans.plan(clean), Files.createDirectory(folder.resolve("1")));
    Inventory after =
        Scans.run(
            Scans.plan(Stream.concat(clean.stream(), Stream.of(log)).toList()),
            Files.createDirectory(folder.resolve("2")));

    for (String source : List.of("crm", "shop")) {
      assertThat(after.persons().bySource().get(source))
          .isEqualTo(before.persons().bySource().get(source));
    }
    assertThat(before.persons().overlap()).containsEntry("crm&shop", 180L);
    assertThat(after.persons().overlap()).containsEntry("crm&shop", 180L);
    PersonCount counted = Objects.requireNonNull(after.persons().bySource().get("log"));
    assertThat(Truth.of(numbers).faults(counted)).isEmpty();
  }

  private static Stream<List<Object>> cleanRows(List<Person> persons) {
    return persons.stream().map(p -> List.of(p.name(), p.residentId(), p.mobile()));
  }

  private String source(String id, Table table) throws Exception {
    Path file = TableFiles.sqlite(folder.resolve(id + ".db"), List.of(table));
    return Scans.database(id, "sqlite", file);
  }
}
