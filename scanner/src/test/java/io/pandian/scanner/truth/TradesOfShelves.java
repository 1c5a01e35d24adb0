package io.pandian.scanner.truth;

import java.util.List;

/** What libraries, and drugstores keep. */
final class TradesOfShelves {
  private TradesOfShelves() {}

  static void all(Trade t) {
    libraries(t);
    drugstores(t);
  }

  private static void libraries(Trade t) {
    Invented any = t.invented();
    List<Person> readers = t.some(40);
    List<Person> librarians = t.different(7);
    List<Person> students = t.different(27);
    t.table(
        "reader",
        "reader_barcode, reader_name, gender, cert_type, cert_no, mobile, reader_type, deposit,"
            + " expire_date, card_status",
        40,
        i -> {
          Person p = t.in(readers.get(i));
          boolean foreign = i % 11 == 6;
          return List.of(
              p.number("GXL", 8),
              foreign ? p.firstName() + " " + p.lastName() : p.name(),
              p.woman() ? "F" : "M",
              foreign ? "护照" : "身份证",
              foreign ? p.passport() : p.residentId(),
              p.mobile(),
              any.oneOf("普通读者", "老年读者", "研究型读者"),
              100L,
              "2029-12-31",
              any.oneOf("正常", "正常", "挂失", "注销"));
        });
    t.table(
        "loan_hist",
        "loan_id, reader_barcode, item_barcode, title, loan_at, due_on, back_at, renew_cnt, oper",
        57,
        i ->
            List.of(
                880_001L + i,
                t.in(readers.get(i % 32)).number("GXL", 8),
                "0100" + any.digits(8),
                any.oneOf("平凡的世界", "三体", "万历十五年", "Python编程", "本草纲目"),
                any.day() + " 14:%02d:00".formatted(i),
                any.day(),
                i % 5 == 0 ? "" : any.day() + " 10:05:00",
                (long) (i % 3),
                t.referred(librarians.get(i % 4)).account()));
    t.workbook(
        "少儿借阅证登记",
        "证号, 小读者, 性别, 出生日期, 就读学校, 家长姓名, 家长手机, 与小读者关系, 押金, 办证馆员",
        30,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              "SE" + (260_500 + i),
              child.name(),
              child.sex(),
              child.birth().toString(),
              any.oneOf("秀田小学", "民主路小学", "市一幼"),
              parent.name(),
              parent.mobile(),
              parent.woman() ? "母女/母子" : "父女/父子",
              50L,
              t.referred(librarians.get(4 + i % 3)).name());
        });
    t.table(
        "item_inventory",
        "item_barcode, call_no, isbn, location, shelf_no, price, circ_status, checked_at",
        60,
        i ->
            List.of(
                "0100" + any.digits(8),
                any.oneOf("I247.5", "TP311", "K825.6") + "/" + any.digits(3),
                "9787" + any.digits(9),
                any.oneOf("社科一库", "文学外借", "少儿馆"),
                "A" + (1 + i / 6) + "-" + (1 + i % 6),
                any.money(),
                any.oneOf("在架", "借出", "剔旧"),
                any.day() + " 18:30:00"));
    t.file(
        "自习室座位预约",
        "预约号, 学号, 姓名, 阅览室, 座位, 日期, 开始时间, 结束时间, 签到情况",
        50,
        i -> {
          Person p = t.in(students.get(i % 27));
          return List.of(
              "YY" + any.digits(9),
              p.number("2023", 6),
              p.name(),
              any.oneOf("三楼东", "四楼西", "考研专区"),
              "%c%02d".formatted('A' + i % 5, 1 + i % 30),
              any.day(),
              "08:30",
              "12:00",
              any.oneOf("已签到", "违约", "已取消"));
        });
    t.text(
        "入馆人次统计",
        "日期, 分馆, 进馆人次, 出馆人次, 峰值时段, 借书册次, 还书册次",
        31,
        i ->
            List.of(
                "2026-05-%02d".formatted(1 + i),
                any.oneOf("总馆", "青少年分馆", "五象分馆"),
                800L + any.below(3000),
                800L + any.below(3000),
                any.oneOf("10-11时", "15-16时"),
                (long) any.below(1200),
                (long) any.below(1200)));
  }

  private static void drugstores(Trade t) {
    Invented any = t.invented();
    List<Person> members = t.some(42);
    List<Person> buyers = t.some(24);
    List<Person> doctors = t.different(9);
    List<Person> staff = t.different(10);
    t.table(
        "yd_hy",
        "hykh, hyxm, xb, csrq, sjh, dqjf, hydj, kkmd, kksj, zt",
        42,
        i -> {
          Person p = t.in(members.get(i));
          return List.of(
              p.number("66", 8),
              p.name(),
              p.sex(),
              i % 4 == 1 ? "" : p.birth().toString(),
              p.mobile(),
              (long) any.below(5000),
              any.oneOf("普卡", "银卡", "金卡"),
              any.oneOf("星湖店", "古城路店", "凤岭店"),
              any.day(),
              "1");
        });
    t.table(
        "rx_register",
        "rx_no, patient_name, patient_age, patient_phone, hospital, prescriber, check_pharmacist,"
            + " dispenser, drug_name, qty, sold_at",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              "RX" + any.digits(9),
              p.name(),
              (long) (2026 - p.birth().getYear()),
              p.mobile(),
              any.oneOf("市中医院", "医科大一附院", "社区服务中心"),
              t.referred(doctors.get(i % 9)).name(),
              t.referred(staff.get(i % 2)).name(),
              t.referred(staff.get(2 + i % 3)).name(),
              any.oneOf("阿莫西林胶囊", "硝苯地平控释片", "盐酸二甲双胍片"),
              (long) (1 + i % 3),
              any.day() + " 16:41:00");
        });
    t.file(
        "含麻黄碱复方制剂销售登记",
        "销售日期, 购买人姓名, 购买人身份证号, 联系电话, 药品通用名, 规格, 数量(盒), 生产批号, 销售员",
        36,
        i -> {
          Person p = t.in(buyers.get(i % 24));
          return List.of(
              any.day(),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("复方盐酸伪麻黄碱缓释胶囊", "氨麻美敏片"),
              any.oneOf("10粒", "12片"),
              (long) (1 + i % 2),
              "26" + any.digits(5),
              t.referred(staff.get(5 + i % 3)).name());
        });
    t.table(
        "drug_batch",
        "sku_id, generic_name, approval_no, batch_no, maker, produced_on, valid_until, qty, bin_no",
        50,
        i ->
            List.of(
                30_001L + i,
                any.oneOf("布洛芬缓释胶囊", "奥美拉唑肠溶胶囊", "板蓝根颗粒", "蒙脱石散"),
                "国药准字H" + any.digits(8),
                any.digits(8),
                any.oneOf("华润三九", "扬子江药业", "石药集团"),
                any.day(),
                "2028-06-30",
                (long) any.below(200),
                "G" + i % 12));
    t.workbook(
        "阴凉区温湿度记录",
        "日期, 时段, 区域, 温度(℃), 相对湿度(%), 超标处置, 记录人",
        56,
        i ->
            List.of(
                "2026-06-%02d".formatted(1 + i / 2),
                i % 2 == 0 ? "上午" : "下午",
                any.oneOf("阴凉区", "冷藏柜", "常温区"),
                "1" + any.below(10) + "." + any.below(10),
                45L + any.below(30),
                any.oneOf("", "", "开空调"),
                t.referred(staff.get(8 + i % 2)).name()));
    t.file(
        "医保刷卡日对账",
        "结算日期, 门店编码, 统筹笔数, 统筹金额, 个账笔数, 个账金额, 差异金额, 对账结果",
        30,
        i ->
            List.of(
                "2026-04-%02d".formatted(1 + i),
                "H4501" + any.digits(7),
                (long) any.below(90),
                any.money(),
                (long) any.below(60),
                any.money(),
                any.oneOf("0.00", "0.00", "35.80"),
                any.oneOf("平", "平", "长款")));
  }
}
