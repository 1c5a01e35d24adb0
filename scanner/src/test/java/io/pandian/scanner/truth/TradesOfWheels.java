package io.pandian.scanner.truth;

import java.util.List;

/** What those who share bicycles, and those who run buses and undergrounds keep. */
final class TradesOfWheels {
  private TradesOfWheels() {}

  static void all(Trade t) {
    bicycles(t);
    buses(t);
  }

  private static void bicycles(Trade t) {
    Invented any = t.invented();
    List<Person> riders = t.some(44);
    List<Person> movers = t.some(9);
    List<Person> angry = t.some(30);
    List<Person> agents = t.some(5);
    t.table(
        "rider",
        "user_id, phone, real_name, id_no, auth_status, credit_score, city_code, reg_channel,"
            + " reg_at, last_ride_at",
        44,
        i -> {
          Person p = t.in(riders.get(i));
          boolean known = i % 4 != 2;
          return List.of(
              p.key(),
              p.mobile(),
              known ? p.name() : "",
              known ? p.residentId() : "",
              known ? "PASSED" : "NONE",
              500L + any.below(200),
              any.oneOf("0771", "0772"),
              any.oneOf("app", "wx_mini", "alipay_mini"),
              any.day() + " 08:00:00",
              any.day() + " 18:12:00");
        });
    t.table(
        "ride_order",
        "ride_id, user_id, bike_no, begin_at, end_at, distance_m, fee_cent, pay_channel, coupon_id,"
            + " ride_status",
        60,
        i ->
            List.of(
                "R" + any.digits(16),
                t.in(riders.get(i % 37)).key(),
                "7710" + any.digits(6),
                any.day() + " 07:40:00",
                any.day() + " 07:58:00",
                300L + any.below(5000),
                150L,
                any.oneOf("wxpay", "alipay", "monthcard"),
                i % 5 == 0 ? "CP" + any.digits(6) : "",
                any.oneOf("FINISHED", "FINISHED", "UNPAID")));
    t.table(
        "bike",
        "bike_no, model, lock_sn, fw_version, battery_pct, zone_code, bike_status, put_on_at",
        50,
        i ->
            List.of(
                "7710" + any.digits(6),
                any.oneOf("M3", "E2", "M4Pro"),
                "LK" + any.digits(10),
                "2." + any.below(9) + "." + any.below(20),
                (long) any.below(101),
                "Z" + (100 + i % 14),
                any.oneOf("可用", "骑行中", "故障", "待调度"),
                any.day()));
    t.file(
        "调度派单记录",
        "派单号, 片区, 起点, 终点, 车辆数, 调度员, 调度员手机, 接单时间, 完成时间, 是否超时",
        46,
        i -> {
          Person p = t.in(movers.get(i % 9));
          return List.of(
              "DD" + any.digits(9),
              any.oneOf("青秀东片", "江南片", "高新片"),
              any.oneOf("万象城B口", "金湖广场", "广西大学东门"),
              any.oneOf("火车站", "埌东客运站", "仙葫大道"),
              5L + any.below(40),
              p.name(),
              p.mobile(),
              any.day() + " 06:10",
              any.day() + " 07:20",
              any.oneOf("否", "是"));
        });
    t.commented(
        "kf_ticket",
        "客服工单",
        "ticket_no 工单号, caller_tel 来电号码, caller_name 来电人姓名, biz_type 业务类型, content 问题描述, "
            + "agent_account 坐席账号, refund_amt 退款金额, close_time 结单时间",
        40,
        i -> {
          int of = i % 30;
          Person p = t.in(angry.get(of));
          return List.of(
              "KF" + any.digits(10),
              p.mobile(),
              of % 3 == 2 ? "" : p.name(),
              any.oneOf("扣费异常", "无法还车", "月卡退款"),
              any.oneOf("锁车后仍在计费", "还车点定位不准", "重复扣款两次"),
              t.referred(agents.get(i % 5)).account(),
              any.oneOf("0.00", "1.50", "19.90"),
              any.day() + " 20:00:00");
        });
    t.text(
        "站点潮汐统计",
        "统计日期, 小时, 片区, 借出量, 还入量, 净流量, 故障率, 平均时长(分)",
        48,
        i ->
            List.of(
                "2026-10-%02d".formatted(1 + i / 24),
                (long) (i % 24),
                any.oneOf("Z101", "Z107", "Z112"),
                (long) any.below(300),
                (long) any.below(300),
                (long) (any.below(100) - 50),
                "0." + any.digits(3),
                any.below(30) + ".5"));
  }

  private static void buses(Trade t) {
    Invented any = t.invented();
    List<Person> travellers = t.some(34);
    List<Person> drivers = t.different(16);
    List<Person> finders = t.different(8);
    t.table(
        "transit_card",
        "card_no, card_type, holder_name, holder_idno, contact_tel, issued_on, valid_to, balance,"
            + " card_state",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              "5300" + any.digits(12),
              any.oneOf("敬老卡", "学生卡", "爱心卡"),
              p.name(),
              p.residentId(),
              i % 4 == 3 ? "" : p.mobile(),
              any.day(),
              "2030-01-01",
              any.oneOf("0.00", "26.40", "108.00"),
              any.oneOf("正常", "年审过期", "挂失"));
        });
    t.table(
        "qr_ride",
        "txn_no, open_id, line_no, enter_station, exit_station, fare, pay_state, txn_time",
        58,
        i ->
            List.of(
                "MT" + any.digits(16),
                t.in(travellers.get(i % 34)).openid(),
                any.oneOf("1", "2", "3", "5"),
                any.oneOf("朝阳广场", "金湖广场", "动物园"),
                any.oneOf("南宁东站", "石埠", "玉洞"),
                any.oneOf("2.00", "4.00", "6.00"),
                "SUCCESS",
                any.day() + " 09:15:00"));
    t.workbook(
        "驾驶员出车排班",
        "日期, 线路, 自编车号, 早班驾驶员, 早班工号, 晚班驾驶员, 晚班工号, 首班发车, 末班发车",
        40,
        i -> {
          Person early = t.in(drivers.get(i % 8));
          Person late = t.in(drivers.get(8 + i % 8));
          return List.of(
              "2026-07-%02d".formatted(1 + i / 2),
              any.oneOf("6路", "25路", "快速2号线"),
              "K" + (1_201 + i % 8),
              early.name(),
              early.number("GJ", 5),
              late.name(),
              late.number("GJ", 5),
              "06:20",
              "22:30");
        });
    t.file(
        "失物招领台账",
        "登记日期, 线路, 物品描述, 拾获司机, 失主姓名, 失主证件号, 失主电话, 领取日期, 状态",
        36,
        i -> {
          boolean claimed = i % 3 != 0;
          Person p = claimed ? t.in() : any.person();
          return List.of(
              any.day(),
              any.oneOf("10路", "34路", "B1线"),
              any.oneOf("黑色雨伞", "保温杯", "双肩包", "老花镜"),
              t.referred(finders.get(i % 8)).name(),
              claimed ? p.name() : "",
              claimed ? p.residentId() : "",
              claimed ? p.mobile() : "",
              claimed ? any.day() : "",
              claimed ? "已领取" : "待认领");
        });
    t.table(
        "line_stop",
        "line_code, direction, stop_seq, stop_name, lng, lat, dist_prev_m, first_bus, last_bus",
        54,
        i ->
            List.of(
                "L0" + (1 + i / 18),
                any.oneOf("UP", "DOWN"),
                (long) (1 + i % 18),
                any.oneOf("民族古城路口", "琅东汽车站", "青山园艺场", "火车东站") + i % 18,
                "108.%s".formatted(any.digits(6)),
                "22.%s".formatted(any.digits(6)),
                200L + any.below(900),
                "06:30",
                "22:00"));
    t.table(
        "nh_tj",
        "tjyf, cdbh, clzs, yylc, hdl, dwnh, tb, hb",
        30,
        i ->
            List.of(
                "2026%02d".formatted(1 + i % 12),
                "CD0" + (1 + i % 5),
                40L + any.below(100),
                any.money(),
                any.money(),
                "8" + any.below(9) + "." + any.digits(2),
                "-" + any.below(9) + ".1%",
                any.below(9) + ".6%"));
  }
}
