package io.pandian.scanner.truth;

import java.util.List;

/** What those who insure crops and cattle, and sugar mills keep. */
final class TradesOfHarvest {
  private TradesOfHarvest() {}

  static void all(Trade t) {
    cropInsurers(t);
    sugarMills(t);
  }

  private static void cropInsurers(Trade t) {
    Invented any = t.invented();
    List<Person> reporters = t.some(26);
    List<Person> breeders = t.some(24);
    List<Person> helpers = t.some(6);
    List<Person> surveyors = t.different(9);
    t.workbook(
        "水稻保险分户清单",
        "序号, 农户姓名, 身份证号, 联系电话, 开户银行, 银行卡号, 种植地点, 承保面积(亩), 自缴保费(元), 签字",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("农村信用社", "邮储银行", "农业银行"),
              p.bankCard(),
              any.oneOf("那马镇坛板村", "大塘镇那团村", "南晓镇雅王村"),
              (1 + any.below(12)) + ".5",
              any.below(60) + ".40",
              "");
        });
    t.commented(
        "nx_bd",
        "农业保险保单",
        "bdh 保单号, xzmc 险种名称, tbrlx 投保人类型, tbrmc 投保人名称, tbrzjh 投保人证件号, lxr 联系人, "
            + "lxrdh 联系人电话, bxje 保险金额, cbnd 承保年度, zt 保单状态",
        34,
        i -> {
          Person p = t.in();
          boolean firm = i % 3 == 1;
          return List.of(
              "PNX4501" + any.digits(12),
              any.oneOf("水稻种植保险", "糖料蔗保险", "能繁母猪养殖保险"),
              firm ? "组织" : "个人",
              firm ? any.company() : p.name(),
              firm ? Companies.code(any) : p.residentId(),
              p.name(),
              p.mobile(),
              any.money(),
              "2026",
              any.oneOf("有效", "有效", "退保"));
        });
    t.table(
        "nx_claim",
        "report_no, policy_no, reporter_name, reporter_tel, peril, loss_mu, surveyor1_code,"
            + " surveyor2_code, accident_on, report_at, case_status",
        40,
        i -> {
          Person p = t.in(reporters.get(i % 26));
          return List.of(
              "RNX" + any.digits(13),
              "PNX4501" + any.digits(12),
              p.name(),
              p.mobile(),
              any.oneOf("暴雨", "台风", "病虫害", "干旱"),
              any.below(40) + ".0",
              t.referred(surveyors.get(i % 3)).number("CK", 5),
              t.referred(surveyors.get(3 + i % 2)).number("CK", 5),
              any.day(),
              any.day() + " 08:50:00",
              any.oneOf("已查勘", "已赔付", "注销"));
        });
    t.file(
        "病死猪查勘及无害化处理",
        "查勘日期, 养殖户, 养殖户电话, 耳标号, 死亡原因, 体重(kg), 协保员, 协保员电话, 处理点, 查勘员",
        42,
        i -> {
          Person p = t.in(breeders.get(i % 24));
          Person helper = t.in(helpers.get(i % 6));
          return List.of(
              any.day(),
              p.name(),
              p.mobile(),
              "1450108" + any.digits(8),
              any.oneOf("腹泻", "难产", "猪丹毒"),
              60L + any.below(120),
              helper.name(),
              helper.mobile(),
              any.oneOf("良庆收集点", "邕宁处理厂"),
              t.referred(surveyors.get(5 + i % 4)).name());
        });
    t.table(
        "plot_sensing",
        "plot_code, crop, area_mu, ndvi, lng, lat, scene_id, shot_on, loss_grade",
        50,
        i ->
            List.of(
                "450108-" + (20_300 + i),
                any.oneOf("早稻", "晚稻", "甘蔗"),
                any.below(90) + ".2",
                "0." + any.digits(3),
                "108." + any.digits(6),
                "22." + any.digits(6),
                "GF6_" + any.digits(10),
                any.day(),
                any.oneOf("无", "轻", "中", "重")));
    t.table(
        "fl_bz",
        "xzdm, xzmc, qxmc, dwbe, fl, zybtbl, zzqbtbl, xjbtbl, nhzjbl, sxrq",
        28,
        i ->
            List.of(
                "NX" + (101 + i),
                any.oneOf("水稻", "玉米", "糖料蔗", "育肥猪", "奶牛", "森林"),
                any.oneOf("良庆区", "邕宁区", "武鸣区", "横州市"),
                any.oneOf("800", "1000", "1200"),
                any.oneOf("4%", "5%", "6%"),
                "45%",
                "25%",
                "10%",
                "20%",
                "2026-01-01"));
  }

  private static void sugarMills(Trade t) {
    Invented any = t.invented();
    List<Person> growers = t.some(36);
    List<Person> drivers = t.some(12);
    List<Person> captains = t.some(5);
    List<Person> weighers = t.some(4);
    t.table(
        "zhe_nong",
        "nonghu_bianma, nonghu_xingming, shenfenzheng_haoma, shouji, xiangzhen, cunwei,"
            + " zhetian_mianji, kaihuhang, yinhang_kahao, zhuangtai",
        36,
        i -> {
          Person p = t.in(growers.get(i));
          return List.of(
              p.number("ZN", 6),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("苏圩镇", "吴圩镇", "江西镇"),
              any.oneOf("佳棉村", "慕村", "那备村"),
              (3 + any.below(60)) + ".0",
              any.oneOf("农信社", "农行"),
              p.bankCard(),
              any.oneOf("zhengchang", "zhengchang", "tingyong"));
        });
    t.table(
        "cane_weigh",
        "ticket_no, weighed_at, grower_code, plate_no, driver_name, driver_phone, gross_kg,"
            + " tare_kg, trash_pct, brix, weigher",
        55,
        i -> {
          int of = i % 12;
          Person driver = t.in(drivers.get(of));
          return List.of(
              "GB" + any.digits(10),
              any.day() + " 23:%02d:00".formatted(i),
              t.referred(growers.get(i % 31)).number("ZN", 6),
              "桂A%05d".formatted(36_010 + of * 7),
              driver.name(),
              driver.mobile(),
              18_000L + any.below(9_000),
              7_000L + any.below(900),
              "1." + any.below(10),
              (16 + any.below(6)) + ".3",
              t.referred(weighers.get(i % 4)).account());
        });
    t.table(
        "seed_subsidy",
        "batch_no, season, grower_idno, variety_code, area_mu, subsidy, pay_card, pay_result",
        44,
        i -> {
          Person p = t.in(growers.get(i % 30));
          return List.of(
              "LZ2026-0" + (1 + i / 30),
              "2025/2026",
              p.residentId(),
              any.oneOf("GT42", "GT58", "LC05136"),
              any.below(40) + ".0",
              any.money(),
              p.bankCard(),
              any.oneOf("成功", "成功", "退汇"));
        });
    t.workbook(
        "砍蔗工队登记",
        "工队编号, 队长姓名, 队长手机, 队员姓名, 队员身份证号, 来源地, 进场日期, 日工价, 是否买意外险",
        40,
        i -> {
          Person captain = t.in(captains.get(i / 8));
          Person p = t.in();
          return List.of(
              "GD" + (11 + i / 8),
              captain.name(),
              captain.mobile(),
              p.name(),
              p.residentId(),
              any.oneOf("云南文山", "贵州黔西南", "广西百色"),
              any.day(),
              any.oneOf("150", "180"),
              any.oneOf("是", "否"));
        });
    t.text(
        "榨季生产日报",
        "日期, 班次, 榨蔗量(吨), 混合汁锤度, 蔗渣水分(%), 产糖量(吨), 混合产糖率(%), 主汽压力(MPa), 停榨分钟",
        45,
        i ->
            List.of(
                "2026-01-%02d".formatted(1 + i / 3),
                List.of("早班", "中班", "夜班").get(i % 3),
                2_000L + any.below(900),
                (13 + any.below(4)) + "." + any.below(10),
                "48." + any.below(10),
                220L + any.below(90),
                "12." + any.digits(2),
                "3." + any.below(9),
                (long) any.below(60)));
    t.table(
        "cane_variety",
        "variety_code, variety_name, maturity, sucrose_pct, bred_by, approved_on, suited_soil,"
            + " price_addon",
        26,
        i ->
            List.of(
                "GT" + (40 + i),
                "桂糖" + (40 + i) + "号",
                any.oneOf("早熟", "中熟", "晚熟"),
                (13 + any.below(3)) + "." + any.digits(2),
                any.oneOf("广西甘蔗研究所", "柳城甘蔗研究中心"),
                "20" + (10 + any.below(15)) + "-06-01",
                any.oneOf("旱坡地", "水田", "红壤"),
                any.oneOf("0", "10", "20")));
  }
}
