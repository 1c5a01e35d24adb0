package io.pandian.scanner.truth;

import java.util.List;
import java.util.Locale;

/** What houses, hotels, travel agencies and offices of the state keep. */
final class TradesOfPlaces {
  private TradesOfPlaces() {}

  static void all(Trade t) {
    houses(t);
    hotels(t);
    travel(t);
    offices(t);
  }

  private static void houses(Trade t) {
    Invented any = t.invented();
    List<Person> workers = t.some(4);
    t.file(
        "业主及租户",
        "楼栋, 房号, 业主, 身份证号码, 联系方式, 租客姓名, 租客电话",
        50,
        i -> {
          Person owner = t.in();
          Person tenant = t.in();
          return List.of(
              i % 9 + "栋",
              "1" + i,
              owner.name(),
              owner.residentId(),
              owner.mobile(),
              tenant.name(),
              tenant.mobile());
        });
    t.table(
        "chewei",
        "车位号, 车牌, 车主, 车主电话, 月租",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "B1-" + i,
              "桂A" + any.digits(5),
              p.name(),
              p.mobile().replaceAll("^(...)(....)", "$1-$2-"),
              "300");
        });
    t.file(
        "报修工单",
        "工单号, 报修房号, 报修人, 报修电话, 维修内容, 维修师傅",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "GD" + i,
              "3-" + i,
              p.name(),
              p.mobile(),
              any.oneOf("水管漏水", "门禁失灵", "电梯异响"),
              t.perhaps(workers.get(i % 4)).name());
        });
    t.table(
        "chaobiao",
        "表号, 房号, 上期读数, 本期读数, 用量, 抄表员",
        60,
        i ->
            List.of(
                "DB" + any.digits(8),
                "2-" + i,
                100L + i,
                130L + i,
                30L,
                t.perhaps(workers.get(i % 3)).name()));
    t.table(
        "fangke",
        "来访时间, 访客, 访客证件号, 被访房号, 来访事由",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "2026-08-0%d 09:00".formatted(1 + i % 9), p.name(), p.residentId(), "1-2", "送货");
        });
    t.table(
        "device_inspect",
        "equip_no, equip_name, check_time, checker, result",
        50,
        i ->
            List.of(
                "EQ" + i,
                any.oneOf("消防泵", "电梯", "配电柜"),
                "2026-01-0" + (1 + i % 9),
                t.perhaps(workers.get(i % 4)).name(),
                "正常"));
  }

  private static void hotels(Trade t) {
    Invented any = t.invented();
    List<Person> waiters = t.some(3);
    t.file(
        "入住登记",
        "房号, 主宾姓名, 主宾证件号, 同住人姓名, 同住人证件号, 入住日期",
        45,
        i -> {
          Person one = t.in();
          Person two = t.in();
          return List.of(
              "8" + i, one.name(), one.residentId(), two.name(), two.residentId(), "2026-02-03");
        });
    t.table(
        "booking",
        "confirmation_no, guest_last, guest_first, email, nights, channel",
        50,
        i -> {
          Person p = t.in();
          return List.of("CF" + any.digits(8), p.lastName(), p.firstName(), p.email(), 2L, "OTA");
        });
    t.table(
        "room_type",
        "type_code, type_name, bed, area, rack_rate",
        12,
        i -> List.of("T" + i, any.oneOf("大床房", "双床房", "套房") + i, "1.8m", 30L + i, "399"));
    t.file(
        "酒店会员",
        "会员卡号, 会员, 等级, 积分, 手机",
        60,
        i -> {
          Person p = t.in();
          return List.of(p.number("VIP", 8), p.name(), any.oneOf("金", "银"), 10L * i, p.mobile());
        });
    t.table(
        "minibar_bill",
        "bill_no, room_no, item, qty, waiter_no",
        60,
        i ->
            List.of(
                "MB" + i,
                (long) (800 + i % 20),
                any.oneOf("可乐", "啤酒", "矿泉水"),
                1L,
                t.perhaps(waiters.get(i % 3)).number("W", 3)));
    t.file(
        "开票资料",
        "发票抬头, 税号, 地址电话, 开户行及账号",
        40,
        i ->
            List.of(
                any.company(),
                "91450100MA5" + any.digits(7),
                "南宁市民族大道" + i + "号 0771-55" + any.digits(5),
                "工商银行南湖支行 2102" + any.digits(15)));
  }

  private static void travel(Trade t) {
    Invented any = t.invented();
    List<Person> walkers = t.some(60);
    t.table(
        "pnr_pax",
        "pnr, pax_name, doc_no, dob, nationality",
        50,
        i -> {
          Person p = t.in();
          return List.of(
              any.hex(6).toUpperCase(Locale.ROOT),
              (p.lastName() + "/" + p.firstName()).toUpperCase(Locale.ROOT),
              p.passport(),
              p.birth().toString(),
              "CN");
        });
    t.file(
        "出团计划",
        "团号, 领队, 领队电话, 人数, 线路",
        30,
        i -> {
          Person p = t.in();
          return List.of(
              "GX2026" + i, p.name(), p.mobile(), 20L + i % 15, any.oneOf("桂林三日", "越南下龙湾"));
        });
    t.table(
        "qianzheng",
        "申请人, 护照号, 邀请人, 邀请人电话, 拟入境日期",
        40,
        i -> {
          Person p = t.in();
          Person host = t.in();
          return List.of(p.name(), p.passport(), host.name(), host.mobile(), "2026-10-01");
        });
    t.table(
        "scenic_spot",
        "景点, 门票, 开放时间, 咨询电话",
        20,
        i ->
            List.of(
                any.oneOf("象鼻山", "青秀山", "德天瀑布") + i,
                "80",
                "08:00-18:00",
                "0773-28" + any.digits(5)));
    t.table(
        "ticket_scan",
        "gate, ticket_code, id_card, scan_time",
        150,
        i ->
            List.of(
                "G" + i % 4,
                any.digits(16),
                t.in(walkers.get(i % 60)).residentId(),
                "2026-05-01 09:%02d:00".formatted(i % 60)));
    t.file(
        "出行人名单",
        "订单号, 出行人1, 出行人1证件号, 出行人2, 出行人2证件号, 出行人3, 出行人3证件号",
        40,
        i -> {
          Person one = t.in();
          Person two = t.in();
          boolean third = i % 2 == 0;
          Person three = third ? t.in() : any.person();
          return List.of(
              "LX" + i,
              one.name(),
              one.residentId(),
              two.name(),
              two.residentId(),
              third ? three.name() : "",
              third ? three.residentId() : "");
        });
  }

  private static void offices(Trade t) {
    Invented any = t.invented();
    List<Person> clerks = t.some(4);
    List<Person> heads = t.some(20);
    t.table(
        "hujiguanli",
        "户号, 户主姓名, 户主身份证号, 成员姓名, 成员身份证号, 与户主关系",
        60,
        i -> {
          Person head = t.in(heads.get(i / 3));
          Person member = i % 3 == 0 ? head : t.in();
          return List.of(
              "H45" + i / 3,
              head.name(),
              head.residentId(),
              member.name(),
              member.residentId(),
              i % 3 == 0 ? "户主" : any.oneOf("配偶", "子"));
        });
    t.file(
        "低保申请",
        "申请人, 身份证号, 银行账号, 开户名, 家庭人口",
        40,
        i -> {
          Person p = t.in();
          return List.of(p.name(), p.residentId(), p.bankCard(), p.name(), 1L + i % 5);
        });
    t.file(
        "信访件",
        "信访编号, 信访人, 手机, 反映内容, 承办人",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "XF" + i,
              p.name(),
              p.mobile(),
              any.oneOf("噪音扰民", "拖欠工资"),
              t.perhaps(clerks.get(i % 4)).name());
        });
    t.table(
        "xzcf",
        "文书号, 当事人, 证件号码, 案由, 罚款金额",
        50,
        i -> {
          boolean company = i % 2 == 0;
          Person p = company ? any.person() : t.in();
          return List.of(
              "桂罚〔2026〕" + i + "号",
              company ? any.company() : p.name(),
              company ? "91450100MA5" + any.digits(7) : p.residentId(),
              "占道经营",
              "200");
        });
    t.table(
        "volunteer",
        "志愿者编号, 姓名, 服务时长",
        60,
        i -> {
          Person p = t.in();
          return List.of(p.number("ZYZ", 7), p.name(), 3L + i % 50);
        });
    t.table(
        "code_nation",
        "code, name, spell",
        10,
        i ->
            List.of(
                "0" + i,
                List.of("汉族", "壮族", "瑶族", "苗族", "侗族", "回族", "京族", "彝族", "水族", "仫佬族").get(i),
                "X" + i));
  }
}
