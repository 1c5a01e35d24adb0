package io.pandian.scanner.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The companies reported on, with their executives and shareholders: English names, few comments.
 */
final class DueDiligenceTables {
  static final String SCHEMA = "dd";

  private static final int COMPANIES = 5_000;
  private static final int WITH_ACCOUNT = 3_500;
  private static final int PERCENT_LAST_YEAR = 25;

  private final Stage stage;
  private final DemoDatabase database;
  private final List<Company> companies = new ArrayList<>();
  private long officerRows;

  private DueDiligenceTables(Stage stage, DemoDatabase database) {
    this.stage = stage;
    this.database = database;
  }

  static void write(Stage stage, DemoDatabase database) throws IOException {
    database.schema(SCHEMA);
    DueDiligenceTables tables = new DueDiligenceTables(stage, database);
    tables.companies();
    tables.officers();
    tables.accounts();
  }

  private void companies() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "company",
            "企业基本信息",
            List.of(
                Column.of("company_name", "organisation-name").comment("企业名称"),
                Column.of("credit_code", "uscc").comment("统一社会信用代码"),
                Column.text("industry").comment("所属行业"),
                Column.of("registered_address", "organisation-contact")
                    .comment("注册地址")
                    .or(DemoTruth.FieldTruth.NONE),
                Column.of("switchboard", "organisation-contact")
                    .comment("单位电话")
                    .or(DemoTruth.FieldTruth.NONE),
                Column.typed("registered_capital", "DECIMAL(14,2)").comment("注册资本（万元）"),
                Column.typed("founded_on", "DATE").comment("成立日期")));
    for (int i = 0; i < COMPANIES; i++) {
      Company company = Company.draw(i, stage.words(), stage.random());
      companies.add(company);
      table.add(
          List.of(),
          company.name(),
          company.code(),
          company.industry(),
          company.address(),
          company.switchboard(),
          amount(10_000),
          stage.dates().past());
    }
  }

  private void officers() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "officer",
            "企业高管与股东",
            List.of(
                Column.typed("id", "BIGINT"),
                Column.of("company_name", "organisation-name").or("employer"),
                Column.of("credit_code", "uscc"),
                Column.of("full_name", "person-name"),
                Column.of("id_no", "resident-id").comment("证件号码"),
                Column.of("sex", "gender"),
                Column.of("birthday", "birth-date").typed("DATE"),
                Column.of("mobile", "mobile-phone"),
                Column.of("email", "email"),
                Column.of("position", "job-title").comment("职务"),
                Column.of("subscribed_capital", "subscribed-capital")
                    .typed("DECIMAL(14,2)")
                    .comment("认缴出资额（万元）"),
                Column.of("shareholding", "shareholding").typed("BIGINT").comment("持股数"),
                Column.typed("collected_at", "TIMESTAMP").comment("采集时间")));
    List<Person> officers = stage.cast().officers();
    officer(table, officers.get(0), Dates.lastOfLastYear());
    officer(table, officers.get(1), Dates.firstOfThisYear());
    officer(table, officers.get(2), Demo.AS_OF.atTime(23, 59, 59));
    for (Person person : officers.subList(3, officers.size())) {
      // Many hold office in more than one company.
      for (int posts = 1 + stage.random().nextInt(10) / 6; posts > 0; posts--) {
        officer(table, person, stage.dates().recent(PERCENT_LAST_YEAR));
      }
    }
  }

  private void officer(PlantedTable table, Person person, LocalDateTime collected)
      throws IOException {
    Company company = Vocabulary.pick(companies, stage.random());
    boolean holdsShares = stage.chance(60);
    table.add(
        List.of(person),
        ++officerRows,
        company.name(),
        company.code(),
        person.name(),
        stage.noise().residentId(person.residentId()),
        person.gender(),
        person.birth(),
        stage.chance(90) ? stage.noise().mobile(person.mobile()) : null,
        stage.chance(60) ? person.email() : null,
        stage.word("office"),
        holdsShares ? amount(3_000) : null,
        holdsShares ? 1_000L * (1 + stage.random().nextInt(5_000)) : null,
        collected);
  }

  private void accounts() throws IOException {
    PlantedTable table =
        database.table(
            SCHEMA,
            "officer_account",
            "高管账户核验",
            List.of(
                Column.of("name", "person-name"),
                Column.of("id_no", "resident-id"),
                Column.of("bank_account", "bank-account").comment("银行账号").or("bank-card"),
                Column.of("position", "job-title"),
                Column.typed("collected_at", "TIMESTAMP")));
    for (Person person : stage.cast().officers().subList(0, WITH_ACCOUNT)) {
      table.add(
          List.of(person),
          person.name(),
          person.residentId(),
          stage.chance(95) ? "2102" + stage.digits(15) : null,
          stage.word("office"),
          stage.dates().recent(PERCENT_LAST_YEAR));
    }
  }

  private BigDecimal amount(int most) {
    return BigDecimal.valueOf(1_000L + stage.random().nextInt(most * 100), 2);
  }
}
