package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What ports, markets, lenders and call centres keep. */
final class FurtherTradesOfGoods {
  private FurtherTradesOfGoods() {}

  static void all(Trade t) {
    ports(t);
    markets(t);
    lenders(t);
    callCentres(t);
  }

  private static void ports(Trade t) {
    Invented any = t.invented();
    List<Person> haulers = t.some(12);
    t.file(
        "提货委托书",
        "提单号, 委托单位, 提货人姓名, 提货人身份证号, 提货人手机, 车号",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "BL" + any.digits(9), any.company(), p.name(), p.residentId(), p.mobile(), "集卡" + i);
        });
    t.table(
        "gate_log",
        "gateNo, containerNo, truckerCode, inTime, outTime",
        90,
        i ->
            List.of(
                "G" + i % 5,
                "TGHU" + any.digits(7),
                t.in(haulers.get(i % 12)).number("TK", 4),
                "2026-06-01 10:%02d".formatted(i % 60),
                "2026-06-01 11:%02d".formatted(i % 60)));
    t.table(
        "customs_item",
        "hs_code, goods_desc, qty, unit_price, origin",
        60,
        i -> List.of("8471" + any.digits(6), any.oneOf("笔记本电脑", "打印机"), 10L + i, "350", "越南"));
    t.file(
        "冷链配送签收",
        "配送单, 门店, 送货司机, 司机联系方式, 收货店员, 到店温度",
        50,
        i -> {
          Person driver = t.in(haulers.get(i % 12));
          Person clerk = t.perhaps(any.person());
          return List.of(
              "LL" + i, "南宁" + i + "店", driver.name(), driver.mobile(), clerk.name(), "-18");
        });
    t.table(
        "crew_list",
        "vessel, rank, surname, given_names, seaman_book_no, passport_no, dob",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "MV BEIBU " + i % 3,
              any.oneOf("MASTER", "OILER", "COOK"),
              p.lastName().toUpperCase(Locale.ROOT),
              p.firstName().toUpperCase(Locale.ROOT),
              "A" + any.digits(8),
              p.passport(),
              p.birth().toString());
        });
    t.table(
        "yunfei_guize",
        "id, qsd, mdd, szjg, xzjg, cjr",
        30,
        i -> List.of((long) i, "南宁", "钦州", "8", "2", "admin"));
  }

  private static void markets(Trade t) {
    Invented any = t.invented();
    List<Person> sellers = t.some(15);
    t.table(
        "secondhand_trade",
        "trade_no, seller_uid, buyer_uid, goods, price",
        60,
        i ->
            List.of(
                "TR" + any.digits(10),
                t.in(sellers.get(i % 15)).key(),
                t.in().key(),
                any.oneOf("自行车", "相机", "婴儿车"),
                "120"));
    t.file(
        "团购接龙",
        "序号, 群昵称, 取货人, 手机尾号, 联系手机, 份数",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              (long) i + 1,
              "喵" + i,
              p.name(),
              p.mobile().substring(7),
              i % 4 == 0 ? p.mobile().replaceAll("(...)(....)(....)", "$1 $2 $3") : p.mobile(),
              2L);
        });
    t.table(
        "ysdd",
        "ddbh, xdr, xdrdh, psy, psydh, zje",
        50,
        i -> {
          Person p = t.in();
          Person courier = t.in(sellers.get(i % 4));
          return List.of("YS" + i, p.name(), p.mobile(), courier.name(), courier.mobile(), "35.5");
        });
    t.table(
        "promo_click",
        "click_id, ad_slot, utm_source, ua, landed_at",
        80,
        i ->
            List.of(
                any.hex(24), "top" + i % 3, "wechat", "Mozilla/5.0", "2026-11-11 00:00:0" + i % 9));
    t.file(
        "供货商对账",
        "供货商, 对账联系人, 对账电话, 户名, 账号, 开户行, 期末余额",
        35,
        i -> {
          Person p = t.in();
          String company = any.company();
          return List.of(
              company, p.name(), p.mobile(), company, "2102" + any.digits(15), "工行", "12000");
        });
    t.table(
        "live_gift",
        "room_id, sender_openid, anchor_openid, gift, cnt",
        70,
        i ->
            List.of(
                900L + i % 5,
                t.in().openid(),
                t.in(sellers.get(i % 5)).openid(),
                any.oneOf("火箭", "玫瑰"),
                1L));
  }

  private static void lenders(Trade t) {
    Invented any = t.invented();
    List<Person> managers = t.some(5);
    t.file(
        "小额贷款台账",
        "借据号, 借款人, 身份证号, 手机号码, 共同借款人, 共同借款人身份证号, 信贷员",
        40,
        i -> {
          Person p = t.in();
          Person spouse = t.in();
          return List.of(
              "JJ" + any.digits(8),
              p.name(),
              p.residentId(),
              p.mobile(),
              spouse.name(),
              spouse.residentId(),
              t.perhaps(managers.get(i % 5)).name());
        });
    t.table(
        "fund_holder",
        "fundAcct, holderName, certNo, certType, bankAcct, navDate, shares",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "F" + any.digits(11),
              p.name(),
              p.residentId(),
              "0",
              p.bankCard(),
              "2026-06-30",
              "1000");
        });
    t.table(
        "repay_plan",
        "loan_no, term, due_date, principal, interest, status",
        90,
        i -> List.of("JJ0" + i / 6, 1L + i % 6, "2026-0" + (1 + i % 6) + "-20", "500", "21", "N"));
    t.file(
        "催收记录",
        "案件号, 客户, 本人电话, 第三方联系人, 与本人关系, 第三方电话, 催收员",
        45,
        i -> {
          Person p = t.in();
          Person third = t.in();
          return List.of(
              "CS" + i,
              p.name(),
              p.mobile(),
              third.name(),
              any.oneOf("同事", "朋友"),
              third.mobile(),
              t.perhaps(managers.get(i % 5)).name());
        });
    t.table(
        "jrdf",
        "pch, xh, hm, zh, je, khh",
        50,
        i -> {
          Person p = t.in();
          return List.of(
              "PC202606",
              (long) i,
              p.name(),
              i % 2 == 0 ? p.bankCard() : "4505" + any.digits(15),
              "5200",
              "农行");
        });
    t.table(
        "risk_rule",
        "rule_code, rule_name, threshold, action, owner_dept",
        25,
        i -> List.of("R" + i, any.oneOf("多头借贷", "设备聚集") + i, "3", "REJECT", "风控部"));
  }

  private static void callCentres(Trade t) {
    Invented any = t.invented();
    List<Person> seats = t.some(6);
    List<Person> customers = t.some(70);
    t.table(
        "ivr_record",
        "call_id, ani, dnis, agent_no, begin_ts, talk_sec",
        70,
        i ->
            List.of(
                any.hex(16),
                t.in(customers.get(i)).mobile(),
                "95598",
                t.perhaps(seats.get(i % 6)).number("A", 4),
                "2026-07-07 09:%02d:00".formatted(i % 60),
                30L + i));
    t.file(
        "回访名单",
        "姓名, 电话, 回访结果, 坐席",
        55,
        i -> {
          Person p = t.in();
          return List.of(
              p.name(),
              i % 6 == 0 ? p.landline() : p.mobile(),
              any.oneOf("满意", "未接通"),
              "坐席" + i % 6);
        });
    t.table(
        "iot_card",
        "card_iccid, plan, activated_at, usage_mb",
        40,
        i -> List.of("898604" + any.digits(14), "10M/月", "2026-01-01", 3L + i));
    t.table(
        "sms_send_log",
        "msg_id, to_mobile, tpl, status, sent_at",
        100,
        i ->
            List.of(
                any.digits(18),
                t.in(customers.get(i % 50)).mobile(),
                "TP" + i % 4,
                "DELIVRD",
                "2026-08-08 08:08:0" + i % 9));
    t.table(
        "shimingrenzheng",
        "sjhm, khxm, zjhm, rzsj, rzjg",
        45,
        i -> {
          Person p = t.in();
          return List.of(p.mobile(), p.name(), p.residentId(), "2026-03-03", "通过");
        });
    t.table(
        "kb_article",
        "article_id, title, author, views, tags",
        40,
        i ->
            List.of(
                (long) i,
                any.oneOf("如何开票", "如何退订", "网速慢怎么办"),
                t.perhaps(seats.get(i % 6)).name(),
                10L * i,
                "FAQ"));
  }
}
