package io.pandian.scanner.truth;

import java.util.List;

/** What fitters of hearing aids and of artificial limbs, and laboratories of medicine keep. */
final class TradesOfTubes {
  private TradesOfTubes() {}

  static void all(Trade t) {
    fitters(t);
    laboratories(t);
  }

  private static void fitters(Trade t) {
    Invented any = t.invented();
    List<Person> wearers = t.some(22);
    List<Person> audiologists = t.different(4);
    List<Person> technicians = t.different(3);
    t.table(
        "fit_client",
        "client_no, client_name, gender, birth_date, id_no, phone, guardian_name, guardian_phone,"
            + " left_loss_db, right_loss_db, created_at",
        36,
        i -> {
          boolean young = i % 3 == 0;
          Person p = young ? t.childIn() : t.in();
          Person guardian = young ? t.in() : any.person();
          return List.of(
              p.number("TL", 6),
              p.name(),
              p.sex(),
              p.birth().toString(),
              p.residentId(),
              young ? "" : p.mobile(),
              young ? guardian.name() : "",
              young ? guardian.mobile() : "",
              30L + any.below(70),
              30L + any.below(70),
              any.day() + " 10:15:00");
        });
    t.file(
        "助听器验配记录",
        "验配日期, 档案号, 用户姓名, 助听器型号, 左耳机身号, 右耳机身号, 处方公式, 验配师, 复诊日期",
        44,
        i -> {
          Person p = t.in(wearers.get(i % 22));
          return List.of(
              any.day(),
              p.number("TL", 6),
              p.name(),
              any.oneOf("Real 3", "Audeo L50", "Signia 5X"),
              "L" + any.digits(9),
              "R" + any.digits(9),
              any.oneOf("NAL-NL2", "DSL v5"),
              t.referred(audiologists.get(i % 4)).name(),
              any.day());
        });
    t.commented(
        "jz_ddzz",
        "假肢定制单",
        "ddbh 订单编号, hzxm 患者姓名, hzdh 患者电话, jsxm 家属姓名, jsdh 家属电话, jzbw 截肢部位, "
            + "jsqlx 接受腔类型, zzjsxm 制作技师姓名, ddje 订单金额, fkdw 付款单位, jhrq 交货日期",
        34,
        i -> {
          Person p = t.in();
          boolean led = i % 3 != 2;
          Person kin = led ? t.in() : any.person();
          return List.of(
              "JZ26" + any.digits(5),
              p.name(),
              p.mobile(),
              led ? kin.name() : "",
              led ? kin.mobile() : "",
              any.oneOf("左小腿", "右大腿", "左前臂"),
              any.oneOf("全接触式", "硅胶套锁具式"),
              t.referred(technicians.get(i % 3)).name(),
              (8_000 + any.below(40_000)) + ".00",
              any.oneOf("自费", "市工伤保险中心", "区残联"),
              any.day());
        });
    t.workbook(
        "辅具补贴发放表",
        "序号, 残疾人姓名, 残疾人证号, 辅具名称, 补贴金额, 开户人, 银行账号, 与本人关系, 发放日期",
        37,
        i -> {
          Person p = t.in();
          boolean kin = i % 4 == 3;
          Person holder = kin ? t.in() : p;
          return List.of(
              1L + i,
              p.name(),
              p.residentId() + any.oneOf("31", "42", "43"),
              any.oneOf("助听器", "小腿假肢", "轮椅", "腋拐"),
              any.oneOf("1200.00", "3500.00"),
              holder.name(),
              holder.bankCard(),
              kin ? any.oneOf("父女", "母子", "夫妻") : "本人",
              any.day());
        });
    t.table(
        "aidModel",
        "modelCode, brand, series, channels, maxGainDb, maxOutputDb, waterproofLevel, rechargeable,"
            + " listPrice, onSale",
        30,
        i ->
            List.of(
                "HA-" + (201 + i),
                any.oneOf("奥迪康", "峰力", "西嘉"),
                any.oneOf("Real", "Audeo", "Pure"),
                any.oneOf("8", "16", "24"),
                40L + any.below(30),
                110L + any.below(25),
                any.oneOf("IP67", "IP68"),
                (long) (i % 2),
                any.oneOf("3980.00", "12800.00"),
                1L));
    t.table(
        "audiometer_calib",
        "device_no, freq_hz, transducer, nominal_db, measured_db, deviation_db, room_temp,"
            + " humidity, result, calibrated_on",
        40,
        i ->
            List.of(
                "AC40-" + (1 + i / 10),
                List.of("250", "500", "1000", "2000", "4000").get(i % 5),
                any.oneOf("TDH39", "B71"),
                70L,
                "69." + any.below(10),
                "-0." + any.below(10),
                "23." + any.below(10),
                (45 + any.below(15)) + "%",
                any.oneOf("合格", "合格", "校正后合格"),
                any.day()));
  }

  private static void laboratories(Trade t) {
    Invented any = t.invented();
    List<Person> staff = t.different(10);
    List<Person> couriers = t.some(8);
    List<Person> nurses = t.different(12);
    t.table(
        "specimen_accept",
        "barcode, hospital, dept, patient_name, sex, age, patient_phone, sample_type, test_items,"
            + " sampled_at, accepted_by",
        50,
        i -> {
          Person p = t.in();
          return List.of(
              "88" + any.digits(10),
              any.oneOf("武鸣区中医院", "横州市妇幼", "青秀山社区卫生服务中心"),
              any.oneOf("内科", "妇科", "儿科"),
              p.name(),
              p.sex(),
              (long) (18 + any.below(50)),
              p.mobile(),
              any.oneOf("血清", "全血", "尿液"),
              any.oneOf("甲功五项", "HPV分型", "肿瘤标志物"),
              any.day() + " 08:12:00",
              t.referred(staff.get(i % 3)).number("JS", 3));
        });
    t.file(
        "亲子鉴定委托登记",
        "委托编号, 委托人, 委托人电话, 被鉴定人一, 被鉴定人一证件号, 被鉴定人二, 被鉴定人二证件号, 称谓, 鉴定用途, 采样人",
        32,
        i -> {
          Person father = t.in();
          Person child = t.childIn();
          Person client = i % 3 == 0 ? t.in() : father;
          return List.of(
              "桂司鉴〔2026〕物鉴字第" + (301 + i) + "号",
              client.name(),
              client.mobile(),
              father.name(),
              father.residentId(),
              child.name(),
              child.residentId(),
              any.oneOf("父子", "父女"),
              any.oneOf("落户", "个人", "出国"),
              t.referred(staff.get(3 + i % 2)).name());
        });
    t.table(
        "geneReport",
        "reportNo, kitCode, subjectName, subjectGender, subjectBirth, mobile, email, productName,"
            + " lociCount, reportState, reviewerId, issuedAt",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              "GR26" + any.digits(8),
              "KIT" + any.digits(9),
              p.name(),
              p.woman() ? "F" : "M",
              p.birth().toString(),
              p.mobile(),
              p.email(),
              any.oneOf("叶酸代谢", "肿瘤易感", "药物基因组"),
              any.oneOf("12", "86", "240"),
              any.oneOf("ISSUED", "REVIEWING"),
              t.referred(staff.get(5 + i % 2)).number("SH", 3),
              any.day() + " 16:45:00");
        });
    t.workbook(
        "标本交接单",
        "交接日期, 送检医院, 标本数量, 标本类型, 送检护士, 物流员, 物流员电话, 保温箱号, 到达温度(℃), 接收人",
        40,
        i -> {
          Person courier = t.in(couriers.get(i % 8));
          return List.of(
              any.day(),
              any.oneOf("武鸣区中医院", "横州市妇幼", "宾阳县人民医院"),
              (long) (5 + any.below(90)),
              any.oneOf("血清", "全血", "组织蜡块"),
              t.referred(nurses.get(i % 12)).name(),
              courier.name(),
              courier.mobile(),
              "BX" + (1 + i % 15),
              any.below(8) + ".2",
              t.referred(staff.get(7 + i % 3)).name());
        });
    t.commented(
        "jyxm",
        "检验项目字典",
        "xmdm 项目代码, xmmc 项目名称, jyff 检验方法, jldw 计量单位, ckxx 参考下限, cksx 参考上限, "
            + "bblx 标本类型, bgsx 报告时限, sfje 收费金额",
        40,
        i ->
            List.of(
                "XM" + (1_001 + i),
                any.oneOf("促甲状腺激素", "甲胎蛋白", "空腹血糖", "总胆固醇"),
                any.oneOf("化学发光法", "酶法", "荧光PCR"),
                any.oneOf("mIU/L", "ng/mL", "mmol/L"),
                "0." + any.digits(2),
                any.below(20) + "." + any.digits(1),
                any.oneOf("血清", "全血"),
                any.oneOf("24小时", "48小时", "7天"),
                any.oneOf("25.00", "60.00")));
    t.table(
        "qc_result",
        "qc_id, instrument, item_code, qc_level, lot_no, target_mean, target_sd, measured, z_score,"
            + " rule_hit, run_at",
        55,
        i ->
            List.of(
                50_001L + i,
                any.oneOf("cobas e801", "AU5800"),
                "XM" + (1_001 + i % 8),
                any.oneOf("L1", "L2"),
                any.digits(6),
                any.below(9) + ".42",
                "0." + any.digits(2),
                any.below(9) + ".38",
                any.oneOf("-0.6", "0.3", "1.8", "2.4"),
                any.oneOf("", "", "1-2s"),
                any.day() + " 07:40:00"));
  }
}
