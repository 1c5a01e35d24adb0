package io.pandian.scanner.truth;

import java.util.List;

/** What filling stations, and those who heat houses keep. */
final class TradesOfPumps {
  private TradesOfPumps() {}

  static void all(Trade t) {
    fillingStations(t);
    heaters(t);
  }

  private static void fillingStations(Trade t) {
    Invented any = t.invented();
    List<Person> members = t.some(22);
    List<Person> buyers = t.some(28);
    List<Person> attendants = t.different(10);
    t.table(
        "fuel_card",
        "card_no, card_kind, holder_type, holder_name, cert_no, mobile, plate_no, balance,"
            + " open_station, opened_at",
        42,
        i -> {
          boolean firm = i % 6 == 2;
          Person p = firm ? t.perhaps(any.person()) : t.in();
          return List.of(
              "100011450" + any.digits(10),
              firm ? "单位主卡" : "个人记名卡",
              firm ? "2" : "1",
              firm ? any.company() : p.name(),
              firm ? Companies.code(any) : p.residentId(),
              p.mobile(),
              i % 4 == 0 ? "" : "桂A" + any.digits(5),
              any.money(),
              any.oneOf("安吉站", "高岭站", "那洪站"),
              any.day() + " 13:20:00");
        });
    t.table(
        "pump_txn",
        "txn_seq, station_code, gun_no, oil_code, litres, unit_price, amount, pay_type,"
            + " member_phone, attendant_no, txn_at",
        60,
        i ->
            List.of(
                88_100_001L + i,
                any.oneOf("GX0123", "GX0127"),
                (long) (1 + i % 12),
                any.oneOf("92", "95", "0"),
                any.below(50) + ".21",
                "7.86",
                any.money(),
                any.oneOf("微信", "加油卡", "现金"),
                i % 3 == 0
                    ? ""
                    : t.referred(members.get(i % 22)).mobile().replaceAll("^(...)....", "$1****"),
                t.referred(attendants.get(i % 5)).number("JY", 4),
                any.day() + " 07:%02d:12".formatted(i)));
    t.file(
        "散装汽油购买登记",
        "购买时间, 购油人姓名, 购油人身份证号, 联系电话, 用途, 油品标号, 数量(升), 证明开具单位, 加油员",
        38,
        i -> {
          Person p = t.in(buyers.get(i % 28));
          return List.of(
              any.day() + " 10:40",
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("割草机", "抽水机", "发电机"),
              any.oneOf("92#", "95#"),
              any.oneOf("5", "10", "20"),
              any.oneOf("那洪派出所", "坛泽村委会"),
              t.referred(attendants.get(5 + i % 3)).name());
        });
    t.commented(
        "jyz_yg",
        "加油站员工",
        "gh 工号, xm 姓名, xb 性别, sfzh 身份证号码, sj 手机, jjlxr 紧急联系人, jjlxrdh 紧急联系人电话, "
            + "gw 岗位, ssyz 所属油站, rzrq 入职日期",
        30,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              p.number("JY", 4),
              p.name(),
              p.sex(),
              p.residentId(),
              p.mobile(),
              kin.name(),
              kin.mobile(),
              any.oneOf("加油员", "便利店员", "计量员", "站长"),
              any.oneOf("安吉站", "高岭站", "那洪站"),
              any.day());
        });
    t.table(
        "tank_gauge",
        "tank_no, oil_code, level_mm, water_mm, temp_c, volume_l, ullage_l, gauged_at, alarm_code",
        56,
        i ->
            List.of(
                "T" + (1 + i % 4),
                any.oneOf("92", "95", "0"),
                400L + any.below(1800),
                (long) any.below(12),
                "2" + any.below(10) + "." + any.below(10),
                (long) (5_000 + any.below(20_000)),
                (long) (1_000 + any.below(20_000)),
                any.day() + " 06:00:00",
                any.oneOf("", "", "HIGH_WATER")));
    t.text(
        "成品油调价",
        "调价日期, 地区, 92号汽油, 95号汽油, 98号汽油, 0号柴油, 批发限价(元/吨), 文号",
        27,
        i ->
            List.of(
                any.day(),
                any.oneOf("南宁", "柳州", "桂林"),
                "7." + any.digits(2),
                "8." + any.digits(2),
                "9." + any.digits(2),
                "7." + any.digits(2),
                8_000L + any.below(1500),
                "桂发改价格〔2026〕" + (100 + i) + "号"));
  }

  private static void heaters(Trade t) {
    Invented any = t.invented();
    List<Person> callers = t.some(30);
    List<Person> fitters = t.some(7);
    List<Person> clerks = t.different(8);
    t.table(
        "yrh",
        "yhbh, hzxm, sfzh, lxdh, bydh, xqmc, ldh, fjh, jzmj, grfs, yhzt, khrq",
        44,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("R", 8),
              p.name(),
              p.residentId(),
              p.mobile(),
              i % 3 == 0 ? p.otherMobile() : "",
              any.oneOf("和平里", "供暖小区", "阳光花园"),
              (long) (1 + i % 12),
              (long) (101 + i),
              (60 + any.below(80)) + ".35",
              any.oneOf("地暖", "暖气片"),
              any.oneOf("正常", "正常", "报停"),
              any.day());
        });
    t.table(
        "heat_bill",
        "bill_no, house_code, owner_name, payer_name, payer_phone, heat_season, area_m2, payable,"
            + " paid, pay_way, paid_at",
        40,
        i -> {
          boolean other = i % 4 == 1;
          Person payer = t.in();
          Person owner = other ? t.referred(any.person()) : payer;
          return List.of(
              "RF" + any.digits(11),
              "R" + (26_010_100 + i),
              owner.name(),
              payer.name(),
              payer.mobile(),
              "2026-2027",
              (60 + any.below(80)) + ".35",
              any.money(),
              any.money(),
              any.oneOf("微信", "营业厅刷卡", "银行代扣"),
              any.day() + " 15:00:00");
        });
    t.text(
        "欠费用户公示",
        "小区, 房号, 户名, 联系电话, 欠费采暖季, 欠费金额, 滞纳金, 收费员",
        38,
        i -> {
          Person p = t.referred(any.person());
          return List.of(
              any.oneOf("和平里", "供暖小区", "阳光花园"),
              (1 + i % 9) + "-" + (1 + i % 3) + "-" + (101 + i),
              p.name().charAt(0) + "**",
              p.mobile().replaceAll("^(...)....", "$1****"),
              any.oneOf("2024-2025", "2025-2026"),
              any.money(),
              any.below(90) + ".10",
              t.referred(clerks.get(i % 4)).name());
        });
    t.commented(
        "heat_repair",
        "供热报修工单",
        "order_no 工单号, caller_phone 来电号码, content 反映内容, station_name 换热站, "
            + "dispatcher_no 派单员工号, worker_name 维修工姓名, worker_phone 维修工电话, "
            + "arrived_at 到场时间, result 处理结果",
        45,
        i -> {
          Person worker = t.in(fitters.get(i % 7));
          return List.of(
              "BX" + any.digits(10),
              t.in(callers.get(i % 30)).mobile(),
              any.oneOf("不热", "漏水", "楼上热楼下不热", "阀门坏"),
              any.oneOf("和平里站", "东风路站"),
              t.referred(clerks.get(4 + i % 3)).number("PD", 4),
              worker.name(),
              worker.mobile(),
              any.day() + " 14:30:00",
              any.oneOf("排气后正常", "更换阀门", "待二次上门"));
        });
    t.table(
        "exchange_station",
        "read_id, st_code, supply_t, return_t, supply_mpa, return_mpa, flow_th, makeup_t, kwh,"
            + " read_at",
        60,
        i ->
            List.of(
                51_000_001L + i,
                "HRZ" + (1 + i % 8),
                (42 + any.below(12)) + ".4",
                (32 + any.below(8)) + ".8",
                "0.4" + any.below(10),
                "0.3" + any.below(10),
                any.below(200) + ".5",
                any.below(9) + ".2",
                (long) any.below(900),
                any.day() + " 02:00:00"));
    t.workbook(
        "阀门井台账",
        "井号, 管网段, 公称直径, 压力等级, 阀门型式, 位置描述, 投运日期, 状态",
        36,
        i ->
            List.of(
                "FJ-%03d".formatted(1 + i),
                any.oneOf("东风路干线", "建设街支线"),
                any.oneOf("DN200", "DN400", "DN80"),
                any.oneOf("PN16", "PN25"),
                any.oneOf("蝶阀", "球阀", "闸阀"),
                any.oneOf("路口东北角", "小区北门外", "绿化带内"),
                "201" + any.below(10) + "-10-15",
                any.oneOf("完好", "完好", "渗漏")));
  }
}
