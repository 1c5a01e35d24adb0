package io.pandian.scanner.truth;

import java.util.List;

/** What the tobacco monopoly, and buyers of scrap with sorters of waste keep. */
final class TradesOfSmoke {
  private TradesOfSmoke() {}

  static void all(Trade t) {
    tobacco(t);
    scrap(t);
  }

  private static void tobacco(Trade t) {
    Invented any = t.invented();
    List<Person> managers = t.different(6);
    List<Person> shopkeepers = t.some(30);
    List<Person> drivers = t.some(5);
    List<Person> inspectors = t.different(8);
    t.table(
        "lsh_xkz",
        "xkzh, dpmc, jyzxm, jyzsfzh, lxdh, jydz, yt, yxqz, ssxq, khjlxm",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "4501" + any.digits(8),
              any.oneOf("惠民", "好又来", "家乐", "新希望") + any.oneOf("便利店", "食杂店", "烟酒商行") + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              p.address(),
              any.oneOf("便利店", "食杂店", "烟酒店"),
              "2031-0" + (1 + i % 9) + "-15",
              any.oneOf("青秀区", "西乡塘区", "邕宁区"),
              t.referred(managers.get(i % 6)).name());
        });
    t.table(
        "cig_order",
        "order_no, cust_code, shop_name, order_date, item_count, qty_carton, amount, pay_type,"
            + " route_code, deliverer_no",
        52,
        i -> {
          int of = i % 26;
          return List.of(
              "DD26" + any.digits(8),
              t.perhaps(shopkeepers.get(of)).number("4501", 8),
              List.of("惠民便利店", "好又来食杂店", "家乐烟酒商行").get(of % 3) + of,
              any.day(),
              (long) (3 + any.below(30)),
              (long) (10 + any.below(90)),
              any.money(),
              any.oneOf("电子结算", "预付"),
              "R" + (1 + i % 7),
              t.referred(drivers.get(i % 5)).number("SH", 3));
        });
    t.workbook(
        "涉烟案件登记簿",
        "案件编号, 当事人, 身份证号, 住址, 案由, 查获数量(条), 案值(元), 处罚金额(元), 立案日期, 主办人, 协办人",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              "南烟立〔2026〕第" + (101 + i) + "号",
              p.name(),
              p.residentId(),
              p.address(),
              any.oneOf("未在当地进货", "无证运输", "销售假烟"),
              (long) (5 + any.below(200)),
              any.money(),
              any.money(),
              any.day(),
              t.referred(inspectors.get(i % 4)).name(),
              t.referred(inspectors.get(4 + i % 4)).name());
        });
    t.text(
        "零售户走访记录",
        "走访日期, 零售户编码, 店铺名称, 负责人, 负责人电话, 走访人, 库存情况, 明码标价, 问题反映",
        48,
        i -> {
          int of = i % 30;
          Person p = t.in(shopkeepers.get(of));
          return List.of(
              any.day(),
              p.number("4501", 8),
              List.of("惠民便利店", "好又来食杂店", "家乐烟酒商行").get(of % 3) + of,
              p.name(),
              p.mobile(),
              t.referred(managers.get(i % 4)).name(),
              any.oneOf("充足", "偏少", "积压"),
              any.oneOf("规范", "缺标签"),
              any.oneOf("", "紧俏烟不足", "送货时间偏晚"));
        });
    t.commented(
        "cigarette",
        "卷烟规格",
        "bar_code 条包码, brand_name 品牌, spec_name 规格名称, tar_mg 焦油量, nicotine_mg 烟碱量, "
            + "wholesale_price 批发价, retail_price 建议零售价, price_class 价类, state 状态",
        36,
        i ->
            List.of(
                "6901028" + any.digits(6),
                any.oneOf("真龙", "中华", "利群", "黄鹤楼"),
                any.oneOf("硬", "软", "细支") + (1 + i),
                any.oneOf("8", "10", "11"),
                "0." + any.below(10),
                (60 + any.below(500)) + ".00",
                (70 + any.below(600)) + ".00",
                any.oneOf("一类", "二类", "三类"),
                any.oneOf("在销", "在销", "退市")));
    t.file(
        "货源投放策略",
        "投放周, 客户档位, 规格名称, 城网投放量, 农网投放量, 单户上限(条), 价类, 是否紧俏",
        45,
        i ->
            List.of(
                "2026W" + (30 + i / 15),
                (1 + i % 15) + "档",
                any.oneOf("真龙(海韵)", "利群(新版)", "黄鹤楼(软蓝)"),
                (long) any.below(5000),
                (long) any.below(3000),
                (long) (1 + any.below(20)),
                any.oneOf("一类", "二类"),
                any.oneOf("是", "否")));
  }

  private static void scrap(Trade t) {
    Invented any = t.invented();
    List<Person> callers = t.some(30);
    List<Person> collectors = t.some(7);
    List<Person> households = t.some(28);
    List<Person> supervisors = t.some(14);
    List<Person> clerks = t.different(3);
    t.table(
        "recycle_order",
        "order_id, user_id, contact_name, contact_phone, pickup_address, category, est_weight,"
            + " collector_id, collector_name, collector_phone, status, appointed_at",
        48,
        i -> {
          Person p = t.in(callers.get(i % 30));
          Person collector = t.in(collectors.get(i % 7));
          return List.of(
              "HS" + any.digits(12),
              p.key(),
              p.name(),
              p.mobile(),
              p.address(),
              any.oneOf("纸箱", "旧家电", "旧衣物", "塑料瓶"),
              any.oneOf("5-10kg", "10-20kg", "20kg以上"),
              collector.number("HSY", 4),
              collector.name(),
              collector.mobile(),
              any.oneOf("待上门", "已完成", "已取消"),
              any.day() + " 10:00:00");
        });
    t.file(
        "废旧金属收购登记",
        "收购日期, 出售人姓名, 出售人身份证号, 联系电话, 物品名称, 来源说明, 重量(kg), 单价(元), 金额(元), 经办人",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              any.day(),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("废铜线", "废钢筋", "铝型材", "废电瓶"),
              any.oneOf("装修拆除", "家庭自有", "工厂边角料"),
              any.below(300) + ".4",
              any.oneOf("2.30", "46.50", "12.80"),
              any.money(),
              t.referred(clerks.get(i % 3)).name());
        });
    t.table(
        "score_log",
        "log_id, card_no, phone_mask, bin_code, waste_kind, weight_kg, points, supervisor_no,"
            + " created_at",
        56,
        i -> {
          Person p = t.referred(households.get(i % 28));
          return List.of(
              660_001L + i,
              p.number("LJ", 8),
              p.mobile().replaceAll("^(...)....", "$1****"),
              "T" + (101 + i % 9),
              any.oneOf("厨余", "可回收", "有害"),
              any.below(6) + ".8",
              (long) (1 + any.below(30)),
              t.referred(supervisors.get(i % 4)).number("DD", 3),
              any.day() + " 19:%02d:00".formatted(i));
        });
    t.workbook(
        "督导员排班",
        "日期, 小区, 投放点, 早班督导员, 早班电话, 晚班督导员, 晚班电话, 备注",
        36,
        i -> {
          Person early = t.in(supervisors.get(i % 7));
          Person late = t.in(supervisors.get(7 + i % 7));
          return List.of(
              "2026-10-%02d".formatted(1 + i / 4),
              any.oneOf("荣和大地", "翡翠园", "盛天华府"),
              (1 + i % 4) + "号点",
              early.name(),
              early.mobile(),
              late.name(),
              late.mobile(),
              any.oneOf("", "", "雨天提前收桶"));
        });
    t.table(
        "smart_bin",
        "binCode, community, binType, volumeL, fillLevel, innerTemp, batteryPct, doorState,"
            + " firmwareVer, lastReportAt",
        40,
        i ->
            List.of(
                "T" + (101 + i),
                any.oneOf("荣和大地", "翡翠园", "盛天华府"),
                any.oneOf("KITCHEN", "RECYCLABLE", "HAZARD"),
                any.oneOf("120", "240"),
                (long) any.below(100),
                (20 + any.below(20)) + ".5",
                (long) any.below(100),
                any.oneOf("CLOSED", "OPEN"),
                "1." + any.below(9) + ".0",
                any.day() + " 23:50:00"));
    t.text(
        "打包线产量",
        "日期, 班次, 打包机, 品类, 包数, 总重(t), 平均包重(kg), 电耗(kWh), 停机(min), 去向",
        42,
        i ->
            List.of(
                "2026-07-%02d".formatted(1 + i / 2),
                i % 2 == 0 ? "白班" : "夜班",
                any.oneOf("1#", "2#"),
                any.oneOf("黄板纸", "PET瓶砖", "铝罐"),
                (long) (10 + any.below(60)),
                any.below(50) + ".6",
                400L + any.below(500),
                (long) any.below(900),
                (long) any.below(90),
                any.company()));
  }
}
