package io.pandian.scanner.truth;

import java.util.List;

/** What salons of hair and beauty, and studios of photographers keep. */
final class TradesOfMirrors {
  private TradesOfMirrors() {}

  static void all(Trade t) {
    salons(t);
    studios(t);
  }

  private static void salons(Trade t) {
    Invented any = t.invented();
    List<Person> guests = t.some(33);
    List<Person> callers = t.some(31);
    List<Person> staff = t.different(25);
    t.commented(
        "mr_kh",
        "美容院顾客档案",
        "khbh 顾客编号, xm 姓名, sj 手机, wxh 微信号, sr 生日, fz 肤质, gms 过敏史, xfze 消费总额, "
            + "mrgw 美容顾问, cjsj 创建时间",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("MR", 6),
              p.name(),
              p.mobile(),
              i % 3 == 0 ? p.account() : "",
              p.birth().toString(),
              any.oneOf("混合性", "干性", "敏感性"),
              any.oneOf("无", "无", "酒精过敏"),
              any.money(),
              t.referred(staff.get(i % 4)).name(),
              any.day() + " 11:00:00");
        });
    t.table(
        "cardRecharge",
        "txnId, cardNo, memberPhone, amount, giftAmount, payWay, stylistCode, shopId, createdAt",
        55,
        i -> {
          Person p = t.in(guests.get(i % 33));
          return List.of(
              "T" + any.digits(14),
              p.number("VIP", 6),
              p.mobile(),
              any.oneOf("500", "1000", "3000"),
              any.oneOf("0", "100", "600"),
              any.oneOf("wechat", "alipay", "cash"),
              t.referred(staff.get(i % 8)).number("F", 4),
              3L + i % 4,
              any.day() + " 19:20:00");
        });
    t.file(
        "美发预约表",
        "预约时间, 客人称呼, 客人手机, 服务项目, 指定发型师, 洗护助理, 是否到店, 备注",
        46,
        i -> {
          Person p = t.in(callers.get(i % 31));
          return List.of(
              any.day() + " 15:30",
              p.name().charAt(0) + (p.woman() ? "小姐" : "先生"),
              p.mobile(),
              any.oneOf("剪吹", "染发", "烫发", "头皮护理"),
              t.referred(staff.get(8 + i % 5)).name(),
              t.referred(staff.get(13 + i % 3)).name(),
              any.oneOf("到店", "未到", "改期"),
              any.oneOf("", "", "要靠窗位"));
        });
    t.table(
        "salon_product",
        "prod_code, prod_name, brand, spec, cost_price, sale_price, stock_qty, warn_qty",
        35,
        i ->
            List.of(
                "P" + (4_100 + i),
                any.oneOf("氨基酸洗发水", "修护发膜", "补水面膜", "染膏8/1"),
                any.oneOf("欧莱雅", "施华蔻", "资生堂"),
                any.oneOf("500ml", "60g", "5片"),
                any.money(),
                any.money(),
                (long) any.below(90),
                10L));
    t.workbook(
        "员工提成汇总",
        "工号, 姓名, 岗位, 劳动业绩, 卖品业绩, 服务客数, 提成合计, 工资卡号",
        26,
        i -> {
          if (i == 25) {
            return List.of("合计", "", "", 386_200L, 51_900L, 1_904L, 143_320L, "");
          }
          Person p = t.in(staff.get(i));
          return List.of(
              p.number("F", 4),
              p.name(),
              any.oneOf("发型师", "技师", "助理"),
              9_000L + i * 311L,
              1_200L + i * 47L,
              50L + i,
              4_000L + i * 130L,
              p.bankCard());
        });
    t.table(
        "queue_ticket",
        "ticket_no, shop_code, service_type, took_at, called_at, wait_min, chair_no, ticket_state",
        48,
        i ->
            List.of(
                "%c%03d".formatted('A' + i % 3, 1 + i),
                "NN0" + i % 4,
                any.oneOf("洗剪吹", "单剪", "烫染"),
                any.day() + " 13:10:00",
                any.day() + " 13:42:00",
                (long) any.below(60),
                (long) (1 + i % 9),
                any.oneOf("完成", "过号")));
  }

  private static void studios(Trade t) {
    Invented any = t.invented();
    List<Person> sitters = t.some(36);
    List<Person> sellers = t.some(4);
    List<Person> crew = t.different(11);
    t.table(
        "wedding_order",
        "order_no, groom_name, groom_phone, bride_name, bride_phone, package_name, total_amt,"
            + " paid_amt, shoot_date, sales_login",
        34,
        i -> {
          Person groom = t.in();
          Person bride = t.in();
          return List.of(
              "WD26" + any.digits(7),
              groom.name(),
              groom.mobile(),
              bride.name(),
              bride.mobile(),
              any.oneOf("星空系列", "旗袍内景", "北海旅拍"),
              any.money(),
              any.money(),
              any.day(),
              t.referred(sellers.get(i % 4)).account());
        });
    t.file(
        "儿童摄影客资",
        "登记日期, 宝宝姓名, 宝宝生日, 妈妈姓名, 妈妈手机, 爸爸姓名, 爸爸手机, 意向套系, 来源渠道",
        30,
        i -> {
          Person child = t.childIn();
          Person mother = t.in();
          boolean both = i % 3 != 1;
          Person father = both ? t.in() : any.person();
          return List.of(
              any.day(),
              child.name(),
              child.birth().toString(),
              mother.name(),
              mother.mobile(),
              both ? father.name() : "",
              both ? father.mobile() : "",
              any.oneOf("百天照", "周岁照", "亲子照"),
              any.oneOf("美团", "小红书", "老客转介绍"));
        });
    t.text(
        "证件照取件登记",
        "取件码, 顾客手机, 照片规格, 底色, 张数, 金额, 取件状态",
        45,
        i ->
            List.of(
                any.digits(6),
                t.in(sitters.get(i % 36)).mobile(),
                any.oneOf("一寸", "二寸", "美签", "驾照"),
                any.oneOf("白", "蓝", "红"),
                8L,
                "35.00",
                any.oneOf("未取", "已取")));
    t.table(
        "camera_gear",
        "gear_no, gear_type, brand_model, serial_no, bought_on, cost, shutter_cnt, gear_state",
        28,
        i ->
            List.of(
                "QC" + (101 + i),
                any.oneOf("机身", "镜头", "闪光灯"),
                any.oneOf("EOS R5", "A7M4", "24-70 F2.8", "AD600"),
                "SN" + any.digits(9),
                any.day(),
                any.money(),
                (long) any.below(200_000),
                any.oneOf("在库", "外借", "送修")));
    t.workbook(
        "拍摄排期",
        "日期, 影棚, 摄影师, 化妆师, 灯光助理, 修片师, 场次",
        28,
        i ->
            List.of(
                "2026-09-%02d".formatted(1 + i),
                any.oneOf("韩式棚", "森系棚", "外景"),
                t.referred(crew.get(i % 4)).name(),
                t.referred(crew.get(4 + i % 3)).name(),
                t.referred(crew.get(7 + i % 2)).name(),
                t.referred(crew.get(9 + i % 2)).name(),
                (long) (1 + i % 3)));
    t.table(
        "lf_kc",
        "lfbh, lflx, ys, cm, rkrq, cgj, zj, cs, zt",
        40,
        i ->
            List.of(
                "LF" + (2_001 + i),
                any.oneOf("主纱", "秀禾", "敬酒服"),
                any.oneOf("白", "香槟", "酒红"),
                any.oneOf("S", "M", "L"),
                any.day(),
                any.money(),
                any.money(),
                (long) any.below(30),
                any.oneOf("在库", "清洗", "出租")));
  }
}
