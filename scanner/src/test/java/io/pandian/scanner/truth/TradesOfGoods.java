package io.pandian.scanner.truth;

import java.util.List;

/** What carriers, shops, banks and telephone companies keep. */
final class TradesOfGoods {
  private TradesOfGoods() {}

  static void all(Trade t) {
    carriers(t);
    shops(t);
    banks(t);
    telephones(t);
  }

  private static void carriers(Trade t) {
    Invented any = t.invented();
    List<Person> couriers = t.some(5);
    t.file(
        "运单台账",
        "运单号, 寄方, 寄方联系方式, 收方, 收方联系方式, 件数, 签收人",
        60,
        i -> {
          Person from = t.in();
          Person to = t.in();
          return List.of(
              "SF" + any.digits(12),
              from.name(),
              from.mobile(),
              to.name(),
              i % 5 == 0 ? "+86 " + to.mobile() : to.mobile(),
              1L + i % 4,
              any.oneOf("本人", "门卫", "前台", "代收点"));
        });
    t.table(
        "drivers_reg",
        "plate_no, driver, dl_no, cell, bank_acct",
        50,
        i -> {
          Person p = t.in();
          return List.of("桂A" + any.digits(5), p.name(), p.residentId(), p.mobile(), p.bankCard());
        });
    t.table(
        "wms_location",
        "库位编码, 货品条码, 批次, 数量",
        80,
        i -> List.of("A-0" + i % 9 + "-" + i, "69" + any.digits(11), "B2026" + i % 12, 5L + i));
    t.table(
        "route_stop_log",
        "ts, event, waybill, lat, lng, courier_code",
        90,
        i -> {
          Person p = t.perhaps(couriers.get(i % 5));
          return List.of(
              "2026-05-%02d 08:%02d:10".formatted(1 + i % 28, i % 60),
              any.oneOf("ARRIVE", "LEAVE", "SIGN"),
              "YT" + any.digits(13),
              "22.8" + any.digits(4),
              "108.3" + any.digits(4),
              p.number("KD", 4));
        });
    t.file(
        "代收货款",
        "运单号, 收款人, 收款账号, 开户行, 代收金额",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "ZT" + any.digits(12), p.name(), p.bankCard(), any.oneOf("农行", "工行"), "88.00");
        });
    t.table(
        "kd_tousu",
        "ts_id, tsr, tsr_dh, kdy_gh, nr",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              (long) i,
              p.name(),
              p.mobile(),
              t.perhaps(couriers.get(i % 5)).number("KD", 4),
              any.oneOf("破损", "延误", "未送货上门"));
        });
  }

  private static void shops(Trade t) {
    Invented any = t.invented();
    List<Person> agents = t.some(5);
    t.table(
        "dd_zhu",
        "ddh, mjnc, mjzh, shr, shrsj, shdz",
        60,
        i -> {
          Person buyer = t.perhaps(any.person());
          Person p = t.in();
          return List.of(
              "DD" + any.digits(14),
              "小" + buyer.lastName() + i,
              buyer.account(),
              p.name(),
              p.mobile(),
              p.address());
        });
    t.table(
        "sku",
        "sku_id, spu_name, color, size, price, stock",
        70,
        i ->
            List.of(
                10_000L + i,
                any.oneOf("帆布鞋", "纯棉T恤", "卫衣"),
                any.oneOf("黑", "白"),
                "XL",
                "59.9",
                3L));
    t.table(
        "evaluate",
        "评价编号, 订单号, 用户昵称, 星级, 评价内容",
        50,
        i ->
            List.of(
                (long) i,
                "DD" + any.digits(14),
                "爱吃" + t.perhaps(any.person()).firstName(),
                1L + i % 5,
                any.oneOf("不错", "一般", "物流快")));
    t.table(
        "refund_apply",
        "refund_no, order_no, alipay_account, payee_real_name, amount",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "RF" + i, "DD" + any.digits(14), i % 2 == 0 ? p.email() : p.mobile(), p.name(), "9");
        });
    t.file(
        "主播签约",
        "直播间号, 艺名, 真实姓名, 身份证号, 经纪人, 经纪人手机",
        40,
        i -> {
          Person p = t.in();
          Person agent = t.in(agents.get(i % 5));
          return List.of(
              "ZB" + i, "甜甜" + i, p.name(), p.residentId(), agent.name(), agent.mobile());
        });
    t.table(
        "coupon_batch",
        "batch_no, threshold, discount, start_at, end_at, issued",
        40,
        i -> List.of("CP2026" + i, "100", "10", "2026-06-01", "2026-06-18", 500L + i));
  }

  private static void banks(Trade t) {
    Invented any = t.invented();
    t.file(
        "个人开户",
        "户名, 账号, 开户行, 证件号码, 预留手机",
        55,
        i -> {
          Person p = t.in();
          return List.of(p.name(), p.bankCard(), "桂林银行七星支行", p.residentId(), p.mobile());
        });
    t.table(
        "zhuanzhang",
        "lsh, fkhm, fkzh, skhm, skzh, je",
        50,
        i -> {
          Person from = t.in();
          Person to = t.in();
          return List.of(
              "LS" + any.digits(10), from.name(), from.bankCard(), to.name(), to.bankCard(), "500");
        });
    t.table(
        "loan_guarantee",
        "loan_no, borrower, borrower_id, guarantor, guarantor_id",
        40,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of("LN" + i, one.name(), one.residentId(), two.name(), two.residentId());
        });
    t.file(
        "对公账户",
        "单位名称, 账号, 开户行, 法定代表人, 经办人, 经办人电话",
        40,
        i -> {
          Person legal = t.perhaps(any.person());
          Person clerk = t.in();
          return List.of(
              any.company(),
              "4505" + any.digits(14),
              "建行民族支行",
              legal.name(),
              clerk.name(),
              clerk.mobile());
        });
    t.table(
        "reject_code",
        "code, msg, advice",
        30,
        i -> List.of("E" + (1000 + i), any.oneOf("余额不足", "账户冻结", "户名不符"), "请联系柜台"));
    t.table(
        "atm_log",
        "atm_id, card_no, trans_time, amt",
        40,
        i ->
            List.of(
                "ATM0" + i % 6,
                t.perhaps(any.person())
                    .bankCard()
                    .replaceAll("^(\\d{6})\\d+(\\d{4})$", "$1******$2"),
                "2026-07-02 10:00:%02d".formatted(i),
                "300"));
  }

  private static void telephones(Trade t) {
    Invented any = t.invented();
    List<Person> clerks = t.some(6);
    List<Person> callers = t.some(40);
    t.table(
        "taocan_dinggou",
        "业务号码, 套餐名称, 生效时间, 渠道工号",
        60,
        i ->
            List.of(
                t.in().mobile(),
                any.oneOf("5G畅享129", "无忧卡19"),
                "2026-03-01",
                t.perhaps(clerks.get(i % 6)).number("QD", 5)));
    t.table(
        "cdr_0901",
        "a_number, b_number, begin_time, secs",
        120,
        i ->
            List.of(
                t.in(callers.get(i % 40)).mobile(),
                t.in(callers.get((i * 7 + 3) % 40)).mobile(),
                "2026-09-01 12:%02d:00".formatted(i % 60),
                (long) (i * 13 % 600)));
    t.file(
        "宽带装机单",
        "装机地址, 宽带账号, 客户, 联系电话, 装维人员, 装维电话",
        50,
        i -> {
          Person p = t.in();
          Person worker = t.in(clerks.get(i % 5));
          return List.of(
              p.address(),
              "nn" + any.digits(9),
              p.name(),
              p.mobile(),
              worker.name(),
              worker.mobile());
        });
    t.table(
        "sms_template",
        "tpl_id, content, sign",
        30,
        i -> List.of("TP" + i, "尊敬的用户，您的验证码为{1}，五分钟内有效", "【八桂通】"));
    t.table(
        "sim_stock",
        "iccid, imsi, msisdn, status",
        50,
        i -> List.of("89860" + any.digits(15), "46000" + any.digits(10), t.in().mobile(), "SOLD"));
    t.file(
        "客服受理",
        "受理号, 主叫号码, 受理内容, 处理人, 处理结果",
        45,
        i ->
            List.of(
                "SL" + any.digits(8),
                t.in().mobile(),
                any.oneOf("流量异常", "话费争议", "信号差"),
                t.perhaps(clerks.get(i % 6)).name(),
                "已回复"));
  }
}
