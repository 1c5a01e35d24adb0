package io.pandian.scanner.truth;

import java.util.List;

/** What airports, and dealers in used cars keep. */
final class TradesOfAprons {
  private TradesOfAprons() {}

  static void all(Trade t) {
    airports(t);
    usedCars(t);
  }

  private static void airports(Trade t) {
    Invented any = t.invented();
    List<Person> agents = t.different(10);
    List<Person> guarantors = t.some(9);
    t.table(
        "pax_checkin",
        "flight_no, flight_date, seq_no, pax_name, cert_type, cert_no, ticket_no, seat_no,"
            + " bag_pieces, bag_tag, agent_id",
        55,
        i -> {
          Person p = t.in();
          boolean foreign = i % 6 == 4;
          return List.of(
              any.oneOf("GX8811", "CZ3251", "3U8762"),
              any.day(),
              1L + i,
              foreign ? p.lastName() + "/" + p.firstName() : p.name(),
              foreign ? "PP" : "NI",
              foreign ? p.passport() : p.residentId(),
              "784" + any.digits(10),
              (3 + i % 28) + any.oneOf("A", "C", "F"),
              (long) (i % 3),
              i % 3 == 0 ? "" : any.digits(10),
              t.referred(agents.get(i % 5)).number("ZJ", 4));
        });
    t.workbook(
        "行李不正常运输登记",
        "登记编号, 航班号, 旅客姓名, 旅客手机, 备用电话, 行李牌号, 行李特征, 不正常类型, 邮寄地址, 处理人",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              "NNGGX" + (10_001 + i),
              any.oneOf("GX8811", "CZ3251"),
              p.name(),
              p.mobile(),
              i % 2 == 0 ? p.otherMobile() : "",
              any.digits(10),
              any.oneOf("黑色拉杆箱", "蓝色布包", "银色铝框箱"),
              any.oneOf("少收", "破损", "错运"),
              p.address(),
              t.referred(agents.get(5 + i % 3)).name());
        });
    t.table(
        "unaccompaniedMinor",
        "id, flightNo, flightDate, childName, childAge, senderName, senderPhone, senderRelation,"
            + " receiverName, receiverPhone, receiverIdNo, escortNo",
        30,
        i -> {
          Person child = t.childIn();
          Person from = t.in();
          Person to = t.in();
          return List.of(
              2_001L + i,
              any.oneOf("GX8811", "CZ3251"),
              any.day(),
              child.name(),
              (long) (5 + any.below(7)),
              from.name(),
              from.mobile(),
              any.oneOf("父亲", "母亲", "祖父"),
              to.name(),
              to.mobile(),
              to.residentId(),
              t.referred(agents.get(8 + i % 2)).number("FW", 4));
        });
    t.commented(
        "kzq_txz",
        "控制区通行证",
        "txzh 通行证号, cyrxm 持有人姓名, sfzh 身份证号, dwmc 单位名称, gwmc 岗位名称, kyqy 可用区域, "
            + "dbrxm 担保人姓名, dbrdh 担保人电话, yxqz 有效期至, zt 状态",
        40,
        i -> {
          Person p = t.in();
          Person guarantor = t.in(guarantors.get(i % 9));
          return List.of(
              p.number("TX", 6),
              p.name(),
              p.residentId(),
              any.oneOf("地服公司", "航食公司", any.company()),
              any.oneOf("装卸员", "清洁员", "机务", "特种车司机"),
              any.oneOf("A1", "B2", "C"),
              guarantor.name(),
              guarantor.mobile(),
              "2027-06-30",
              any.oneOf("有效", "有效", "注销"));
        });
    t.file(
        "航班动态",
        "日期, 航班号, 机型, 机号, 始发站, 到达站, 计划起飞, 实际起飞, 机位, 登机口, 航班状态",
        50,
        i ->
            List.of(
                any.day(),
                any.oneOf("GX", "CZ", "MU") + (1_001 + any.below(8000)),
                any.oneOf("B738", "A320", "E190"),
                "B-" + any.digits(4),
                "南宁",
                any.oneOf("上海浦东", "成都天府", "西安", "海口"),
                "%02d:35".formatted(6 + i % 16),
                i % 9 == 8 ? "" : "%02d:52".formatted(6 + i % 16),
                (long) (101 + i % 30),
                any.oneOf("A12", "B05", "C21"),
                i % 9 == 8 ? "取消" : any.oneOf("起飞", "延误")));
    t.table(
        "gse_equipment",
        "eq_code, eq_name, model, maker, fuel_type, run_hours, last_maint_on, next_maint_on,"
            + " parking_zone, eq_state",
        40,
        i ->
            List.of(
                "GSE-" + (301 + i),
                any.oneOf("行李传送车", "牵引车", "电源车", "客梯车"),
                any.oneOf("TLD-NBL", "WGJT-60", "QYCD25"),
                any.oneOf("威海广泰", "TLD", "中集天达"),
                any.oneOf("柴油", "电动"),
                (long) any.below(9000),
                any.day(),
                any.day(),
                any.oneOf("东区", "西区"),
                any.oneOf("可用", "可用", "待修")));
  }

  private static void usedCars(Trade t) {
    Invented any = t.invented();
    List<Person> appraisers = t.different(4);
    List<Person> leads = t.some(32);
    List<Person> sellers = t.some(5);
    t.file(
        "收车合同",
        "合同号, 卖车人, 卖车人身份证号, 卖车人电话, 车牌号, 车架号, 品牌型号, 表显里程(km), 收购价(元), 收款卡号, 评估师",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              "SC26" + any.digits(6),
              p.name(),
              p.residentId(),
              p.mobile(),
              "桂A%05d".formatted(p.serial()),
              "LSVA" + any.digits(13),
              any.oneOf("朗逸 2020款", "卡罗拉 2019款", "宏光S 2018款"),
              10_000L + any.below(120_000),
              (20_000 + any.below(90_000)) + ".00",
              p.bankCard(),
              t.referred(appraisers.get(i % 4)).name());
        });
    t.table(
        "guohu_dengji",
        "guohu_danhao, yuanchezhu_mingcheng, yuanchezhu_zhengjianhao, xinchezhu_xingming,"
            + " xinchezhu_shenfenzheng, xinchezhu_shouji, chepaihao, chexing, chengjiaojia,"
            + " guohu_riqi",
        38,
        i -> {
          boolean firm = i % 5 == 4;
          Person old = firm ? any.person() : t.in();
          Person buyer = t.in();
          return List.of(
              "GH" + any.digits(9),
              firm ? any.company() : old.name(),
              firm ? Companies.code(any) : old.residentId(),
              buyer.name(),
              buyer.residentId(),
              buyer.mobile(),
              "桂A%05d".formatted(old.serial()),
              any.oneOf("小型轿车", "小型普通客车"),
              (20_000 + any.below(90_000)) + ".00",
              any.day());
        });
    t.table(
        "leadFollow",
        "followId, leadMobile, intentModel, budgetRange, sourceChannel, salesId, followResult,"
            + " nextVisitAt, createdAt",
        50,
        i ->
            List.of(
                90_001L + i,
                t.in(leads.get(i % 32)).mobile(),
                any.oneOf("SUV", "紧凑型轿车", "MPV"),
                any.oneOf("5-8万", "8-12万", "12万以上"),
                any.oneOf("58同城", "抖音", "自然到店"),
                t.referred(sellers.get(i % 5)).number("XS", 4),
                any.oneOf("约看车", "再考虑", "已购他处", "未接通"),
                any.day() + " 10:00:00",
                any.day() + " 18:21:00"));
    t.workbook(
        "按揭客户资料",
        "序号, 主贷人, 主贷人身份证, 主贷人手机, 共借人, 共借人身份证, 共借人手机, 担保人, 担保人手机, 贷款机构, 贷款金额, 期数",
        33,
        i -> {
          Person p = t.in();
          boolean joint = i % 2 == 0;
          boolean bailed = i % 4 == 1;
          Person other = joint ? t.in() : any.person();
          Person guarantor = bailed ? t.in() : any.person();
          return List.of(
              1L + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              joint ? other.name() : "",
              joint ? other.residentId() : "",
              joint ? other.mobile() : "",
              bailed ? guarantor.name() : "",
              bailed ? guarantor.mobile() : "",
              any.oneOf("平安银行", "微众银行", "工行车贷中心"),
              (30_000 + any.below(90_000)) + ".00",
              any.oneOf("24", "36"));
        });
    t.commented(
        "eval_item",
        "车况检测项目",
        "item_code 项目编码, part_name 部位, item_name 检测项, defect_level 缺陷等级, deduct_score 扣分, "
            + "need_photo 是否拍照, sort_no 排序号, enabled 是否启用",
        45,
        i ->
            List.of(
                "JC" + (101 + i),
                any.oneOf("车身外观", "发动机舱", "底盘", "内饰"),
                any.oneOf("漆面划痕", "机油渗漏", "减震器漏油", "座椅磨损"),
                any.oneOf("轻微", "一般", "严重"),
                any.oneOf("0.5", "1", "3"),
                (long) (i % 2),
                1L + i,
                1L));
    t.text(
        "车系残值率",
        "品牌, 车系, 年款, 里程段, 一年残值率, 两年残值率, 三年残值率, 城市系数, 数据期",
        36,
        i ->
            List.of(
                any.oneOf("大众", "丰田", "比亚迪", "五菱"),
                any.oneOf("朗逸", "卡罗拉", "秦PLUS", "宏光"),
                any.oneOf("2021", "2022", "2023"),
                any.oneOf("0-2万km", "2-5万km", "5万km以上"),
                (70 + any.below(15)) + ".3%",
                (60 + any.below(10)) + ".1%",
                (50 + any.below(10)) + ".7%",
                "0.9" + any.below(10),
                "2026-09"));
  }
}
