package io.pandian.scanner.truth;

import java.util.List;

/** What agencies that man ships, and brokers of customs keep. */
final class TradesOfDecks {
  private TradesOfDecks() {}

  static void all(Trade t) {
    seamen(t);
    customsBrokers(t);
  }

  private static void seamen(Trade t) {
    Invented any = t.invented();
    List<Person> trained = t.some(17);
    List<Person> embarked = t.some(32);
    List<Person> paid = t.different(20);
    List<Person> wives = t.some(20);
    List<Person> watch = t.some(18);
    List<Person> officers = t.some(2);
    t.table(
        "seafarer",
        "crew_id, name_cn, surname_en, given_en, passport_no, seaman_book, birth_date, rank_code,"
            + " mobile, kin_name, kin_phone, kin_relation, home_address",
        40,
        i -> {
          Person p = t.in();
          Person kin = t.in();
          return List.of(
              p.number("CR", 6),
              p.name(),
              p.lastName(),
              p.firstName(),
              p.passport(),
              "A00" + any.digits(6),
              p.birth().toString(),
              any.oneOf("MASTER", "C/O", "2/E", "AB", "OS"),
              p.mobile(),
              kin.name(),
              kin.mobile(),
              any.oneOf("妻子", "父亲", "母亲"),
              p.address());
        });
    t.commented(
        "pxzs",
        "船员培训合格证",
        "zsbh 证书编号, cyxm 船员姓名, sfzh 身份证号, xmdm 项目代码, xmmc 项目名称, qfjg 签发机关, "
            + "qfrq 签发日期, yxqz 有效期至, smjwj 扫描件文件",
        51,
        i -> {
          Person p = t.in(trained.get(i % 17));
          return List.of(
              "BHA0" + any.digits(9),
              p.name(),
              p.residentId(),
              List.of("Z01", "Z02", "Z04").get(i / 17),
              List.of("基本安全", "精通救生艇筏", "精通急救").get(i / 17),
              any.oneOf("广西海事局", "广东海事局"),
              any.day(),
              "2031-03-31",
              "scan/" + any.hex(10) + ".pdf");
        });
    t.file(
        "上下船记录",
        "船名, IMO编号, 船员姓名, 海员证号, 职务, 上船日期, 上船港口, 下船日期, 下船港口, 离船原因",
        44,
        i -> {
          Person p = t.in(embarked.get(i % 32));
          return List.of(
              any.oneOf("桂海之星", "恒达17", "HENG TAI 9"),
              "9" + any.digits(6),
              p.name(),
              p.number("A01", 6),
              any.oneOf("船长", "大副", "三管轮", "水手"),
              any.day(),
              any.oneOf("钦州", "湛江", "新加坡"),
              i % 3 == 0 ? "" : any.day(),
              i % 3 == 0 ? "" : any.oneOf("釜山", "钦州", "海防"),
              i % 3 == 0 ? "" : any.oneOf("合同期满", "伤病", "家中急事"));
        });
    t.table(
        "ship_particular",
        "imo_no, mmsi, call_sign, ship_name, flag_state, ship_type, gross_ton, dwt, built_year,"
            + " class_society, owner_company, main_engine",
        29,
        i ->
            List.of(
                "9" + any.digits(6),
                "413" + any.digits(6),
                "B" + any.oneOf("P", "Q", "R") + any.oneOf("AB", "KD", "MX") + i % 10,
                any.oneOf("GUI HAI", "HENG DA", "XIN YUAN") + " " + (i + 1),
                any.oneOf("CN", "PA", "HK"),
                any.oneOf("BULK", "CONTAINER", "TANKER"),
                (long) (5_000 + any.below(60_000)),
                (long) (8_000 + any.below(90_000)),
                (long) (2_000 + any.below(25)),
                any.oneOf("CCS", "DNV", "NK"),
                any.company(),
                any.oneOf("MAN B&W 6S50", "WinGD X52")));
    t.workbook(
        "船员家汇明细",
        "月份, 船名, 船员姓名, 职务, 家汇币种, 家汇金额, 收款人, 收款账号, 开户行, 与船员关系",
        40,
        i -> {
          int n = i % 20;
          boolean self = n % 4 == 0;
          Person p = t.in(paid.get(n));
          Person payee = self ? p : t.in(wives.get(n));
          return List.of(
              "2026-%02d".formatted(7 + i / 20),
              n < 10 ? "桂海之星" : "恒达17",
              p.name(),
              List.of("大副", "轮机长", "水手", "机工", "厨师").get(n % 5),
              "CNY",
              any.money(),
              payee.name(),
              payee.bankCard(),
              any.oneOf("工商银行", "农业银行", "邮储银行"),
              self ? "本人" : "配偶");
        });
    t.table(
        "rest_hour",
        "rec_id, ship_code, crew_id, work_date, watch_hours, overtime_hours, rest_24h, rest_7d,"
            + " violation, approved_by",
        54,
        i ->
            List.of(
                5_200_001L + i,
                i % 18 < 9 ? "GHZX" : "HD17",
                t.referred(watch.get(i % 18)).number("CR", 6),
                "2026-05-%02d".formatted(1 + i / 18),
                "8.0",
                any.below(4) + ".5",
                (8 + any.below(6)) + ".0",
                (70 + any.below(20)) + ".5",
                any.oneOf("N", "N", "Y"),
                t.referred(officers.get(i % 18 / 9)).number("CR", 6)));
  }

  private static void customsBrokers(Trade t) {
    Invented any = t.invented();
    List<Person> declarants = t.some(8);
    List<Person> shippers = t.some(5);
    List<Person> heads = t.different(33);
    t.table(
        "declaration_head",
        "entry_id, ie_flag, trade_code, trade_name, credit_code, declarant_no, traf_name, bill_no,"
            + " pack_num, gross_wt, decl_date, status_code",
        45,
        i ->
            List.of(
                "7203202611" + any.digits(8),
                any.oneOf("I", "E"),
                "4501" + any.digits(6),
                any.company(),
                Companies.code(any),
                t.referred(declarants.get(i % 8)).number("7200", 4),
                any.oneOf("HENG TAI 9", "CMA TAGE"),
                "COSU" + any.digits(10),
                (long) (1 + any.below(900)),
                any.money(),
                any.day(),
                any.oneOf("放行", "结关", "查验")));
    t.table(
        "declaration_goods",
        "entry_id, g_no, hs_code, g_name, g_model, qty, unit_code, decl_price, curr,"
            + " origin_country, duty_mode",
        56,
        i ->
            List.of(
                "7203202611" + any.digits(8),
                (long) (1 + i % 5),
                any.oneOf("0810600000", "8542310090", "9403609990"),
                any.oneOf("鲜榴莲", "处理器芯片", "实木餐椅"),
                any.oneOf("A级|无品牌", "4nm|BGA", "橡胶木"),
                (long) (10 + any.below(3_000)),
                any.oneOf("035", "007"),
                any.money(),
                any.oneOf("USD", "CNY"),
                any.oneOf("THA", "VNM", "KOR"),
                any.oneOf("1", "3")));
    t.file(
        "个人物品申报清单",
        "分运单号, 收件人姓名, 收件人身份证号, 收件人电话, 收件人地址, 发件人, 发件国, 物品名称, 数量, 申报价值, 税款",
        43,
        i -> {
          Person p = t.in();
          Person from = t.referred(shippers.get(i % 5));
          return List.of(
              "ET" + any.digits(9) + "CN",
              p.name(),
              p.residentId(),
              p.mobile(),
              p.address(),
              from.firstName() + " " + from.lastName(),
              any.oneOf("AUS", "USA", "DEU"),
              any.oneOf("奶粉", "保健品", "面霜", "运动鞋"),
              (long) (1 + any.below(4)),
              any.money(),
              any.below(80) + ".20");
        });
    t.commented(
        "dlwt",
        "代理报关委托",
        "wtsbh 委托书编号, wtdw 委托单位, xydm 统一社会信用代码, fddbr 法定代表人, jbr 经办人, "
            + "jbrsj 经办人手机, wtnr 委托内容, qsrq 签署日期, yxqx 有效期限",
        33,
        i -> {
          Person p = t.in();
          return List.of(
              "WT2026" + any.digits(8),
              any.company(),
              Companies.code(any),
              t.referred(heads.get(i)).name(),
              p.name(),
              p.mobile(),
              any.oneOf("填单申报", "填单申报、垫缴税款", "报检"),
              any.day(),
              "2027-12-31");
        });
    t.workbook(
        "报关人员备案",
        "姓名, 性别, 身份证号码, 备案编号, 手机, 电子邮箱, 服务口岸, 备案日期, 状态",
        28,
        i -> {
          Person p = t.in();
          return List.of(
              p.name(),
              p.sex(),
              p.residentId(),
              p.number("7200", 4),
              p.mobile(),
              i % 4 == 0 ? "" : p.email(),
              any.oneOf("友谊关", "钦州港", "吴圩机场"),
              any.day(),
              any.oneOf("有效", "有效", "注销"));
        });
    t.text(
        "税则税率",
        "税则号列, 商品名称, 最惠国税率, 普通税率, 东盟协定税率, 增值税率, 消费税率, 监管条件, 检验检疫类别, 法定单位",
        46,
        i ->
            List.of(
                "%04d".formatted(801 + i) + any.digits(6),
                any.oneOf("鲜火龙果", "冻虾", "腰果仁", "自行车零件"),
                any.oneOf("10", "5", "20"),
                any.oneOf("80", "70"),
                "0",
                any.oneOf("9", "13"),
                "0",
                any.oneOf("AB", "A", ""),
                any.oneOf("P.R/Q.S", "M/", ""),
                any.oneOf("千克", "个")));
  }
}
