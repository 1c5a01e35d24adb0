package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What estate agents, restaurants, airlines and courts keep. */
final class FurtherTradesOfPlaces {
  private FurtherTradesOfPlaces() {}

  static void all(Trade t) {
    agents(t);
    restaurants(t);
    carriersOfPersons(t);
    courts(t);
  }

  private static void agents(Trade t) {
    Invented any = t.invented();
    List<Person> brokers = t.some(6);
    t.file(
        "租赁合同",
        "合同号, 出租方, 出租方电话, 承租方, 承租方电话, 房屋地址, 月租金",
        40,
        i -> {
          Person landlord = t.in();
          Person tenant = t.in();
          return List.of(
              "ZL" + i,
              landlord.name(),
              landlord.mobile(),
              tenant.name(),
              tenant.mobile(),
              landlord.address(),
              "1500");
        });
    t.table(
        "kanfang_jilu",
        "id, kehu_xm, kehu_dh, jjr_gh, fangyuan_id, kfsj",
        55,
        i -> {
          Person p = t.in();
          return List.of(
              (long) i,
              p.name(),
              p.mobile(),
              t.perhaps(brokers.get(i % 6)).number("JJ", 4),
              7000L + i % 11,
              "2026-05-05");
        });
    t.table(
        "listing",
        "listingId, district, bedrooms, floorArea, askingPrice, agentName, agentTel",
        50,
        i -> {
          Person p = t.in(brokers.get(i % 6));
          return List.of("L" + i, "青秀区", 3L, "98.5", "1200000", p.name(), p.mobile());
        });
    t.file(
        "装修派工",
        "工地, 业主姓名, 业主电话, 工长, 工长电话, 开工日期",
        40,
        i -> {
          Person owner = t.in();
          Person foreman = t.in(brokers.get(i % 6));
          return List.of(
              "工地" + i,
              owner.name(),
              owner.mobile(),
              foreman.name(),
              foreman.mobile(),
              "2026-04-01");
        });
    t.table(
        "menjin_jilu",
        "kh, mjdw, sksj, fx",
        120,
        i ->
            List.of(
                t.perhaps(brokers.get(i % 6)).number("88", 6),
                "东门",
                "2026-09-09 07:%02d".formatted(i % 60),
                "进"));
    t.table(
        "mat_price",
        "mat_code, mat_name, spec, unit, price",
        40,
        i -> List.of("M" + i, any.oneOf("水泥", "瓷砖", "电线"), "P.O 42.5", "袋", "25"));
  }

  private static void restaurants(Trade t) {
    Invented any = t.invented();
    List<Person> staff = t.some(8);
    t.table(
        "table_booking",
        "bookingRef, guestName, guestPhone, partySize, remark",
        45,
        i -> {
          Person p = t.in();
          return List.of("BK" + i, p.name(), p.mobile(), 2L + i % 8, any.oneOf("靠窗", "生日", ""));
        });
    t.file(
        "健康证台账",
        "姓名, 岗位, 健康证编号, 有效期至, 身份证号码",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              p.name(), any.oneOf("厨师", "服务员"), "JK" + any.digits(9), "2027-01-01", p.residentId());
        });
    t.table(
        "pos_bill",
        "bill_no, table_no, cashier, total, paid_by",
        80,
        i ->
            List.of(
                "P" + any.digits(8),
                "A" + i % 20,
                t.perhaps(staff.get(i % 4)).name(),
                "188",
                any.oneOf("WX", "ALI", "CASH")));
    t.table(
        "dish",
        "dish_id, dish_name, category, price, cook_minutes",
        40,
        i -> List.of((long) i, any.oneOf("老友粉", "柠檬鸭", "酸菜鱼") + i, "热菜", "38", 12L));
    t.file(
        "健身房会籍",
        "会籍编号, 会员, 联系电话, 私教, 剩余课时",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "HJ" + any.digits(5), p.name(), p.mobile(), t.perhaps(staff.get(i % 5)).name(), 10L);
        });
    t.table(
        "wifi_portal",
        "mac, mobile, ap_name, online_at, offline_at",
        60,
        i ->
            List.of(
                any.hex(12).replaceAll("(..)(?!$)", "$1:"),
                t.in().mobile(),
                "AP-" + i % 6,
                "2026-02-02 12:00:00",
                "2026-02-02 13:00:00"));
  }

  private static void carriersOfPersons(Trade t) {
    Invented any = t.invented();
    List<Person> drivers = t.some(10);
    List<Person> flyers = t.some(30);
    t.table(
        "ffp_member",
        "ffp_no, title, last_name, first_name, mobile, tier",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "CA" + any.digits(9),
              p.woman() ? "MS" : "MR",
              p.lastName().toUpperCase(Locale.ROOT),
              p.firstName().toUpperCase(Locale.ROOT),
              p.mobile(),
              "GOLD");
        });
    t.table(
        "seg_flown",
        "ticketNo, flightNo, flightDate, cabin, paxCertNo",
        90,
        i ->
            List.of(
                "784" + any.digits(10),
                "CZ31" + i % 9,
                "2026-03-%02d".formatted(1 + i % 28),
                "Y",
                t.in(flyers.get(i % 30)).residentId()));
    t.file(
        "网约车订单",
        "订单编号, 乘客手机, 司机姓名, 司机手机, 车牌号, 起点, 终点",
        60,
        i -> {
          Person p = t.in();
          Person driver = t.in(drivers.get(i % 10));
          return List.of(
              "WY" + any.digits(12),
              p.mobile(),
              driver.name(),
              driver.mobile(),
              "桂AD" + any.digits(5),
              "火车站",
              "机场");
        });
    t.table(
        "bus_card_tx",
        "card_id, line, bus_no, tx_time, fare",
        90,
        i ->
            List.of(
                t.perhaps(flyers.get(i % 30)).number("3104", 8),
                "6路",
                "A" + i % 7,
                "2026-06-06 07:30",
                "1.8"));
    t.file(
        "失物招领",
        "物品, 拾得人, 拾得人电话, 失主, 失主电话, 领取日期",
        35,
        i -> {
          Person finder = t.in();
          Person loser = t.in();
          return List.of(
              any.oneOf("钱包", "手机", "雨伞"),
              finder.name(),
              finder.mobile(),
              loser.name(),
              loser.mobile(),
              "2026-01-08");
        });
    t.table(
        "timetable",
        "train_no, from_station, to_station, depart, arrive",
        40,
        i -> List.of("D" + (3500 + i), "南宁东", "桂林北", "08:00", "10:30"));
  }

  private static void courts(Trade t) {
    Invented any = t.invented();
    List<Person> judges = t.some(4);
    t.file(
        "立案登记",
        "案号, 原告, 原告电话, 被告, 被告身份证号, 案由, 承办法官",
        40,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of(
              "(2026)桂01民初" + i + "号",
              one.name(),
              one.mobile(),
              two.name(),
              two.residentId(),
              "民间借贷",
              t.perhaps(judges.get(i % 4)).name());
        });
    t.table(
        "yanglao_fafang",
        "grbh, xm, sfzhm, yhzh, ffyf, ffje",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("4501", 8), p.name(), p.residentId(), p.bankCard(), "202606", "2300");
        });
    t.file(
        "献血登记",
        "献血码, 献血者, 证件号, 血型, 采血护士, 采血量",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              any.digits(13),
              p.name(),
              p.residentId(),
              "O",
              t.perhaps(judges.get(i % 4)).name(),
              400L);
        });
    t.table(
        "marriage_reg",
        "reg_no, groom_name, groom_id, bride_name, bride_id, reg_date",
        40,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of(
              "J45" + any.digits(6),
              one.name(),
              one.residentId(),
              two.name(),
              two.residentId(),
              "2026-05-20");
        });
    t.file(
        "意见箱",
        "来信编号, 主题, 来信内容, 来信人, 来信邮箱",
        40,
        i -> {
          Person p = t.in();
          return List.of("LX" + i, any.oneOf("公交", "绿化"), "建议增加班次", p.name(), p.email());
        });
    t.table(
        "xzqh",
        "qhdm, qhmc, sjqhdm, cj",
        14,
        i -> List.of("4501" + (10 + i), any.oneOf("兴宁区", "江南区", "西乡塘区") + i, "450100", "3"));
  }
}
