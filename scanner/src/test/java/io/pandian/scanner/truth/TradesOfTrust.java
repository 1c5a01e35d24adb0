package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What provident funds, sellers of funds and those who let cars keep. */
final class TradesOfTrust {
  private TradesOfTrust() {}

  static void all(Trade t) {
    provident(t);
    funds(t);
    rentals(t);
  }

  private static void provident(Trade t) {
    Invented any = t.invented();
    List<Person> savers = t.some(30);
    List<Person> clerks = t.some(3);
    t.file(
        "公积金缴存明细",
        "缴存单位, 个人账号, 职工姓名, 证件号码, 月缴存额, 缴存年月",
        61,
        i -> {
          if (i == 60) {
            return List.of("合计", "", "", "", "96420.00", "");
          }
          Person p = t.in(savers.get(i % 30));
          String month = i < 30 ? "202605" : "202606";
          return List.of(
              "南宁恒盛科技有限公司", p.number("0771", 8), p.name(), p.residentId(), any.money(), month);
        });
    t.commented(
        "gjj_dkht",
        "公积金贷款合同",
        "dkhtbh 贷款合同编号, zdkr 主贷款人, zdkrzjh 主贷款人证件号, gtdkr 共同贷款人, gtdkrzjh 共同贷款人证件号, "
            + "fwzl 房屋坐落, dkje 贷款金额, czy 操作员",
        42,
        i -> {
          Person main = t.in();
          boolean two = i % 3 != 2;
          Person other = two ? t.in() : any.person();
          return List.of(
              "DK2026" + any.digits(6),
              main.name(),
              main.residentId(),
              two ? other.name() : "",
              two ? other.residentId() : "",
              main.address(),
              400_000L + i * 1000,
              t.referred(clerks.get(i % 3)).account());
        });
    t.table(
        "withdraw_apply",
        "apply_no, person_acct, reason, amount, payee_card, applied_at",
        50,
        i -> {
          Person p = t.in(savers.get(i % 28));
          return List.of(
              "TQ" + any.digits(9),
              p.number("0771", 8),
              any.oneOf("租房", "购房", "离职", "退休"),
              any.money(),
              p.bankCard(),
              any.day() + " 10:12:00");
        });
    t.table(
        "unit_acct",
        "unit_no, unit_name, credit_code, dep_rate, headcount, opened_on",
        40,
        i ->
            List.of(
                "D" + (100_200 + i),
                any.company(),
                Companies.code(any),
                "0.12",
                5L + any.below(300),
                any.day()));
    t.file(
        "异地转移接续",
        "转移职工, 身份证号码, 转出中心, 原个人账号, 转入中心, 新个人账号, 转移金额",
        38,
        i -> {
          Person p = t.in();
          return List.of(
              p.name(),
              p.residentId(),
              any.oneOf("柳州中心", "桂林中心"),
              any.digits(12),
              "南宁中心",
              p.number("0771", 8),
              any.money());
        });
    t.text(
        "网厅登录日志",
        "time, userid, ip, action, result",
        70,
        i ->
            List.of(
                any.day() + " 09:%02d:11".formatted(i % 60),
                t.in(savers.get(i % 25)).account(),
                "10.6." + i % 9 + "." + any.below(250),
                any.oneOf("login", "query", "logout"),
                any.oneOf("OK", "FAIL")));
  }

  private static void funds(Trade t) {
    Invented any = t.invented();
    List<Person> investors = t.some(40);
    List<Person> managers = t.different(6);
    List<Person> sellers = t.some(8);
    t.table(
        "investor",
        "investor_no, investor_name, id_type, id_no, mobile_tel, risk_level, open_date",
        40,
        i -> {
          boolean company = i % 8 == 7;
          boolean foreign = i % 8 == 3;
          Person p = company ? investors.get(i) : t.in(investors.get(i));
          return List.of(
              "98" + (6_000_000 + i),
              company ? any.company() : foreign ? p.lastName() + " " + p.firstName() : p.name(),
              company ? "8" : foreign ? "1" : "0",
              company ? Companies.code(any) : foreign ? p.passport() : p.residentId(),
              company ? "" : p.mobile(),
              any.oneOf("C1", "C2", "C3", "C4"),
              any.day());
        });
    t.table(
        "trade_confirm",
        "ta_serial, investor_no, fund_code, biz_code, shares, nav, confirm_date",
        80,
        i -> {
          int of = i % 32;
          if (of % 8 == 7) {
            t.perhaps(investors.get(of));
          } else {
            t.in(investors.get(of));
          }
          return List.of(
              any.digits(16),
              "98" + (6_000_000 + of),
              any.oneOf("000198", "110022", "161725"),
              any.oneOf("122", "124"),
              any.money(),
              "1.0" + any.digits(3),
              any.day());
        });
    t.file(
        "适当性回访",
        "客户姓名, 联系电话, 风险等级, 产品名称, 客户经理, 客户经理手机, 回访结论",
        40,
        i -> {
          Person p = t.in();
          Person seller = t.in(sellers.get(i % 5));
          return List.of(
              p.name(),
              p.mobile(),
              any.oneOf("稳健型", "平衡型"),
              any.oneOf("安心90天", "沪深300增强"),
              seller.name(),
              seller.mobile(),
              any.oneOf("匹配", "待补录"));
        });
    t.workbook(
        "在售产品一览",
        "产品代码, 产品全称, 基金经理, 托管银行, 成立日, 规模(亿元)",
        30,
        i ->
            List.of(
                "00" + (1200 + i),
                any.oneOf("稳盈", "成长", "红利") + "混合" + (char) ('A' + i % 3) + i,
                t.referred(managers.get(i % 6)).name(),
                any.oneOf("工商银行", "建设银行"),
                any.day(),
                3L + any.below(80)));
    t.table(
        "sales_commission",
        "empNo, empName, month, channel, aum, commission",
        48,
        i -> {
          Person p = t.in(sellers.get(i % 8));
          return List.of(
              p.number("S", 5),
              p.name(),
              "2026-0" + (1 + i / 8),
              any.oneOf("直销", "代销"),
              any.money(),
              any.money());
        });
    t.commented(
        "t_syr",
        "非自然人客户受益所有人",
        "khmc 客户名称, xydm 统一社会信用代码, xm1 受益所有人1姓名, zj1 受益所有人1证件号码, "
            + "xm2 受益所有人2姓名, zj2 受益所有人2证件号码, gxrq 更新日期",
        34,
        i -> {
          Person one = t.in();
          boolean two = i % 2 == 0;
          Person other = two ? t.in() : any.person();
          return List.of(
              any.company(),
              Companies.code(any),
              one.name(),
              one.residentId(),
              two ? other.name() : "",
              two ? other.residentId() : "",
              any.day());
        });
  }

  private static void rentals(Trade t) {
    Invented any = t.invented();
    List<String> fleet = Stream.generate(() -> "桂A" + any.digits(5)).limit(15).toList();
    t.file(
        "租车订单",
        "订单号, 租车人, 驾驶证号, 联系手机, 车牌号, 取车门店, 取车时间, 押金",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "ZC" + any.digits(10),
              p.name(),
              p.residentId(),
              p.mobile(),
              fleet.get(i % 15),
              any.oneOf("东站店", "机场店"),
              any.day() + " 09:00",
              3000L);
        });
    t.table(
        "vehicle_file",
        "plate_no, vin, engine_no, model, mileage, insurer",
        15,
        i -> {
          t.unlikely(any.person());
          return List.of(
              fleet.get(i),
              "LSGKB" + any.digits(12),
              any.digits(7),
              any.oneOf("轩逸", "GL8", "秦PLUS"),
              10_000L + any.below(90_000),
              any.oneOf("人保", "平安"));
        });
    t.table(
        "violation",
        "vio_no, plate, vio_time, score, fine, renter_phone",
        40,
        i ->
            List.of(
                any.digits(15),
                fleet.get(i % 15),
                any.day() + " 17:40",
                (long) (i % 4),
                200L,
                i % 5 == 4 ? "" : t.in().mobile()));
    t.table(
        "driverPair",
        "orderId, mainDriver, mainLicenseNo, subDriver, subLicenseNo",
        36,
        i -> {
          Person main = t.in();
          Person sub = t.in();
          return List.of(
              900_100L + i, main.name(), main.residentId(), sub.name(), sub.residentId());
        });
    t.text(
        "gps-track",
        "tracker_sn, lng, lat, speed, ts",
        80,
        i -> {
          t.unlikely(any.person());
          return List.of(
              "GT06" + (880_010 + i % 15),
              "108.3" + any.digits(5),
              "22.8" + any.digits(5),
              (long) any.below(90),
              any.day() + " 12:00:0" + i % 10);
        });
    t.workbook(
        "长租企业客户",
        "企业名称, 税号, 对接人, 对接人电话, 对接人邮箱, 车辆数, 月租金",
        31,
        i -> {
          if (i == 30) {
            return List.of("合计", "", "", "", "", 214L, 861_500L);
          }
          Person p = t.in();
          return List.of(
              any.company(),
              Companies.code(any),
              p.name(),
              p.mobile(),
              p.email(),
              1L + any.below(20),
              4000L + any.below(60_000));
        });
  }
}
