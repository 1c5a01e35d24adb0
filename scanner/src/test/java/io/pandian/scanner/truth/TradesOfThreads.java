package io.pandian.scanner.truth;

import java.util.List;

/** What makers of clothes, and jewellers keep. */
final class TradesOfThreads {
  private TradesOfThreads() {}

  static void all(Trade t) {
    clothiers(t);
    jewellers(t);
  }

  private static void clothiers(Trade t) {
    Invented any = t.invented();
    List<Person> sewers = t.different(18);
    List<Person> measurers = t.different(4);
    List<Person> merchandisers = t.some(5);
    List<Person> receivers = t.some(26);
    t.table(
        "piece_work",
        "id, work_date, worker_no, worker_name, style_no, process_name, unit_price, qty, amount,"
            + " line_no",
        54,
        i -> {
          Person p = t.in(sewers.get(i % 18));
          return List.of(
              120_001L + i,
              "2026-09-%02d".formatted(1 + i / 18),
              p.number("CJ", 5),
              p.name(),
              any.oneOf("K2609-11", "K2609-15", "T2608-03"),
              any.oneOf("上领", "拉侧缝", "钉扣", "锁眼", "卷脚"),
              any.oneOf("0.35", "0.62", "0.18"),
              100L + any.below(400),
              any.money(),
              "L" + (1 + i % 4));
        });
    t.workbook(
        "车间员工花名册",
        "工号, 姓名, 性别, 身份证号, 手机号码, 紧急联系人, 紧急联系电话, 班组, 工种, 工资卡号, 入厂日期",
        38,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              p.number("CJ", 5),
              p.name(),
              p.sex(),
              p.residentId(),
              p.mobile(),
              kin.name(),
              kin.mobile(),
              any.oneOf("缝制一组", "缝制二组", "后整组", "裁床"),
              any.oneOf("车位", "手工", "尾查", "裁剪"),
              p.bankCard(),
              any.day());
        });
    t.file(
        "量体定制登记",
        "单号, 订制单位, 穿着人, 性别, 身高, 胸围, 腰围, 肩宽, 联系电话, 款式, 量体师",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "LT" + (26_001 + i),
              any.oneOf("农商行", "供电所", "个人"),
              p.name(),
              p.sex(),
              150L + any.below(35),
              80L + any.below(30),
              60L + any.below(40),
              (38 + any.below(10)) + ".5",
              p.mobile(),
              any.oneOf("西服套装", "女式衬衫", "夹克工装"),
              t.referred(measurers.get(i % 4)).name());
        });
    t.table(
        "sampleDispatch",
        "dispatchNo, styleNo, sampleKind, senderName, senderPhone, receiverName, receiverPhone,"
            + " receiverCompany, expressNo, sentAt",
        48,
        i -> {
          Person from = t.in(merchandisers.get(i % 5));
          Person to = t.in(receivers.get(i % 26));
          return List.of(
              "SD" + any.digits(8),
              any.oneOf("K2609-11", "T2608-03"),
              any.oneOf("产前样", "船样", "色样"),
              from.name(),
              from.mobile(),
              to.name(),
              to.mobile(),
              any.company(),
              "SF" + any.digits(13),
              any.day() + " 17:20:00");
        });
    t.table(
        "fabric_roll",
        "roll_no, fabric_code, composition, color_no, width_cm, weight_gsm, length_m, dye_lot,"
            + " supplier, shelf, in_date",
        50,
        i ->
            List.of(
                "J" + (500_001 + i),
                any.oneOf("TC-4576", "CN-13372", "DN-10OZ"),
                any.oneOf("T65/C35", "C100%", "C98/SP2"),
                any.oneOf("藏青19-3921", "本白11-0601", "黑19-4007"),
                any.oneOf("148", "150", "160"),
                120L + any.below(200),
                (60 + any.below(60)) + ".5",
                "G" + any.digits(5),
                any.company(),
                "B区-" + (1 + i % 12),
                any.day()));
    t.commented(
        "gxdj",
        "工序单价表",
        "kh 款号, gxh 工序号, gxmc 工序名称, sbmc 使用设备, bzgs 标准工时(秒), dj 单价, bbh 版本号, sxrq 生效日期",
        40,
        i ->
            List.of(
                any.oneOf("K2609-11", "K2609-15"),
                10L * (1 + i),
                any.oneOf("上领", "拉侧缝", "钉扣", "锁眼", "卷脚"),
                any.oneOf("平车", "拷边机", "锁眼机", "双针车"),
                20L + any.below(120),
                "0." + any.digits(3),
                any.oneOf("V1", "V2"),
                any.day()));
  }

  private static void jewellers(Trade t) {
    Invented any = t.invented();
    List<Person> guides = t.different(9);
    List<Person> members = t.some(24);
    List<Person> masters = t.different(4);
    List<Person> spouses = t.different(40);
    t.table(
        "vip_member",
        "card_no, member_name, mobile, birthday, wx_openid, spouse_name, wedding_day, points,"
            + " store_code, guide_no",
        40,
        i -> {
          Person p = t.in();
          boolean married = i % 3 == 0;
          return List.of(
              p.number("8866", 8),
              p.name(),
              p.mobile(),
              p.birth().toString(),
              p.openid(),
              married ? t.referred(spouses.get(i)).name() : "",
              married ? "20%02d-05-20".formatted(10 + any.below(15)) : "",
              (long) any.below(20_000),
              any.oneOf("NN01", "NN02", "LZ01"),
              t.referred(guides.get(i % 5)).number("DG", 4));
        });
    t.file(
        "以旧换新单",
        "单据号, 顾客姓名, 身份证号, 手机号, 旧料品类, 旧料克重(g), 成色, 折价金额, 新品条码, 补差金额, 鉴定师",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              "HX26" + any.digits(7),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("手镯", "项链", "戒指", "耳环"),
              (2 + any.below(40)) + ".36",
              any.oneOf("足金999", "18K", "PT950"),
              any.money(),
              any.digits(13),
              any.money(),
              t.referred(masters.get(i % 2)).name());
        });
    t.workbook(
        "门店销售明细",
        "销售日期, 门店, 小票号, 商品条码, 品名, 金重(g), 销售金额, 会员卡号, 主销导购, 副销导购",
        50,
        i ->
            List.of(
                any.day(),
                any.oneOf("航洋店", "万象城店"),
                "XP" + any.digits(10),
                any.digits(13),
                any.oneOf("古法手镯", "转运珠", "对戒", "金条"),
                any.below(50) + ".18",
                any.money(),
                i % 3 == 2 ? "" : t.referred(members.get(i % 24)).number("8866", 8),
                t.referred(guides.get(i % 5)).name(),
                i % 4 == 0 ? t.referred(guides.get(5 + i % 3)).name() : ""));
    t.commented(
        "repair_order",
        "维修单",
        "repair_no 维修单号, cust_name 顾客姓名, cust_tel 顾客电话, taker_name 代取人姓名, taker_tel 代取人电话, "
            + "item_desc 物品描述, gold_weight 金重, fee 工费, craftsman 维修师傅, promised_at 约定取件日期",
        35,
        i -> {
          Person p = t.in();
          boolean sent = i % 3 == 1;
          Person taker = sent ? t.in() : any.person();
          return List.of(
              "WX" + (9_001 + i),
              p.name(),
              p.mobile(),
              sent ? taker.name() : "",
              sent ? taker.mobile() : "",
              any.oneOf("项链断裂焊接", "戒指改圈", "镶口松动", "抛光翻新"),
              any.below(30) + ".42",
              any.oneOf("50.00", "120.00"),
              t.referred(masters.get(2 + i % 2)).name(),
              any.day());
        });
    t.table(
        "gold_price",
        "price_date, metal, benchmark_price, retail_price, buyback_price, labor_fee, store_code,"
            + " updated_at",
        45,
        i ->
            List.of(
                "2026-08-%02d".formatted(1 + i / 3),
                List.of("AU9999", "PT950", "AG999").get(i % 3),
                (500 + any.below(300)) + "." + any.digits(2),
                (700 + any.below(300)) + ".00",
                (480 + any.below(300)) + ".00",
                any.oneOf("30", "60"),
                "ALL",
                "2026-08-%02d 09:30:00".formatted(1 + i / 3)));
    t.text(
        "裸钻库存",
        "证书编号, 鉴定机构, 形状, 克拉重, 颜色, 净度, 切工, 抛光, 荧光, 每克拉价, 库位",
        36,
        i ->
            List.of(
                any.digits(10),
                any.oneOf("GIA", "NGTC", "IGI"),
                any.oneOf("圆形", "公主方", "椭圆"),
                "0." + (30 + any.below(60)),
                any.oneOf("D", "F", "H"),
                any.oneOf("VVS1", "VS2", "SI1"),
                any.oneOf("EX", "VG"),
                any.oneOf("EX", "VG"),
                any.oneOf("N", "F", "M"),
                (long) (12_000 + any.below(40_000)),
                "保险柜" + (1 + i % 3) + "-" + i));
  }
}
