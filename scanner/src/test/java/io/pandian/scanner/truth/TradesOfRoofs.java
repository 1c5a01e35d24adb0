package io.pandian.scanner.truth;

import java.util.List;

/**
 * What those who put solar panels on roofs, and offices of resettlement and public housing keep.
 */
final class TradesOfRoofs {
  private TradesOfRoofs() {}

  static void all(Trade t) {
    solar(t);
    publicHousing(t);
  }

  private static void solar(Trade t) {
    Invented any = t.invented();
    List<Person> sellers = t.different(5);
    List<Person> owners = t.some(25);
    List<Person> engineers = t.different(6);
    List<Person> callers = t.some(30);
    t.workbook(
        "户用光伏开发台账",
        "序号, 业主姓名, 身份证号, 联系电话, 安装地址, 屋面类型, 装机容量(kW), 并网编号, 收益卡号, 业务员",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              p.address(),
              any.oneOf("平屋顶", "琉璃瓦", "彩钢瓦"),
              (10 + any.below(30)) + ".56",
              "BW45" + any.digits(8),
              p.bankCard(),
              t.referred(sellers.get(i % 5)).name());
        });
    t.commented(
        "wdzl_ht",
        "屋顶租赁合同",
        "htbh 合同编号, jfxm 甲方姓名, jfzjh 甲方证件号, jfdh 甲方电话, poxm 配偶姓名, posfzh 配偶身份证号, "
            + "yfmc 乙方名称, nzj 年租金, qsrq 起始日期, dqrq 到期日期",
        34,
        i -> {
          Person p = t.in();
          boolean married = i % 4 != 3;
          Person spouse = married ? t.in() : any.person();
          return List.of(
              "WZ2026" + (1_001 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              married ? spouse.name() : "",
              married ? spouse.residentId() : "",
              any.company(),
              any.oneOf("1200.00", "1800.00", "2400.00"),
              any.day(),
              "2046-12-31");
        });
    t.table(
        "ownerBill",
        "billNo, stationCode, ownerId, ownerName, genKwh, feedInPrice, amount, payeeCard,"
            + " payStatus, billMonth",
        50,
        i -> {
          Person p = t.in(owners.get(i % 25));
          return List.of(
              "ZD" + any.digits(10),
              "GX-" + (30_001 + i % 25),
              p.key(),
              p.name(),
              300L + any.below(3000),
              "0.4207",
              any.money(),
              p.bankCard(),
              any.oneOf("PAID", "PAID", "PENDING"),
              i < 25 ? "2026-07" : "2026-08");
        });
    t.table(
        "ops_ticket",
        "ticket_no, station_code, fault_code, fault_desc, reporter_phone, engineer_no,"
            + " engineer_name, dispatched_at, closed_at, result",
        45,
        i -> {
          Person caller = t.in(callers.get(i % 30));
          Person engineer = t.referred(engineers.get(i % 6));
          return List.of(
              "OT" + any.digits(9),
              "GX-" + (30_001 + any.below(200)),
              any.oneOf("E031", "E102", "W007"),
              any.oneOf("绝缘阻抗低", "电网过压", "组串反接", "通讯中断"),
              caller.mobile(),
              engineer.number("GC", 4),
              engineer.name(),
              any.day() + " 09:40:00",
              any.day() + " 16:10:00",
              any.oneOf("已恢复", "更换逆变器", "待配件"));
        });
    t.table(
        "inverter_reading",
        "inverter_sn, station_code, pv1_volt, pv1_curr, pv2_volt, pv2_curr, ac_power_w, day_kwh,"
            + " total_kwh, inner_temp, collected_at",
        60,
        i ->
            List.of(
                "SG30T" + (200_100 + i % 12),
                "GX-" + (30_001 + i % 12),
                (400 + any.below(200)) + ".3",
                any.below(12) + ".6",
                (400 + any.below(200)) + ".8",
                any.below(12) + ".1",
                (long) any.below(30_000),
                any.below(150) + ".4",
                10_000L + any.below(60_000),
                (30 + any.below(35)) + ".2",
                any.day() + " 12:%02d:00".formatted(i)));
    t.file(
        "组件价格周报",
        "周次, 品类, 型号规格, 最高价(元/W), 最低价(元/W), 均价(元/W), 环比, 供应商, 报价方式",
        32,
        i ->
            List.of(
                "2026年第" + (20 + i / 4) + "周",
                any.oneOf("单晶组件", "逆变器", "支架", "光伏电缆"),
                any.oneOf("TOPCon 585W", "HJT 710W", "30kW三相", "PV1-F 4mm²"),
                "0.9" + any.digits(2),
                "0.7" + any.digits(2),
                "0.8" + any.digits(2),
                any.oneOf("-1.2%", "0.0%", "+0.6%"),
                any.company(),
                any.oneOf("含税到货", "出厂")));
  }

  private static void publicHousing(Trade t) {
    Invented any = t.invented();
    List<Person> officers = t.different(5);
    List<Person> tenants = t.different(20);
    List<Person> payers = t.different(20);
    t.file(
        "征收补偿协议台账",
        "协议编号, 被征收人, 身份证号码, 联系电话, 房屋坐落, 证载面积(㎡), 补偿方式, 补偿总额(元), 收款账号, 签约日期, 征收专员",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "ZSBC-" + (2_026_001 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              p.address(),
              (40 + any.below(120)) + ".35",
              any.oneOf("货币补偿", "产权调换"),
              (300_000 + any.below(900_000)) + ".00",
              p.bankCard(),
              any.day(),
              t.referred(officers.get(i % 5)).name());
        });
    t.table(
        "gzf_sqjt",
        "sqbh, sqrxm, sqrsfzh, sqrsjh, poxm, posfzh, znxm, znsfzh, jtrks, jtnsr, slzt",
        36,
        i -> {
          Person p = t.in();
          boolean married = i % 3 != 0;
          boolean parent = i % 2 == 0;
          Person spouse = married ? t.in() : any.person();
          Person child = parent ? t.childIn() : any.child();
          return List.of(
              "GZ" + any.digits(9),
              p.name(),
              p.residentId(),
              p.mobile(),
              married ? spouse.name() : "",
              married ? spouse.residentId() : "",
              parent ? child.name() : "",
              parent ? child.residentId() : "",
              1L + (married ? 1 : 0) + (parent ? 1 : 0),
              (20_000 + any.below(60_000)) + ".00",
              any.oneOf("初审", "复审", "公示", "轮候"));
        });
    t.table(
        "rent_payment",
        "pay_id, house_code, tenant_name, tenant_idno, payer_name, payer_card, rent_amount,"
            + " rent_period, channel, paid_at",
        45,
        i -> {
          int of = i % 20;
          Person tenant = t.in(tenants.get(of));
          Person payer = of % 4 == 3 ? t.in(payers.get(of)) : tenant;
          return List.of(
              880_100L + i,
              "A" + (1 + of % 6) + "-" + (1_201 + of),
              tenant.name(),
              tenant.residentId(),
              payer.name(),
              payer.bankCard(),
              any.oneOf("386.40", "512.00", "468.75"),
              "2026-%02d".formatted(5 + i / 20),
              any.oneOf("BANK", "COUNTER"),
              any.day() + " 10:02:00");
        });
    t.workbook(
        "配租摇号结果公示",
        "序号, 轮候号, 申请人姓名, 身份证号(隐藏), 家庭人数, 配租房号, 户型, 摇号批次",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.number("LH2026", 6),
              p.name(),
              p.residentId().replaceAll("^(.{6}).{8}", "$1********"),
              (long) (1 + any.below(4)),
              (1 + i % 8) + "栋" + (301 + i) + "号",
              any.oneOf("一室一厅", "两室一厅"),
              any.oneOf("第3批", "第4批"));
        });
    t.table(
        "fangyuan",
        "fangyuan_bianhao, xiaoqu_mingcheng, louhao, danyuan, fanghao, jianzhu_mianji, huxing,"
            + " chaoxiang, zujin_biaozhun, zhuangtai",
        44,
        i ->
            List.of(
                "FY" + (450_100 + i),
                any.oneOf("安居苑", "和顺新居", "秀安家园"),
                (1 + i % 8) + "栋",
                (1 + i % 2) + "单元",
                (long) (201 + i),
                (35 + any.below(25)) + ".80",
                any.oneOf("一室一厅", "两室一厅"),
                any.oneOf("南", "东南", "北"),
                any.oneOf("8.50", "9.20"),
                any.oneOf("空置", "已租", "维修中")));
    t.text(
        "征收进度日报",
        "日期, 片区, 总户数, 已签约户数, 已腾空户数, 已拆除面积(㎡), 签约率, 备注",
        36,
        i ->
            List.of(
                "2026-06-%02d".formatted(1 + i / 3),
                List.of("凌铁片区", "中华路片区", "安吉片区").get(i % 3),
                320L + 40 * (i % 3),
                100L + 3 * i,
                60L + 2 * i,
                (3_000 + any.below(9_000)) + ".5",
                (30 + i) + ".2%",
                any.oneOf("", "", "雨天停工")));
  }
}
