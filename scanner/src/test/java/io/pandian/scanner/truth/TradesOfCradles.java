package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What houses for mothers in childbed, and centres of dialysis keep. */
final class TradesOfCradles {
  private TradesOfCradles() {}

  static void all(Trade t) {
    motherHouses(t);
    dialysis(t);
  }

  private static void motherHouses(Trade t) {
    Invented any = t.invented();
    List<Person> staff = t.different(12);
    List<Person> mothers = t.some(20);
    List<Person> babies = Stream.generate(any::child).limit(20).toList();
    t.table(
        "yz_ht",
        "htbh, cfxm, cfsfzh, cfsjh, poxm, posjh, ycq, tcmc, htje, yfdj, gwxm, qyrq",
        34,
        i -> {
          Person mother = t.in();
          Person father = t.in();
          return List.of(
              "YZ2026" + any.digits(5),
              mother.name(),
              mother.residentId(),
              mother.mobile(),
              father.name(),
              father.mobile(),
              any.day(),
              any.oneOf("28天雅致", "42天尊享", "28天臻选"),
              any.money(),
              "5000.00",
              t.referred(staff.get(i % 4)).name(),
              any.day());
        });
    t.commented(
        "baby_care",
        "宝宝护理记录",
        "id 主键, room_no 房间号, baby_name 宝宝姓名, birth_date 出生日期, mother_name 妈妈姓名, "
            + "mother_phone 妈妈手机, nurse_code 责任护士工号, milk_ml 奶量, jaundice 黄疸值, "
            + "weight_g 体重, recorded_at 记录时间",
        48,
        i -> {
          Person baby = t.in(babies.get(i % 20));
          Person mother = t.in(mothers.get(i % 20));
          return List.of(
              90_001L + i,
              "8" + (101 + i % 20),
              baby.name(),
              baby.birth().toString(),
              mother.name(),
              mother.mobile(),
              t.referred(staff.get(4 + i % 5)).number("HS", 4),
              30L + any.below(90),
              any.below(12) + ".6",
              3_000L + any.below(900),
              any.day() + " 03:10:00");
        });
    t.file(
        "到店参观客资",
        "登记日期, 客户称呼, 手机号, 微信号, 预产期, 意向房型, 来源渠道, 跟进顾问, 跟进结果",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              any.day(),
              p.name().charAt(0) + "女士",
              p.mobile(),
              i % 3 == 0 ? "" : p.account(),
              any.day(),
              any.oneOf("豪华单间", "江景套房"),
              any.oneOf("大众点评", "老客介绍", "孕妇学校"),
              t.referred(staff.get(i % 4)).name(),
              any.oneOf("已签约", "考虑中", "流失"));
        });
    t.workbook(
        "陪护家属登记",
        "房号, 产妇姓名, 产妇电话, 陪护人, 陪护人身份证号, 陪护人电话, 与产妇关系, 入住日期, 出馆日期",
        28,
        i -> {
          Person mother = t.in();
          Person kin = t.in();
          return List.of(
              "8" + (101 + i),
              mother.name(),
              mother.mobile(),
              kin.name(),
              kin.residentId(),
              kin.mobile(),
              any.oneOf("丈夫", "母亲", "婆婆"),
              any.day(),
              any.day());
        });
    t.table(
        "meal_plan",
        "plan_date, meal_kind, stage, dish, kcal, protein_g, taboo, cost",
        45,
        i ->
            List.of(
                "2026-08-%02d".formatted(1 + i / 3),
                any.oneOf("早餐", "午点", "晚餐"),
                any.oneOf("排毒期", "修复期", "滋养期"),
                any.oneOf("麻油猪肝", "花生猪脚汤", "红枣小米粥", "清炒时蔬"),
                150L + any.below(400),
                any.below(30) + ".2",
                any.oneOf("", "", "回奶", "海鲜过敏禁"),
                any.below(40) + ".80"));
    t.text(
        "bottle-sterilizer",
        "started_at, cabinet, program, peak_temp, minutes, load_cnt, indicator, result",
        44,
        i ->
            List.of(
                any.day() + " 05:%02d".formatted(i),
                "C" + (1 + i % 3),
                any.oneOf("steam-121", "uv-30"),
                "12" + any.below(4) + ".5",
                any.oneOf("20", "30"),
                (long) (4 + any.below(20)),
                any.oneOf("black", "black", "grey"),
                any.oneOf("pass", "pass", "repeat")));
  }

  private static void dialysis(Trade t) {
    Invented any = t.invented();
    List<Person> patients = t.different(36);
    List<Person> kin = t.some(20);
    List<Person> drivers = t.some(3);
    List<Person> staff = t.different(11);
    t.table(
        "hdPatient",
        "patientNo, patientName, gender, idCardNo, phone, familyName, familyPhone, dryWeight,"
            + " bloodType, hbsAg, firstDialysisDate, payType",
        36,
        i -> {
          Person p = t.in(patients.get(i));
          Person family = t.in();
          return List.of(
              p.number("HD", 6),
              p.name(),
              p.woman() ? "女" : "男",
              p.residentId(),
              p.mobile(),
              family.name(),
              family.mobile(),
              (45 + any.below(40)) + ".5",
              any.oneOf("A", "B", "O"),
              any.oneOf("阴性", "阴性", "阳性"),
              any.day(),
              any.oneOf("职工医保", "居民医保", "自费"));
        });
    t.table(
        "hd_session",
        "session_id, patient_no, machine_no, dialyzer, pre_weight, post_weight, uf_ml, access_type,"
            + " nurse_no, doctor_no, started_at",
        60,
        i ->
            List.of(
                610_001L + i,
                t.referred(patients.get(i % 32)).number("HD", 6),
                "A" + (1 + i % 20),
                any.oneOf("F15", "REXEED-15"),
                (48 + any.below(40)) + ".6",
                (46 + any.below(40)) + ".1",
                1_000L + any.below(2500),
                any.oneOf("AVF", "TCC", "AVG"),
                t.referred(staff.get(i % 4)).number("TH", 3),
                t.referred(staff.get(4 + i % 3)).number("TY", 3),
                any.day() + " 07:30:00"));
    t.workbook(
        "透析排班表",
        "日期, 班次, 床位, 患者姓名, 门诊号, 透析方式, 抗凝剂, 责任护士, 备注",
        48,
        i -> {
          Person p = t.in(patients.get(i % 24));
          return List.of(
              "2026-11-%02d".formatted(2 + i / 8),
              any.oneOf("上午班", "下午班"),
              "B" + (1 + i % 8),
              p.name(),
              p.number("MZ", 7),
              any.oneOf("HD", "HDF", "HP"),
              any.oneOf("低分子肝素", "无肝素"),
              t.referred(staff.get(7 + i % 4)).name(),
              any.oneOf("", "", "复查血钾"));
        });
    t.file(
        "接送车乘坐登记",
        "日期, 车次, 患者, 患者电话, 上车地点, 陪同家属, 陪同家属电话, 司机, 司机电话",
        42,
        i -> {
          int of = i % 20;
          Person p = t.in(patients.get(of));
          boolean led = of % 2 == 0;
          Person family = led ? t.in(kin.get(of)) : kin.get(of);
          Person driver = t.in(drivers.get(i % 3));
          return List.of(
              any.day(),
              any.oneOf("早1", "早2", "午1"),
              p.name(),
              p.mobile(),
              any.oneOf("苏圩镇政府", "吴圩市场", "江西镇卫生院"),
              led ? family.name() : "",
              led ? family.mobile() : "",
              driver.name(),
              driver.mobile());
        });
    t.table(
        "water_quality",
        "sampled_at, point, conductivity, total_chlorine, endotoxin, colony, hardness, qualified,"
            + " report_no",
        40,
        i ->
            List.of(
                any.day() + " 06:20:00",
                any.oneOf("RO出口", "回水端", "A区末端"),
                any.below(9) + "." + any.below(10),
                "0.0" + any.below(10),
                "0.0" + any.digits(2),
                (long) any.below(40),
                any.oneOf("<1", "1.0"),
                any.oneOf("Y", "Y", "N"),
                "WQ" + any.digits(7)));
    t.commented(
        "tx_hc",
        "透析耗材库存",
        "hcbm 耗材编码, hcmc 耗材名称, ggxh 规格型号, sccj 生产厂家, zczh 注册证号, ph 批号, yxq 有效期, "
            + "kcsl 库存数量, dj 单价",
        35,
        i ->
            List.of(
                "HC" + (3_001 + i),
                any.oneOf("透析器", "血路管", "穿刺针", "透析液A液"),
                any.oneOf("F15", "16G", "10L"),
                any.oneOf("威高血净", "费森尤斯", "旭化成"),
                "国械注准2023" + any.digits(7),
                any.digits(8),
                "2028-04-30",
                (long) any.below(600),
                any.money()));
  }
}
