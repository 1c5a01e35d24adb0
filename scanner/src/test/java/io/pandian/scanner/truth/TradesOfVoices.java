package io.pandian.scanner.truth;

import java.util.List;

/** What agencies of those who sell before a camera, and translators keep. */
final class TradesOfVoices {
  private static final List<String> STAGE =
      List.of("小鹿", "阿布", "橙子", "大雄", "七七", "糖糖", "老K", "木木", "豆芽", "可乐");

  private TradesOfVoices() {}

  static void all(Trade t) {
    liveAgencies(t);
    translators(t);
  }

  private static void liveAgencies(Trade t) {
    Invented any = t.invented();
    List<Person> anchors = t.different(21);
    List<Person> holders = t.different(21);
    List<Person> agents = t.different(8);
    List<Person> viewers = t.some(32);
    t.table(
        "anchor",
        "anchor_id, stage_name, real_name, id_card_no, phone, platform, platform_uid, fans,"
            + " sign_date, agent_no",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("ZB", 6),
              STAGE.get(i % 10) + (1 + i),
              p.name(),
              p.residentId(),
              p.mobile(),
              any.oneOf("抖音", "快手", "视频号"),
              p.account(),
              1_000L + any.below(900_000),
              any.day(),
              t.referred(agents.get(i % 4)).number("JJ", 3));
        });
    t.file(
        "直播打赏流水",
        "流水号, 直播间ID, 送礼用户ID, 用户等级, 主播ID, 礼物名称, 礼物数量, 音浪, 送礼时间",
        60,
        i ->
            List.of(
                "DS" + any.digits(14),
                7_001L + i % 6,
                t.referred(viewers.get(i % 32)).key(),
                (long) (1 + any.below(60)),
                t.referred(anchors.get(i % 6)).number("ZB", 6),
                any.oneOf("小心心", "嘉年华", "玫瑰", "墨镜"),
                (long) (1 + any.below(20)),
                (long) any.below(30_000),
                any.day() + " 21:%02d:31".formatted(i)));
    t.workbook(
        "主播分成结算",
        "结算月份, 主播艺名, 真实姓名, 收款户名, 银行卡号, 流水总额, 分成比例, 税前金额, 代扣个税, 实发金额, 运营负责人",
        42,
        i -> {
          int of = i % 21;
          Person p = t.in(anchors.get(of));
          Person holder = of % 7 == 6 ? t.in(holders.get(of)) : p;
          return List.of(
              i < 21 ? "2026-04" : "2026-05",
              STAGE.get(of % 10) + (1 + of),
              p.name(),
              holder.name(),
              holder.bankCard(),
              any.money(),
              any.oneOf("40%", "50%"),
              any.money(),
              any.below(900) + ".20",
              any.money(),
              t.referred(agents.get(4 + i % 4)).name());
        });
    t.table(
        "brandContact",
        "id, brandName, companyName, contactName, contactWechat, contactMobile, cooperationType,"
            + " quoteFee, followUpBy, lastContactAt",
        34,
        i -> {
          Person p = t.in();
          return List.of(
              501L + i,
              any.oneOf("桂小糯", "山茶集", "鲜橙说", "蓝湾海鲜"),
              any.company(),
              p.name(),
              p.account(),
              p.mobile(),
              any.oneOf("坑位费+佣金", "纯佣", "专场"),
              any.oneOf("8000", "20000", "0"),
              t.referred(agents.get(4 + i % 3)).name(),
              any.day() + " 15:00:00");
        });
    t.table(
        "live_stat",
        "statDate, roomId, durationMin, peakOnline, avgStaySec, newFans, commentCnt, gmv,"
            + " refundRate",
        48,
        i ->
            List.of(
                "2026-05-%02d".formatted(1 + i / 6),
                7_001L + i % 6,
                120L + any.below(240),
                (long) any.below(9000),
                (long) any.below(180),
                (long) any.below(2000),
                (long) any.below(5000),
                any.money(),
                "0." + any.digits(3)));
    t.file(
        "选品库",
        "商品编码, 商品名称, 类目, 供货价, 直播价, 佣金比例, 库存, 样品状态, 合作店铺, 质检结论",
        38,
        i ->
            List.of(
                "XP" + (40_001 + i),
                any.oneOf("螺蛳粉10包装", "芒果干500g", "真丝睡衣", "护手霜礼盒"),
                any.oneOf("食品", "服饰", "美妆"),
                any.below(60) + ".80",
                any.below(90) + ".90",
                any.oneOf("15%", "20%", "28%"),
                (long) any.below(9000),
                any.oneOf("已到样", "在途", "已退样"),
                any.oneOf("桂味旗舰店", "衣见专营店", "悦己美妆店"),
                any.oneOf("通过", "通过", "复检")));
  }

  private static void translators(Trade t) {
    Invented any = t.invented();
    List<Person> pool = t.some(18);
    List<Person> managers = t.some(4);
    List<Person> interpreters = t.some(12);
    t.workbook(
        "译员资源库",
        "译员编号, 姓名, 语种, 擅长领域, 手机, 邮箱, 微信号, 千字单价, 译员等级, 入库日期",
        36,
        i -> {
          Person p = t.in();
          return List.of(
              p.number("TR", 5),
              p.name(),
              any.oneOf("越南语", "泰语", "英语", "日语"),
              any.oneOf("法律", "医药", "工程", "影视字幕"),
              p.mobile(),
              p.email(),
              p.account(),
              any.oneOf("120", "180", "260"),
              any.oneOf("A", "B", "C"),
              any.day());
        });
    t.table(
        "translation_job",
        "job_no, client_name, source_lang, target_lang, word_count, pm_no, translator_no,"
            + " proofreader_no, fee, deadline, state",
        50,
        i ->
            List.of(
                "TJ26" + any.digits(6),
                any.company(),
                any.oneOf("ZH", "EN"),
                any.oneOf("VI", "TH", "JA"),
                500L + any.below(20_000),
                t.referred(managers.get(i % 4)).number("PM", 3),
                t.referred(pool.get(i % 12)).number("TR", 5),
                t.referred(pool.get(12 + i % 6)).number("TR", 5),
                any.money(),
                any.day() + " 18:00:00",
                any.oneOf("TRANSLATING", "REVIEW", "DELIVERED")));
    t.commented(
        "zjfy_dd",
        "证件翻译订单",
        "ddh 订单号, khxm 客户姓名, khsj 客户手机, zjlx 证件类型, zjhm 证件号码, sjrxm 收件人姓名, "
            + "sjrdh 收件人电话, sjdz 收件地址, fyje 翻译金额, xdsj 下单时间",
        38,
        i -> {
          Person p = t.in();
          Person to = i % 3 == 0 ? t.in() : p;
          boolean abroad = i % 2 == 0;
          return List.of(
              "ZF" + any.digits(10),
              p.name(),
              p.mobile(),
              abroad ? "护照" : any.oneOf("身份证", "驾驶证"),
              abroad ? p.passport() : p.residentId(),
              to.name(),
              to.mobile(),
              to.address(),
              any.oneOf("80.00", "150.00"),
              any.day() + " 11:26:00");
        });
    t.table(
        "interpreterBooking",
        "bookingNo, eventName, clientCompany, liaisonName, liaisonPhone, leadInterpreter,"
            + " leadPhone, partnerInterpreter, partnerPhone, startAt, hours, dayRate",
        32,
        i -> {
          Person liaison = t.in();
          boolean pair = i % 2 == 0;
          Person lead = t.in(interpreters.get(i % 6));
          Person partner = pair ? t.in(interpreters.get(6 + i / 2 % 6)) : lead;
          return List.of(
              "KY" + any.digits(7),
              any.oneOf("东盟建材论坛", "跨境电商峰会", "中越产业对接会"),
              any.company(),
              liaison.name(),
              liaison.mobile(),
              lead.name(),
              lead.mobile(),
              pair ? partner.name() : "",
              pair ? partner.mobile() : "",
              any.day() + " 09:00",
              any.oneOf("4", "8"),
              any.oneOf("3500", "6000"));
        });
    t.table(
        "term_base",
        "term_id, source_term, target_term, source_lang, target_lang, domain, pos, term_status,"
            + " updated_on",
        40,
        i ->
            List.of(
                30_001L + i,
                any.oneOf("不可抗力", "违约金", "离岸价", "临床试验") + (1 + i),
                any.oneOf("force majeure", "liquidated damages", "FOB price", "clinical trial"),
                "zh-CN",
                "en-US",
                any.oneOf("法律", "贸易", "医药"),
                any.oneOf("n.", "n. phr."),
                any.oneOf("approved", "draft"),
                any.day()));
    t.text(
        "语种价目表",
        "语种, 翻译方向, 稿件类别, 千字价格(元), 加急系数, 起译字数, 交付周期, 生效日期",
        30,
        i ->
            List.of(
                any.oneOf("英语", "日语", "越南语", "老挝语", "缅甸语"),
                any.oneOf("中译外", "外译中"),
                any.oneOf("普通", "专业", "出版级"),
                120L + any.below(400),
                any.oneOf("1.3", "1.5", "2.0"),
                any.oneOf("500", "1000"),
                any.oneOf("3000字/天", "5000字/天"),
                any.day()));
  }
}
