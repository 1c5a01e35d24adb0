package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What notaries, temples and charities, stages and museums, villages and house owners keep. */
final class TradesOfGatherings {
  private TradesOfGatherings() {}

  static void all(Trade t) {
    notaries(t);
    givers(t);
    stages(t);
    votes(t);
  }

  private static void notaries(Trade t) {
    Invented any = t.invented();
    List<Person> clerks = t.different(3);
    List<Person> payers = t.different(50);
    t.file(
        "公证申请",
        "受理号, 申请人, 证件类型, 证件号码, 联系电话, 代理人, 代理人身份证号, 公证事项",
        40,
        i -> {
          Person p = t.in();
          boolean acted = i % 2 == 0;
          Person agent = acted ? t.in() : any.person();
          return List.of(
              "(2026)桂南证字第" + (800 + i) + "号",
              p.name(),
              i % 7 == 3 ? "台湾居民来往大陆通行证" : i % 7 == 5 ? "护照" : "身份证",
              i % 7 == 3 ? any.digits(8) : i % 7 == 5 ? p.passport() : p.residentId(),
              p.mobile(),
              acted ? agent.name() : "",
              acted ? agent.residentId() : "",
              any.oneOf("委托书", "继承", "声明书"));
        });
    t.table(
        "gz_jicheng",
        "blh, bjcr, swrq, jcr1, jcr1sfzh, jcr2, jcr2sfzh",
        36,
        i -> {
          Person dead = t.perhaps(any.person());
          Person one = t.in();
          Person two = t.in();
          return List.of(
              "JC" + any.digits(7),
              dead.name(),
              any.day(),
              one.name(),
              one.residentId(),
              two.name(),
              two.residentId());
        });
    t.table(
        "notary_fee",
        "receipt_no, item, fee, payer, paid_on, cashier",
        50,
        i -> {
          boolean company = i % 3 == 2;
          Person p = company ? payers.get(i) : t.in(payers.get(i));
          return List.of(
              "SJ" + any.digits(8),
              any.oneOf("公证费", "副本费", "翻译费"),
              any.money(),
              company ? any.company() : p.name(),
              any.day(),
              t.referred(clerks.get(i % 3)).name());
        });
    t.file(
        "遗嘱登记",
        "立遗嘱人, 立遗嘱人出生日期, 遗嘱执行人, 执行人电话, 见证人1, 见证人1身份证号, 见证人2, 见证人2身份证号",
        30,
        i -> {
          Person testator = t.in();
          Person executor = t.in();
          Person one = t.in();
          Person two = t.in();
          return List.of(
              testator.name(),
              testator.birth().toString(),
              executor.name(),
              executor.mobile(),
              one.name(),
              one.residentId(),
              two.name(),
              two.residentId());
        });
    t.commented(
        "doc_archive",
        "卷宗归档",
        "ano 卷宗号, box 盒号, shelf 柜架, pages 页数, gdr 归档人账号, gdsj 归档时间",
        40,
        i ->
            List.of(
                "2026-" + any.digits(5),
                "H" + i % 9,
                "3-" + i % 5,
                12L + i,
                t.referred(clerks.get(i % 3)).account(),
                any.day()));
    t.workbook(
        "涉外公证翻译",
        "Applicant Name, Passport No., Date of Birth, Destination, Language, Fee",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              p.lastName().toUpperCase(Locale.ROOT) + " " + p.firstName(),
              p.passport(),
              p.birth().toString(),
              any.oneOf("Canada", "Italy", "Japan"),
              any.oneOf("EN", "IT", "JA"),
              180L);
        });
  }

  private static void givers(Trade t) {
    Invented any = t.invented();
    List<Person> donors = t.some(30);
    List<Person> leaders = t.some(5);
    List<Person> handlers = t.different(5);
    t.file(
        "功德芳名錄",
        "序號, 善信姓名, 聯絡電話, 樂助金額, 登記日期",
        45,
        i -> {
          boolean nameless = i % 9 == 8;
          Person p = nameless ? any.person() : t.in();
          return List.of(
              1L + i,
              nameless ? "無名氏" : p.name(),
              nameless ? "" : p.mobile(),
              any.money(),
              any.day());
        });
    t.table(
        "donation",
        "id, donor_openid, donor_nick, project_id, amt, is_anon, msg",
        60,
        i -> {
          Person p = t.in(donors.get(i % 30));
          return List.of(
              1L + i,
              p.openid(),
              any.oneOf("向阳花", "小海豚", "云淡风轻") + i % 30,
              1L + i % 20,
              any.money(),
              (long) (i % 2),
              any.oneOf("加油", "平安喜乐", ""));
        });
    t.table(
        "charity_project",
        "project_id, title, target_amt, raised_amt, manager_name, manager_mobile",
        20,
        i -> {
          Person p = t.in(leaders.get(i % 5));
          return List.of(
              1L + i,
              any.oneOf("图书角", "爱心午餐", "暖冬包裹") + i,
              "50000",
              any.money(),
              p.name(),
              p.mobile());
        });
    t.workbook(
        "结对助学",
        "资助人, 资助人手机, 受助学生, 出生年月, 就读学校, 监护人, 监护人电话, 每学期金额",
        36,
        i -> {
          Person donor = t.in(donors.get(i % 30));
          Person pupil = t.childIn();
          Person parent = t.in();
          return List.of(
              donor.name(),
              donor.mobile(),
              pupil.name(),
              pupil.birth().toString().substring(0, 7),
              any.oneOf("弄拉小学", "龙光小学"),
              parent.name(),
              parent.mobile(),
              800L);
        });
    t.table(
        "lamp_order",
        "orderNo, lampType, blessedNames, contactName, contactTel, expireDate",
        40,
        i -> {
          Person p = t.in();
          Person other = t.referred(any.person());
          return List.of(
              "GM" + any.digits(8),
              any.oneOf("光明灯", "太岁灯"),
              p.name() + "、" + other.name(),
              p.name(),
              p.mobile(),
              any.day());
        });
    t.file(
        "善款支出",
        "日期, 用途, 收款单位, 凭证号, 支出金额, 经办, 审批",
        40,
        i ->
            List.of(
                any.day(),
                any.oneOf("采购文具", "运费", "印刷费"),
                any.company(),
                "记-" + (100 + i),
                any.money(),
                t.referred(handlers.get(i % 3)).name(),
                t.referred(handlers.get(3 + i % 2)).name()));
  }

  private static void stages(Trade t) {
    Invented any = t.invented();
    List<Person> members = t.some(40);
    List<Person> actors = t.different(8);
    List<Person> assistants = t.some(8);
    List<Person> directors = t.some(9);
    t.table(
        "cine_member",
        "member_no, nickname, mobile, birthday, reg_store, balance",
        40,
        i -> {
          Person p = t.in(members.get(i));
          return List.of(
              p.number("YC", 8),
              any.oneOf("爆米花", "追光者", "夜猫") + i,
              p.mobile(),
              p.birth().toString(),
              any.oneOf("万象城店", "航洋店"),
              any.money());
        });
    t.table(
        "box_ticket",
        "ticket_no, show_id, seat, price, member_no, sold_at",
        80,
        i ->
            List.of(
                any.digits(14),
                400L + i % 11,
                (1 + i % 9) + "排" + (1 + i % 20) + "座",
                "45.00",
                i % 2 == 0 ? t.in(members.get(i / 2 % 25)).number("YC", 8) : "",
                any.day() + " 19:02:40"));
    t.file(
        "演员通告单",
        "拍摄日期, 场次, 角色, 演员, 助理, 助理电话, 化妆时间",
        48,
        i -> {
          Person actor = t.in(actors.get(i % 8));
          Person assistant = t.in(assistants.get(i % 8));
          return List.of(
              "2026-03-%02d".formatted(1 + i / 8),
              "第" + (10 + i) + "场",
              "角色" + i % 8,
              actor.name(),
              assistant.name(),
              assistant.mobile(),
              "05:30");
        });
    t.table(
        "film",
        "film_code, title, genre, director, minutes, release_on",
        30,
        i -> {
          Person p = t.perhaps(directors.get(i % 9));
          return List.of(
              "0010" + any.digits(8),
              any.oneOf("远山", "夏夜", "潮汐", "归途") + i,
              any.oneOf("剧情", "动画", "喜剧"),
              p.firstName() + " " + p.lastName(),
              95L + i,
              any.day());
        });
    t.file(
        "展馆预约",
        "预约日期, 时段, 预约人, 预约人手机, 预约人证件号, 同行儿童姓名, 同行儿童证件号",
        45,
        i -> {
          Person p = t.in();
          boolean with = i % 3 == 0;
          Person child = with ? t.childIn() : any.child();
          return List.of(
              any.day(),
              any.oneOf("09:00-12:00", "14:00-17:00"),
              p.name(),
              p.mobile(),
              p.residentId(),
              with ? child.name() : "",
              with ? child.residentId() : "");
        });
    t.table(
        "hall_rental",
        "rent_no, renter_org, legal_rep, liaison, liaison_phone, event, fee",
        35,
        i -> {
          Person legal = t.referred(any.person());
          Person p = t.in();
          return List.of(
              "CZ" + any.digits(6),
              any.company(),
              legal.name(),
              p.name(),
              p.mobile(),
              any.oneOf("年会", "发布会", "路演"),
              any.money());
        });
  }

  private static void votes(Trade t) {
    Invented any = t.invented();
    List<Person> candidates = t.different(9);
    List<Person> agents = t.some(10);
    t.file(
        "业主大会选民",
        "楼栋房号, 专有面积, 业主1, 业主1证件号, 业主2, 业主2证件号, 投票权数",
        41,
        i -> {
          if (i == 40) {
            return List.of("合计", "4312.60", "", "", "", "", "40");
          }
          Person one = t.in();
          boolean two = i % 3 != 2;
          Person other = two ? t.in() : any.person();
          return List.of(
              (1 + i % 7) + "-" + (101 + i),
              "107.8" + i % 10,
              one.name(),
              one.residentId(),
              two ? other.name() : "",
              two ? other.residentId() : "",
              "1");
        });
    t.table(
        "candidate",
        "candidate_no, name, sex, birth_date, building, pitch",
        9,
        i -> {
          Person p = t.in(candidates.get(i));
          return List.of(
              1L + i, p.name(), p.sex(), p.birth().toString(), i + "栋", any.oneOf("公开账目", "加装充电桩"));
        });
    t.table(
        "ballot",
        "ballot_no, room, candidate_no, vote, cast_at",
        90,
        i -> {
          t.in(candidates.get(i % 9));
          return List.of(
              1L + i, (1 + i % 7) + "-" + (101 + i), 1L + i % 9, any.oneOf("同意", "反对"), any.day());
        });
    t.file(
        "村民小组名册",
        "户编号, 与户主关系, 姓名, 身份证号, 手机号",
        56,
        i -> {
          if (i % 4 == 3) {
            return List.of("", "", "", "", "");
          }
          Person p = i % 4 == 2 ? t.childIn() : t.in();
          return List.of(
              "F" + (1 + i / 4),
              List.of("户主", "配偶", "子女").get(i % 4),
              p.name(),
              p.residentId(),
              i % 4 == 2 ? "" : p.mobile());
        });
    t.table(
        "wtsq",
        "wtr, wtrsfzh, str, strsfzh, fh, wtrq",
        40,
        i -> {
          Person giver = t.in();
          Person taker = t.in(agents.get(i % 10));
          return List.of(
              giver.name(),
              giver.residentId(),
              taker.name(),
              taker.residentId(),
              "2-" + (200 + i),
              any.day());
        });
    t.file(
        "议事会签到",
        "序号, 签到人, 房号, 签到时间, 备注",
        60,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i, p.name(), "5-" + (301 + i), "19:%02d".formatted(i), any.oneOf("", "", "迟到"));
        });
  }
}
