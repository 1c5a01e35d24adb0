package io.pandian.scanner.truth;

import java.util.List;

/** What makers of circuit boards, and writers of software keep. */
final class TradesOfBenches {
  private TradesOfBenches() {}

  static void all(Trade t) {
    circuitMakers(t);
    softwareHouses(t);
  }

  private static void circuitMakers(Trade t) {
    Invented any = t.invented();
    List<Person> hands = t.different(34);
    List<Person> hosts = t.different(10);
    t.table(
        "wip_track",
        "track_id, serial_no, work_order, station, line_code, machine_no, operator_id, result,"
            + " defect_code, pass_time",
        60,
        i ->
            List.of(
                880_000_001L + i,
                "SN26A" + any.digits(9),
                "WO" + any.digits(8),
                any.oneOf("SMT", "AOI", "ICT", "FCT"),
                "L" + (1 + i % 6),
                "M-" + any.digits(3),
                t.referred(hands.get(i % 12)).number("F", 6),
                any.oneOf("PASS", "PASS", "FAIL"),
                any.oneOf("", "", "D012"),
                any.day() + " 02:%02d:33".formatted(i % 60)));
    t.commented(
        "ygda",
        "员工档案",
        "gh 工号, xm 姓名, sfzh 身份证号, sjh 手机号, mz 民族, hjdz 户籍地址, gzkh 工资卡号, "
            + "jjlxr 紧急联系人, jjlxdh 紧急联系电话, lwgs 劳务公司, ssh 宿舍号, rzrq 入职日期",
        42,
        i -> {
          Person p = t.in();
          boolean known = i % 3 != 0;
          Person kin = known ? t.in() : p;
          return List.of(
              p.number("F", 6),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("汉", "壮", "瑶"),
              p.address(),
              p.bankCard(),
              known ? kin.name() : "",
              known ? kin.mobile() : "",
              i % 2 == 0 ? any.company() : "",
              (1 + i % 6) + "栋" + (201 + i),
              any.day());
        });
    t.file(
        "静电防护点检",
        "日期, 班别, 工号, 姓名, 线别, 手环阻值(MΩ), 静电鞋, 判定, 线长",
        51,
        i -> {
          Person p = t.in(hands.get(12 + i % 17));
          return List.of(
              "2026-04-%02d".formatted(1 + i / 17),
              i % 2 == 0 ? "白班" : "夜班",
              p.number("F", 6),
              p.name(),
              "L" + (1 + i % 17 % 5),
              "1." + any.digits(2),
              any.oneOf("OK", "OK", "NG"),
              any.oneOf("合格", "合格", "更换后合格"),
              t.referred(hands.get(29 + i % 17 % 5)).name());
        });
    t.workbook(
        "厂区访客登记",
        "来访时间, 访客姓名, 证件号码, 手机号码, 来访单位, 事由, 被访人, 被访部门, 访客卡号, 离开时间",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              any.day() + " 09:25",
              p.name(),
              p.residentId(),
              p.mobile(),
              any.company(),
              any.oneOf("设备维修", "送样", "审厂", "面试"),
              t.referred(hosts.get(i % 10)).name(),
              any.oneOf("设备部", "采购部", "品质部"),
              "FK" + (100 + i % 30),
              any.day() + " 16:05");
        });
    t.table(
        "bom_line",
        "bom_id, parent_part, child_part, description, qty_per, ref_designator, scrap_rate,"
            + " maker_part_no, vendor_code, effective_from",
        54,
        i ->
            List.of(
                "B" + (7_001 + i / 9),
                "PCBA-" + any.digits(6),
                "10" + any.digits(8),
                any.oneOf("RES 10K 0402 1%", "CAP 100nF X7R", "IC MCU QFN48"),
                (long) (1 + any.below(20)),
                any.oneOf("R1,R2,R7", "C12", "U3"),
                "0." + any.digits(2),
                any.oneOf("RC0402FR-0710KL", "STM32G031K8", "GRM155R71C104KA88"),
                "V" + any.digits(5),
                any.day()));
    t.text(
        "锡膏检测",
        "时间, 线体, 板号, 焊盘编号, 体积%, 面积%, 高度um, 偏移X, 偏移Y, 结果",
        60,
        i ->
            List.of(
                any.day() + " 05:%02d:10".formatted(i),
                "L" + (1 + i % 6),
                any.digits(13),
                "P" + (1 + any.below(800)),
                (80 + any.below(40)) + ".5",
                (85 + any.below(30)) + ".1",
                (100 + any.below(60)) + ".2",
                "0.0" + any.below(10),
                "-0.0" + any.below(10),
                any.oneOf("GOOD", "GOOD", "NG")));
  }

  private static void softwareHouses(Trade t) {
    Invented any = t.invented();
    List<Person> writers = t.some(20);
    List<Person> mergers = t.some(4);
    List<Person> onCall = t.different(12);
    List<Person> late = t.different(20);
    t.table(
        "issue",
        "issue_id, issue_key, project, summary, issue_type, priority, status, reporter, assignee,"
            + " story_points, created_at",
        56,
        i ->
            List.of(
                300_001L + i,
                "PAY-" + (1_200 + i),
                "PAY",
                any.oneOf("导出超时", "登录页白屏", "升级网关版本", "补充对账单元测试"),
                any.oneOf("Bug", "Story", "Task"),
                any.oneOf("P1", "P2", "P3"),
                any.oneOf("To Do", "Doing", "Done"),
                t.referred(writers.get(i % 9)).account(),
                t.referred(writers.get(9 + i % 8)).account(),
                (long) (1 + any.below(8)),
                any.day() + " 14:02:00"));
    t.table(
        "commit_log",
        "sha, repo, author_name, author_email, committer_email, message, files, insertions,"
            + " deletions, authored_at",
        60,
        i -> {
          Person author = t.in(writers.get(i % 20));
          return List.of(
              any.hex(40),
              any.oneOf("pay-core", "pay-web", "infra"),
              author.firstName() + " " + author.lastName(),
              author.email(),
              i % 3 == 0
                  ? t.in(mergers.get(i / 3 % 4)).email()
                  : i % 3 == 1 ? author.email() : "noreply@git.pay.internal",
              any.oneOf("fix npe", "bump version", "add index", "refactor ledger"),
              (long) (1 + any.below(20)),
              (long) any.below(400),
              (long) any.below(200),
              any.day() + "T11:20:00+08:00");
        });
    t.commented(
        "jbsq",
        "加班申请",
        "sqdh 申请单号, gh 工号, xm 姓名, bm 部门, xmmc 项目名称, kssj 开始时间, sc 时长, "
            + "bcfs 补偿方式, spr 审批人, spzt 审批状态",
        45,
        i -> {
          Person p = t.in(late.get(i % 15));
          return List.of(
              "JB26" + any.digits(6),
              p.number("E", 5),
              p.name(),
              any.oneOf("研发一部", "测试部", "运维部"),
              any.oneOf("支付中台", "网银改造"),
              any.day() + " 19:00:00",
              any.oneOf("2.5", "3.0", "8.0"),
              any.oneOf("调休", "加班费"),
              t.referred(late.get(15 + i % 5)).name(),
              any.oneOf("通过", "驳回"));
        });
    t.file(
        "系统值守安排",
        "周起始, 系统, 主值守, 主值守电话, 备值守, 备值守电话, 升级负责人, 客户接口单位",
        30,
        i -> {
          Person first = t.in(onCall.get(i % 8));
          Person second = t.in(onCall.get((i + 3) % 8));
          return List.of(
              any.day(),
              any.oneOf("核心账务", "网关", "对账平台"),
              first.name(),
              first.mobile(),
              second.name(),
              second.mobile(),
              t.referred(onCall.get(8 + i % 4)).name(),
              any.company());
        });
    t.table(
        "license_issue",
        "license_key, customer_name, product, edition, seats, contact_email, machine_code,"
            + " issued_at, expires_at",
        36,
        i -> {
          boolean desk = i % 3 == 2;
          Person p = desk ? t.perhaps(any.person()) : t.in();
          return List.of(
              any.hex(5) + "-" + any.hex(5) + "-" + any.hex(5) + "-" + any.hex(5),
              any.company(),
              any.oneOf("LedgerX", "BillHub"),
              any.oneOf("STD", "ENT"),
              (long) (5 + any.below(200)),
              desk ? "it@" + p.account() + ".com" : p.email(),
              any.hex(16),
              any.day(),
              "2027-12-31");
        });
    t.workbook(
        "接口调用统计",
        "日期, 应用编码, 接口路径, 方法, 调用次数, 成功率, 平均耗时ms, P99耗时ms, 峰值QPS, 独立用户数",
        48,
        i ->
            List.of(
                any.day(),
                any.oneOf("pay-core", "pay-web"),
                any.oneOf("/v1/users/login", "/v1/orders", "/v1/members/{id}/points"),
                any.oneOf("GET", "POST"),
                (long) any.below(900_000),
                "99." + any.digits(2) + "%",
                (long) (5 + any.below(100)),
                (long) (100 + any.below(900)),
                (long) any.below(800),
                (long) any.below(40_000)));
  }
}
