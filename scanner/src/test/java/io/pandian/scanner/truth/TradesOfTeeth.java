package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What dentists, and houses where people have themselves checked keep. */
final class TradesOfTeeth {
  private TradesOfTeeth() {}

  static void all(Trade t) {
    dentists(t);
    checkUps(t);
  }

  private static void dentists(Trade t) {
    Invented any = t.invented();
    List<Person> visitors = t.some(30);
    List<Person> wearers = t.different(36);
    List<Person> dentists = t.different(12);
    List<Person> straightened = Stream.generate(any::child).limit(13).toList();
    List<Person> payers = t.some(13);
    t.table(
        "patient",
        "patient_no, full_name, gender, birth_date, id_card, mobile, guardian_name,"
            + " guardian_mobile, allergy, source, first_visit",
        42,
        i -> {
          boolean small = i % 4 == 1;
          Person p = small ? t.childIn() : t.in();
          Person kin = small ? t.in() : any.person();
          return List.of(
              p.number("P", 7),
              p.name(),
              p.woman() ? "F" : "M",
              p.birth().toString(),
              i % 3 == 0 ? "" : p.residentId(),
              small ? "" : p.mobile(),
              small ? kin.name() : "",
              small ? kin.mobile() : "",
              any.oneOf("", "", "青霉素", "利多卡因"),
              any.oneOf("大众点评", "老客推荐", "路过"),
              any.day());
        });
    t.table(
        "appointment",
        "appt_id, patient_name, patient_phone, doctor_id, chair_no, item, start_at, minutes,"
            + " status",
        55,
        i -> {
          Person p = t.in(visitors.get(i % 30));
          return List.of(
              660_001L + i,
              p.name(),
              p.mobile(),
              t.referred(dentists.get(i % 6)).number("D", 3),
              "C" + (1 + i % 9),
              any.oneOf("洁牙", "复诊", "拔智齿", "种植咨询"),
              any.day() + " 15:30:00",
              any.oneOf("30", "60", "90"),
              any.oneOf("已确认", "已到诊", "失约"));
        });
    t.commented(
        "yckd",
        "义齿加工单",
        "jgdh 加工单号, hzxm 患者姓名, yw 牙位, xfllx 修复体类型, cl 材料, bs 比色, ysxm 医生姓名, "
            + "jgc 加工厂, fcrq 发出日期, hjrq 回件日期, jgf 加工费",
        36,
        i ->
            List.of(
                "JG" + (263_001 + i),
                t.referred(wearers.get(i)).name(),
                any.oneOf("16", "36", "11-21", "45"),
                any.oneOf("全冠", "嵌体", "活动义齿", "贴面"),
                any.oneOf("氧化锆", "钴铬烤瓷", "玻璃陶瓷"),
                any.oneOf("A2", "A3", "B1"),
                t.referred(dentists.get(6 + i % 3)).name(),
                any.company(),
                any.day(),
                any.day(),
                any.money()));
    t.file(
        "种植体使用追溯",
        "植体序列号, 品牌, 规格, 患者姓名, 病历号, 植入牙位, 手术日期, 扭矩, 手术医师, 配台护士",
        33,
        i -> {
          Person p = t.in();
          return List.of(
              any.digits(14),
              any.oneOf("ITI", "Osstem", "百康特"),
              any.oneOf("4.1*10", "3.5*11.5", "4.8*8"),
              p.name(),
              p.number("P", 7),
              any.oneOf("16", "26", "46"),
              any.day(),
              any.oneOf("35N", "30N", "45N"),
              t.referred(dentists.get(6 + i % 3)).name(),
              t.referred(dentists.get(9 + i % 3)).name());
        });
    t.workbook(
        "正畸分期收款",
        "合同编号, 患儿姓名, 付款家长, 家长手机, 关系, 期次, 应收金额, 实收金额, 收款日期, 收款方式",
        39,
        i -> {
          Person small = t.in(straightened.get(i % 13));
          Person payer = t.in(payers.get(i % 13));
          return List.of(
              small.number("ZJ", 6),
              small.name(),
              payer.name(),
              payer.mobile(),
              payer.woman() ? "母亲" : "父亲",
              (long) (1 + i / 13),
              "3000.00",
              any.oneOf("3000.00", "2800.00"),
              any.day(),
              any.oneOf("微信", "刷卡", "支付宝"));
        });
    t.text(
        "诊疗项目价目",
        "项目编码, 项目名称, 计价单位, 普通价, 会员价, 专家加收, 是否医保, 医保编码, 生效日期",
        34,
        i ->
            List.of(
                "KQ" + (1_001 + i),
                any.oneOf("全口洁治", "树脂充填", "阻生牙拔除", "根管治疗(单根)"),
                any.oneOf("次", "牙", "根管"),
                any.money(),
                any.money(),
                any.oneOf("0", "100"),
                any.oneOf("是", "否"),
                "0033" + any.digits(11),
                "2026-01-01"));
  }

  private static void checkUps(Trade t) {
    Invented any = t.invented();
    List<Person> examined = t.some(24);
    List<Person> staff = t.different(16);
    t.table(
        "exam_register",
        "exam_no, name, sex, age, id_card, mobile, marital, employer, package_code, exam_date,"
            + " status",
        48,
        i -> {
          Person p = t.in();
          return List.of(
              "26" + any.digits(8),
              p.name(),
              p.woman() ? "2" : "1",
              (long) (2026 - p.birth().getYear()),
              p.residentId(),
              p.mobile(),
              any.oneOf("未婚", "已婚"),
              i % 3 == 0 ? "个人" : any.company(),
              any.oneOf("TC-A", "TC-B", "TC-F"),
              any.day(),
              any.oneOf("已登记", "已总检", "已取报告"));
        });
    t.table(
        "lab_result",
        "result_id, exam_no, item_code, item_name, result_value, unit_name, ref_low, ref_high,"
            + " flag, checked_by, checked_at",
        60,
        i ->
            List.of(
                31_500_001L + i,
                t.referred(examined.get(i % 15)).number("26", 8),
                any.oneOf("ALT", "GLU", "TC", "UA"),
                any.oneOf("谷丙转氨酶", "空腹血糖", "总胆固醇", "尿酸"),
                any.below(400) + ".2",
                any.oneOf("U/L", "mmol/L", "umol/L"),
                "3.9",
                "40",
                any.oneOf("", "", "H", "L"),
                t.referred(staff.get(i % 3)).number("lis", 3),
                any.day() + " 11:00:00"));
    t.workbook(
        "团检签约单位",
        "单位名称, 统一社会信用代码, 联系人, 联系手机, 职务, 参检人数, 套餐, 合同金额, 签约日期, 客户经理",
        31,
        i -> {
          Person p = t.in();
          return List.of(
              any.company(),
              Companies.code(any),
              p.name(),
              p.mobile(),
              any.oneOf("人事主管", "工会干事", "行政专员"),
              (long) (20 + any.below(400)),
              any.oneOf("标准A", "入职", "职业健康"),
              any.money(),
              any.day(),
              t.referred(staff.get(3 + i % 4)).name());
        });
    t.commented(
        "zyyc",
        "重要异常结果回访",
        "tjh 体检编号, xm 姓名, lxsj 联系手机, ycjg 异常结果, dj 级别, hfry 回访人员, hfsj 回访时间, "
            + "hfjg 回访结果, zzyy 转诊医院",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("26", 8),
              p.name(),
              p.mobile(),
              any.oneOf("肺部结节8mm", "CEA升高", "血压190/110", "甲状腺TI-RADS 4b"),
              any.oneOf("A", "B"),
              t.referred(staff.get(7 + i % 3)).name(),
              any.day() + " 16:20:00",
              any.oneOf("已告知", "无人接听", "家属代接"),
              any.oneOf("", "市一医院", "区人民医院"));
        });
    t.table(
        "image_study",
        "study_uid, accession_no, patient_id, modality, body_part, device_sn, kvp, mas,"
            + " technician_code, reader_code, study_at",
        50,
        i ->
            List.of(
                "1.2.840.113619.2.55." + any.digits(9) + "." + i,
                "A" + any.digits(9),
                t.referred(examined.get(i % 24)).number("26", 8),
                any.oneOf("DX", "CT", "US"),
                any.oneOf("CHEST", "NECK", "ABDOMEN"),
                "SN" + any.digits(7),
                any.oneOf("110", "120"),
                (long) (2 + any.below(40)),
                t.referred(staff.get(10 + i % 3)).number("JS", 4),
                t.referred(staff.get(13 + i % 3)).number("YS", 4),
                any.day() + " 09:15:00"));
    t.file(
        "单位体检结果汇总",
        "单位, 年度, 应检人数, 实检人数, 男性人数, 女性人数, 30岁以下, 31至45岁, 46岁以上, 脂肪肝检出率, 高血压检出率",
        30,
        i ->
            List.of(
                any.company(),
                any.oneOf("2025", "2026"),
                (long) (100 + any.below(500)),
                (long) (80 + any.below(400)),
                (long) (40 + any.below(200)),
                (long) (40 + any.below(200)),
                (long) any.below(150),
                (long) any.below(150),
                (long) any.below(150),
                any.below(50) + ".3%",
                any.below(30) + ".8%"));
  }
}
