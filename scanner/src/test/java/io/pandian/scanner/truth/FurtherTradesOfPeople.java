package io.pandian.scanner.truth;

import java.util.List;

/** What maternity wards, driving schools, labour agencies and insurers' partners keep. */
final class FurtherTradesOfPeople {
  private FurtherTradesOfPeople() {}

  static void all(Trade t) {
    wards(t);
    lessons(t);
    labour(t);
    partners(t);
  }

  private static void wards(Trade t) {
    Invented any = t.invented();
    List<Person> nurses = t.some(5);
    List<Person> sick = t.some(25);
    t.file(
        "新生儿登记",
        "新生儿姓名, 出生时间, 体重, 母亲姓名, 母亲身份证号, 父亲姓名, 父亲电话",
        40,
        i -> {
          Person child = t.childIn();
          Person mother = t.in();
          Person father = t.in();
          return List.of(
              child.name(),
              "2026-0%d-11 03:20".formatted(1 + i % 9),
              "3.2",
              mother.name(),
              mother.residentId(),
              father.name(),
              father.mobile());
        });
    t.table(
        "chufang",
        "cfh, brid, brxm, ysgh, ypmc, sl",
        75,
        i -> {
          Person p = t.in(sick.get(i % 25));
          return List.of(
              "CF" + any.digits(9),
              50_000L + p.serial(),
              p.name(),
              t.perhaps(nurses.get(i % 5)).number("YS", 3),
              any.oneOf("阿莫西林", "布洛芬"),
              2L);
        });
    t.file(
        "口腔预约",
        "预约时间, 就诊人, 预约手机, 项目, 接诊牙医",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "2026-10-10 10:00",
              p.name(),
              p.mobile(),
              any.oneOf("洗牙", "种植"),
              t.perhaps(nurses.get(i % 5)).name());
        });
    t.table(
        "lab_sample",
        "barcode, sample_type, patient_mrn, collected_at, collector_id",
        80,
        i ->
            List.of(
                any.digits(12),
                "BLOOD",
                t.in(sick.get(i % 25)).number("MRN", 8),
                "2026-04-04",
                t.perhaps(nurses.get(i % 5)).number("N", 4)));
    t.file(
        "药店会员购药",
        "会员卡, 姓名, 医保卡号, 药品, 金额",
        45,
        i -> {
          Person p = t.in();
          return List.of(p.number("YD", 8), p.name(), p.residentId(), "感冒灵", "25");
        });
    t.table(
        "bed_status",
        "ward, bed_no, status, cleaned_at",
        40,
        i -> List.of("W" + i % 4, "B" + i, any.oneOf("FREE", "USED"), "2026-08-01"));
  }

  private static void lessons(Trade t) {
    Invented any = t.invented();
    List<Person> coaches = t.some(6);
    List<Person> learners = t.some(40);
    t.file(
        "驾校学员",
        "学员编号, 学员姓名, 身份证号, 手机, 教练姓名, 教练电话, 车型",
        40,
        i -> {
          Person p = t.in(learners.get(i));
          Person coach = t.in(coaches.get(i % 6));
          return List.of(
              p.number("JX", 6),
              p.name(),
              p.residentId(),
              p.mobile(),
              coach.name(),
              coach.mobile(),
              "C1");
        });
    t.table(
        "exam_result",
        "exam_id, stu_no, subject, score, grader",
        80,
        i ->
            List.of(
                "EX" + i % 3,
                t.in(learners.get(i % 40)).number("S", 7),
                any.oneOf("科目一", "科目二"),
                80L + i % 20,
                t.perhaps(coaches.get(i % 6)).name()));
    t.file(
        "托管班报名",
        "孩子姓名, 年级, 家长, 家长微信, 家长手机号, 接送方式",
        45,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              child.name(), "二年级", parent.name(), "wx_" + parent.account(), parent.mobile(), "自接");
        });
    t.table(
        "mooc_progress",
        "learner_id, course_code, unit, percent, updated",
        100,
        i ->
            List.of(
                t.in(learners.get(i % 20)).key(),
                "C10" + i % 5,
                1L + i % 8,
                10L * (i % 10),
                "2026-09-01"));
    t.table(
        "alumni_donation",
        "donor_name, grad_year, donor_email, amount, receipt_no",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              p.firstName() + " " + p.lastName(), 1990L + i % 30, p.email(), "500", "RC" + i);
        });
    t.table(
        "jiaoshi_fenpei",
        "jsbh, lou, ceng, rongliang, leixing",
        30,
        i -> List.of("J" + i, "逸夫楼", 1L + i % 6, 60L, "多媒体"));
  }

  private static void labour(Trade t) {
    Invented any = t.invented();
    List<Person> workers = t.some(30);
    t.file(
        "劳务派遣花名册",
        "派遣单位, 用工单位, 员工姓名, 公民身份号码, 本人手机, 工资卡号, 开户银行",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              any.company(),
              any.company(),
              p.name(),
              p.residentId(),
              p.mobile(),
              p.bankCard(),
              "建行");
        });
    t.table(
        "leave_apply",
        "applyId, empNo, leaveType, days, approverNo, state",
        70,
        i ->
            List.of(
                (long) i,
                t.in(workers.get(i % 25)).number("E", 5),
                any.oneOf("ANNUAL", "SICK"),
                2L,
                t.perhaps(workers.get(25 + i % 3)).number("E", 5),
                "OK"));
    t.file(
        "内推奖励",
        "被推荐人姓名, 被推荐人手机, 推荐员工, 推荐员工工号, 入职日期",
        40,
        i -> {
          Person p = t.in();
          Person employee = t.perhaps(workers.get(i % 10));
          return List.of(
              p.name(), p.mobile(), employee.name(), employee.number("E", 5), "2026-07-01");
        });
    t.table(
        "ghfl",
        "hybh, hyxm, fldm, lqrq",
        60,
        i -> {
          Person p = t.in(workers.get(i % 30));
          return List.of(p.number("GH", 5), p.name(), "FL" + i % 4, "2026-09-15");
        });
    t.table(
        "job_post",
        "post_id, post_title, headcount, salary_from, salary_to, hr_email",
        30,
        i ->
            List.of(
                (long) i,
                any.oneOf("会计", "电工", "店长"),
                3L,
                4000L,
                6000L,
                t.perhaps(workers.get(i % 3)).email()));
    t.file(
        "工伤申报",
        "受伤职工, 身份证号, 受伤部位, 见证人, 见证人电话, 申报日期",
        35,
        i -> {
          Person p = t.in();
          Person witness = t.in();
          return List.of(
              p.name(),
              p.residentId(),
              any.oneOf("左手", "右脚"),
              witness.name(),
              witness.mobile(),
              "2026-02-02");
        });
  }

  private static void partners(Trade t) {
    Invented any = t.invented();
    List<Person> surveyors = t.some(5);
    t.file(
        "学平险名单",
        "被保险学生, 学生身份证号, 投保家长, 家长身份证号, 家长手机, 保费",
        40,
        i -> {
          Person pupil = t.childIn();
          Person parent = t.in();
          return List.of(
              pupil.name(),
              pupil.residentId(),
              parent.name(),
              parent.residentId(),
              parent.mobile(),
              "100");
        });
    t.table(
        "survey_task",
        "taskNo, reportPhone, reporterName, surveyorName, surveyorPhone, accidentAddr",
        45,
        i -> {
          Person p = t.in();
          Person surveyor = t.in(surveyors.get(i % 5));
          return List.of(
              "SV" + i, p.mobile(), p.name(), surveyor.name(), surveyor.mobile(), "民族大道" + i + "号");
        });
    t.table(
        "premium_txn",
        "txn_no, policy_no, payer_name, payer_acct_no, paid_amt, channel",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              any.digits(16), "P45" + any.digits(9), p.name(), p.bankCard(), "1200", "POS");
        });
    t.file(
        "宠物投保",
        "宠物名, 品种, 主人姓名, 主人电话, 疫苗本编号",
        40,
        i -> {
          Person p = t.in();
          return List.of(any.oneOf("豆豆", "旺财", "咪咪"), "柴犬", p.name(), p.mobile(), "YM" + i);
        });
    t.table(
        "hospital_net",
        "hosp_code, hosp_name, level, city, hotline",
        30,
        i -> List.of("H" + i, "南宁市第" + i + "医院", "三甲", "南宁", "0771-28" + any.digits(5)));
    t.table(
        "yljgxx",
        "bxgs, lxr, lxrsj, cwfzr, cwfzrsj",
        30,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of(any.company(), one.name(), one.mobile(), two.name(), two.mobile());
        });
  }
}
