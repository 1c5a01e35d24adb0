package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What cinemas, and cafés with computers keep. */
final class TradesOfReels {
  private TradesOfReels() {}

  static void all(Trade t) {
    cinemas(t);
    netCafes(t);
  }

  private static void cinemas(Trade t) {
    Invented any = t.invented();
    List<Person> buyers = t.some(35);
    List<Person> players = t.different(60);
    List<Person> crew = t.different(7);
    t.table(
        "member",
        "member_no, nick_name, mobile, birthday, level_code, points, balance, wx_openid,"
            + " home_cinema, registered_at",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("8001", 8),
              any.oneOf("爆米花", "追光者", "小鱼", "M") + any.digits(3),
              p.mobile(),
              i % 3 == 0 ? "" : p.birth().toString(),
              any.oneOf("V1", "V2", "V3"),
              (long) any.below(9_000),
              any.money(),
              p.openid(),
              any.oneOf("45010101", "45010122"),
              any.day() + " 20:01:00");
        });
    t.table(
        "ticket_order",
        "order_no, channel, buyer_mobile, film_code, hall_no, show_time, seats, ticket_num,"
            + " amount, pick_code",
        60,
        i ->
            List.of(
                "T26" + any.digits(13),
                i % 4 == 3 ? "COUNTER" : any.oneOf("APP", "MAOYAN", "TPP"),
                i % 4 == 3 ? "" : t.in(buyers.get(i % 35)).mobile(),
                "0011" + any.digits(8),
                (long) (1 + i % 8),
                any.day() + " 19:40:00",
                any.oneOf("7排8座|7排9座", "5排3座", "9排11座|9排12座"),
                (long) (1 + i % 3),
                any.money(),
                any.digits(12)));
    t.file(
        "影片档案",
        "影片编码, 影片名称, 导演, 主演, 片长(分钟), 语言, 制式, 发行单位, 公映日期, 最低票价",
        30,
        i ->
            List.of(
                "0011" + any.digits(8),
                any.oneOf("长夜渡口", "海上来信", "雪线之上", "风吹稻浪") + (i + 1),
                t.referred(players.get(i)).name(),
                t.referred(players.get(30 + i)).name(),
                90L + any.below(60),
                any.oneOf("国语", "粤语", "英语"),
                any.oneOf("2D", "3D", "IMAX"),
                any.company(),
                any.day(),
                any.oneOf("30", "35", "40")));
    t.workbook(
        "放映值班表",
        "日期, 早班放映, 晚班放映, 值班经理, 值班经理电话, 巡厅时段, 备注",
        31,
        i -> {
          Person chief = t.in(crew.get(5 + i % 2));
          return List.of(
              "2026-10-%02d".formatted(1 + i),
              t.in(crew.get(i % 5)).name(),
              t.in(crew.get((i + 2) % 5)).name(),
              chief.name(),
              chief.mobile(),
              any.oneOf("14:00/20:00", "15:00/21:00"),
              any.oneOf("", "", "3厅换灯泡", "点映"));
        });
    t.table(
        "projector_log",
        "log_id, hall_no, device_sn, lamp_hours, light_percent, temp_c, kdm_uuid, event_code,"
            + " message, logged_at",
        56,
        i ->
            List.of(
                9_100_001L + i,
                "H" + (1 + i % 8),
                "CP2220-" + any.digits(6),
                (long) any.below(2_400),
                70L + any.below(30),
                (30 + any.below(20)) + ".5",
                any.hex(8)
                    + "-"
                    + any.hex(4)
                    + "-"
                    + any.hex(4)
                    + "-"
                    + any.hex(4)
                    + "-"
                    + any.hex(12),
                any.oneOf("PLAY_START", "PLAY_END", "KDM_EXPIRED"),
                any.oneOf("ok", "spl loaded", "content key not valid yet"),
                any.day() + " 13:05:00"));
    t.commented(
        "mpsp",
        "卖品商品",
        "spbm 商品编码, spmc 商品名称, tm 条码, gg 规格, lsj 零售价, hyj 会员价, jj 进价, "
            + "gys 供应商, bzq 保质期天数, sxj 上下架",
        32,
        i ->
            List.of(
                "MP" + (2_001 + i),
                any.oneOf("爆米花(大)", "可乐中杯", "双人套餐", "3D眼镜"),
                "69" + any.digits(11),
                any.oneOf("桶", "杯", "份"),
                any.money(),
                any.money(),
                any.money(),
                any.company(),
                any.oneOf("1", "180", "365"),
                any.oneOf("上架", "下架")));
  }

  private static void netCafes(Trade t) {
    Invented any = t.invented();
    List<Person> guests = t.some(33);
    List<Person> cashiers = t.different(9);
    List<Person> sentAway = Stream.generate(any::child).limit(28).toList();
    t.table(
        "onlineSession",
        "sessionId, certType, certNo, realName, seatNo, seatIp, loginAt, logoutAt, fee,"
            + " cashierNo",
        58,
        i -> {
          Person p = t.in(guests.get(i % 33));
          return List.of(
              any.hex(32),
              "11",
              p.residentId(),
              p.name(),
              "A%03d".formatted(1 + any.below(120)),
              "192.168.10." + (1 + any.below(200)),
              any.day() + " 19:10:00",
              any.day() + " 23:40:00",
              any.below(60) + ".50",
              t.referred(cashiers.get(i % 4)).number("SY", 3));
        });
    t.file(
        "未成年人劝离登记",
        "日期, 时间, 未成年人姓名, 自报年龄, 就读学校, 监护人电话, 处置情况, 值班员",
        28,
        i ->
            List.of(
                any.day(),
                any.oneOf("17:40", "20:15", "12:30"),
                t.in(sentAway.get(i)).name(),
                8L + any.below(5),
                any.oneOf("滨湖路小学", "秀田小学", "不肯说"),
                i % 2 == 0 ? t.in().mobile() : "",
                any.oneOf("劝离", "联系家长领回", "报派出所"),
                t.referred(cashiers.get(i % 4)).name()));
    t.commented(
        "hyk",
        "会员卡",
        "kh 卡号, xm 姓名, zjhm 证件号码, sj 手机, kj 卡级, ye 余额, zsye 赠送余额, ljxs 累计小时, " + "bkrq 办卡日期, gs 挂失",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("WK", 7),
              p.name(),
              p.residentId(),
              i % 5 == 0 ? "" : p.mobile(),
              any.oneOf("普通", "白银", "黄金"),
              any.money(),
              any.below(99) + ".00",
              (long) any.below(800),
              any.day(),
              any.oneOf("0", "0", "1"));
        });
    t.workbook(
        "机位配置",
        "机号, 区域, 处理器, 显卡, 显示器, MAC地址, IP地址, 系统镜像, 购置日期, 保修截止",
        46,
        i ->
            List.of(
                "A%03d".formatted(1 + i),
                any.oneOf("大厅", "包间", "电竞区"),
                any.oneOf("i5-13400F", "R5-7500F"),
                any.oneOf("RTX4060", "RX7600"),
                any.oneOf("27寸165Hz", "24寸240Hz"),
                "%s:%s:%s:%s:%s:%s"
                    .formatted("2C", "F0", any.hex(2), any.hex(2), any.hex(2), any.hex(2)),
                "192.168.10." + (1 + i),
                any.oneOf("win11-2605", "win10-2412"),
                any.day(),
                "2029-05-01"));
    t.table(
        "bar_sale",
        "sale_id, seat_no, sku, sku_name, qty, price, pay_way, card_no, cashier_no, sold_at",
        52,
        i ->
            List.of(
                410_001L + i,
                "A%03d".formatted(1 + any.below(120)),
                "69" + any.digits(11),
                any.oneOf("红牛", "泡面加蛋", "槟榔", "矿泉水"),
                (long) (1 + i % 3),
                any.oneOf("6.00", "12.00", "3.00"),
                i % 2 == 0 ? "会员卡" : any.oneOf("微信", "现金"),
                i % 2 == 0 ? t.referred(guests.get(i % 26)).number("WK", 7) : "",
                t.referred(cashiers.get(i % 4)).number("SY", 3),
                any.day() + " 21:%02d:00".formatted(i)));
    t.text(
        "交接班记录",
        "日期, 班次, 交班人, 接班人, 备用金, 现金营收, 扫码营收, 在线机数, 遗留事项",
        36,
        i ->
            List.of(
                any.day(),
                any.oneOf("早", "中", "夜"),
                t.referred(cashiers.get(4 + i % 5)).name(),
                t.referred(cashiers.get(4 + (i + 1) % 5)).name(),
                "500.00",
                any.money(),
                any.money(),
                (long) any.below(120),
                any.oneOf("", "A033键盘坏", "包间空调漏水")));
  }
}
