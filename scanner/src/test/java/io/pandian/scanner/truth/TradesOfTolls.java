package io.pandian.scanner.truth;

import java.util.List;

/** What motorways, and testers of vehicles keep. */
final class TradesOfTolls {
  private TradesOfTolls() {}

  static void all(Trade t) {
    motorways(t);
    vehicleTesters(t);
  }

  private static void motorways(Trade t) {
    Invented any = t.invented();
    List<Person> drivers = t.some(24);
    List<Person> tollmen = t.different(20);
    List<Person> patrols = t.different(7);
    List<Person> clerks = t.different(3);
    t.table(
        "etc_user",
        "user_id, user_type, user_name, cert_no, mobile, bind_card, plate_no, plate_color, obu_id,"
            + " channel, created_at",
        44,
        i -> {
          boolean firm = i % 7 == 3;
          Person p = firm ? t.perhaps(any.person()) : t.in();
          return List.of(
              45_010_300_001L + i,
              firm ? "2" : "1",
              firm ? any.company() : p.name(),
              firm ? Companies.code(any) : p.residentId(),
              p.mobile(),
              firm ? "" : p.bankCard(),
              p.number("桂A", 5),
              any.oneOf("0", "4", "1"),
              "4501" + any.digits(12),
              any.oneOf("工行网点", "小程序", "服务区"),
              any.day() + " 09:12:00");
        });
    t.table(
        "gantry_pass",
        "pass_id, gantry_code, plate_no, plate_color, vehicle_class, obu_id, fee_cent, speed_kmh,"
            + " pass_time",
        60,
        i -> {
          Person p = t.perhaps(drivers.get(i % 24));
          return List.of(
              any.hex(24),
              any.oneOf("G007245001000110", "G007545002000220"),
              p.number("桂B", 5),
              "0",
              any.oneOf("1", "1", "11"),
              p.number("450122", 10),
              (long) any.below(4_000),
              60L + any.below(60),
              any.day() + " 11:%02d:40".formatted(i % 60));
        });
    t.workbook(
        "收费员当班结算",
        "日期, 收费站, 车道号, 工号, 收费员, 上班时间, 下班时间, 现金(元), 移动支付(元), 长短款, 当班站长",
        48,
        i -> {
          Person p = t.in(tollmen.get(i % 16));
          return List.of(
              "2026-06-%02d".formatted(1 + i / 16),
              any.oneOf("安吉", "三岸", "五合"),
              "X" + (1 + i % 8),
              p.number("SF", 5),
              p.name(),
              any.oneOf("00:00", "08:00", "16:00"),
              any.oneOf("08:00", "16:00", "24:00"),
              any.money(),
              any.money(),
              any.oneOf("0", "0", "-5", "10"),
              t.referred(tollmen.get(16 + i % 4)).name());
        });
    t.file(
        "通行费追缴名单",
        "车牌号, 车型, 车主姓名, 身份证号, 联系电话, 欠费次数, 欠费金额, 最近通行, 追缴状态, 经办人",
        37,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("桂K", 5),
              any.oneOf("客一", "货一", "货三"),
              p.name(),
              p.residentId().replaceAll("^(.{6}).{8}", "$1********"),
              p.mobile(),
              (long) (1 + any.below(9)),
              any.money(),
              any.day(),
              any.oneOf("已补缴", "已电话通知", "拒不补缴"),
              t.referred(clerks.get(i % 3)).name());
        });
    t.commented(
        "lcpc",
        "路产损坏赔偿",
        "ajh 案件号, dsr 当事人姓名, sfzh 当事人身份证, dsrdh 当事人电话, cph 车牌号, zh 桩号, "
            + "lcmc 损坏路产名称, sl 数量, pcje 赔偿金额, lzya 路政员甲, lzyb 路政员乙, cksj 查勘时间",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              "LC26" + (1_001 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              p.number("桂A", 5),
              "K" + any.below(200) + "+" + any.digits(3),
              any.oneOf("波形护栏板", "防撞桶", "轮廓标"),
              (long) (1 + any.below(12)),
              any.money(),
              t.referred(patrols.get(i % 4)).name(),
              t.referred(patrols.get(4 + i % 3)).name(),
              any.day() + " 03:40:00");
        });
    t.text(
        "收费站间费额表",
        "入口站编码, 入口站名, 出口站编码, 出口站名, 里程(km), 客一, 客二, 货一, 货六, 版本号",
        45,
        i ->
            List.of(
                "4501" + any.digits(4),
                any.oneOf("安吉", "三岸", "五合", "那马"),
                "4502" + any.digits(4),
                any.oneOf("柳州北", "鹿寨", "来宾南"),
                any.below(300) + ".37",
                any.money(),
                any.money(),
                any.money(),
                any.money(),
                "20260401" + any.digits(3)));
  }

  private static void vehicleTesters(Trade t) {
    Invented any = t.invented();
    List<Person> errandMen = t.some(6);
    List<Person> testers = t.different(14);
    t.table(
        "inspect_order",
        "order_no, plate_no, vin, vehicle_type, owner_name, owner_cert_no, sender_name,"
            + " sender_phone, fee, lane_no, login_by, created_at",
        46,
        i -> {
          boolean firm = i % 5 == 4;
          Person owner = firm ? any.person() : t.in();
          Person sender = firm || i % 3 == 0 ? t.in(errandMen.get(i % 6)) : owner;
          return List.of(
              "JC26" + any.digits(9),
              owner.number("桂A", 5),
              "LSGKB52H" + any.digits(9),
              any.oneOf("K33", "K31", "H31"),
              firm ? any.company() : owner.name(),
              firm ? Companies.code(any) : owner.residentId(),
              sender.name(),
              sender.mobile(),
              any.oneOf("230.00", "260.00", "310.00"),
              any.oneOf("1", "2", "3"),
              t.referred(testers.get(i % 3)).number("dl", 3),
              any.day() + " 08:50:00");
        });
    t.file(
        "人工检验记录",
        "检验流水号, 号牌号码, 里程表读数, 外观, 灯光, 轮胎, 底盘, 判定, 外检员, 底盘检验员, 引车员",
        40,
        i ->
            List.of(
                "W" + any.digits(12),
                t.perhaps(any.person()).number("桂A", 5),
                (long) (3_000 + any.below(200_000)),
                any.oneOf("合格", "合格", "改装"),
                any.oneOf("合格", "左前近光不亮"),
                any.oneOf("合格", "花纹深度不足"),
                any.oneOf("合格", "漏油"),
                any.oneOf("合格", "不合格"),
                t.referred(testers.get(3 + i % 4)).name(),
                t.referred(testers.get(7 + i % 3)).name(),
                t.referred(testers.get(10 + i % 4)).name()));
    t.commented(
        "jyry",
        "检验人员",
        "rybh 人员编号, xm 姓名, sfzmhm 身份证明号码, sjhm 手机号码, gw 岗位, zgzh 资格证书编号, "
            + "fzrq 发证日期, yxqz 有效期止, zt 状态",
        28,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("JY", 4),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("外检", "引车", "授权签字人", "登录"),
              "GXJC" + any.digits(8),
              any.day(),
              "2029-12-31",
              any.oneOf("在岗", "在岗", "离职"));
        });
    t.table(
        "brake_result",
        "test_seq, vin, axle_no, left_force, right_force, axle_load, brake_rate, unbalance, drag,"
            + " verdict, lane_no, tested_at",
        58,
        i ->
            List.of(
                7_700_001L + i,
                "LSVAA418" + any.digits(9),
                (long) (1 + i % 2),
                200L + any.below(300),
                200L + any.below(300),
                600L + any.below(500),
                (55 + any.below(20)) + ".4",
                any.below(24) + ".1",
                any.below(5) + ".6",
                any.oneOf("1", "1", "0"),
                "L" + (1 + i % 3),
                any.day() + " 10:%02d:05".formatted(i)));
    t.text(
        "网上预约",
        "预约号, 预约人, 手机号, 车牌号, 号牌种类, 预约日期, 时段, 到站情况",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "YY" + any.digits(10),
              p.name(),
              p.mobile(),
              p.number("桂A", 5),
              any.oneOf("小型汽车", "小型新能源汽车"),
              any.day(),
              any.oneOf("08:30-10:00", "10:00-12:00", "14:30-16:00"),
              any.oneOf("已到站", "爽约", "改期"));
        });
    t.workbook(
        "检测设备检定台账",
        "设备编号, 设备名称, 规格型号, 制造厂, 出厂编号, 检定证书编号, 检定单位, 检定日期, 有效期至, 状态",
        29,
        i ->
            List.of(
                "SB-%03d".formatted(1 + i),
                any.oneOf("滚筒反力式制动检验台", "前照灯检测仪", "不透光烟度计", "轴重台"),
                any.oneOf("FZ-10C", "MQD-6A", "NHT-6"),
                any.company(),
                any.digits(8),
                "JDZS2026-" + any.digits(6),
                "自治区计量检测研究院",
                any.day(),
                "2027-06-30",
                any.oneOf("在用", "在用", "停用")));
  }
}
