package io.pandian.scanner.truth;

import java.util.List;

/** What those who maintain lifts, and taxi companies keep. */
final class TradesOfShafts {
  private TradesOfShafts() {}

  static void all(Trade t) {
    lifts(t);
    taxis(t);
  }

  private static void lifts(Trade t) {
    Invented any = t.invented();
    List<Person> fitters = t.different(14);
    t.table(
        "elevator",
        "reg_code, site, maker, model, floors, load_kg, speed, made_on, next_inspect, iot_sn",
        40,
        i ->
            List.of(
                "3110450103" + (2_019_000_000L + i),
                any.oneOf("航洋国际", "盛天领域", "华润大厦") + (1 + i % 4) + "座",
                any.oneOf("日立", "通力", "奥的斯"),
                any.oneOf("HGP", "S3000"),
                (long) (8 + i % 30),
                any.oneOf("1000", "1350"),
                "2.5",
                "2019-03-01",
                any.day(),
                "DT" + any.hex(10)));
    t.commented(
        "wb_jl",
        "维保记录",
        "id 主键, sbdm 设备代码, wblx 维保类型, wbrq 维保日期, wbry1 维保人员1, wbry1zs 维保人员1证书编号, "
            + "wbry2 维保人员2, wbry2zs 维保人员2证书编号, sydwqr 使用单位确认人, jg 结果",
        54,
        i -> {
          Person one = t.referred(fitters.get(i % 4));
          Person two = t.referred(fitters.get(4 + i % 3));
          return List.of(
              20_801L + i,
              "3110450103" + (2_019_000_000L + i % 40),
              any.oneOf("半月", "季度", "年度"),
              any.day(),
              one.name(),
              one.number("TS6GX", 6),
              two.name(),
              two.number("TS6GX", 6),
              t.referred(fitters.get(7 + i % 5)).name(),
              any.oneOf("合格", "需更换"));
        });
    t.file(
        "困人救援登记",
        "救援编号, 报警时间, 报警人, 报警电话, 电梯位置, 被困人数, 救援人员, 到场分钟, 故障原因",
        32,
        i -> {
          Person p = t.in();
          return List.of(
              "JY26-" + (400 + i),
              any.day() + " 22:10",
              p.name(),
              p.mobile(),
              any.oneOf("3栋2单元", "A座3号梯"),
              (long) (1 + i % 4),
              t.referred(fitters.get(i % 6)).name(),
              (long) (9 + any.below(20)),
              any.oneOf("门锁", "停电", "光幕"));
        });
    t.workbook(
        "特种设备作业人员",
        "序号, 姓名, 身份证件号, 证书编号, 作业项目, 初次领证, 有效期至, 聘用单位, 联系电话",
        30,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.residentId(),
              "T" + p.residentId(),
              any.oneOf("T", "A"),
              "2021-06-01",
              "2029-05-31",
              any.company(),
              p.mobile());
        });
    t.text(
        "lift-iot",
        "ts, sn, evt, floor, speed_mm, door, payload",
        60,
        i ->
            List.of(
                1_781_900_000L + i * 37L,
                "DT" + (88_010 + i % 9),
                any.oneOf("ARRIVE", "DOOR_OPEN", "RELEVEL", "E17"),
                (long) (i % 30),
                (long) any.below(2500),
                any.oneOf("0", "1"),
                any.hex(24)));
    t.table(
        "maint_contract",
        "contract_no, owner_org, owner_liaison, owner_liaison_tel, maint_org, maint_mgr,"
            + " maint_mgr_tel, units, fee_year, signed_on",
        28,
        i -> {
          Person liaison = t.in();
          Person manager = t.in();
          return List.of(
              "WB-" + (2_026_100 + i),
              any.company(),
              liaison.name(),
              liaison.mobile(),
              any.company(),
              manager.name(),
              manager.mobile(),
              (long) (1 + any.below(40)),
              any.money(),
              any.day());
        });
  }

  private static void taxis(Trade t) {
    Invented any = t.invented();
    List<Person> drivers = t.different(16);
    List<Person> riders = t.some(25);
    List<Person> seats = t.some(5);
    t.file(
        "双班司机备案",
        "车号, 车型, 主班司机, 主班从业资格证号, 主班电话, 副班司机, 副班从业资格证号, 副班电话, 月承包费",
        30,
        i -> {
          Person day = t.in();
          Person night = t.in();
          return List.of(
              "桂AT" + (1_000 + i * 3),
              any.oneOf("捷达", "卡罗拉", "帝豪EV"),
              day.name(),
              day.residentId(),
              day.mobile(),
              night.name(),
              night.residentId(),
              night.mobile(),
              any.money());
        });
    t.table(
        "taxi_hourly",
        "zone, hr, trips, avg_km, avg_fare, empty_ratio, rain, flag",
        48,
        i ->
            List.of(
                any.oneOf("琅东", "火车东站", "吴圩机场"),
                (long) (i % 24),
                (long) any.below(700),
                any.below(20) + ".3",
                any.money(),
                "0." + any.digits(2),
                (long) (i % 2),
                ""));
    t.file(
        "乘客投诉工单",
        "工单号, 来源, 乘客, 乘客电话, 车号, 被投诉司机, 投诉类型, 处理结果, 受理坐席",
        40,
        i -> {
          Person p = t.in(riders.get(i % 25));
          return List.of(
              "TS" + any.digits(10),
              any.oneOf("12328", "微信"),
              p.name(),
              p.mobile(),
              "桂AT" + (1_000 + i % 16 * 3),
              t.referred(drivers.get(i % 16)).name(),
              any.oneOf("绕路", "拒载", "服务态度"),
              any.oneOf("退还车费", "查无实据", "停运学习"),
              t.referred(seats.get(i % 3)).number("8", 3));
        });
    t.table(
        "taxi_driver",
        "id, staff_no, real_name, gender, id_number, mobile, mobile_bak, urgent_contact,"
            + " urgent_phone, bank_no, star, status, created_by, created_time",
        32,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              3_101L + i,
              p.number("CZ", 5),
              p.name(),
              p.woman() ? 0L : 1L,
              p.residentId(),
              p.mobile(),
              i % 3 == 0 ? p.otherMobile() : "",
              kin.name(),
              kin.mobile(),
              p.bankCard(),
              (long) (1 + i % 5),
              "ON",
              t.referred(seats.get(3 + i % 2)).account(),
              any.day() + " 10:10:10");
        });
    t.table(
        "call_car",
        "req_id, rider_phone, pickup, want_at, driver_no, state, cancel_reason, eta_min",
        50,
        i ->
            List.of(
                "CC" + any.digits(12),
                t.in(riders.get(i % 23)).mobile(),
                any.oneOf("国际会展中心", "市一医院", "江南客运站"),
                any.day() + " 07:20",
                t.referred(drivers.get(i % 13)).number("CZ", 5),
                any.oneOf("DONE", "CANCELLED"),
                any.oneOf("", "", "等太久"),
                (long) (2 + i % 9)));
    t.table(
        "meter_param",
        "ver, city, start_km, start_fare, km_fare, night_rate, wait_fare, valid_from, sign",
        24,
        i ->
            List.of(
                "v" + (10 + i),
                any.oneOf("南宁", "柳州", "北海"),
                "2",
                "9.00",
                "2.00",
                "1.2",
                "0.4" + i % 10,
                any.day(),
                any.hex(16)));
  }
}
