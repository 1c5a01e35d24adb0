package io.pandian.scanner.cli;

import io.pandian.classifier.detection.Detectors;
import io.pandian.scanner.CheckedNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Values of persons that stand nowhere but where they were planted, each drawn once. */
final class Canaries {
  private static final String SURNAMES = "崔钟覃孙钱陆蒋莫陶邹唐许杨胡邱王李刘吴徐朱林郭罗梁宋郑谢韩曹彭曾肖袁潘蔡余杜魏";
  private static final String GIVEN = "伟娜敏静强磊勇艳杰娟涛霞琳宇浩轩梓涵欣怡雪晨思远博诚嘉俊凯鹏旭瑞慧莹瑶婷媛岚峰毅懿彧";
  private static final String[] COMPOUND = {"欧阳", "上官", "诸葛", "司马", "皇甫", "令狐", "慕容"};
  private static final String[] PINYIN = {
    "Zhang", "Wang", "Huang", "Chen", "Zhao", "Zhou", "Zheng", "Liang", "Song", "Xie", "Deng",
    "Feng"
  };
  private static final String[] SYLLABLES = {
    "xiao", "ming", "hua", "jian", "guo", "wen", "jun", "qiang", "ying", "mei", "ting", "hong",
    "bin", "feng", "ping", "zhi", "rui", "yan", "chun", "hui", "jing", "bo", "kai", "lin"
  };
  private static final String[] ENGLISH = {
    "John", "Mary", "Peter", "David", "Susan", "Michael", "Linda", "Robert", "Karen", "Thomas"
  };
  private static final String[] ENDS = {
    "son", "ley", "ford", "ton", "well", "worth", "man", "field"
  };

  private static final String SIGNS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final Pattern DRAWN =
      Pattern.compile("[A-Z].*[a-z][A-Za-z]*[0-9]+[A-Za-z]+[0-9]+[A-Za-z]+");

  private final Random random;
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  Canaries(long seed) {
    random = new Random(seed);
  }

  /** All that were drawn, each with its kind. */
  Map<String, String> drawn() {
    return kinds;
  }

  /** Draws one and notes where it is planted. */
  String at(String place, Supplier<String> canary) {
    String drawn = canary.get();
    places.put(drawn, place);
    return drawn;
  }

  /** Where each stands. */
  Map<String, String> places() {
    return places;
  }

  /** One of any kind that people write into names, titles and headers. */
  String any() {
    List<Supplier<String>> all = new ArrayList<>(tokens());
    all.addAll(List.of(this::apart, this::prefixed, this::latin, this::english, this::address));
    return all.get(random.nextInt(all.size())).get();
  }

  /** One that can be the name of anything: without a blank or a sign. */
  String token() {
    List<Supplier<String>> all = tokens();
    return all.get(random.nextInt(all.size())).get();
  }

  private List<Supplier<String>> tokens() {
    return List.of(
        this::name,
        this::name,
        this::longName,
        this::phone,
        this::id,
        this::email,
        this::card,
        this::plate,
        this::camel,
        this::secret);
  }

  String name() {
    return planted(
        "name",
        () -> {
          String drawn = "";
          // One in 1,300 is not known as a name, wherever it stands; that is another figure.
          while (!Detectors.standard().resembles("person-name", drawn)) {
            drawn = "" + any(SURNAMES) + any(GIVEN) + any(GIVEN);
          }
          return drawn;
        });
  }

  String longName() {
    return planted("compound name", () -> any(COMPOUND) + any(GIVEN) + any(GIVEN));
  }

  /** Zhang Xiaoming. */
  String latin() {
    return planted(
        "pinyin name", () -> any(PINYIN) + " " + capital(any(SYLLABLES) + any(SYLLABLES)));
  }

  /** ZhangXiaoming. */
  String camel() {
    return planted(
        "joined pinyin name", () -> any(PINYIN) + capital(any(SYLLABLES) + any(SYLLABLES)));
  }

  String english() {
    return planted(
        "english name",
        () -> any(ENGLISH) + " " + (char) ('A' + random.nextInt(26)) + any(SYLLABLES) + any(ENDS));
  }

  String phone() {
    return planted("phone", this::number);
  }

  /** 139-1234-5678. */
  String apart() {
    return planted(
        "phone in groups",
        () ->
            number()
                .replaceFirst("(...)(....)(....)", random.nextBoolean() ? "$1-$2-$3" : "$1 $2 $3"));
  }

  String prefixed() {
    return planted("phone with country", () -> "+86 " + number());
  }

  private String number() {
    return any(new String[] {"139", "138", "186", "177"}) + digits(8);
  }

  String id() {
    return planted(
        "identity",
        () ->
            CheckedNumbers.residentId(
                "450103198"
                    + random.nextInt(10)
                    + String.format(
                        Locale.ROOT,
                        "%02d%02d%03d",
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000))));
  }

  String email() {
    return planted("mail", () -> any(SYLLABLES) + any(SYLLABLES) + digits(5) + "@163.com");
  }

  String card() {
    return planted("card", () -> luhn("622848" + digits(12)));
  }

  String plate() {
    return planted("plate", () -> "桂A" + (char) ('B' + random.nextInt(7)) + digits(4));
  }

  String address() {
    return planted("address", () -> "南宁市青秀区" + any(GIVEN) + any(GIVEN) + "路" + digits(3) + "号");
  }

  /** Sixteen letters and digits as a program draws them, with digits inside more than once. */
  String secret() {
    return planted(
        "secret",
        () -> {
          String drawn = "";
          while (!DRAWN.matcher(drawn).matches()) {
            StringBuilder text = new StringBuilder();
            random.ints(16, 0, SIGNS.length()).forEach(i -> text.append(SIGNS.charAt(i)));
            drawn = text.toString();
          }
          return drawn;
        });
  }

  private static String luhn(String first) {
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      int digit = first.charAt(first.length() - 1 - i) - '0';
      int twice = i % 2 == 0 ? 2 * digit : digit;
      sum += twice > 9 ? twice - 9 : twice;
    }
    return first + (10 - sum % 10) % 10;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('1' + random.nextInt(9)));
    }
    return digits.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String planted(String kind, Supplier<String> draw) {
    String value = draw.get();
    while (kinds.putIfAbsent(value, kind) != null) {
      value = draw.get();
    }
    return value;
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private char any(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
