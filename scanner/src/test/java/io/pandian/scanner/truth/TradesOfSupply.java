package io.pandian.scanner.truth;

import java.util.List;

/** What farmers and fishers, auctioneers, garages and suppliers of gas and water keep. */
final class TradesOfSupply {
  private TradesOfSupply() {}

  static void all(Trade t) {
    farms(t);
    auctions(t);
    garages(t);
    utilities(t);
  }

  private static void farms(Trade t) {
    Invented any = t.invented();
    List<Person> households = t.some(30);
    t.file(
        "渔船登记",
        "船名, 船号, 船舶所有人, 所有人证件号码, 船长, 船长证书号, 船员人数",
        40,
        i -> {
          Person owner = t.in();
          Person captain = i % 3 == 0 ? owner : t.in();
          return List.of(
              "桂北渔" + (60_000 + i * 7),
              "4505" + any.digits(8),
              owner.name(),
              owner.residentId(),
              captain.name(),
              captain.number("450100", 6),
              2L + i % 6);
        });
    t.commented(
        "coop_member",
        "合作社社员",
        "mid 社员编号, xm 社员姓名, xb 性别, mz 民族, dh 联系电话, zz 住址, cmz 村民小组, mj 承包面积(亩), "
            + "zw 主要作物, gq 股份数, fh 上年分红, rq 入社日期, bz 备注, zt 状态 0退社 1在社, gxr 更新人, gxsj 更新时间",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("HZS", 5),
              p.name(),
              p.sex(),
              any.oneOf("汉族", "壮族"),
              p.mobile(),
              p.address(),
              "第" + (1 + i % 6) + "组",
              "3." + i % 10,
              any.oneOf("沃柑", "甘蔗", "水稻"),
              (long) any.below(50),
              any.money(),
              any.day(),
              any.oneOf("", "", "代表"),
              1L,
              "admin",
              any.day());
        });
    t.table(
        "land_flow",
        "liuzhuan_no, zcf, zcf_sfz, zrf, zrf_zjh, mu, nianxian",
        42,
        i -> {
          Person from = t.in();
          boolean company = i % 3 == 0;
          Person to = company ? any.person() : t.in();
          return List.of(
              "LZ2026" + i,
              from.name(),
              from.residentId(),
              company ? any.company() : to.name(),
              company ? Companies.code(any) : to.residentId(),
              "2." + i % 10,
              5L);
        });
    t.table(
        "catch_report",
        "vessel_code, species, kg, landed_at, berth",
        60,
        i ->
            List.of(
                "4505" + (10_000_000 + i % 12 * 977),
                any.oneOf("金线鱼", "墨鱼", "对虾"),
                20L + any.below(900),
                any.day() + " 04:15",
                any.oneOf("南澫", "侨港")));
    t.file(
        "农资赊销",
        "日期, 赊账人, 电话, 品名, 金额, 还清",
        37,
        i -> {
          if (i == 36) {
            return List.of("合计", "", "", "", "48620.00", "");
          }
          Person p = t.in();
          return List.of(
              any.day(),
              p.name(),
              i % 4 == 0 ? p.mobile() + "/" + p.otherMobile() : p.mobile(),
              any.oneOf("尿素", "复合肥", "地膜"),
              any.money(),
              any.oneOf("是", "否"));
        });
    t.table(
        "subsidy_pay",
        "id, 户主姓名, 社保卡号, 村组, 亩数, 补贴金额, 批次",
        60,
        i -> {
          Person p = t.in(households.get(i % 30));
          return List.of(
              1L + i,
              p.name(),
              p.bankCard(),
              "那马村" + i % 30 % 5 + "组",
              "4.2",
              any.money(),
              i < 30 ? "春播" : "秋播");
        });
  }

  private static void auctions(Trade t) {
    Invented any = t.invented();
    List<Person> bidders = t.some(40);
    List<Person> consignors = t.some(12);
    List<Person> auctioneers = t.different(2);
    t.table(
        "bidder",
        "bidder_id, paddle, full_name, id_type, id_number, contact_phone",
        40,
        i -> {
          Person p = t.in(bidders.get(i));
          boolean foreign = i % 5 == 0;
          boolean islander = i % 5 == 1;
          return List.of(
              1L + i,
              "P" + (100 + i),
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              foreign ? "护照" : islander ? "港澳居民来往内地通行证" : "居民身份证",
              foreign ? p.passport() : islander ? p.permit() : p.residentId(),
              p.mobile());
        });
    t.table(
        "bid",
        "id, lot_id, bidder_id, price, bid_at",
        75,
        i -> {
          int bidder = i * 3 % 25;
          t.in(bidders.get(bidder));
          return List.of(
              1L + i,
              1L + i % 18,
              1L + bidder,
              500L * (1 + any.below(90)),
              any.day() + " 14:20:05");
        });
    t.table(
        "lot",
        "lot_no, title, period, estimate_low, estimate_high, consignor_code",
        36,
        i ->
            List.of(
                1L + i,
                any.oneOf("青花缠枝莲纹碗", "紫砂壶", "山水立轴"),
                any.oneOf("清", "民国", "近现代"),
                10_000L + i,
                30_000L + i,
                t.referred(consignors.get(i % 12)).number("WT", 5)));
    t.file(
        "成交确认书",
        "拍品, 买受人, 买受人手机, 委托人, 委托人手机, 落槌价, 拍卖师",
        38,
        i -> {
          Person buyer = t.in();
          Person consignor = t.in(consignors.get(i % 12));
          return List.of(
              "图录号" + (100 + i),
              buyer.name(),
              buyer.mobile(),
              consignor.name(),
              consignor.mobile(),
              any.money(),
              t.referred(auctioneers.get(i % 2)).name());
        });
    t.file(
        "保证金退回",
        "竞买号, 户名, 退款账号, 开户行, 金额",
        40,
        i -> {
          boolean company = i % 2 == 1;
          Person p = company ? any.person() : t.in();
          return List.of(
              "P" + (300 + i),
              company ? any.company() : p.name(),
              company ? "2102" + any.digits(15) : p.bankCard(),
              any.oneOf("工行", "建行", "北部湾银行"),
              "50000.00");
        });
    t.text("到场竞买人电话", "手机号码", 45, i -> List.of(t.in().mobile()));
  }

  private static void garages(Trade t) {
    Invented any = t.invented();
    List<Person> advisers = t.different(4);
    List<Person> keepers = t.some(41);
    List<Person> chauffeurs = t.some(10);
    t.file(
        "维修接车单",
        "工单号, 车牌号, VIN, 送修人, 送修人电话, 车主, 接车顾问",
        44,
        i -> {
          Person p = t.in();
          Person owner = i % 2 == 0 ? p : t.perhaps(any.person());
          return List.of(
              "WX" + any.digits(8),
              "桂A" + any.digits(5),
              "LSVAA" + any.digits(12),
              p.name(),
              p.mobile(),
              owner.name(),
              t.referred(advisers.get(i % 4)).name());
        });
    t.table(
        "vehicle_transfer",
        "vin, from_owner, from_owner_id, to_owner, to_owner_id, transfer_date",
        40,
        i -> {
          Person from = t.in(keepers.get(i));
          Person to = t.in(keepers.get(i + 1));
          return List.of(
              "LFV2A" + any.digits(12),
              from.name(),
              from.residentId(),
              to.name(),
              to.residentId(),
              any.day());
        });
    t.table(
        "plate_watch",
        "cam_id, plate, lane, speed, passed_at",
        70,
        i -> {
          t.perhaps(any.person());
          return List.of(
              "K" + i % 6, "桂A" + any.digits(5), 1L + i % 3, 30L + i % 50, any.day() + " 07:03:11");
        });
    t.table(
        "part_stock",
        "oem_no, part_name, brand, bin, qty, vendor, vendor_tel",
        50,
        i ->
            List.of(
                "06J" + any.digits(6) + "B",
                any.oneOf("机油滤清器", "刹车片", "火花塞"),
                any.oneOf("博世", "马勒"),
                "C-" + i % 12,
                (long) any.below(80),
                any.company(),
                "0771-32" + any.digits(5)));
    t.commented(
        "t_cust_car",
        "客户车辆",
        "id 主键, owner_nm 车主姓名, tel1 车主电话, tel2 备用电话, plate 车牌号, model 车型, next_dt 下次保养日期",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.mobile(),
              i % 3 == 0 ? "" : p.otherMobile(),
              "桂A" + any.digits(5),
              any.oneOf("五菱宏光", "朗逸", "思域"),
              any.day());
        });
    t.text(
        "代驾流水",
        "下单时间, 乘客手机, 代驾司机, 司机工号, 起点, 终点, 费用",
        50,
        i -> {
          Person rider = t.referred(any.person());
          Person p = t.in(chauffeurs.get(i % 10));
          return List.of(
              any.day() + " 22:41",
              rider.mobile().replaceAll("^(...)....", "$1****"),
              p.name(),
              p.number("DJ", 4),
              any.oneOf("中山路", "水街"),
              any.oneOf("凤岭北", "五象新区"),
              any.money());
        });
  }

  private static void utilities(Trade t) {
    Invented any = t.invented();
    List<Person> households = t.some(20);
    List<Person> inspectors = t.different(4);
    List<Person> fitters = t.some(6);
    List<Person> clerks = t.some(3);
    t.table(
        "gas_account",
        "acct_no, acct_name, supply_addr, meter_no, tariff, balance",
        50,
        i -> {
          boolean company = i % 5 == 4;
          Person p = company ? any.person() : t.in();
          return List.of(
              "3301" + any.digits(8),
              company ? any.company() : p.name(),
              p.address(),
              "MB" + any.digits(9),
              company ? "非居民" : "居民",
              any.money());
        });
    t.file(
        "代扣流水",
        "户号, 账期, 用水量, 应缴, 代扣银行卡号, 扣款结果",
        60,
        i -> {
          Person p = t.in(households.get(i % 20));
          return List.of(
              p.number("0771", 8),
              "20260" + (1 + i / 20),
              (long) any.below(40),
              any.money(),
              p.bankCard(),
              any.oneOf("成功", "余额不足"));
        });
    t.text(
        "meter-push",
        "time, level, thread, message",
        80,
        i ->
            List.of(
                any.day() + " 03:0%d:17.%s".formatted(i % 10, any.digits(3)),
                any.oneOf("INFO", "WARN"),
                "nb-iot-" + i % 4,
                "report meter=" + any.digits(10) + " seq=" + any.digits(13) + " rssi=-9" + i % 10));
    t.workbook(
        "燃气安检记录",
        "用户名称, 用户地址, 联系电话, 安检员, 安检员编号, 隐患等级, 用户签字",
        40,
        i -> {
          Person p = t.in();
          Person inspector = t.referred(inspectors.get(i % 4));
          return List.of(
              p.name(),
              p.address(),
              p.mobile(),
              inspector.name(),
              inspector.number("AJ", 3),
              any.oneOf("无", "一般", "较大"),
              p.name());
        });
    t.table(
        "meterReplace",
        "orderId, meterNo, oldReading, newReading, installerId, createdBy",
        48,
        i ->
            List.of(
                7000L + i,
                "MB" + any.digits(9),
                1000L + any.below(900),
                0L,
                200L + t.referred(fitters.get(i % 6)).serial() % 100,
                t.referred(clerks.get(i % 3)).account()));
    t.file(
        "用户扩展属性",
        "户号, 属性名, 属性值",
        60,
        i -> {
          Person p = t.in(households.get(i / 3));
          return List.of(
              p.number("0772", 8),
              List.of("联系人", "手机", "身份证号").get(i % 3),
              List.of(p.name(), p.mobile(), p.residentId()).get(i % 3));
        });
  }
}
