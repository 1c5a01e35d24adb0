package io.pandian.scanner.truth;

import java.util.List;

/** What those who let desks by the hour, and arbiters of labour keep. */
final class TradesOfDesks {
  private TradesOfDesks() {}

  static void all(Trade t) {
    sharedOffices(t);
    arbiters(t);
  }

  private static void sharedOffices(Trade t) {
    Invented any = t.invented();
    List<Person> legals = t.different(30);
    List<Person> members = t.some(25);
    List<Person> hosts = t.some(12);
    List<Person> staff = t.different(6);
    t.table(
        "tenantCompany",
        "id, companyName, uscc, legalPerson, adminName, adminMobile, adminEmail, stationCount,"
            + " leaseStart, leaseEnd, managerNo",
        30,
        i -> {
          Person p = t.in();
          return List.of(
              1_201L + i,
              any.company(),
              Companies.code(any),
              t.referred(legals.get(i)).name(),
              p.name(),
              p.mobile(),
              p.email(),
              (long) (1 + any.below(30)),
              any.day(),
              "2027-12-31",
              t.referred(staff.get(i % 3)).number("YY", 4));
        });
    t.table(
        "desk_booking",
        "booking_id, member_name, member_mobile, desk_code, begin_at, end_at, source, fee,"
            + " checked_in",
        50,
        i -> {
          int of = i % 25;
          Person p = t.in(members.get(of));
          return List.of(
              "DB" + any.digits(10),
              of % 9 == 4 ? p.firstName() + " " + p.lastName() : p.name(),
              p.mobile(),
              "%c-%02d".formatted('A' + i % 4, 1 + i % 30),
              any.day() + " 09:00",
              any.day() + " 18:00",
              any.oneOf("小程序", "前台", "美团"),
              any.oneOf("39.00", "68.00"),
              any.oneOf("1", "1", "0"));
        });
    t.commented(
        "fk_yy",
        "访客预约",
        "id 主键, fkxm 访客姓名, fksj 访客手机, lfdw 来访单位, bfrxm 被访人姓名, bfrsj 被访人手机, "
            + "lfsy 来访事由, yysj 预约时间, txm 通行码, zt 状态",
        38,
        i -> {
          Person guest = t.in();
          Person host = t.in(hosts.get(i % 12));
          return List.of(
              33_001L + i,
              guest.name(),
              guest.mobile(),
              any.oneOf("", any.company()),
              host.name(),
              host.mobile(),
              any.oneOf("面试", "商务洽谈", "送货"),
              any.day() + " 14:00:00",
              any.hex(12),
              any.oneOf("已到访", "待到访", "过期"));
        });
    t.workbook(
        "工位押金退款",
        "序号, 申请人, 联系手机, 收款户名, 收款账号, 开户行, 退款金额, 退款原因, 审核会计",
        30,
        i -> {
          Person p = t.in();
          boolean firm = i % 5 == 4;
          return List.of(
              1L + i,
              p.name(),
              p.mobile(),
              firm ? any.company() : p.name(),
              firm ? "45001605" + any.digits(12) : p.bankCard(),
              any.oneOf("建行园湖支行", "工行南湖支行"),
              any.oneOf("1500.00", "3000.00"),
              any.oneOf("到期退租", "提前解约"),
              t.referred(staff.get(3 + i % 3)).name());
        });
    t.table(
        "meeting_room",
        "room_code, room_name, floor_no, seats, has_screen, price_hour, min_hours, open_from,"
            + " open_to, enabled",
        28,
        i ->
            List.of(
                "MR" + (101 + i),
                any.oneOf("漓江", "青秀山", "大明山", "北部湾") + (1 + i),
                (long) (3 + i % 6),
                any.oneOf("4", "8", "20"),
                1L,
                any.oneOf("60.00", "120.00"),
                1L,
                "08:30",
                "21:30",
                (long) (i % 2)));
    t.text(
        "wifi-ap",
        "ap_name, ap_mac, ap_ip, floor, channel, clients, tx_mbps, firmware, last_seen",
        36,
        i ->
            List.of(
                "AP-" + (3 + i % 6) + "F-" + i,
                any.hex(12).replaceAll("(..)(?!$)", "$1:"),
                "10.20." + (i % 6) + "." + (10 + i),
                (3 + i % 6) + "F",
                any.oneOf("1", "6", "149"),
                (long) any.below(60),
                any.below(400) + ".3",
                "7." + any.below(9) + ".2",
                any.day() + " 23:59:00"));
  }

  private static void arbiters(Trade t) {
    Invented any = t.invented();
    List<Person> lawyers = t.some(10);
    List<Person> legals = t.different(36);
    List<Person> arbiters = t.different(12);
    t.table(
        "ldzc_aj",
        "ajbh, sqrxm, sqrsfzh, sqrdh, bsqrmc, fddbrxm, dlrxm, dlrdh, ayms, bdje, slrq, zcyxm",
        36,
        i -> {
          Person p = t.in();
          boolean aided = i % 2 == 0;
          Person lawyer = aided ? t.in(lawyers.get(i / 2 % 10)) : lawyers.get(0);
          return List.of(
              "南劳人仲案字〔2026〕第" + (1_201 + i) + "号",
              p.name(),
              p.residentId(),
              p.mobile(),
              any.company(),
              t.referred(legals.get(i)).name(),
              aided ? lawyer.name() : "",
              aided ? lawyer.mobile() : "",
              any.oneOf("追索劳动报酬", "解除劳动合同", "工伤待遇"),
              any.money(),
              any.day(),
              t.referred(arbiters.get(i % 4)).name());
        });
    t.file(
        "集体争议申请人名单",
        "案号, 序号, 申请人, 性别, 身份证号码, 入职时间, 月工资, 请求金额, 联系方式, 是否推举代表",
        44,
        i -> {
          Person p = t.in();
          return List.of(
              "南劳人仲集〔2026〕" + (1 + i / 15),
              (long) (1 + i % 15),
              p.name(),
              p.sex(),
              p.residentId(),
              "2023-0" + (1 + i % 9),
              any.money(),
              any.money(),
              p.mobile(),
              i % 15 < 2 ? "是" : "否");
        });
    t.workbook(
        "调解室值班安排",
        "日期, 时段, 调解室, 值班调解员, 书记员, 备注",
        30,
        i ->
            List.of(
                "2026-12-%02d".formatted(1 + i / 2),
                i % 2 == 0 ? "上午" : "下午",
                any.oneOf("第一调解室", "第二调解室"),
                t.referred(arbiters.get(4 + i % 5)).name(),
                t.referred(arbiters.get(9 + i % 3)).name(),
                any.oneOf("", "", "调休")));
    t.table(
        "service_note",
        "note_no, case_no, receiver_name, receiver_addr, receiver_phone, ems_no, sent_at,"
            + " signed_by, sign_relation, sign_state",
        40,
        i -> {
          boolean firm = i % 4 == 3;
          boolean byKin = i % 4 == 1;
          Person p = firm ? any.person() : t.in();
          String signer = firm ? "收发室" : byKin ? t.referred(any.person()).name() : p.name();
          return List.of(
              "SD" + any.digits(9),
              "NLZ2026-" + (1_201 + i),
              firm ? any.company() : p.name(),
              firm ? "南宁市高新区科园大道" + (1 + i) + "号" : p.address(),
              firm ? "" : p.mobile(),
              "EMS10" + any.digits(8),
              any.day() + " 16:00:00",
              signer,
              firm ? "单位" : byKin ? "同住亲属" : "本人",
              any.oneOf("妥投", "妥投", "退回"));
        });
    t.table(
        "case_stat",
        "stat_month, district, accepted_cnt, closed_cnt, mediated_cnt, award_cnt, withdrawn_cnt,"
            + " amount_wan, avg_days",
        36,
        i ->
            List.of(
                "2026-%02d".formatted(1 + i % 12),
                any.oneOf("青秀区", "西乡塘区", "江南区"),
                (long) any.below(300),
                (long) any.below(300),
                (long) any.below(150),
                (long) any.below(100),
                (long) any.below(60),
                any.money(),
                any.below(45) + ".5"));
    t.commented(
        "ay_zd",
        "案由字典",
        "aydm 案由代码, aymc 案由名称, sjdm 上级代码, flyj 法律依据, slqx 审理期限, pxh 排序号, sfqy 是否启用",
        30,
        i ->
            List.of(
                "LD%04d".formatted(100 + i),
                any.oneOf("追索劳动报酬", "经济补偿金", "确认劳动关系", "工伤待遇", "加班工资") + "纠纷",
                "LD01",
                any.oneOf("劳动合同法第三十条", "劳动争议调解仲裁法第二条"),
                45L,
                1L + i,
                any.oneOf("1", "1", "0")));
  }
}
