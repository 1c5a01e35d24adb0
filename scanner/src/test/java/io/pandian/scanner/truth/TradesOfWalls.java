package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What decorators of homes, and movers with lockers to let keep. */
final class TradesOfWalls {
  private TradesOfWalls() {}

  static void all(Trade t) {
    decorators(t);
    movers(t);
  }

  private static void decorators(Trade t) {
    Invented any = t.invented();
    List<Person> managers = t.some(6);
    List<Person> designers = t.different(5);
    List<Person> foremen = t.some(7);
    t.workbook(
        "家装签约台账",
        "合同编号, 业主姓名, 业主电话, 小区, 房号, 建筑面积, 设计师, 项目经理, 项目经理电话, 合同总价, 签约日期",
        42,
        i -> {
          Person p = t.in();
          Person manager = t.in(managers.get(i % 6));
          return List.of(
              "JZ-2026-" + (310 + i),
              p.name(),
              p.mobile(),
              any.oneOf("荣和大地", "盛世龙腾", "凤岭新新家园"),
              (1 + i % 9) + "-" + (201 + i),
              80L + i,
              t.referred(designers.get(i % 5)).name(),
              manager.name(),
              manager.mobile(),
              60_000L + any.below(200_000),
              any.day());
        });
    t.table(
        "shigong_gongren",
        "gongren_id, xingming, shenfenzheng, shouji, gongzhong, yinhangka, kaihuhang, ruchang_riqi,"
            + " beizhu",
        32,
        i -> {
          Person p = t.in();
          return List.of(
              701L + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("水电工", "泥瓦工", "油漆工", "木工"),
              p.bankCard(),
              any.oneOf("建设银行南湖支行", "农业银行江南支行"),
              any.day(),
              any.oneOf("", "", "持电工证"));
        });
    t.table(
        "site_node",
        "node_id, site_code, node_name, plan_date, actual_date, foreman_id, photo_cnt, passed",
        52,
        i ->
            List.of(
                19_001L + i,
                "S" + (4_010 + i % 13),
                any.oneOf("开工交底", "水电验收", "防水闭水", "竣工"),
                any.day(),
                i % 4 == 0 ? "" : any.day(),
                t.referred(foremen.get(i % 7)).key(),
                (long) any.below(12),
                (long) (i % 2)));
    t.commented(
        "gys_lxr",
        "供应商资料",
        "gys_id 供应商编号, gys_mc 供应商名称, tyxydm 统一社会信用代码, lxr 联系人, lxr_sj 联系人手机, "
            + "cwlxr 财务对接人, cwlxr_sj 财务对接人手机, zl 主营品类, zq 账期天数",
        30,
        i -> {
          Person contact = t.in();
          Person finance = t.in();
          return List.of(
              "GYS" + (1_001 + i),
              any.company(),
              Companies.code(any),
              contact.name(),
              contact.mobile(),
              finance.name(),
              finance.mobile(),
              any.oneOf("瓷砖", "定制柜", "门窗", "洁具"),
              any.oneOf("30", "60", "现结"));
        });
    t.file(
        "主材报价单",
        "序号, 材料名称, 品牌, 型号, 单位, 单价, 损耗率, 备注",
        45,
        i ->
            List.of(
                1L + i,
                any.oneOf("抛釉砖", "强化地板", "乳胶漆", "石膏板"),
                any.oneOf("马可波罗", "大自然", "多乐士", "龙牌"),
                "M" + any.digits(5),
                any.oneOf("㎡", "桶", "张"),
                any.money(),
                any.oneOf("5%", "3%"),
                any.oneOf("", "含运费")));
    t.table(
        "style_dict",
        "dict_id, dict_type, label_cn, label_en, sort_no, is_default, status",
        26,
        i ->
            List.of(
                1L + i,
                any.oneOf("style", "room", "craft"),
                any.oneOf("现代简约", "新中式", "北欧", "轻奢") + i,
                any.oneOf("modern", "chinese", "nordic", "luxury") + i,
                10L * i,
                any.oneOf("N", "Y"),
                "0"));
  }

  private static void movers(Trade t) {
    Invented any = t.invented();
    List<Person> households = t.some(36);
    List<Person> drivers = t.some(8);
    List<Person> porters = t.some(14);
    List<Person> tenants = t.some(30);
    List<Person> clerks = t.different(3);
    t.table(
        "moveOrder",
        "orderNo, customerName, customerPhone, fromAddr, toAddr, floors, truckType, driverName,"
            + " driverPhone, porterCount, fee, moveDate",
        45,
        i -> {
          int of = i % 36;
          Person p = t.in(households.get(of));
          Person driver = t.in(drivers.get(i % 8));
          return List.of(
              "BJ" + any.digits(10),
              of % 3 == 0 ? p.name().charAt(0) + (p.woman() ? "女士" : "先生") : p.name(),
              p.mobile(),
              any.oneOf("江南大道翡翠园", "友爱路单位宿舍", "明秀东路8号"),
              any.oneOf("五象大道公园里", "凤岭北路长虹小区"),
              any.oneOf("6楼无电梯", "电梯", "3楼无电梯"),
              any.oneOf("4.2米厢货", "金杯"),
              driver.name(),
              driver.mobile(),
              2L + i % 4,
              any.money(),
              any.day());
        });
    t.commented(
        "mnc_zy",
        "迷你仓租约",
        "zyh 租约号, czr 承租人, zjh 证件号, dh 电话, jjlxr 紧急联系人, jjlxrdh 紧急联系人电话, ch 仓号, "
            + "yzj 月租金, dqr 到期日",
        30,
        i -> {
          boolean company = i % 6 == 5;
          Person p = company ? tenants.get(i) : t.in(tenants.get(i));
          Person other = t.in();
          return List.of(
              "ZY" + (260_100 + i),
              company ? any.company() : p.name(),
              company ? Companies.code(any) : p.residentId(),
              company ? "0771-58" + any.digits(5) : p.mobile(),
              other.name(),
              other.mobile(),
              "%c%03d".formatted('A' + i % 4, 1 + i),
              any.oneOf("168.00", "288.00", "398.00"),
              any.day());
        });
    t.table(
        "deposit_refund",
        "refund_no, unit_code, payer_name, payer_card, payee_name, payee_card, amount, reason,"
            + " handled_by, refunded_at",
        32,
        i -> {
          Person payer = t.in();
          Person payee = i % 4 == 1 ? t.in() : payer;
          return List.of(
              "TK" + any.digits(8),
              "%c%03d".formatted('A' + i % 4, 1 + i),
              payer.name(),
              payer.bankCard(),
              payee.name(),
              payee.bankCard(),
              any.money(),
              any.oneOf("退租", "换仓", "多付"),
              t.referred(clerks.get(i % 3)).name(),
              any.day() + " 10:30:00");
        });
    t.file(
        "搬运工日结单",
        "日期, 工人姓名, 身份证号, 出车趟数, 搬运件数, 日薪, 收款账号, 是否签字",
        56,
        i -> {
          int of = i % 14;
          Person p = t.in(porters.get(of));
          return List.of(
              "2026-08-0" + (1 + i / 14),
              p.name(),
              p.residentId(),
              1L + i % 3,
              20L + any.below(80),
              "260.00",
              of % 2 == 0 ? p.bankCard() : p.mobile(),
              any.oneOf("是", "是", "否"));
        });
    t.table(
        "storage_unit",
        "unit_code, floor_no, size_m2, height_m, month_rate, lock_type, unit_state, last_clean_on",
        40,
        i ->
            List.of(
                "%c%03d".formatted('A' + i % 4, 1 + i),
                1L + i % 4,
                any.oneOf("1.5", "3.0", "6.2"),
                "2.4",
                any.money(),
                any.oneOf("密码锁", "挂锁"),
                any.oneOf("空闲", "已租", "维修"),
                any.day()));
    List<String> goods = Stream.of("五层纸箱", "气泡膜", "封箱胶带", "编织袋", "打包绳").toList();
    t.text(
        "耗材进销存",
        "日期, 品名, 规格, 期初, 入库, 出库, 结存, 单价",
        35,
        i ->
            List.of(
                any.day(),
                goods.get(i % 5),
                any.oneOf("60*40*50", "50m", "大号"),
                (long) any.below(500),
                (long) any.below(300),
                (long) any.below(300),
                (long) any.below(500),
                any.oneOf("6.50", "12.00")));
  }
}
