package io.pandian.scanner.truth;

import java.util.List;

/** What pawnbrokers, and laundries with keepers of other people's homes, write down. */
final class TradesOfCounters {
  private TradesOfCounters() {}

  static void all(Trade t) {
    pawnbrokers(t);
    homes(t);
  }

  private static void pawnbrokers(Trade t) {
    Invented any = t.invented();
    List<Person> pawners = t.some(31);
    List<Person> clerks = t.different(8);
    t.table(
        "pawn_ticket",
        "ticket_no, pawner_name, id_card, tel, item_desc, appraised, loan_amt, start_dt, end_dt,"
            + " appraiser",
        45,
        i -> {
          Person p = t.in(pawners.get(i % 31));
          return List.of(
              "DP45" + (60_100 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("黄金手链32g", "浪琴手表", "18K钻戒"),
              any.money(),
              any.money(),
              any.day(),
              any.day(),
              t.referred(clerks.get(i % 3)).name());
        });
    t.table(
        "dp_xd",
        "xdid, dph, xdqx, xdfy, xdrq, czy",
        40,
        i ->
            List.of(
                90_001L + i,
                "DP45" + (60_100 + i % 25),
                30L,
                any.money(),
                any.day(),
                t.referred(clerks.get(3 + i % 3)).account()));
    t.file(
        "绝当品处置",
        "当票号, 品名, 成色, 处置方式, 成交价, 买家, 买家手机, 处置日期",
        35,
        i -> {
          boolean melted = i % 6 == 4;
          Person p = melted ? any.person() : t.in();
          return List.of(
              "DP44" + any.digits(5),
              any.oneOf("金条", "翡翠挂件", "单反相机"),
              any.oneOf("九成新", "八成新"),
              melted ? "熔炼" : "门店零售",
              any.money(),
              melted ? "" : p.name(),
              melted ? "" : p.mobile(),
              any.day());
        });
    t.table(
        "gold_price",
        "quote_day, metal, buy_price, sell_price, src",
        50,
        i ->
            List.of(
                "2026-%02d-%02d".formatted(1 + i / 25, 1 + i % 25),
                any.oneOf("Au9999", "Pt950", "Ag"),
                "5%s.%s".formatted(any.digits(2), any.digits(2)),
                "6%s.%s".formatted(any.digits(2), any.digits(2)),
                "SGE"));
    t.commented(
        "dd_khda",
        "当户档案",
        "khid 客户ID, khmc 客户名称, zjlx 证件类型, zjhm 证件号码, yddh 移动电话, jtzz 家庭住址, hmd 黑名单标志, "
            + "create_by 创建者, create_time 创建时间, update_by 更新者",
        38,
        i -> {
          Person p = t.in();
          boolean permit = i % 9 == 3;
          boolean foreign = i % 9 == 7;
          return List.of(
              71_301L + i,
              foreign ? p.lastName() + " " + p.firstName() : p.name(),
              permit ? "港澳通行证" : foreign ? "护照" : "身份证",
              permit ? p.permit() : foreign ? p.passport() : p.residentId(),
              i % 5 == 2 ? "" : p.mobile(),
              p.address(),
              i % 12 == 0 ? "Y" : "N",
              t.referred(clerks.get(i % 3)).account(),
              any.day() + " 14:22:00",
              i % 2 == 0 ? "" : t.referred(clerks.get(6 + i % 4 / 2)).account());
        });
    t.text(
        "gateway-access",
        "time, level, traceId, uri, msg",
        60,
        i ->
            List.of(
                any.day() + "T10:%02d:31.%s".formatted(i, any.digits(3)),
                any.oneOf("INFO", "INFO", "WARN"),
                "%s-%s-4%s-a%s-%s"
                    .formatted(any.hex(8), any.hex(4), any.hex(3), any.hex(3), any.hex(12)),
                any.oneOf("/api/ticket/query", "/api/price/today"),
                "biz=17" + any.digits(17) + " rt=" + any.below(400) + "ms code=0"));
  }

  private static void homes(Trade t) {
    Invented any = t.invented();
    List<Person> aunts = t.some(30);
    List<Person> families = t.some(40);
    List<Person> washers = t.different(3);
    List<Person> nurses = t.some(9);
    t.table(
        "ayi",
        "ayi_id, ayi_name, native_place, zodiac, birth_ymd, mobile, urgent_name, urgent_mobile,"
            + " star, pay_card",
        30,
        i -> {
          Person p = t.in(aunts.get(i));
          Person other = t.in();
          return List.of(
              52_701L + i,
              p.name(),
              any.oneOf("广西百色", "湖南永州", "贵州毕节"),
              any.oneOf("牛", "虎", "兔"),
              p.birth().toString(),
              p.mobile(),
              other.name(),
              other.mobile(),
              3L + i % 3,
              p.bankCard());
        });
    t.table(
        "jiazheng_dingdan",
        "dingdan_hao, kehu_id, ayi_id, fuwu_leixing, kaishi_shijian, shichang, jine, fuwu_dizhi",
        52,
        i -> {
          Person p = t.in(families.get(i % 34));
          t.referred(aunts.get(i % 26));
          return List.of(
              "JZ" + any.digits(12),
              p.key(),
              52_701L + i % 26,
              any.oneOf("日常保洁", "擦玻璃", "做饭"),
              any.day() + " 09:00",
              2L + i % 4,
              any.money(),
              p.address());
        });
    t.file(
        "洗衣挂牌",
        "水洗码, 会员卡号, 顾客, 手机尾号, 衣物, 颜色, 瑕疵, 收衣员, 预计取衣",
        55,
        i -> {
          Person p = t.in(families.get(i % 38));
          return List.of(
              any.digits(10),
              p.number("XY", 7),
              p.name().charAt(0) + (p.woman() ? "女士" : "先生"),
              p.mobile().substring(7),
              any.oneOf("羽绒服", "西裤", "羊绒衫"),
              any.oneOf("黑", "米白", "藏青"),
              any.oneOf("", "袖口磨损", "油渍"),
              t.referred(washers.get(i % 3)).name(),
              any.day());
        });
    t.table(
        "wash_price",
        "item_code, item_name, dry_price, wet_price, vip_price, days",
        30,
        i ->
            List.of(
                "W" + (101 + i),
                any.oneOf("大衣", "窗帘", "球鞋") + (1 + i),
                25L + i,
                15L + i,
                12L + i,
                2L + i % 3));
    t.workbook(
        "月嫂档期",
        "月嫂, 月嫂手机, 客户, 客户电话, 预产期, 上户日期, 下户日期, 定金",
        36,
        i -> {
          Person nurse = t.in(nurses.get(i % 9));
          Person p = t.in();
          return List.of(
              nurse.name(),
              nurse.mobile(),
              p.name(),
              p.mobile(),
              any.day(),
              any.day(),
              any.day(),
              2000L);
        });
    t.table(
        "machine_status",
        "machine_sn, store_code, program, water_temp, spin_rpm, err_code, report_ts",
        48,
        i ->
            List.of(
                "HX" + (330_010 + i % 12),
                "S0" + i % 4,
                any.oneOf("STD", "QUICK", "WOOL"),
                30L + i % 3 * 10,
                800L,
                any.oneOf("", "", "E21"),
                1_780_000_000L + i * 60L));
  }
}
