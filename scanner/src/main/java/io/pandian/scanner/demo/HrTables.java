package io.pandian.scanner.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The staff: initials of pinyin without comments, full pinyin, and Chinese column names. */
final class HrTables {
  static final String SCHEMA = "hr";

  private final Stage stage;
  private final DemoDatabase database;

  private HrTables(Stage stage, DemoDatabase database) {
    this.stage = stage;
    this.database = database;
  }

  static void write(Stage stage, DemoDatabase database) throws IOException {
    database.schema(SCHEMA);
    HrTables tables = new HrTables(stage, database);
    tables.staff();
    tables.wages();
    tables.checkups();
  }

  /** The number of an employee, by the place in the list. */
  static String employeeNumber(int index) {
    return String.format("GX%05d", 10_000 + index);
  }

  private void staff() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "yg",
            "员工",
            List.of(
                Column.of("gh", "employee-id").comment("工号"),
                Column.of("xm", "person-name"),
                Column.of("xb", "gender"),
                Column.of("sfzh", "resident-id"),
                Column.of("csrq", "birth-date").typed("DATE"),
                Column.of("mz", "ethnicity"),
                Column.of("sjh", "mobile-phone"),
                Column.of("yx", "email").comment("工作邮箱"),
                Column.of("xl", "education-level").comment("学历"),
                Column.of("zw", "job-title").comment("职务"),
                Column.text("bm").comment("部门").or("employer"),
                Column.of("hzh", "passport").comment("护照号"),
                Column.typed("rzrq", "DATE").comment("入职日期").or("job-tenure").or("work-history"),
                Column.of("jjlxr", "person-name").about(1).comment("紧急联系人").or("contacts"),
                Column.of("jjlxdh", "mobile-phone").about(1).comment("紧急联系人电话").or("contacts")));
    PlantedTable view = addressBook();
    List<Person> staff = stage.cast().employees();
    for (int i = 0; i < staff.size(); i++) {
      employee(table, view, staff.get(i), stage.cast().contacts().get(i), employeeNumber(i));
    }
  }

  private PlantedTable addressBook() throws IOException {
    return database.view(
        SCHEMA,
        "v_tongxunlu",
        "SELECT \"xm\", \"bm\", \"sjh\", \"yx\" FROM \"hr\".\"yg\"",
        List.of(
            Column.of("xm", "person-name"),
            Column.text("bm").or("employer"),
            Column.of("sjh", "mobile-phone"),
            Column.of("yx", "email")));
  }

  private void employee(
      PlantedTable table, PlantedTable view, Person person, Person contact, String number)
      throws IOException {
    String department = stage.word("department");
    table.add(
        List.of(person, contact),
        number,
        person.name(),
        person.gender(),
        person.residentId(),
        person.birth(),
        person.ethnicity(),
        person.mobile(),
        person.email(),
        stage.word("education"),
        stage.word("position"),
        department,
        // Passport numbers of the series E follow the employee's own number, so none occurs twice.
        stage.chance(20) ? "E" + stage.digits(3) + number.substring(2) : null,
        stage.dates().past(),
        contact.name(),
        stage.noise().mobile(contact.mobile()));
    view.add(List.of(person), person.name(), department, person.mobile(), person.email());
  }

  private void wages() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "xinzi",
            "",
            List.of(
                Column.of("gonghao", "employee-id"),
                Column.of("xingming", "person-name"),
                Column.of("shenfenzheng", "resident-id"),
                Column.of("yuexin", "income").typed("DECIMAL(12,2)").comment("月薪"),
                Column.text("kaihuhang").or("organisation-name"),
                Column.of("yinhangkahao", "bank-card"),
                Column.typed("faxinriqi", "DATE")));
    List<Person> staff = stage.cast().employees();
    for (LocalDate day : List.of(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 6, 10))) {
      for (int i = 0; i < staff.size(); i++) {
        Person person = staff.get(i);
        table.add(
            List.of(person),
            employeeNumber(i),
            person.name(),
            person.residentId(),
            BigDecimal.valueOf(450_000L + stage.random().nextInt(3_000_000), 2),
            person.bank(),
            person.bankCard(),
            day);
      }
    }
  }

  private void checkups() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "tijian",
            "年度体检",
            List.of(
                Column.of("姓名", "person-name"),
                Column.of("身份证号", "resident-id"),
                Column.typed("体检日期", "DATE").or("health-status").or("medical-record"),
                Column.of("血压", "health-status"),
                Column.of("体检结论", "health-status").or("medical-record"),
                Column.of("过敏史", "allergy")));
    for (Person person : stage.cast().employees().subList(0, 2_800)) {
      table.add(
          List.of(person),
          person.name(),
          person.residentId(),
          LocalDate.of(2026, 4, 1).plusDays(stage.random().nextInt(20)),
          (100 + stage.random().nextInt(50)) + "/" + (60 + stage.random().nextInt(35)),
          stage.word("checkup"),
          stage.word("allergy"));
    }
  }
}
