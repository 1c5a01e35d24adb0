package io.pandian.scanner.truth;

import java.util.List;

/** What makers of games and of apps, and doctors who see their patients on a screen keep. */
final class TradesOfScreens {
  private TradesOfScreens() {}

  static void all(Trade t) {
    games(t);
    apps(t);
    doctors(t);
  }

  private static void games(Trade t) {
    Invented any = t.invented();
    List<Person> players = t.some(40);
    List<Person> keepers = t.some(3);
    t.table(
        "player",
        "uid, nick, reg_phone, real_name, id_card, channel, reg_ip, reg_time, last_login, level,"
            + " exp, vip, gold, guild_id, server_id, total_pay, online_min, ban_flag, lang, ver",
        40,
        i -> {
          Person p = t.in(players.get(i));
          boolean named = i % 4 != 3;
          return List.of(
              p.key(),
              any.oneOf("风之子", "夜行者", "小北", "酒酿圆子") + i,
              p.mobile(),
              named ? p.name() : "",
              named ? p.residentId() : "",
              any.oneOf("taptap", "appstore"),
              "117.140." + i + "." + any.below(250),
              any.day() + " 20:00:00",
              any.day() + " 21:30:00",
              1L + any.below(60),
              any.below(90_000) + 0L,
              (long) (i % 9),
              (long) any.below(99_999),
              300L + i % 7,
              1L + i % 4,
              any.money(),
              (long) any.below(20_000),
              0L,
              "zh_CN",
              "2.7." + i % 5);
        });
    t.table(
        "recharge_order",
        "order_sn, uid, role_name, server_id, amount, pay_way, pay_time",
        70,
        i ->
            List.of(
                "R" + any.digits(17),
                t.in(players.get(i % 24)).key(),
                any.oneOf("风之子", "夜行者", "小北") + i % 24,
                1L + i % 24 % 4,
                any.oneOf("6.00", "30.00", "648.00"),
                any.oneOf("alipay", "wxpay"),
                any.day() + " 22:10:31"));
    t.table(
        "chatReport",
        "reportId, reporterUid, targetUid, reason, handledBy, handledAt",
        44,
        i ->
            List.of(
                5001L + i,
                t.in(players.get(i % 22)).key(),
                t.in(players.get(22 + i % 13)).key(),
                any.oneOf("辱骂", "广告", "外挂"),
                t.referred(keepers.get(i % 3)).account(),
                any.day() + " 11:00:00"));
    t.text(
        "battle-server",
        "time, level, module, message",
        80,
        i ->
            List.of(
                any.day() + " 22:%02d:07".formatted(i % 60),
                any.oneOf("INFO", "WARN"),
                any.oneOf("match", "settle"),
                "room="
                    + any.digits(8)
                    + " map="
                    + i % 6
                    + " tick="
                    + any.digits(6)
                    + " cost=17ms"));
    t.file(
        "未成年人退款申请",
        "申请编号, 游戏账号, 未成年人姓名, 未成年人身份证号, 监护人姓名, 监护人手机, 退款金额",
        36,
        i -> {
          Person child = t.childIn();
          Person parent = t.in();
          return List.of(
              "TK" + any.digits(8),
              child.account(),
              child.name(),
              child.residentId(),
              parent.name(),
              parent.mobile(),
              any.money());
        });
    t.table(
        "item_conf",
        "item_id, item_name, quality, price, max_stack, icon",
        40,
        i ->
            List.of(
                10_001L + i,
                any.oneOf("铁剑", "回城卷轴", "红药水") + i,
                1L + i % 5,
                100L * i,
                99L,
                "icon_" + i + ".png"));
  }

  private static void apps(Trade t) {
    Invented any = t.invented();
    List<Person> users = t.some(30);
    List<Person> makers = t.different(3);
    t.table(
        "device_active",
        "oaid, model, os_ver, channel, first_open",
        50,
        i -> {
          t.referred(any.person());
          return List.of(
              any.hex(8)
                  + "-"
                  + any.hex(4)
                  + "-"
                  + any.hex(4)
                  + "-"
                  + any.hex(4)
                  + "-"
                  + any.hex(12),
              any.oneOf("V2024A", "M2012K11C", "PGJM10"),
              any.oneOf("12", "13", "14"),
              any.oneOf("huawei", "oppo", "xiaomi"),
              any.day() + " 08:08:08");
        });
    t.table(
        "user_device",
        "id, user_id, imei, push_token, bind_time",
        42,
        i ->
            List.of(
                1L + i,
                t.in(users.get(i % 30)).key(),
                "86" + any.digits(13),
                any.hex(32),
                any.day() + " 12:30:00"));
    t.commented(
        "t_event",
        "埋点事件",
        "eid 事件流水, uid 用户编号, ev 事件名, pg 页面, dur 停留毫秒, cip 客户端IP, ts 上报时间",
        90,
        i ->
            List.of(
                any.digits(15),
                t.in(users.get(i % 20)).key(),
                any.oneOf("view", "click", "share"),
                any.oneOf("home", "detail", "cart"),
                (long) any.below(90_000),
                "113.12." + i % 20 + "." + (10 + i % 20),
                any.day() + " 18:20:01"));
    t.text(
        "crash-report",
        "ts, app_ver, device_model, trace_id, exception",
        60,
        i ->
            List.of(
                any.day() + "T04:11:09",
                "5.3." + i % 7,
                any.oneOf("V2024A", "iPhone14,5"),
                any.hex(32),
                any.oneOf("NullPointerException", "OutOfMemoryError", "ANR") + " at line " + i));
    t.file(
        "推送任务效果",
        "任务编号, 推送标题, 目标人数, 送达数, 点击数, 创建人",
        30,
        i ->
            List.of(
                "PUSH" + (200 + i),
                any.oneOf("周末特惠", "签到有礼", "新品上架"),
                1000L + any.below(9000),
                900L + any.below(100),
                (long) any.below(400),
                t.referred(makers.get(i % 3)).name()));
    t.table(
        "feedback",
        "id, contact, content, app_ver, created_at",
        45,
        i -> {
          boolean left = i % 5 != 4;
          Person p = left ? t.in() : any.person();
          return List.of(
              1L + i,
              left ? List.of(p.mobile(), p.email(), "wx:" + p.account()).get(i % 3) : "",
              any.oneOf("闪退", "收不到验证码", "希望增加夜间模式"),
              "5.3." + i % 7,
              any.day());
        });
  }

  private static void doctors(Trade t) {
    Invented any = t.invented();
    List<Person> doctors = t.some(8);
    List<Person> named = t.different(7);
    List<Person> patients = t.some(26);
    t.table(
        "consult",
        "consult_id, patient_name, patient_sex, patient_birth, doctor_id, complaint, started_at",
        44,
        i -> {
          Person p = i % 6 == 0 ? t.childIn() : t.in();
          t.referred(doctors.get(i % 8));
          return List.of(
              30_001L + i,
              p.name(),
              p.sex(),
              p.birth().toString(),
              41L + i % 8,
              any.oneOf("咳嗽三天", "失眠", "湿疹"),
              any.day() + " 15:00:00");
        });
    t.table(
        "doctor",
        "doctor_id, doc_name, hospital, dept, title, license_no, phone",
        8,
        i -> {
          Person p = t.in(doctors.get(i));
          return List.of(
              41L + i,
              p.name(),
              any.oneOf("区人民医院", "医科大一附院"),
              any.oneOf("皮肤科", "儿科"),
              "主治医师",
              "1104501" + any.digits(8),
              p.mobile());
        });
    t.file(
        "处方流转",
        "处方号, 患者姓名, 患者证件号, 开方医师, 审方药师, 药品, 金额",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "RX" + any.digits(10),
              p.name(),
              p.residentId(),
              t.referred(named.get(i % 4)).name(),
              t.referred(named.get(4 + i % 3)).name(),
              any.oneOf("奥美拉唑", "氯雷他定"),
              any.money());
        });
    t.table(
        "wx_session",
        "sid, patientOpenid, doctorNo, beginAt, rating",
        60,
        i ->
            List.of(
                any.hex(20),
                t.in(patients.get(i % 26)).openid(),
                t.referred(doctors.get(i % 5)).number("YS", 4),
                any.day() + " 19:00:00",
                1L + i % 5));
    t.workbook(
        "随访计划",
        "病人, 年龄, 诊断, 联系人, 与病人关系, 联系人电话, 下次随访",
        40,
        i -> {
          Person p = t.in();
          Person contact = i % 4 == 0 ? p : t.in();
          return List.of(
              p.name(),
              2026L - p.birth().getYear(),
              any.oneOf("2型糖尿病", "高血压", "慢阻肺"),
              contact.name(),
              i % 4 == 0 ? "本人" : any.oneOf("子女", "配偶"),
              contact.mobile(),
              any.day());
        });
    t.table(
        "icd10",
        "icd_code, disease_name, py_code, chapter",
        30,
        i ->
            List.of(
                (char) ('A' + i % 20) + "%02d.%d".formatted(i, i % 9),
                any.oneOf("急性上呼吸道感染", "偏头痛", "过敏性鼻炎") + i,
                any.oneOf("JXSHXDGR", "PTT", "GMXBY"),
                "第" + (1 + i % 20) + "章"));
  }
}
