package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What newsrooms and learned journals keep. */
final class TradesOfPrint {
  private TradesOfPrint() {}

  static void all(Trade t) {
    newsrooms(t);
    journals(t);
  }

  private static void newsrooms(Trade t) {
    Invented any = t.invented();
    List<Person> writers = t.some(30);
    List<Person> editors = t.some(6);
    t.table(
        "press_card",
        "card_no, holder_cn, holder_py, media, post, id_type, id_num, photo_url, valid_to, revoked",
        34,
        i -> {
          Person p = t.in();
          boolean passport = i % 8 == 5;
          return List.of(
              "B4500" + (120_301 + i),
              p.name(),
              (p.lastName() + " " + p.firstName()).toUpperCase(Locale.ROOT),
              any.oneOf("桂南晚报", "北部湾电视台"),
              any.oneOf("记者", "摄像", "编辑"),
              passport ? "P" : "I",
              passport ? p.passport() : p.residentId(),
              "https://img.example.com/" + any.hex(20) + ".jpg",
              "2029-12-31",
              (long) (i % 2));
        });
    t.file(
        "accreditation-2026",
        "Media Outlet, Country, Reporter Surname, Reporter First Name, Reporter Passport No,"
            + " Cameraman, Cameraman Passport No, Arrival Flight, Equipment Value (USD)",
        32,
        i -> {
          Person reporter = t.in();
          boolean two = i % 4 != 1;
          Person camera = two ? t.in() : any.person();
          return List.of(
              any.oneOf("Daily Herald", "Channel Nine", "World Service") + " " + (1 + i),
              any.oneOf("Vietnam", "Malaysia", "Thailand"),
              reporter.lastName(),
              reporter.firstName(),
              reporter.passport(),
              two ? camera.firstName() + " " + camera.lastName() : "",
              two ? camera.passport() : "",
              any.oneOf("CZ", "AK", "VN") + (300 + i),
              1000L + i * 250);
        });
    t.table(
        "tip_off",
        "tip_id, tipster, tipster_phone, channel, content, adopted, reward, editor_login, recv_at",
        44,
        i -> {
          Person p = t.in();
          return List.of(
              88_401L + i,
              i % 4 == 3 ? "匿名" : p.name(),
              p.mobile(),
              any.oneOf("热线", "公众号", "微博"),
              any.oneOf("小区停水三天", "路口红绿灯故障", "学校门口积水"),
              (long) (i % 2),
              any.oneOf("0", "50", "200"),
              t.referred(editors.get(i % 3)).account(),
              any.day() + " 07:45:00");
        });
    t.table(
        "article",
        "aid, title, column_name, author_id, editor_id, word_cnt, pv, pub_time",
        50,
        i -> {
          t.referred(writers.get(i % 9));
          t.referred(editors.get(i % 4));
          return List.of(
              "A26" + (70_000 + i),
              any.oneOf("荔枝上市", "夜市观察", "老城新事") + i,
              any.oneOf("要闻", "民生", "副刊"),
              12_031L + i % 9,
              18_077L + i % 4,
              600L + any.below(2000),
              (long) any.below(9000),
              any.day() + " 06:00:00");
        });
    t.workbook(
        "稿费发放",
        "期次, 笔名, 真实姓名, 身份证号, 收款账号, 稿酬, 税额, 实发",
        43,
        i -> {
          if (i == 42) {
            return List.of("合计", "", "", "", "", 25_200L, 1_260L, 23_940L);
          }
          Person p = t.in(writers.get(i % 30));
          return List.of(
              "2026年第" + (1 + i / 30) + "期",
              any.oneOf("南山", "木棉", "晚舟") + i % 30,
              p.name(),
              p.residentId(),
              p.bankCard(),
              600L,
              30L,
              570L);
        });
    t.table(
        "ad_slot",
        "slot_id, page_no, size_mm, list_price, discount, advertiser, issue_date",
        30,
        i ->
            List.of(
                "AD" + (901 + i),
                "A" + (1 + i % 16),
                any.oneOf("240x350", "120x175"),
                12_000L + i * 100,
                "0.8" + i % 10,
                any.company(),
                any.day()));
  }

  private static void journals(Trade t) {
    Invented any = t.invented();
    List<Person> authors = t.some(36);
    List<Person> reviewers = t.some(18);
    t.table(
        "manuscript",
        "ms_no, title, corr_author, corr_email, affiliation, submitted_on, status",
        40,
        i -> {
          Person p = t.in(authors.get(i % 33));
          return List.of(
              "GX-26-%04d".formatted(310 + i),
              any.oneOf("Karst hydrology of ", "Sugarcane yield in ") + "basin " + i,
              p.firstName() + " " + p.lastName(),
              p.email(),
              any.oneOf("Guangxi University", "Hohai University"),
              any.day(),
              any.oneOf("UNDER_REVIEW", "REJECTED", "ACCEPTED"));
        });
    t.table(
        "ms_author",
        "ms_no, author_order, given_name, family_name, author_email, orcid_linked, credit_role",
        58,
        i -> {
          Person p = t.in(authors.get((i * 5 + i / 36) % 36));
          return List.of(
              "GX-26-%04d".formatted(310 + i / 2),
              1L + i % 2,
              p.firstName(),
              p.lastName(),
              p.email(),
              (long) (i % 2),
              any.oneOf("Writing", "Methodology", "Data curation"));
        });
    t.table(
        "review_invite",
        "invite_id, ms_no, reviewer_name, reviewer_email, invited_on, due_on, decision, score",
        54,
        i -> {
          Person p = t.in(reviewers.get(i % 18));
          return List.of(
              20_501L + i,
              "GX-26-%04d".formatted(310 + i % 40),
              p.name(),
              p.email(),
              any.day(),
              any.day(),
              any.oneOf("minor", "major", "declined"),
              (long) (i % 6));
        });
    t.file(
        "编委会名单",
        "序号, 编委会职务, 姓名, 性别, 工作单位, 职称, 研究方向, 电子邮箱, 任期至",
        35,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              i == 0 ? "主编" : i < 4 ? "副主编" : "编委",
              p.name(),
              p.sex(),
              any.oneOf("广西大学", "桂林理工大学"),
              any.oneOf("教授", "研究员"),
              any.oneOf("水文地质", "遥感", "土壤学"),
              p.email(),
              "2028-12");
        });
    t.table(
        "kw_dy",
        "dybh, dydw, sjr, sjrdh, yjdz, fs, qsq, zzq",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              "DY26" + (100 + i),
              i % 3 == 1 ? "" : any.company(),
              p.name(),
              i % 4 == 2 ? p.landline() : p.mobile(),
              p.address(),
              1L + i % 5,
              "202601",
              "202612");
        });
    t.table(
        "journal_issue",
        "vol, iss, total_pages, doi_prefix, print_qty, paper_gsm, pub_date",
        36,
        i ->
            List.of(
                40L + i / 6,
                1L + i % 6,
                120L + any.below(60),
                "10.13333/j.cnki.20" + (20 + i / 6) + ".0" + (1 + i % 6),
                1500L,
                80L,
                "20%d-%02d-15".formatted(20 + i / 6, 2 * (1 + i % 6))));
  }
}
