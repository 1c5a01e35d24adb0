package io.pandian.scanner.truth;

import java.util.List;

/** What brokers of securities, and collectors of debts keep. */
final class TradesOfStocks {
  private TradesOfStocks() {}

  static void all(Trade t) {
    brokers(t);
    collectors(t);
  }

  private static void brokers(Trade t) {
    Invented any = t.invented();
    List<Person> investors = t.some(30);
    List<Person> advisers = t.different(6);
    t.table(
        "client_account",
        "client_no, client_type, client_name, id_kind, id_no, mobile, email, risk_level, sh_acct,"
            + " sz_acct, branch_no, open_date",
        45,
        i -> {
          boolean firm = i % 8 == 5;
          Person p = firm ? t.perhaps(any.person()) : t.in();
          return List.of(
              p.number("30", 10),
              firm ? "1" : "0",
              firm ? any.company() : p.name(),
              firm ? "2" : "0",
              firm ? Companies.code(any) : p.residentId(),
              p.mobile(),
              firm || i % 3 == 0 ? "" : p.email(),
              any.oneOf("C1", "C3", "C5"),
              (firm ? "B" : "A") + any.digits(9),
              "0" + any.digits(9),
              any.oneOf("4501", "4503"),
              any.day());
        });
    t.table(
        "entrust",
        "entrust_no, client_no, stock_code, bs_flag, entrust_price, entrust_qty, deal_qty,"
            + " entrust_status, op_way, entrust_time",
        60,
        i ->
            List.of(
                (long) (20_001 + i),
                t.referred(investors.get(i % 22)).number("30", 10),
                any.oneOf("600519", "000858", "300750", "510300"),
                any.oneOf("1", "2"),
                any.money(),
                100L * (1 + any.below(30)),
                100L * any.below(10),
                any.oneOf("8", "6", "2"),
                any.oneOf("手机", "网上", "柜台"),
                any.day() + " 09:31:%02d".formatted(i % 60)));
    t.commented(
        "yzzz",
        "银证转账流水",
        "lsh 流水号, zjzh 资金账号, khxm 客户姓名, yhkh 银行卡号, yhdm 银行代码, zzfx 转账方向, "
            + "fsje 发生金额, hbye 后余额, cljg 处理结果, fssj 发生时间",
        54,
        i -> {
          Person p = t.in(investors.get(i % 30));
          return List.of(
              "YZ" + any.digits(12),
              p.number("30", 10),
              p.name(),
              p.bankCard(),
              any.oneOf("ICBC", "CCB", "ABC"),
              any.oneOf("转入", "转出"),
              any.money(),
              any.money(),
              any.oneOf("成功", "成功", "余额不足"),
              any.day() + " 10:22:00");
        });
    t.file(
        "投顾产品签约清单",
        "签约编号, 客户姓名, 客户手机, 投顾姓名, 投顾执业编号, 产品名称, 风险等级, 佣金率, 签约日期, 到期日期",
        38,
        i -> {
          Person p = t.in();
          Person adviser = t.in(advisers.get(i % 6));
          return List.of(
              "TG" + any.digits(9),
              p.name(),
              p.mobile(),
              adviser.name(),
              adviser.number("S1450621", 6),
              any.oneOf("稳健组合", "行业轮动", "打新提醒"),
              any.oneOf("R3", "R4"),
              any.oneOf("0.8‰", "1.0‰"),
              any.day(),
              "2027-12-31");
        });
    t.workbook(
        "营业部客户结构",
        "营业部编号, 营业部, 月份, 有效户数, 新开户数, 销户数, 男性占比, 平均年龄, 50万以上户数, 户均资产, 交易额(万元)",
        30,
        i ->
            List.of(
                "45%02d".formatted(1 + i % 6),
                any.oneOf("民族大道营业部", "柳州龙城路营业部", "桂林营业部"),
                "2026-%02d".formatted(1 + i / 6),
                (long) (3_000 + any.below(9_000)),
                (long) any.below(200),
                (long) any.below(60),
                (45 + any.below(12)) + "%",
                (38 + any.below(14)) + ".6",
                (long) any.below(700),
                any.money(),
                any.money()));
    t.text(
        "证券代码表",
        "证券代码, 证券简称, 市场, ISIN, 证券类别, 最小单位, 涨跌幅限制, 前收盘, 停牌标志, 上市日期",
        50,
        i ->
            List.of(
                "60" + any.digits(4),
                any.oneOf("桂江水电", "南湖食品", "华晟新材", "安泰医药"),
                any.oneOf("SH", "SZ"),
                "CNE00000" + any.digits(4),
                any.oneOf("A股", "ETF", "可转债"),
                "100",
                any.oneOf("10%", "20%"),
                any.money(),
                any.oneOf("0", "0", "1"),
                "20" + (10 + any.below(15)) + "-03-18"));
  }

  private static void collectors(Trade t) {
    Invented any = t.invented();
    List<Person> debtors = t.some(20);
    List<Person> answering = t.some(20);
    List<Person> callers = t.different(22);
    t.table(
        "case_info",
        "case_no, entrust_org, debtor_name, debtor_idno, debtor_phone, contact1_name,"
            + " contact1_phone, contact1_rel, contact2_name, contact2_phone, overdue_days, owed",
        38,
        i -> {
          Person debtor = t.in();
          Person first = t.in();
          boolean second = i % 2 == 0;
          Person other = second ? t.in() : first;
          return List.of(
              "AJ26" + any.digits(8),
              any.oneOf("某消费金融", "某银行信用卡中心"),
              debtor.name(),
              debtor.residentId(),
              debtor.mobile(),
              first.name(),
              first.mobile(),
              any.oneOf("配偶", "父母", "同事"),
              second ? other.name() : "",
              second ? other.mobile() : "",
              (long) (30 + any.below(700)),
              any.money());
        });
    t.table(
        "call_log",
        "call_id, case_no, callee_phone, callee_rel, agent_no, ext_no, started_at, seconds,"
            + " result_code, record_file",
        60,
        i -> {
          boolean self = i % 3 != 2;
          Person debtor = debtors.get(i % 20);
          return List.of(
              any.hex(20),
              debtor.number("AJ26", 8),
              t.in(self ? debtor : answering.get(i % 20)).mobile(),
              self ? "SELF" : any.oneOf("SPOUSE", "FRIEND"),
              t.referred(callers.get(i % 5)).number("C", 4),
              "80" + any.digits(2),
              any.day() + " 10:%02d:00".formatted(i),
              (long) any.below(400),
              any.oneOf("PTP", "NOANS", "REFUSE"),
              "rec/2026/" + any.hex(12) + ".wav");
        });
    t.commented(
        "hkls",
        "还款流水",
        "ajbh 案件编号, hkrxm 还款人姓名, hkkh 还款卡号, hkje 还款金额, hkrq 还款日期, "
            + "rzzt 入账状态, csy 催收员工号, yjbl 佣金比例",
        44,
        i -> {
          Person p = t.in(debtors.get(i % 18));
          return List.of(
              p.number("AJ26", 8),
              p.name(),
              p.bankCard(),
              any.money(),
              any.day(),
              any.oneOf("已入账", "待确认"),
              t.referred(callers.get(i % 5)).number("C", 4),
              any.oneOf("18%", "25%"));
        });
    t.file(
        "失联修复结果",
        "案件编号, 债务人, 身份证后四位, 原手机号, 修复手机号, 数据渠道, 是否接通, 申请人, 申请日期",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("AJ26", 8),
              p.name(),
              p.residentId().substring(14),
              p.otherMobile().replaceAll("^(...)....", "$1****"),
              p.mobile(),
              any.oneOf("运营商", "快递", "司法协查"),
              any.oneOf("是", "否", "空号"),
              t.referred(callers.get(5 + i % 3)).name(),
              any.day());
        });
    t.workbook(
        "催收员月度绩效",
        "月份, 工号, 姓名, 组别, 在手案件, 通话时长(分), 回款金额, 提成, 有效投诉, 组长",
        36,
        i -> {
          Person p = t.in(callers.get(8 + i % 12));
          return List.of(
              "2026-%02d".formatted(1 + i / 12),
              p.number("C", 4),
              p.name(),
              i % 2 == 0 ? "M1组" : "M3组",
              (long) (60 + any.below(200)),
              (long) (900 + any.below(3_000)),
              any.money(),
              any.money(),
              (long) any.below(3),
              t.referred(callers.get(20 + i % 2)).name());
        });
    t.table(
        "script_template",
        "tpl_id, stage, channel, title, content, max_per_day, reviewed, version_no, updated_at",
        27,
        i ->
            List.of(
                "TPL" + (101 + i),
                any.oneOf("M1", "M2", "M3+"),
                any.oneOf("SMS", "IVR", "LETTER"),
                any.oneOf("首次提醒", "承诺到期", "协商分期"),
                any.oneOf(
                    "尊敬的${name}先生/女士，您尾号${tail}的账户已逾期${days}天，请尽快处理。",
                    "您好，请问是${name}本人吗？这里是受托机构。",
                    "${name}：您承诺${date}还款${amount}元，尚未到账。"),
                (long) (1 + any.below(3)),
                any.oneOf("Y", "N"),
                "V" + (1 + i % 4),
                any.day() + " 18:00:00"));
  }
}
