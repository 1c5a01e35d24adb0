package io.pandian.scanner.truth;

import java.util.List;

/** What messengers with forums, and law firms keep. */
final class TradesOfTalk {
  private TradesOfTalk() {}

  static void all(Trade t) {
    messengers(t);
    lawyers(t);
  }

  private static void messengers(Trade t) {
    Invented any = t.invented();
    List<Person> users = t.some(40);
    List<Person> posters = t.some(30);
    t.table(
        "im_friend",
        "id, owner_uid, friend_uid, remark, add_source, added_at",
        52,
        i ->
            List.of(
                any.digits(17),
                t.in(users.get(i % 15)).key(),
                t.in(users.get(15 + (i * 2 + i / 15) % 15)).key(),
                any.oneOf("", "同学", "装修", "房东"),
                any.oneOf("QR", "GROUP", "PHONE"),
                any.day() + " 13:00:00"));
    t.table(
        "im_group_member",
        "group_id, member_id, member_role, group_nick, muted, join_time, inviter_id",
        48,
        i -> {
          Person p = t.in(users.get(i % 34));
          Person inviter = t.referred(users.get(i % 2 == 0 ? i % 6 : 36 + i % 3));
          return List.of(
              77_001L + i / 12,
              p.key(),
              i % 12 == 0 ? "owner" : "member",
              any.oneOf("", "小太阳", "阿May", "搬砖人"),
              0L,
              any.day() + " 20:10:00",
              inviter.key());
        });
    t.table(
        "im_group_msg",
        "msg_id, group_id, sender_uid, msg_type, content, client_ver, sent_ts, recalled",
        60,
        i ->
            List.of(
                "17" + any.digits(17),
                77_001L + i % 4,
                t.in(users.get(i % 23)).key(),
                any.oneOf("TEXT", "EMOJI"),
                any.oneOf("收到", "明天几点集合", "[鲜花]", "今晚的球赛太精彩了"),
                "8.0." + i % 5,
                1_781_000_000_000L + i * 1733L,
                0L));
    t.table(
        "pre_common_member",
        "uid, email, username, password, adminid, groupid, regdate, credits, newpm, timeoffset",
        30,
        i -> {
          Person p = t.in(posters.get(i));
          return List.of(
              p.key(),
              p.email(),
              p.account(),
              any.hex(32),
              i == 0 ? 1L : 0L,
              10L + i % 5,
              1_750_000_000L + i * 86_400L,
              (long) any.below(5000),
              (long) (i % 3),
              "9999");
        });
    t.table(
        "pre_forum_post",
        "pid, fid, tid, first, author, authorid, subject, dateline, useip, invisible",
        56,
        i -> {
          Person p = t.in(posters.get(i % 27));
          return List.of(
              905_001L + i,
              2L + i % 4,
              40_200L + i / 4,
              i % 4 == 0 ? 1L : 0L,
              p.account(),
              p.key(),
              i % 4 == 0 ? any.oneOf("求推荐徒步路线", "出闲置", "灌水专用") : "",
              1_780_500_000L + i * 311L,
              "171.107." + i + "." + any.below(250),
              0L);
        });
    t.table(
        "sensitive_word",
        "id, word, category, match_mode, action, hit_cnt",
        32,
        i ->
            List.of(
                601L + i,
                any.oneOf("刷单", "代开发票", "加微信", "稳赚") + i,
                any.oneOf("诈骗", "广告"),
                any.oneOf("EXACT", "REGEX"),
                any.oneOf("BLOCK", "REVIEW"),
                (long) any.below(800)));
  }

  private static void lawyers(Trade t) {
    Invented any = t.invented();
    List<Person> lawyers = t.different(9);
    t.table(
        "client",
        "client_no, client_type, client_name, cert_no, contact_name, contact_tel, source, risk",
        40,
        i -> {
          Person p = t.in();
          boolean company = i % 2 == 1;
          return List.of(
              "KH" + (20_260_100 + i),
              company ? "法人" : "自然人",
              company ? any.company() : p.name(),
              company ? Companies.code(any) : p.residentId(),
              p.name(),
              p.mobile(),
              any.oneOf("老客户介绍", "网络咨询"),
              any.oneOf("低", "中"));
        });
    t.file(
        "婚姻家事案件",
        "案件编号, 男方, 男方身份证号, 女方, 女方身份证号, 结婚日期, 婚生子女, 子女出生日期, 抚养权, 承办律师",
        32,
        i -> {
          Person man = t.in();
          Person woman = t.in();
          boolean with = i % 3 != 2;
          Person child = with ? t.childIn() : any.child();
          return List.of(
              "(2026)桂某律民字第" + (210 + i) + "号",
              man.name(),
              man.residentId(),
              woman.name(),
              woman.residentId(),
              "2012-0" + (1 + i % 9) + "-18",
              with ? child.name() : "",
              with ? child.birth().toString() : "",
              with ? any.oneOf("男方", "女方", "未定") : "",
              t.referred(lawyers.get(i % 4)).name());
        });
    t.table(
        "timesheet",
        "ts_id, matter_no, lawyer_no, work_date, hours, activity, billable, rate",
        55,
        i ->
            List.of(
                150_001L + i,
                "M26-" + (500 + i % 30),
                t.referred(lawyers.get(i % 9)).number("LS", 4),
                any.day(),
                "%d.5".formatted(i % 6),
                any.oneOf("起草合同", "开庭", "尽职调查"),
                any.oneOf("Y", "N"),
                1200L));
    t.table(
        "matter",
        "matter_no, cause, forum, stage, claim_amt, fee_mode, fee, opened_on, closed_on",
        30,
        i ->
            List.of(
                "M26-" + (500 + i),
                any.oneOf("买卖合同纠纷", "股权转让", "劳动争议"),
                any.oneOf("青秀区法院", "南宁仲裁委"),
                any.oneOf("一审", "二审", "执行"),
                any.money(),
                any.oneOf("固定", "风险"),
                any.money(),
                any.day(),
                i % 3 == 0 ? any.day() : ""));
    t.text(
        "开庭提醒短信",
        "发送时间, 接收人, 接收手机, 模板, 开庭时间, 状态",
        40,
        i -> {
          Person p = t.referred(any.person());
          return List.of(
              any.day() + " 09:00:00",
              p.name().charAt(0) + "*" + (p.name().length() > 2 ? p.name().substring(2) : ""),
              p.mobile().substring(0, 3) + "****" + p.mobile().substring(7),
              "T0" + i % 3,
              any.day() + " 14:30",
              any.oneOf("已送达", "失败"));
        });
    t.workbook(
        "会见登记",
        "会见日期, 看守所, 在押人员, 在押人员身份证号, 涉嫌罪名, 会见律师, 律师执业证号, 阶段",
        34,
        i -> {
          Person p = t.in();
          Person lawyer = t.referred(lawyers.get(i % 5));
          return List.of(
              any.day(),
              any.oneOf("市一看", "市二看"),
              p.name(),
              p.residentId(),
              any.oneOf("诈骗", "职务侵占"),
              lawyer.name(),
              lawyer.number("1450120", 10),
              any.oneOf("侦查", "审查起诉"));
        });
  }
}
