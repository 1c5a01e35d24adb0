package io.pandian.scanner.truth;

import java.util.List;

/** What dating services, and churches keep. */
final class TradesOfVows {
  private TradesOfVows() {}

  static void all(Trade t) {
    matchmakers(t);
    churches(t);
  }

  private static void matchmakers(Trade t) {
    Invented any = t.invented();
    List<Person> members = t.some(40);
    List<Person> matchmakers = t.different(6);
    t.table(
        "member_profile",
        "uid, nickname, gender, birthdate, height_cm, edu, income_lv, marital, mobile, wechat_no,"
            + " idcard_verified, matchmaker_id, vip_until",
        40,
        i -> {
          Person p = t.in(members.get(i));
          return List.of(
              p.key(),
              any.oneOf("晴天", "一米阳光", "Leo", "等一个人") + i % 7,
              p.woman() ? "F" : "M",
              p.birth().toString(),
              155L + i % 30,
              any.oneOf("本科", "硕士", "大专"),
              any.oneOf("A", "B", "C"),
              any.oneOf("未婚", "离异带孩"),
              p.mobile(),
              i % 2 == 0 ? p.account() : "",
              1L,
              2_001L + t.referred(matchmakers.get(i % 4)).serial(),
              any.day());
        });
    t.table(
        "like_record",
        "id, from_uid, to_uid, action, is_mutual, created_ms",
        58,
        i ->
            List.of(
                8_100_001L + i,
                t.in(members.get(i % 17)).key(),
                t.in(members.get(10 + (i * 3 + i / 17 + 0) % 25)).key(),
                any.oneOf("LIKE", "SUPER", "PASS"),
                (long) (i % 2),
                1_782_000_000_000L + i * 9_311L));
    t.file(
        "相亲活动报名",
        "场次, 报名人, 性别, 年龄, 手机号, 学历, 择偶要求, 介绍人, 费用",
        44,
        i -> {
          Person p = t.in();
          return List.of(
              any.oneOf("七夕专场", "教师护士专场", "青秀山徒步"),
              p.name(),
              p.sex(),
              (long) (24 + i % 14),
              p.mobile(),
              any.oneOf("本科", "硕士"),
              any.oneOf("性格好", "有房", "不吸烟"),
              i % 3 == 0 ? "" : t.referred(matchmakers.get(i % 5)).name(),
              any.oneOf("99", "0"));
        });
    t.workbook(
        "婚恋服务合同",
        "合同编号, 甲方(会员), 甲方身份证号, 甲方电话, 乙方, 服务红娘, 红娘工号, 服务期(月), 服务费, 签订日期",
        30,
        i -> {
          Person p = t.in();
          Person maker = t.referred(matchmakers.get(i % 6));
          return List.of(
              "HL-" + (26_300 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              "南宁良缘婚姻介绍服务有限公司",
              maker.name(),
              maker.number("HN", 4),
              12L,
              any.money(),
              any.day());
        });
    t.table(
        "match_success",
        "pair_id, male_member_no, female_member_no, met_on, married_on, gift_sent, story",
        26,
        i ->
            List.of(
                501L + i,
                t.in().number("XQ", 6),
                t.in().number("XQ", 6),
                any.day(),
                i % 3 == 0 ? any.day() : "",
                1L,
                any.oneOf("", "一见如故", "爬山认识")));
    t.table(
        "tag_dict",
        "tag_id, tag_name, tag_group, sort_no, hot, enabled",
        36,
        i ->
            List.of(
                301L + i,
                any.oneOf("爱旅行", "健身达人", "猫奴", "会做饭") + i,
                any.oneOf("兴趣", "性格", "生活方式"),
                (long) i,
                (long) any.below(9000),
                1L));
  }

  private static void churches(Trade t) {
    Invented any = t.invented();
    List<Person> servants = t.different(18);
    List<Person> askers = t.some(20);
    List<Person> prayed = t.different(24);
    List<Person> priests = t.different(3);
    t.file(
        "会友名册",
        "编号, 姓名, 性别, 出生年份, 受洗日期, 小组, 电话, 微信号, 住址, 备注",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "B%03d".formatted(1 + i),
              p.name(),
              p.sex(),
              (long) p.birth().getYear(),
              i % 6 == 0 ? "慕道友" : any.day(),
              any.oneOf("青年组", "恩典组", "迦南组"),
              p.mobile(),
              i % 2 == 0 ? p.account() : "",
              p.address(),
              any.oneOf("", "", "已迁出"));
        });
    t.table(
        "baptism",
        "reg_no, child_name, child_birth, father_name, father_mobile, mother_name, mother_mobile,"
            + " priest, baptised_on",
        26,
        i -> {
          Person child = t.childIn();
          Person father = t.in();
          Person mother = t.in();
          Person priest = t.referred(priests.get(i % 3));
          return List.of(
              "BAP-" + (1_200 + i),
              child.firstName() + " " + father.lastName(),
              child.birth().toString(),
              father.firstName() + " " + father.lastName(),
              father.mobile(),
              mother.firstName() + " " + mother.lastName(),
              mother.mobile(),
              "Fr. " + priest.firstName() + " " + priest.lastName(),
              any.day());
        });
    t.table(
        "offering_weekly",
        "week_of, service, fund, cash_amt, transfer_amt, envelopes, attendance, counted",
        40,
        i ->
            List.of(
                any.day(),
                any.oneOf("早堂", "晚堂", "英文堂"),
                any.oneOf("常费", "建堂", "慈惠"),
                any.money(),
                any.money(),
                (long) any.below(120),
                80L + any.below(200),
                "Y"));
    t.file(
        "代祷事项",
        "日期, 代祷对象, 代祷事项, 提出人, 提出人电话, 是否公开",
        36,
        i -> {
          Person p = t.in(askers.get(i % 20));
          return List.of(
              any.day(),
              t.referred(prayed.get(i % 24)).name(),
              any.oneOf("术后恢复", "升学", "家庭和睦", "找工作"),
              p.name(),
              p.mobile(),
              any.oneOf("是", "否"));
        });
    t.workbook(
        "主日服事表",
        "主日, 司会, 司琴, 接待1, 接待2, 音控, 经文",
        24,
        i ->
            List.of(
                "2026-%02d-%02d".formatted(1 + i / 4, 4 + i % 4 * 7),
                t.in(servants.get(i % 4)).name(),
                t.in(servants.get(4 + i % 3)).name(),
                t.in(servants.get(7 + i % 5)).name(),
                t.in(servants.get(12 + i % 4)).name(),
                t.in(servants.get(16 + i % 2)).name(),
                any.oneOf("诗23", "约3:16", "太5:1-12")));
    t.table(
        "hymn",
        "hymn_no, hymn_title, key_sig, tempo, lang, page_from, copies",
        38,
        i ->
            List.of(
                (long) (1 + i),
                any.oneOf("奇异恩典", "平安夜", "普天颂赞", "你真伟大") + "(" + i + ")",
                any.oneOf("G", "bE", "D"),
                60L + any.below(60),
                any.oneOf("zh", "en"),
                3L + i * 2L,
                (long) any.below(80)));
  }
}
