package io.pandian.scanner.truth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What car parks with charging points, and lotteries keep. */
final class TradesOfKerbs {
  private TradesOfKerbs() {}

  static void all(Trade t) {
    parking(t);
    lotteries(t);
  }

  private static void parking(Trade t) {
    Invented any = t.invented();
    List<Person> payers = t.some(40);
    List<Person> chargers = t.some(28);
    List<Person> guards = t.different(7);
    t.table(
        "park_record",
        "rec_id, lot_code, plate_no, in_time, out_time, fee, pay_openid",
        56,
        i -> {
          Person p = t.in(payers.get(i % 40));
          return List.of(
              any.digits(16),
              "P" + i % 3,
              "桂A%c%05d".formatted('A' + i % 7, p.serial()),
              any.day() + " 08:%02d:00".formatted(i),
              any.day() + " 18:%02d:00".formatted(i),
              (long) (5 + i % 20),
              p.openid());
        });
    t.commented(
        "yzk",
        "月租卡",
        "kh 月租卡号, cph 车牌号, czxm 车主姓名, sj 手机, bysj 备用手机, cwh 车位号, yxq 有效期至, je 月租金额, bz 备注",
        42,
        i -> {
          Person p = t.in();
          return List.of(
              "YZ" + (8100 + i),
              "桂B" + any.digits(5),
              p.name(),
              p.mobile(),
              i % 3 == 0 ? p.otherMobile() : "",
              "B2-" + (100 + i),
              any.day(),
              350L,
              any.oneOf("", "产权车位", "子母车位"));
        });
    t.table(
        "charge_order",
        "order_seq, pile_code, gun_no, user_id, phone_mask, start_soc, end_soc, kwh, total_fee,"
            + " stop_reason",
        50,
        i -> {
          Person p = t.in(chargers.get(i % 28));
          return List.of(
              any.digits(24),
              "4501" + (800 + i % 20),
              1L + i % 2,
              p.key(),
              p.mobile().replaceAll("^(...)....", "$1****"),
              20L + i % 40,
              80L + i % 20,
              any.below(60) + "." + any.digits(3),
              any.money(),
              any.oneOf("FULL", "USER_STOP", "FAULT"));
        });
    t.table(
        "pile",
        "pile_code, maker, power_kw, lng, lat, fw_ver, sim_iccid, commissioned",
        20,
        i ->
            List.of(
                "4501" + (800 + i),
                any.oneOf("特来电", "星星充电"),
                120L,
                "108.3" + any.digits(5),
                "22.8" + any.digits(5),
                "v1." + i % 6 + ".2",
                "898604" + any.digits(14),
                any.day()));
    t.workbook(
        "岗亭交接班",
        "日期, 岗亭, 交班人, 接班人, 备用金, 票据起号, 票据止号",
        34,
        i ->
            List.of(
                any.day(),
                any.oneOf("东门", "西门"),
                t.referred(guards.get(i % 7)).name(),
                t.referred(guards.get((i + 1) % 7)).name(),
                500L,
                "00" + (12_000 + i * 50),
                "00" + (12_049 + i * 50)));
    t.table(
        "invoice_req",
        "req_id, order_seq, buyer, status, created_at",
        36,
        i -> {
          boolean company = i % 6 == 5;
          Person p = company ? any.person() : t.in();
          return List.of(
              33_701L + i,
              any.digits(24),
              company
                  ? "{\"type\":2,\"title\":\"%s\",\"taxNo\":\"%s\"}"
                      .formatted(any.company(), Companies.code(any))
                  : "{\"type\":1,\"title\":\"%s\",\"mobile\":\"%s\",\"email\":\"%s\"}"
                      .formatted(p.name(), p.mobile(), p.email()),
              any.oneOf("DONE", "WAIT"),
              any.day() + " 19:30:00");
        });
  }

  private static void lotteries(Trade t) {
    Invented any = t.invented();
    List<Person> keepers = t.some(24);
    List<Person> players = t.some(30);
    t.file(
        "大奖兑奖登记",
        "期号, 玩法, 中奖金额, 兑奖人, 证件类别, 证件号码, 联系电话, 完税额, 代兑人, 代兑人身份证号",
        36,
        i -> {
          Person p = t.in();
          boolean proxy = i % 5 == 0;
          Person other = proxy ? t.in() : any.person();
          boolean permit = i % 11 == 6;
          return List.of(
              "2026" + (100 + i),
              any.oneOf("双色球", "快乐8", "刮刮乐"),
              any.money(),
              p.name(),
              permit ? "通行证" : "身份证",
              permit ? p.permit() : p.residentId(),
              p.mobile(),
              any.money(),
              proxy ? other.name() : "",
              proxy ? other.residentId() : "");
        });
    t.table(
        "cp_zd",
        "zdbh, zddz, yzxm, yzsfz, yzsj, yj, ktrq, zt",
        24,
        i -> {
          Person p = t.in(keepers.get(i));
          return List.of(
              "4501" + (3000 + i),
              any.oneOf("民主路", "明秀东路", "长湖路") + (1 + i) + "号",
              p.name(),
              p.residentId(),
              p.mobile(),
              10_000L,
              any.day(),
              any.oneOf("营业", "停机"));
        });
    t.table(
        "sale_ticket",
        "ticket_sn, term_id, play_code, bets, multiple, amount, sold_at",
        60,
        i ->
            List.of(
                any.hex(28).toUpperCase(Locale.ROOT),
                "TM" + (610 + i % 24),
                any.oneOf("SSQ", "KL8", "3D"),
                1L + i % 5,
                1L,
                2L + i % 5 * 2,
                any.day() + " 19:%02d:44".formatted(i)));
    t.table(
        "draw_result",
        "issue_no, r1, r2, r3, r4, r5, r6, blue, sales, pool, drawn_on",
        40,
        i ->
            List.of(
                "2026" + (100 + i),
                1L + any.below(5),
                6L + any.below(5),
                11L + any.below(5),
                16L + any.below(5),
                21L + any.below(5),
                26L + any.below(8),
                1L + any.below(16),
                "3" + any.digits(8),
                "2" + any.digits(9),
                any.day()));
    t.table(
        "real_name_check",
        "req_no, cert_sha256, mobile_sha256, vendor, result, cost_ms, checked_at",
        46,
        i -> {
          Person p = t.in(players.get(i % 30));
          return List.of(
              "RN" + any.digits(14),
              sha256(p.residentId()),
              sha256(p.mobile()),
              any.oneOf("A", "B"),
              any.oneOf("MATCH", "MATCH", "MISMATCH"),
              100L + any.below(300),
              any.day() + " 12:00:09");
        });
    t.commented(
        "zd_yjjs",
        "站点佣金结算",
        "id 主键, jsyf 结算月份, zdbh 站点编号, hm 收款户名, kh 收款卡号, khh 开户行, xl 当月销量, yj 佣金",
        48,
        i -> {
          Person p = t.in(keepers.get(i % 24));
          return List.of(
              44_001L + i,
              i < 24 ? "202605" : "202606",
              "4501" + (3000 + i % 24),
              p.name(),
              p.bankCard(),
              any.oneOf("建行", "邮储"),
              any.money(),
              any.money());
        });
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
