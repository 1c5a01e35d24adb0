package io.pandian.scanner.truth;

import java.util.List;

/** What tax advisers, and those who ask for opinions keep. */
final class TradesOfReturns {
  private TradesOfReturns() {}

  static void all(Trade t) {
    taxAdvisers(t);
    pollsters(t);
  }

  private static void taxAdvisers(Trade t) {
    Invented any = t.invented();
    List<Person> staff = t.some(9);
    List<Person> earners = t.some(25);
    t.file(
        "个税专项附加扣除",
        "扣除年度, 纳税人姓名, 纳税人身份证号, 配偶姓名, 配偶身份证号, 子女姓名, 子女身份证号, 扣除项目, 扣除比例",
        34,
        i -> {
          Person p = t.in();
          boolean married = i % 5 != 4;
          Person spouse = married ? t.in() : any.person();
          Person child = married ? t.childIn() : any.child();
          return List.of(
              "2026",
              p.name(),
              p.residentId(),
              married ? spouse.name() : "",
              married ? spouse.residentId() : "",
              married ? child.name() : "",
              married ? child.residentId() : "",
              married ? "子女教育" : "住房租金",
              any.oneOf("100%", "50%"));
        });
    t.commented(
        "dz_kh",
        "代账客户",
        "id 主键, nsrsbh 纳税人识别号, qymc 企业名称, fddbr 法定代表人, fddbr_sj 法定代表人手机, cwfzr 财务负责人, "
            + "cwfzr_sj 财务负责人手机, bsry 办税人员, bsry_sfzh 办税人员身份证号, create_by 创建人, update_time 更新时间",
        30,
        i -> {
          Person legal = t.in();
          Person finance = t.in();
          Person teller = t.in();
          return List.of(
              5_201L + i,
              Companies.code(any),
              any.company(),
              legal.name(),
              legal.mobile(),
              finance.name(),
              finance.mobile(),
              teller.name(),
              teller.residentId(),
              t.referred(staff.get(i % 3)).account(),
              any.day() + " 17:00:00");
        });
    t.table(
        "declare_task",
        "task_id, client_id, tax_type, period, due_on, assignee, reviewer, status, memo",
        60,
        i ->
            List.of(
                90_301L + i,
                5_201L + i % 30,
                any.oneOf("增值税", "企业所得税", "印花税"),
                "20260" + (1 + i % 9),
                any.day(),
                t.referred(staff.get(i % 6)).account(),
                t.referred(staff.get(6 + i % 3)).account(),
                any.oneOf("待申报", "已申报", "已扣款"),
                any.oneOf("", "零申报")));
    t.table(
        "rate_table",
        "seq, tax_code, lower_limit, upper_limit, rate_pct, quick_deduct, valid_from",
        28,
        i ->
            List.of(
                1L + i,
                "1010" + (1 + i % 4),
                36_000L * i,
                36_000L * (i + 1),
                3L + i % 40,
                2_520L * i,
                "2019-01-01"));
    t.workbook(
        "劳务报酬代扣代缴",
        "序号, 所属期, 收款人, 证件类型, 证件号码, 国籍, 收入额, 税额, 联系手机",
        50,
        i -> {
          int of = i % 25;
          Person p = t.in(earners.get(of));
          boolean foreign = of % 8 == 5;
          return List.of(
              1L + i,
              i < 25 ? "2026-05" : "2026-06",
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              foreign ? "外国护照" : "居民身份证",
              foreign ? p.passport() : p.residentId(),
              foreign ? "越南" : "中国",
              any.money(),
              any.money(),
              p.mobile());
        });
    t.text(
        "efiling-job",
        "time, job, batch, files, bytes, crc32, outcome, retry",
        56,
        i ->
            List.of(
                any.day() + "T02:%02d:05+08:00".formatted(i),
                any.oneOf("pack-vat", "push-cit", "pull-receipt"),
                "b" + any.hex(10),
                (long) (1 + any.below(90)),
                (long) any.below(9_000_000),
                any.hex(8),
                any.oneOf("ok", "ok", "timeout"),
                (long) (i % 3)));
  }

  private static void pollsters(Trade t) {
    Invented any = t.invented();
    List<Person> sample = t.some(36);
    List<Person> callers = t.some(26);
    List<Person> interviewers = t.some(24);
    List<Person> heads = t.different(5);
    t.table(
        "respondent",
        "resp_id, survey_code, phone_md5, gender, age_band, region, began_at, secs, weight",
        36,
        i ->
            List.of(
                "R" + t.in(sample.get(i)).serial(),
                any.oneOf("CSI26", "ELEC"),
                any.hex(32),
                any.oneOf("1", "2"),
                any.oneOf("18-29", "30-44", "45-59", "60+"),
                any.oneOf("青秀", "江南", "西乡塘"),
                any.day() + " 18:30:00",
                200L + any.below(500),
                "1." + any.digits(4)));
    t.table(
        "cati_call",
        "call_seq, survey_code, dialled_no, attempt, disposition, interviewer_code, talk_s,"
            + " called_at",
        52,
        i ->
            List.of(
                "C" + any.digits(11),
                "CSI26",
                t.in(callers.get(i % 26)).mobile(),
                1L + i / 26,
                any.oneOf("完成", "拒访", "无人接听", "约访"),
                t.referred(interviewers.get(i % 9)).number("FW", 5),
                (long) any.below(600),
                any.day() + " 19:10:00"));
    t.table(
        "interviewer",
        "code, full_name, id_no, mobile, bank_card, city, dialect, train_score, supervisor_code",
        24,
        i -> {
          Person p = t.in(interviewers.get(i));
          return List.of(
              p.number("FW", 5),
              p.name(),
              p.residentId(),
              p.mobile(),
              p.bankCard(),
              any.oneOf("南宁", "柳州"),
              any.oneOf("白话", "桂柳话", "壮语"),
              60L + any.below(40),
              t.referred(heads.get(i % 3)).number("DD", 4));
        });
    t.table(
        "answer_item",
        "resp_id, q_no, opt_code, open_text, spent_ms",
        60,
        i ->
            List.of(
                "R" + t.referred(sample.get(i % 20)).serial(),
                "Q" + (1 + i / 20),
                (long) (1 + i % 5),
                any.oneOf("", "", "公交太少", "没意见"),
                (long) any.below(30_000)));
    t.table(
        "quota_cell",
        "survey_code, cell_no, gender, age_band, region, target_n, done_n, closed",
        32,
        i ->
            List.of(
                any.oneOf("CSI26", "ELEC"),
                (long) i,
                any.oneOf("M", "F"),
                any.oneOf("18-29", "30-44", "45+"),
                any.oneOf("青秀", "江南", "良庆"),
                30L + i,
                (long) any.below(30),
                "N"));
    t.file(
        "焦点小组签到",
        "场次, 座号, 参与者, 年龄, 职业, 手机, 礼金, 收款支付宝, 主持人",
        32,
        i -> {
          Person p = t.in();
          return List.of(
              "FG" + (1 + i / 8),
              (long) (1 + i % 8),
              p.name(),
              (long) (20 + i),
              any.oneOf("教师", "自由职业", "司机", "退休"),
              p.mobile(),
              "200",
              i % 2 == 0 ? p.mobile() : p.email(),
              t.referred(heads.get(3 + i / 8 % 2)).name());
        });
  }
}
