package io.pandian.scanner.truth;

import java.util.List;

/** What ski resorts, and opticians keep. */
final class TradesOfSlopes {
  private TradesOfSlopes() {}

  static void all(Trade t) {
    resorts(t);
    opticians(t);
  }

  private static void resorts(Trade t) {
    Invented any = t.invented();
    List<Person> renters = t.some(34);
    List<Person> staff = t.different(12);
    t.file(
        "雪具租赁单",
        "租单号, 租用人, 联系手机, 身高cm, 体重kg, 鞋码, 雪板编号, 押金方式, 发放员, 归还时间",
        48,
        i -> {
          Person p = t.in(renters.get(i % 34));
          return List.of(
              "ZL" + any.digits(8),
              p.name(),
              p.mobile(),
              150L + i % 40,
              45L + i % 45,
              36L + i % 9,
              "DB-" + any.digits(4),
              any.oneOf("微信免押", "现金500"),
              t.referred(staff.get(i % 3)).name(),
              any.day() + " 17:05");
        });
    t.table(
        "lift_counter",
        "lift_no, slot_start, rides, wind_ms, stopped_s, stop_reason, kwh",
        48,
        i ->
            List.of(
                "L" + (1 + i % 5),
                any.day() + " 10:15:00",
                (long) any.below(900),
                any.below(18) + ".2",
                (long) any.below(400),
                any.oneOf("", "WIND", "LOADING"),
                any.money()));
    t.table(
        "season_pass",
        "pass_no, holder_cn, holder_en, birth, doc_type, doc_no, phone, blocked, sold_by, sold_at",
        36,
        i -> {
          Person p = t.in();
          boolean foreign = i % 6 == 4;
          return List.of(
              "SP26-" + any.digits(6),
              foreign ? "" : p.name(),
              foreign ? p.firstName() + " " + p.lastName() : "",
              p.birth().toString(),
              foreign ? "PP" : "ID",
              foreign ? p.passport() : p.residentId(),
              p.mobile(),
              0L,
              t.referred(staff.get(3 + i % 3)).account(),
              any.day() + " 09:00:00");
        });
    t.table(
        "ski_lesson",
        "lesson_no, pupil_name, pupil_birth, guardian_name, guardian_phone, coach_no, start_at,"
            + " hours, level, price",
        32,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              "SL" + any.digits(7),
              child.name(),
              child.birth().toString(),
              parent.name(),
              parent.mobile(),
              t.referred(staff.get(6 + i % 4)).number("JL", 4),
              any.day() + " 13:00",
              2L,
              any.oneOf("犁式", "平行", "入门"),
              any.money());
        });
    t.commented(
        "xl_sg",
        "雪道救援",
        "id 主键, fssj 发生时间, xd 雪道, syxm 伤员姓名, sydh 伤员电话, nl 年龄, ssbw 受伤部位, cz 处置, "
            + "xly1gh 巡逻员1工号, xly2gh 巡逻员2工号",
        28,
        i -> {
          Person p = t.in();
          return List.of(
              1_301L + i,
              any.day() + " 15:20:00",
              any.oneOf("B2", "C1", "高级道"),
              p.name(),
              p.mobile(),
              18L + i,
              any.oneOf("手腕", "膝关节", "肩部"),
              any.oneOf("现场固定", "送医"),
              t.referred(staff.get(10)).number("XL", 4),
              t.referred(staff.get(11)).number("XL", 4));
        });
    t.table(
        "snow_gun",
        "gun_id, slope, model, water_bar, air_bar, wet_bulb, running, hours_total",
        30,
        i ->
            List.of(
                "SG" + (40 + i),
                any.oneOf("A1", "B2", "C1"),
                any.oneOf("TF10", "T40"),
                (long) (18 + i % 12),
                "7.5",
                "-" + any.below(9) + ".4",
                (long) (i % 2),
                (long) any.below(4000)));
  }

  private static void opticians(Trade t) {
    Invented any = t.invented();
    List<Person> customers = t.some(33);
    List<Person> staff = t.different(9);
    t.workbook(
        "验光记录",
        "验光单号, 顾客, 顾客电话, 右球镜, 右柱镜, 左球镜, 左柱镜, 瞳距, 验光师, 验光日期",
        46,
        i -> {
          Person p = t.in(customers.get(i % 33));
          return List.of(
              "YG" + any.digits(7),
              p.name(),
              p.mobile(),
              "-" + any.below(8) + ".25",
              "-0.50",
              "-" + any.below(8) + ".75",
              "-0.75",
              58L + i % 10,
              t.referred(staff.get(i % 3)).name(),
              any.day());
        });
    t.file(
        "中小学视力筛查",
        "学校, 班级, 学籍号, 姓名, 性别, 出生日期, 裸眼右, 裸眼左, 建议复查, 家长电话",
        40,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              any.oneOf("星湖小学", "滨湖路小学"),
              (1 + i % 5) + "年级" + (1 + i % 3) + "班",
              "G" + child.residentId(),
              child.name(),
              child.sex(),
              child.birth().toString(),
              "4." + any.below(10),
              "4." + any.below(10),
              any.oneOf("是", "否"),
              parent.mobile());
        });
    t.table(
        "lens_sku",
        "sku, brand, refr_index, coating, sph_from, sph_to, cost, price, on_hand",
        35,
        i ->
            List.of(
                "LN" + any.digits(5),
                any.oneOf("明月", "依视路", "蔡司"),
                any.oneOf("1.56", "1.60", "1.67"),
                any.oneOf("防蓝光", "变色", "钻立方"),
                "0.00",
                "-8.00",
                any.money(),
                any.money(),
                (long) any.below(60)));
    t.table(
        "glasses_order",
        "order_id, cust_id, frame_sku, lens_sku, rx, amount, salesman_id, fitter_id, created_at",
        50,
        i ->
            List.of(
                "GO" + any.digits(9),
                t.in(customers.get(i % 31)).key(),
                "FR" + any.digits(4),
                "LN" + any.digits(5),
                "{\"od\":-%d.25,\"os\":-%d.50,\"pd\":62}".formatted(any.below(8), any.below(8)),
                any.money(),
                (long) (900 + t.referred(staff.get(3 + i % 4)).serial()),
                (long) (900 + t.referred(staff.get(7 + i % 2)).serial()),
                any.day() + " 11:30:00"));
    t.text(
        "换片提醒发送",
        "批次, 顾客, 手机, 产品, 到期日, 发送结果",
        36,
        i -> {
          Person p = t.referred(any.person());
          return List.of(
              "TX" + (1 + i / 12),
              p.name().charAt(0) + "**",
              p.mobile().replaceAll("^(...)....", "$1****"),
              any.oneOf("日抛", "月抛", "半年抛"),
              any.day(),
              any.oneOf("成功", "失败"));
        });
    t.table(
        "mini_form",
        "id, form_code, payload, channel, handled, created_at",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              66_001L + i,
              any.oneOf("free-check", "kids-myopia"),
              "{\"name\":\"%s\",\"mobile\":\"%s\",\"store\":\"%s\",\"want\":\"2026-12-0%d\"}"
                  .formatted(p.name(), p.mobile(), any.oneOf("万象城店", "航洋店"), 1 + i % 9),
              any.oneOf("wxapp", "h5"),
              (long) (i % 2),
              any.day() + " 20:20:00");
        });
  }
}
