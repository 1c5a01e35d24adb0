package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** What those who hold examinations, and those who invite tenders keep. */
final class TradesOfMarks {
  private TradesOfMarks() {}

  static void all(Trade t) {
    examiners(t);
    tenders(t);
  }

  private static void examiners(Trade t) {
    Invented any = t.invented();
    List<Person> payers = t.some(37);
    List<Person> sitters = t.different(16);
    List<Person> watchers = t.different(24);
    t.table(
        "bm_ks",
        "bmh, zkzh, xm, xb, mz, zjlx, zjhm, sjh, byyx, zy, zplj, shzt",
        45,
        i -> {
          Person p = t.in();
          return List.of(
              "2026" + any.digits(6),
              p.number("4501", 7),
              p.name(),
              p.sex(),
              any.oneOf("汉族", "壮族", "侗族"),
              "居民身份证",
              p.residentId(),
              p.mobile(),
              any.oneOf("广西大学", "桂林电子科技大学", "广西师范大学"),
              any.oneOf("会计学", "法学", "土木工程"),
              "/photo/" + any.hex(16) + ".jpg",
              any.oneOf("审核通过", "待审核", "退回"));
        });
    t.file(
        "成绩发布",
        "准考证号, 考生姓名, 身份证号, 科目, 卷面成绩, 折算成绩, 是否合格, 备注",
        48,
        i -> {
          Person p = t.in(sitters.get(i / 3));
          return List.of(
              p.number("4503", 7),
              p.name(),
              p.residentId().replaceAll("^(.{4}).{10}", "$1**********"),
              List.of("公共基础", "专业知识", "写作").get(i % 3),
              40L + any.below(60),
              20L + any.below(30),
              any.oneOf("合格", "不合格"),
              any.oneOf("", "", "缺考"));
        });
    t.workbook(
        "监考安排",
        "考点, 考场, 科目, 监考1, 监考1单位, 监考2, 监考2单位, 流动监考",
        30,
        i ->
            List.of(
                any.oneOf("市三中", "职业技术学院"),
                "第" + (1 + i) + "考场",
                any.oneOf("上午公共基础", "下午专业知识"),
                t.referred(watchers.get(i % 10)).name(),
                any.oneOf("市三中", "市十四中"),
                t.referred(watchers.get(10 + i % 10)).name(),
                any.oneOf("职业技术学院", "市二职校"),
                t.referred(watchers.get(20 + i / 8 % 4)).name()));
    t.table(
        "question_bank",
        "q_id, subject_code, q_type, stem, options, answer, difficulty, used_times, updated_at",
        40,
        i ->
            List.of(
                50_001L + i,
                any.oneOf("GJ01", "ZY03"),
                any.oneOf("单选", "多选", "判断"),
                any.oneOf("下列属于流动资产的是", "合同自何时成立", "行政复议的期限为"),
                "A.…|B.…|C.…|D.…",
                any.oneOf("A", "BC", "D", "对"),
                "0." + any.digits(2),
                (long) any.below(9),
                any.day()));
    t.commented(
        "jf_order",
        "报考缴费订单",
        "ddh 订单号, bkzsfzh 报考者身份证号, kskm 考试科目, je 缴费金额, zffs 支付方式, jfsj 缴费时间, " + "tkbz 退款标志",
        50,
        i ->
            List.of(
                "JF" + any.digits(14),
                t.in(payers.get(i % 37)).residentId(),
                any.oneOf("初级会计", "二级建造师", "教师资格"),
                any.oneOf("56.00", "122.00", "70.00"),
                any.oneOf("银联", "微信", "支付宝"),
                any.day() + " 12:00:00",
                any.oneOf("0", "0", "1")));
    t.table(
        "exam_room",
        "room_id, site_code, room_no, floor_no, seat_cnt, camera_cnt, jammer_ok, clock_ok",
        32,
        i ->
            List.of(
                9_101L + i,
                "KD0" + (1 + i % 6),
                "%03d".formatted(1 + i),
                1L + i % 5,
                30L,
                2L,
                any.oneOf("Y", "Y", "N"),
                "Y"));
  }

  private static void tenders(Trade t) {
    Invented any = t.invented();
    List<Person> experts = t.some(30);
    List<Person> drawers = t.different(6);
    List<Person> agents = t.some(26);
    List<Person> legals = t.different(26);
    List<Person> builders = t.different(20);
    List<String> bidders = Stream.generate(any::company).limit(26).toList();
    List<String> codes = Stream.generate(() -> Companies.code(any)).limit(26).toList();
    t.table(
        "expert_pool",
        "expert_no, expert_name, id_card, mobile_phone, work_unit, tech_title, specialty_code,"
            + " bank_card, pool_status",
        30,
        i -> {
          Person p = t.in(experts.get(i));
          return List.of(
              p.number("ZJ", 6),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("建筑设计院", "广西大学", "市政工程公司"),
              any.oneOf("高级工程师", "教授", "高级经济师"),
              "A0" + any.digits(4),
              p.bankCard(),
              any.oneOf("在库", "在库", "暂停"));
        });
    t.file(
        "评标专家抽取记录",
        "项目编号, 抽取时间, 抽取专业, 专家姓名, 专家电话, 通知结果, 请假原因, 抽取人, 监督人",
        45,
        i -> {
          Person p = t.in(experts.get(i % 27));
          return List.of(
              "GXZC2026-G3-" + (11_001 + i / 5),
              any.day() + " 09:00",
              any.oneOf("房屋建筑", "医疗设备", "信息系统"),
              p.name(),
              p.mobile(),
              any.oneOf("参加", "参加", "不参加"),
              any.oneOf("", "", "出差"),
              t.referred(drawers.get(i / 5 % 3)).name(),
              t.referred(drawers.get(3 + i / 5 % 3)).name());
        });
    t.commented(
        "bid_signup",
        "投标报名",
        "signup_id 报名编号, proj_no 项目编号, bidder 投标人名称, uscc 统一社会信用代码, legal_rep 法定代表人, "
            + "agent_name 授权代理人, agent_tel 授权代理人电话, agent_mail 授权代理人邮箱, signup_at 报名时间",
        44,
        i -> {
          int of = i % 26;
          Person agent = t.in(agents.get(of));
          return List.of(
              660_001L + i,
              "GXZC2026-G3-" + (11_001 + i / 6),
              bidders.get(of),
              codes.get(of),
              t.referred(legals.get(of)).name(),
              agent.name(),
              agent.mobile(),
              agent.email(),
              any.day() + " 15:00:00");
        });
    t.workbook(
        "开标记录表",
        "标段, 投标单位, 投标报价(元), 工期(天), 质量承诺, 项目经理, 建造师注册编号, 保证金到账",
        40,
        i -> {
          Person p = t.in(builders.get(i % 20));
          return List.of(
              "第" + (1 + i / 5) + "标段",
              bidders.get(i % 20),
              1_000_000L + any.below(9_000_000),
              180L + any.below(200),
              "合格",
              p.name(),
              p.number("桂1452021", 6),
              any.oneOf("是", "是", "否"));
        });
    t.table(
        "tender_notice",
        "notice_id, proj_no, title, purchaser, budget_wan, region, bid_method, publish_on, open_at",
        36,
        i ->
            List.of(
                80_001L + i,
                "GXZC2026-G3-" + (11_001 + i),
                any.oneOf("校园网改造", "CT设备采购", "物业服务", "道路修缮") + "项目",
                any.oneOf("市教育局", "区人民医院", "高新区管委会"),
                any.money(),
                any.oneOf("南宁", "柳州", "玉林"),
                any.oneOf("公开招标", "竞争性磋商"),
                any.day(),
                any.day() + " 09:30"));
    t.table(
        "bond_flow",
        "flow_no, proj_no, payer_unit, payer_account, payer_bank, amount, arrived_at, returned",
        38,
        i -> {
          t.unlikely(any.person());
          return List.of(
              "BZ" + any.digits(12),
              "GXZC2026-G3-" + (11_001 + i / 5),
              bidders.get(i % 26),
              "45001604" + any.digits(12),
              any.oneOf("建设银行南宁民主支行", "桂林银行营业部"),
              any.oneOf("20000.00", "80000.00"),
              any.day() + " 14:08:00",
              any.oneOf("N", "Y"));
        });
  }
}
