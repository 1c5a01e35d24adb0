package io.pandian.scanner.truth;

import java.util.List;

/** What banks of blood and organs, and cemeteries keep. */
final class TradesOfVeins {
  private TradesOfVeins() {}

  static void all(Trade t) {
    bloodBanks(t);
    cemeteries(t);
  }

  private static void bloodBanks(Trade t) {
    Invented any = t.invented();
    List<Person> donors = t.some(38);
    List<Person> nurses = t.some(5);
    List<Person> patients = t.some(28);
    List<Person> doctors = t.different(7);
    t.table(
        "donor",
        "donor_code, donor_name, sex, abo, rh, idcard_type, idcard_no, cellphone, tel_home,"
            + " weight_kg, last_donate, defer_until, del_flag",
        38,
        i -> {
          Person p = t.in(donors.get(i));
          boolean foreign = i % 13 == 7;
          return List.of(
              p.number("4501A", 7),
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              p.woman() ? "2" : "1",
              any.oneOf("A", "B", "O", "AB"),
              any.oneOf("+", "+", "-"),
              foreign ? "护照" : "居民身份证",
              foreign ? p.passport() : p.residentId(),
              p.mobile(),
              i % 3 == 0 ? "" : p.landline(),
              48L + i % 40,
              any.day(),
              i % 5 == 0 ? "2027-01-31" : "",
              0L);
        });
    t.table(
        "donation",
        "din, donor_code, bled_at, site_code, vol_ml, nurse_no, reaction, mark",
        56,
        i ->
            List.of(
                "0450126" + (700_100 + i),
                t.in(donors.get(i % 33)).number("4501A", 7),
                any.day() + " 10:%02d".formatted(i),
                any.oneOf("BUS01", "BUS02", "HQ"),
                any.oneOf("200", "300", "400"),
                t.referred(nurses.get(i % 5)).number("N", 4),
                any.oneOf("", "", "头晕"),
                any.oneOf("", "补录")));
    t.workbook(
        "遗体器官捐献登记",
        "登记号, 登记人, 登记人证件号, 登记人手机, 执行人, 与登记人关系, 执行人电话, 捐献意愿, 受理红会",
        26,
        i -> {
          Person p = t.in();
          Person executor = t.in();
          return List.of(
              "GX-ZY-" + (2_026_030 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              executor.name(),
              any.oneOf("配偶", "子女", "兄弟"),
              executor.mobile(),
              any.oneOf("角膜", "遗体", "全部器官"),
              any.oneOf("青秀区红十字会", "兴宁区红十字会"));
        });
    t.file(
        "脐血存储协议",
        "协议号, 产妇, 产妇身份证号, 产妇手机, 配偶, 配偶身份证号, 新生儿, 新生儿出生日期, 存储年限, 费用",
        28,
        i -> {
          Person mother = t.in();
          Person father = t.in();
          boolean named = i % 4 != 3;
          Person child = named ? t.childIn() : any.child();
          return List.of(
              "QX" + (8_812 + i),
              mother.name(),
              mother.residentId(),
              mother.mobile(),
              father.name(),
              father.residentId(),
              named ? child.name() : "",
              named ? child.birth().toString() : "",
              20L,
              any.money());
        });
    t.text(
        "cold-box",
        "time, box, probe, temp_c, door, battery_pct, alarm",
        60,
        i ->
            List.of(
                any.day() + " 03:%02d:20".formatted(i),
                "CB-" + (10 + i % 6),
                any.oneOf("P1", "P2"),
                "4." + any.below(10),
                any.oneOf("closed", "closed", "open"),
                40L + i % 60,
                any.oneOf("", "", "HIGH_TEMP")));
    t.commented(
        "xyy_sq",
        "临床用血申请",
        "sqdh 申请单号, hzxm 患者姓名, zyh 住院号, xx 血型, cfmc 成分名称, sl 数量, sqys 申请医师, "
            + "sqysgh 申请医师工号, hdr 核对人, fxsj 发血时间",
        48,
        i -> {
          Person p = t.in(patients.get(i % 28));
          Person doctor = t.referred(doctors.get(i % 5));
          return List.of(
              "SQ2026" + any.digits(6),
              p.name(),
              p.number("ZY", 8),
              any.oneOf("A型", "B型", "O型"),
              any.oneOf("去白红细胞", "冰冻血浆", "血小板"),
              2L,
              doctor.name(),
              doctor.number("", 4),
              t.referred(doctors.get(5 + i % 2)).name(),
              any.day() + " 16:20:00");
        });
  }

  private static void cemeteries(Trade t) {
    Invented any = t.invented();
    List<Person> payers = t.some(24);
    List<Person> mourners = t.some(22);
    List<Person> hands = t.some(9);
    t.workbook(
        "墓位台账",
        "墓区, 排号, 墓型, 状态, 占地(㎡), 价格, 购墓人, 购墓人身份证号, 购墓人电话, 维护费到期",
        40,
        i -> {
          boolean sold = i % 4 != 1;
          Person p = sold ? t.in() : any.person();
          return List.of(
              any.oneOf("福寿园", "松柏园", "静思园"),
              (1 + i / 10) + "排" + (1 + i % 10) + "号",
              any.oneOf("双穴", "单穴", "树葬"),
              sold ? "已售" : "空置",
              any.oneOf("0.8", "1.0"),
              any.money(),
              sold ? p.name() : "",
              sold ? p.residentId() : "",
              sold ? p.mobile() : "",
              sold ? "2046-04-05" : "");
        });
    t.commented(
        "sz_info",
        "逝者信息",
        "szid 主键, szxm 逝者姓名, xb 性别, sfzh 身份证号, swrq 死亡日期, swyy 死亡原因, hhrq 火化日期, "
            + "jsxm 家属姓名, jsdh 家属电话, gx 与逝者关系",
        34,
        i -> {
          Person dead = t.in();
          Person kin = t.in();
          return List.of(
              60_401L + i,
              dead.name(),
              dead.sex(),
              dead.residentId(),
              any.day(),
              any.oneOf("心肌梗死", "肺癌", "脑出血"),
              any.day(),
              kin.name(),
              kin.mobile(),
              any.oneOf("长子", "女儿", "配偶"));
        });
    t.table(
        "ash_renewal",
        "receipt_no, slot_no, renew_years, amount, payer_name, payer_phone, cashier_login, paid_at",
        44,
        i -> {
          Person p = t.in(payers.get(i % 24));
          return List.of(
              "AR" + any.digits(9),
              "%c-%03d".formatted('A' + i % 4, 100 + i),
              3L,
              any.money(),
              p.name(),
              p.mobile(),
              t.referred(hands.get(i % 2)).account(),
              any.day() + " 09:12:00");
        });
    t.table(
        "furnace_log",
        "log_no, furnace, ignite_at, end_at, fuel_kg, peak_temp, flue_so2, alarm",
        40,
        i ->
            List.of(
                9_001L + i,
                "F" + (1 + i % 4),
                any.day() + " 06:30:00",
                any.day() + " 07:25:00",
                "2" + any.below(9) + ".4",
                800L + any.below(150),
                any.below(40) + ".1",
                any.oneOf("", "", "DRAFT_LOW")));
    t.table(
        "hearse_dispatch",
        "dispatch_no, caller_phone, pickup, hearse, driver_code, escort_code, out_at, back_at, km",
        36,
        i ->
            List.of(
                "HD" + (26_070 + i),
                t.in().mobile(),
                any.oneOf("市一医院太平间", "广西民族医院", "区人民医院"),
                "灵车" + (1 + i % 5),
                t.referred(hands.get(2 + i % 4)).number("SJ", 4),
                t.referred(hands.get(6 + i % 3)).number("YL", 4),
                any.day() + " 04:15",
                any.day() + " 06:00",
                (long) (5 + any.below(60))));
    t.file(
        "网上祭扫留言",
        "留言编号, 纪念馆号, 祭扫账号, 祭扫昵称, 供品, 留言, 时间, 审核",
        50,
        i -> {
          Person p = t.in(mourners.get(i % 22));
          return List.of(
              310_201L + i,
              "JNG" + (400 + i % 9),
              p.account(),
              any.oneOf("思念", "小妹", "永远的女儿", ""),
              any.oneOf("鲜花", "蜡烛", "水果"),
              any.oneOf("一路走好", "想您了", "清明安好"),
              any.day() + " 08:40:00",
              any.oneOf("通过", "待审"));
        });
  }
}
