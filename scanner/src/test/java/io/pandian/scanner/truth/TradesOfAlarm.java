package io.pandian.scanner.truth;

import java.util.List;

/** What fire brigades, and services of weather and of rivers keep. */
final class TradesOfAlarm {
  private TradesOfAlarm() {}

  static void all(Trade t) {
    brigades(t);
    rivers(t);
  }

  private static void brigades(Trade t) {
    Invented any = t.invented();
    List<Person> dispatchers = t.some(4);
    List<Person> chiefs = t.different(6);
    List<Person> inspectors = t.some(8);
    t.table(
        "fire_call",
        "call_no, recv_time, caller_tel, caller_name, addr_text, fire_type, fire_level, station,"
            + " dispatcher_id, rec_file",
        46,
        i -> {
          Person p = t.in();
          return List.of(
              "119" + any.digits(10),
              any.day() + " 21:0%d:10".formatted(i % 10),
              p.mobile(),
              i % 3 == 0 ? "" : p.name(),
              any.oneOf("朝阳路与民主路口", "星湖小区东门", "大学路地铁站旁"),
              any.oneOf("建筑", "车辆", "垃圾", "野外"),
              1L + i % 3,
              any.oneOf("特勤一站", "琅东站"),
              t.referred(dispatchers.get(i % 4)).key(),
              "/rec/" + any.hex(12) + ".wav");
        });
    t.workbook(
        "消防员花名册",
        "序号, 姓名, 消防救援衔, 公民身份号码, 血型, 籍贯, 入队时间, 岗位, 亲属姓名, 亲属电话",
        32,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              1L + i,
              p.name(),
              any.oneOf("四级消防士", "三级消防士", "二级消防长"),
              p.residentId(),
              any.oneOf("A", "B", "O"),
              any.oneOf("广西宾阳", "湖南永州", "贵州独山"),
              "20" + (10 + i % 15) + "-09-01",
              any.oneOf("战斗员", "驾驶员", "通信员"),
              kin.name(),
              kin.mobile());
        });
    t.table(
        "hydrant",
        "hydrant_no, road, pipe_mm, pressure_mpa, lng, lat, last_check, state, owner_unit",
        45,
        i ->
            List.of(
                "XHS-" + (3_300 + i),
                any.oneOf("民族大道", "滨江路", "建设路"),
                any.oneOf("100", "150"),
                "0." + (20 + any.below(20)),
                "108.3" + any.digits(5),
                "22.8" + any.digits(5),
                any.day(),
                any.oneOf("完好", "漏水", "埋压"),
                any.oneOf("水务集团", "园区管委会")));
    t.file(
        "出动力量记录",
        "警情编号, 消防站, 指挥员, 出动车辆, 出动人数, 出动时间, 到场时间, 归队时间",
        40,
        i ->
            List.of(
                "JQ26" + any.digits(8),
                any.oneOf("特勤一站", "琅东站", "江南站"),
                t.referred(chiefs.get(i % 6)).name(),
                any.oneOf("水罐车2辆", "云梯车1辆;水罐车1辆"),
                (long) (6 + i % 9),
                any.day() + " 14:02",
                any.day() + " 14:09",
                any.day() + " 15:30"));
    t.table(
        "fire_inspection",
        "insp_no, unit_name, credit_code, safety_mgr, safety_mgr_mobile, inspector_a_no,"
            + " inspector_b_no, hidden_cnt, rectify_by",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              "FI" + (2_600_100 + i),
              any.company(),
              Companies.code(any),
              p.name(),
              p.mobile(),
              t.referred(inspectors.get(i % 4)).number("X45", 5),
              t.referred(inspectors.get(4 + i % 4)).number("X45", 5),
              (long) any.below(9),
              any.day());
        });
    t.file(
        "火灾伤亡人员",
        "火灾编号, 姓名, 性别, 年龄, 证件号码, 伤亡情况, 送医医院, 家属, 家属联系电话",
        24,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              "HZ2026" + (100 + i / 2),
              p.name(),
              p.sex(),
              (long) (2026 - p.birth().getYear()),
              p.residentId(),
              any.oneOf("轻伤", "重伤", "吸入性损伤"),
              any.oneOf("市二医院", "区人民医院"),
              kin.name(),
              kin.mobile());
        });
  }

  private static void rivers(Trade t) {
    Invented any = t.invented();
    List<Person> observers = t.some(30);
    List<Person> clerks = t.different(4);
    t.table(
        "obs_hourly",
        "station_id, obs_time, tem, rhu, wind_d, wind_s, pre_1h, prs, qc",
        60,
        i ->
            List.of(
                "594" + (31 + i % 5),
                "20261101%02d0000".formatted(i % 24),
                any.below(35) + "." + any.below(10),
                50L + any.below(50),
                (long) any.below(360),
                any.below(12) + "." + any.below(10),
                any.oneOf("0", "0", "1.2", "999990"),
                "100" + any.below(9) + ".3",
                0L));
    t.text(
        "预警短信接收人",
        "序号, 乡镇, 行政村, 职务, 接收人, 手机号码, 备用手机, 更新人, 更新日期",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              any.oneOf("良庆镇", "那马镇"),
              any.oneOf("新团村", "坛良村", "冲陶村"),
              any.oneOf("村支书", "信息员", "水库管护员"),
              p.name(),
              p.mobile(),
              i % 4 == 0 ? p.otherMobile() : "",
              t.referred(clerks.get(i % 2)).name(),
              any.day());
        });
    t.table(
        "hydro_observer",
        "observer_id, st_code, obs_name, id_no, bank_card, subsidy, start_on, end_on, is_party",
        30,
        i -> {
          Person p = t.in(observers.get(i));
          return List.of(
              "GC" + (300 + i),
              "807" + (11_200 + i),
              p.name(),
              i % 7 == 3 ? "" : p.residentId(),
              p.bankCard(),
              "450.00",
              "2024-04-01",
              i % 9 == 0 ? any.day() : "",
              (long) (i % 2));
        });
    t.table(
        "gauge_manual",
        "id, st_code, water_lvl, flow_m3s, read_at, observer_id, remark, create_by, create_time",
        54,
        i -> {
          t.referred(observers.get(i % 18));
          return List.of(
              440_001L + i,
              "807" + (11_200 + i % 18),
              "7" + any.below(9) + "." + any.digits(2),
              any.money(),
              any.day() + " 08:00:00",
              "GC" + (300 + i % 18),
              any.oneOf("", "涨水", "断电人工"),
              t.referred(clerks.get(2 + i % 2)).account(),
              any.day() + " 08:11:00");
        });
    t.table(
        "dam_monitor",
        "point_code, section, instrument, reading_mm, temp_comp, taken_at, over_limit",
        40,
        i ->
            List.of(
                "SD-%02d".formatted(i % 12),
                any.oneOf("左坝肩", "溢洪道", "坝顶"),
                any.oneOf("测缝计", "渗压计", "引张线"),
                "-0." + any.digits(3),
                "1." + any.digits(2),
                any.day() + " 02:00:00",
                0L));
    t.table(
        "wx_subscribe",
        "sub_id, openid, city_code, push_hour, warn_types, is_vip, gmt_create, gmt_unsub",
        44,
        i ->
            List.of(
                700_201L + i,
                t.in().openid(),
                any.oneOf("101300101", "101300501"),
                7L + i % 3,
                any.oneOf("rain,typhoon", "heat", ""),
                0L,
                any.day() + " 06:59:00",
                i % 8 == 2 ? any.day() + " 10:00:00" : ""));
  }
}
