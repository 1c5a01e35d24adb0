package io.pandian.scanner.truth;

import java.util.List;

/** What mines and building sites keep. */
final class TradesOfSites {
  private TradesOfSites() {}

  static void all(Trade t) {
    mines(t);
    builders(t);
  }

  private static void mines(Trade t) {
    Invented any = t.invented();
    List<Person> miners = t.different(24);
    List<Person> officers = t.different(7);
    t.table(
        "kj_rydw",
        "id, bskh, xm, bzdm, fzbh, jrsj, lksj",
        60,
        i -> {
          Person p = t.in(miners.get(i % 22));
          return List.of(
              310_001L + i,
              p.number("KJ", 5),
              p.name(),
              "ZD" + i % 22 % 4,
              "F" + (11 + i % 9),
              any.day() + " 07:%02d:20".formatted(i),
              any.day() + " 15:%02d:41".formatted(i));
        });
    t.file(
        "矿灯自救器发放",
        "日期, 班次, 矿灯号, 自救器号, 领用人, 领用人工号, 归还时间, 发放员",
        48,
        i -> {
          Person p = t.in(miners.get(i % 24));
          return List.of(
              any.day(),
              any.oneOf("早班", "中班", "夜班"),
              "D" + (100 + i % 24),
              "Z" + (700 + i % 24),
              p.name(),
              p.number("M", 5),
              "16:%02d".formatted(i),
              t.referred(officers.get(i % 2)).name());
        });
    t.table(
        "gas_monitor",
        "point_no, sensor_type, val, unit, collected_at, alarm_level",
        60,
        i ->
            List.of(
                "T" + (1000 + i % 12),
                any.oneOf("CH4", "CO", "WIND"),
                "0." + any.digits(2),
                "%",
                any.day() + " 02:%02d:00".formatted(i),
                (long) (i % 3)));
    t.commented(
        "t_zyb_tj",
        "职业健康检查",
        "tjbh 体检编号, xm 姓名, sfzh 身份证号, jcnx 接尘年限, xpjg 胸片结果, fev 肺功能, tjys 体检医师, jlsj 记录时间",
        40,
        i -> {
          Person p = t.in();
          return List.of(
              "TJ26" + (5000 + i),
              p.name(),
              p.residentId(),
              1L + any.below(30),
              any.oneOf("未见异常", "0+", "壹期尘肺"),
              (70 + i % 25) + "%",
              t.referred(officers.get(2 + i % 3)).name(),
              any.day());
        });
    t.workbook(
        "救护队值班表",
        "日期, 值班领导, 值班电话, 队员1, 队员2, 队员3",
        28,
        i ->
            List.of(
                "2026-07-%02d".formatted(1 + i),
                t.in(officers.get(i % 3)).name(),
                "0771-3120119",
                t.in(miners.get(i % 9)).name(),
                t.in(miners.get(9 + i % 8)).name(),
                t.in(miners.get(17 + i % 7)).name()));
    t.table(
        "blast_permit",
        "permit_no, work_face, explosive_kg, detonator_cnt, blaster_name, blaster_id_card,"
            + " safety_officer, approved_by, valid_until",
        36,
        i -> {
          Person p = t.in(miners.get(i % 6));
          return List.of(
              "BP-" + any.digits(7),
              any.oneOf("1203工作面", "北翼回风巷"),
              20L + i,
              10L + i % 15,
              p.name(),
              p.residentId(),
              t.referred(officers.get(5 + i % 2)).name(),
              t.referred(officers.get(i % 2)).account(),
              any.day());
        });
  }

  private static void builders(Trade t) {
    Invented any = t.invented();
    List<Person> workers = t.some(36);
    List<Person> foremen = t.some(5);
    List<Person> staff = t.different(9);
    t.file(
        "劳务实名制台账",
        "项目, 工人姓名, 身份证号码, 民族, 工种, 班组, 班组长, 班组长电话, 进场日期, 退场日期",
        45,
        i -> {
          Person p = t.in();
          Person foreman = t.in(foremen.get(i % 5));
          return List.of(
              any.oneOf("五象安置房二期", "邕江大桥"),
              p.name(),
              p.residentId(),
              any.oneOf("汉", "壮", "瑶"),
              any.oneOf("钢筋工", "木工", "架子工"),
              "第" + (1 + i % 5) + "班组",
              foreman.name(),
              foreman.mobile(),
              any.day(),
              i % 4 == 0 ? any.day() : "");
        });
    t.table(
        "site_worker",
        "worker_id, w_name, w_mobile, id_front_img, skill, team_code, in_site",
        36,
        i -> {
          Person p = t.in(workers.get(i));
          return List.of(
              640_201L + i,
              p.name(),
              p.mobile(),
              "/oss/id/" + any.hex(16) + ".jpg",
              any.oneOf("welder", "rebar", "painter"),
              "T" + i % 4,
              (long) (i % 2));
        });
    t.table(
        "face_gate_log",
        "log_id, device_sn, worker_id, direction, pass_time, body_temp",
        60,
        i -> {
          t.in(workers.get(i % 31));
          return List.of(
              any.digits(18),
              "FG" + (20_260_100 + i % 3),
              640_201L + i % 31,
              any.oneOf("IN", "OUT"),
              any.day() + " 06:%02d:10".formatted(i),
              "36." + i % 9);
        });
    t.table(
        "tower_crane",
        "crane_no, model, factory_no, max_load_t, boom_m, lessor, installed_on, next_check",
        24,
        i ->
            List.of(
                "TC" + (1 + i),
                any.oneOf("QTZ80", "QTZ125", "W7015"),
                "SN" + any.digits(8),
                6L + i % 4,
                60L,
                any.company(),
                any.day(),
                any.day()));
    t.workbook(
        "农民工工资代发",
        "序号, 姓名, 身份证号, 银行卡号, 出勤天数, 应发工资, 扣款, 实发工资, 本人签字",
        41,
        i -> {
          if (i == 40) {
            return List.of("合计", "", "", "", 980L, 268_400L, 1_300L, 267_100L, "");
          }
          Person p = t.in();
          return List.of(
              1L + i,
              p.name(),
              p.residentId(),
              p.bankCard(),
              20L + i % 10,
              5000L + i * 40,
              0L,
              5000L + i * 40,
              "");
        });
    t.file(
        "监理旁站记录",
        "日期, 天气, 旁站部位, 施工内容, 旁站监理员, 施工员, 质检员, 问题",
        32,
        i ->
            List.of(
                any.day(),
                any.oneOf("晴", "小雨", "多云"),
                (1 + i % 18) + "层梁板",
                any.oneOf("混凝土浇筑", "钢筋绑扎"),
                t.referred(staff.get(i % 3)).name(),
                t.referred(staff.get(3 + i % 3)).name(),
                t.referred(staff.get(6 + i % 3)).name(),
                any.oneOf("无", "振捣不足", "")));
  }
}
