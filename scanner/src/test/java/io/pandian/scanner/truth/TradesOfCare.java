package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What clinical trials, clubs and races, agencies for study abroad and welfare offices keep. */
final class TradesOfCare {
  private TradesOfCare() {}

  static void all(Trade t) {
    trials(t);
    sports(t);
    abroad(t);
    welfare(t);
  }

  private static void trials(Trade t) {
    Invented any = t.invented();
    List<Person> subjects = t.some(36);
    List<Person> investigators = t.different(4);
    List<Person> others = t.some(20);
    t.table(
        "subject",
        "subj_id, initials, birth_year, sex, arm, consent_date",
        36,
        i -> {
          Person p = t.in(subjects.get(i));
          return List.of(
              "%02d-%03d".formatted(1 + i % 3, i),
              initials(p),
              (long) p.birth().getYear(),
              p.woman() ? "F" : "M",
              any.oneOf("A", "B"),
              any.day());
        });
    t.table(
        "adverse_event",
        "ae_id, subj_id, term, grade, onset, investigator_id",
        50,
        i -> {
          int subject = i * 2 % 36;
          t.in(subjects.get(subject));
          return List.of(
              1L + i,
              "%02d-%03d".formatted(1 + subject % 3, subject),
              any.oneOf("恶心", "皮疹", "头晕"),
              1L + i % 3,
              any.day(),
              "INV" + t.referred(investigators.get(i % 4)).serial());
        });
    t.file(
        "受试者筛选表",
        "筛选号, 姓名缩写, 出生日期, 联系方式, 筛选结果, 研究护士",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "S" + (1001 + i),
              initials(p),
              p.birth().toString(),
              p.mobile(),
              any.oneOf("入组", "筛败"),
              t.referred(investigators.get(i % 3)).name());
        });
    t.commented(
        "vis_rec",
        "访视记录",
        "rid 记录号, sid 受试者编号, vno 访视序号, sbp 收缩压, dbp 舒张压, crc 研究协调员",
        60,
        i ->
            List.of(
                1L + i,
                t.in(others.get(i % 20)).number("R", 4),
                1L + i / 20,
                110L + i % 40,
                70L + i % 20,
                t.referred(investigators.get(i % 3)).name()));
    t.workbook(
        "研究中心联络表",
        "中心编号, 主要研究者, 职称, 研究者邮箱, CRA, CRA邮箱",
        20,
        i -> {
          Person lead = t.in(others.get(i));
          Person monitor = t.in(investigators.get(i % 4));
          return List.of(
              "%02d".formatted(i + 1),
              lead.name(),
              any.oneOf("主任医师", "副主任医师"),
              lead.email(),
              monitor.name(),
              monitor.email());
        });
    t.table(
        "kit_stock",
        "kit_no, lot_no, expiry, site, status",
        60,
        i ->
            List.of(
                "K" + (10_000 + i),
                "L26" + i % 4,
                "2027-06-30",
                "%02d".formatted(1 + i % 20),
                any.oneOf("在库", "已发", "销毁")));
  }

  private static String initials(Person p) {
    return (p.firstName().charAt(0) + p.lastName().substring(0, 2)).toUpperCase(Locale.ROOT);
  }

  private static void sports(Trade t) {
    Invented any = t.invented();
    List<Person> runners = t.some(45);
    List<Person> coaches = t.some(6);
    List<Person> players = t.different(12);
    t.file(
        "马拉松报名",
        "参赛号, 选手姓名, 证件类别, 证件号, 手机, 衣服尺码, 血型, 紧急联络人, 紧急联络电话",
        45,
        i -> {
          Person p = t.in(runners.get(i));
          Person other = t.in();
          boolean foreign = i % 9 == 4;
          return List.of(
              "A" + (2000 + i),
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              foreign ? "护照" : "身份证",
              foreign ? p.passport() : p.residentId(),
              p.mobile(),
              any.oneOf("S", "M", "L"),
              any.oneOf("A", "B", "O", "AB"),
              other.name(),
              other.mobile());
        });
    t.table(
        "race_result",
        "bib, gun_time, chip_time, overall, split_10k",
        45,
        i -> {
          t.perhaps(runners.get(i));
          return List.of(
              "A" + (2000 + i), "03:41:0" + i % 10, "03:40:1" + i % 10, 1L + i, "00:51:2" + i % 10);
        });
    t.table(
        "coach",
        "id, name, mobile, cert_level",
        6,
        i -> {
          Person p = t.in(coaches.get(i));
          return List.of(1L + i, p.name(), p.mobile(), any.oneOf("一级", "二级"));
        });
    t.table(
        "clubMember",
        "memberId, memberName, wechat, mobilePhone, height, weight, handicap, level, coachId, "
            + "lockerNo, cardBalance, joinedOn, expireOn, isFrozen, createBy, createTime",
        44,
        i -> {
          Person p = t.in();
          t.referred(coaches.get(i % 6));
          return List.of(
              501L + i,
              p.name(),
              "wx_" + p.account(),
              p.mobile(),
              150L + i,
              50L + i % 30,
              (long) (i % 36),
              any.oneOf("初级", "中级"),
              1L + i % 6,
              "L" + i,
              any.money(),
              any.day(),
              "2027-01-31",
              0L,
              "system",
              any.day() + " 10:00:00");
        });
    t.file(
        "青训队员",
        "球员, 出生日期, 身高, 位置, 父亲电话, 母亲电话",
        36,
        i -> {
          Person child = t.childIn();
          Person father = t.in();
          Person mother = t.in();
          return List.of(
              child.name(),
              child.birth().toString(),
              130L + i % 20,
              any.oneOf("前锋", "后卫", "门将"),
              father.mobile(),
              mother.mobile());
        });
    t.table(
        "pair_match",
        "matchNo, court, player1, player2, opponent1, opponent2, score",
        48,
        i ->
            List.of(
                "M" + i,
                (1 + i % 4) + "号场",
                t.in(players.get(i % 12)).name(),
                t.in(players.get((i + 1) % 12)).name(),
                t.in(players.get((i + 4 + i / 12) % 12)).name(),
                t.in(players.get((i + 5 + i / 12) % 12)).name(),
                any.oneOf("21:18", "21:9", "17:21")));
  }

  private static void abroad(Trade t) {
    Invented any = t.invented();
    List<Person> counsellors = t.different(4);
    List<Person> students = t.some(30);
    List<Person> talkers = t.some(20);
    t.file(
        "student-applications",
        "Family Name, Given Name, Passport No, Email, Parent Name, Parent Mobile, Counsellor",
        40,
        i -> {
          Person p = t.in();
          Person parent = t.in();
          return List.of(
              p.lastName(),
              p.firstName(),
              p.passport(),
              p.email(),
              parent.name(),
              parent.mobile(),
              t.referred(counsellors.get(i % 4)).name());
        });
    t.table(
        "stu",
        "stu_id, xm, pyxm, hzh, sjh, yx",
        30,
        i -> {
          Person p = t.in(students.get(i));
          return List.of(
              1L + i,
              p.name(),
              (p.lastName() + " " + p.firstName()).toUpperCase(Locale.ROOT),
              p.passport(),
              p.mobile(),
              p.email());
        });
    t.table(
        "stu_appl",
        "app_id, stu_id, univ_code, program, deadline, decision",
        70,
        i -> {
          t.in(students.get(i % 26));
          return List.of(
              1L + i,
              1L + i % 26,
              "U" + i % 30,
              any.oneOf("MSc Finance", "BEng Civil", "MA TESOL"),
              any.day(),
              any.oneOf("OFFER", "PENDING", "REJECT"));
        });
    t.table(
        "univ",
        "univ_code, name_en, country, qs_rank, admissions_email",
        30,
        i -> {
          Person p = t.unlikely(any.person());
          String town = p.lastName();
          return List.of(
              "U" + i,
              "University of " + town + i,
              any.oneOf("UK", "Australia", "Canada"),
              20L + i,
              "admissions@" + town.toLowerCase(Locale.ROOT) + i + ".edu");
        });
    t.workbook(
        "签证材料进度",
        "学生, 学生护照号, 资金担保人, 与学生关系, 担保人存款账号, 材料状态",
        38,
        i -> {
          Person p = t.in();
          Person guarantor = t.in();
          return List.of(
              p.name(),
              p.passport(),
              guarantor.name(),
              any.oneOf("父亲", "母亲"),
              guarantor.bankCard(),
              any.oneOf("已齐", "缺存款证明"));
        });
    t.commented(
        "chat_log",
        "顾问与学生会话",
        "mid 消息号, fuid 发送人用户ID, tuid 接收人用户ID, mtype 消息类型, ts 发送时间",
        80,
        i ->
            List.of(
                any.digits(12),
                t.in(talkers.get(i % 20)).key(),
                t.in(talkers.get((i * 3 + 7) % 20)).key(),
                any.oneOf("TEXT", "IMAGE"),
                any.day() + " 20:15:09"));
  }

  private static void welfare(Trade t) {
    Invented any = t.invented();
    List<Person> inmates = t.some(12);
    List<Person> carers = t.some(15);
    t.file(
        "收养登记",
        "收养人(男), 收养人(男)身份证号, 收养人(女), 收养人(女)身份证号, 被收养儿童, 儿童出生日期, 送养机构",
        30,
        i -> {
          Person man = t.in();
          Person woman = t.in();
          Person child = t.childIn();
          return List.of(
              man.name(),
              man.residentId(),
              woman.name(),
              woman.residentId(),
              child.name(),
              child.birth().toString(),
              any.oneOf("市儿童福利院", "县社会福利院"));
        });
    t.table(
        "sqjz",
        "dxbh, xm, zm, jzksrq, jzjsrq, bzr, bzrdh",
        38,
        i -> {
          Person p = t.in();
          Person surety = t.in();
          return List.of(
              p.number("JZ45", 6),
              p.name(),
              any.oneOf("危险驾驶罪", "盗窃罪"),
              any.day(),
              "2027-12-31",
              surety.name(),
              surety.mobile());
        });
    t.file(
        "养老院入住",
        "床号, 老人姓名, 老人身份证号, 家属1, 家属1电话, 家属2, 家属2电话, 护理等级",
        36,
        i -> {
          Person elder = t.in();
          Person one = t.in();
          boolean two = i % 2 == 0;
          Person other = two ? t.in() : any.person();
          return List.of(
              "2" + (10 + i) + "-" + (1 + i % 2),
              elder.name(),
              elder.residentId(),
              one.name(),
              one.mobile(),
              two ? other.name() : "",
              two ? other.mobile() : "",
              any.oneOf("自理", "半失能", "失能"));
        });
    t.table(
        "prison_visit",
        "visit_no, prisoner_no, visitor_name, visitor_id_no, relation, visit_date",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "TS" + any.digits(7),
              t.referred(inmates.get(i % 12)).number("4501", 6),
              p.name(),
              p.residentId(),
              any.oneOf("妻", "父", "兄"),
              any.day());
        });
    t.commented(
        "t_hlpb",
        "护理排班",
        "id 主键, gh 护理员工号, rq 日期, bc 班次, cwqy 床位区域",
        75,
        i ->
            List.of(
                1L + i,
                t.in(carers.get(i % 15)).number("HL", 4),
                "2026-06-%02d".formatted(1 + i / 15),
                any.oneOf("早", "中", "夜"),
                any.oneOf("A区", "B区")));
    t.workbook(
        "殡葬服务结算",
        "逝者姓名, 火化日期, 经办家属, 家属手机, 服务项目, 结算金额",
        40,
        i -> {
          Person dead = t.referred(any.person());
          Person p = t.in();
          return List.of(
              dead.name(),
              any.day(),
              p.name(),
              p.mobile(),
              any.oneOf("骨灰盒", "告别厅", "寄存"),
              any.money());
        });
  }
}
