package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.text.TextMatch;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of things and of soldiers in running text, and what only looks like them. */
class TextScannerTest {
  private static final int TRIED = 1000;
  private static final String VIN_LETTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final List<String> BEFORE =
      List.of("", "其 ", "登记：", "为", "，编号", "[INFO] client=", "（", "\"v\":\"");
  private static final List<String> BEHIND = List.of("", "。", " 已登记", "，请核对", "）", "\",", " ok");

  private final Random random = new Random(20_261_130);
  private final TextScanner scanner = TextScanner.standard();

  @ParameterizedTest
  @CsvSource({
    "持军字第1234567号军官证,military-id",
    "证件：士字第20231234,military-id",
    "车辆 LSVAM4187C2184847 已过户,vin",
    "手机串号 867530021234560 已挂失,imei",
    "IMEI=86-753002-123456-0,imei",
    "网卡 00:1A:2B:3C:4D:5E 上线,mac-address",
    "adapter AC-DE-FB-AA-BB-0C up,mac-address",
    "京房权证海字第0123456号,-",
    "桂房权证空字第01234567号,-",
    "(2024)桂民终字第1234567号,-",
    "单号 867530021234560 已发货,-",
    "lsvam4187c2184847,-",
    "计时 10:15:32:44:55:06,-"
  })
  void number_is_what_it_says(String line, String item) {
    assertThat(scanner.scan(line))
        .extracting(TextMatch::dataItem)
        .isEqualTo(item.equals("-") ? List.of() : List.of(item));
  }

  @Test
  void numbers_are_found_wherever_they_stand() {
    assertThat(found("vin", this::vin)).isGreaterThanOrEqualTo(TRIED * 99 / 100);
    assertThat(found("mac-address", this::mac)).isGreaterThanOrEqualTo(TRIED * 99 / 100);
    assertThat(found("imei", () -> "IMEI " + imei())).isGreaterThanOrEqualTo(TRIED * 99 / 100);
    assertThat(found("military-id", this::military)).isGreaterThanOrEqualTo(TRIED * 99 / 100);
  }

  @Test
  void what_programs_make_up_is_none_of_them() {
    List<String> items = List.of("vin", "mac-address", "imei", "military-id");
    for (Supplier<String> made :
        List.<Supplier<String>>of(
            this::digest, this::imei, this::token, this::certificate, this::moment)) {
      long wrong =
          IntStream.range(0, TRIED)
              .filter(
                  i ->
                      scanner.scan(in(made.get())).stream()
                          .anyMatch(match -> items.contains(match.dataItem())))
              .count();
      assertThat(wrong).as(made.get()).isLessThanOrEqualTo(TRIED / 100);
    }
  }

  private long found(String item, Supplier<String> values) {
    return IntStream.range(0, TRIED)
        .filter(
            i ->
                scanner.scan(in(values.get())).stream()
                    .anyMatch(match -> match.dataItem().equals(item)))
        .count();
  }

  private String in(String value) {
    return BEFORE.get(random.nextInt(BEFORE.size()))
        + value
        + BEHIND.get(random.nextInt(BEHIND.size()));
  }

  private String vin() {
    int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    String values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    StringBuilder vin = new StringBuilder("LS");
    while (vin.length() < 13) {
      vin.append(VIN_LETTERS.charAt(random.nextInt(VIN_LETTERS.length())));
    }
    vin.setCharAt(4, 'K');
    vin.append(digits(4));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += values.indexOf(vin.charAt(i)) % 10 * weights[i];
    }
    vin.setCharAt(8, sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11));
    return vin.toString();
  }

  private String mac() {
    String joint = random.nextBoolean() ? ":" : "-";
    String address =
        String.join(
            joint,
            IntStream.range(0, 6).mapToObj(i -> "%02x".formatted(random.nextInt(256))).toList());
    return random.nextBoolean() ? address.toUpperCase(Locale.ROOT) : address;
  }

  private String imei() {
    String body = "86" + digits(12);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  private String military() {
    return "军政参后装空武士兵炮".charAt(random.nextInt(10))
        + "字第"
        + (1 + random.nextInt(9))
        + digits(5 + random.nextInt(3))
        + (random.nextBoolean() ? "号" : "");
  }

  private String digest() {
    return "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }

  private String token() {
    return "%08x-%04x".formatted(random.nextInt(), random.nextInt(65_536)).toUpperCase(Locale.ROOT);
  }

  private String certificate() {
    String place = List.of("海", "朝", "空", "武", "市", "").get(random.nextInt(6));
    return List.of("房权证" + place, "邕房权证" + place, "公证", "国用", "民终", "税").get(random.nextInt(6))
        + "字第"
        + digits(7)
        + "号";
  }

  private String moment() {
    return "2026-11-%02dT10:%02d:%02d.%s"
        .formatted(1 + random.nextInt(28), random.nextInt(60), random.nextInt(60), digits(6));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
