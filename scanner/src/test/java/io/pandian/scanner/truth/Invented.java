package io.pandian.scanner.truth;

import io.pandian.scanner.CheckedNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Invents persons; the same seed invents the same ones. */
final class Invented {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文辉力春梅琳云飞宇浩轩梓涵欣怡佳雪晨阳思远博志诚嘉俊凯鹏旭东海波龙凤翔瑞祥福康宁安颖慧莹璐瑶婷媛彤岚曦岩峰毅恒达";
  private static final String[] FIRST = {
    "James", "Mary", "Robert", "Linda", "Michael", "Susan", "David", "Karen", "Thomas", "Nancy",
    "Daniel", "Laura", "Mark", "Emma", "Steven", "Olivia", "Andrew", "Sophie", "Kevin", "Grace",
    "Brian", "Alice", "George", "Julia", "Edward", "Helen", "Ronald", "Diana", "Jason", "Rachel",
    "Penelope", "Nick", "Johnny", "Bette", "Uma", "Vivien", "Cuba", "Fred", "Zero", "Burt"
  };
  private static final String[] LAST = {
    "Smith",
    "Johnson",
    "Brown",
    "Miller",
    "Davis",
    "Wilson",
    "Anderson",
    "Taylor",
    "Moore",
    "Martin",
    "Thompson",
    "White",
    "Harris",
    "Clark",
    "Lewis",
    "Walker",
    "Hall",
    "Young",
    "King",
    "Wright",
    "Hill",
    "Green",
    "Baker",
    "Nelson",
    "Carter",
    "Mitchell",
    "Roberts",
    "Turner",
    "Phillips",
    "Parker",
    "Evans",
    "Edwards",
    "Collins",
    "Stewart",
    "Morris",
    "Murphy",
    "Cooper",
    "Guiness",
    "Wahlberg",
    "Chase",
    "Olivier",
    "Swank",
    "Gable",
    "Cage",
    "Berry",
    "Wood"
  };
  private static final String[] DISTRICTS = {
    "450102", "450103", "450105", "440305", "110105", "310115", "330106", "320102", "420106",
    "510104", "120101", "500103", "370202", "610113"
  };
  private static final String[] MOBILES = {
    "134", "135", "136", "137", "138", "139", "150", "151", "152", "157", "158", "159", "182",
    "187", "188", "130", "131", "132", "155", "156", "185", "186", "133", "153", "180", "181",
    "189", "177", "176", "199", "198"
  };
  private static final String[] CARDS = {"622202", "622848", "621700", "621661"};
  private static final String[] MAIL = {"qq.com", "163.com", "126.com", "sina.com", "outlook.com"};
  private static final String[] STREETS = {"朝阳路", "民族大道", "星湖路", "建设路", "人民东路", "滨江路"};
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int OPENID_LENGTH = 28;

  private final Random random;
  private final Set<String> given = new HashSet<>();
  private final List<Person> acquaintances = new ArrayList<>();
  private int serial;

  Invented(long seed) {
    random = new Random(seed);
  }

  /** From now on every third new person is one of those, while there are any left. */
  Invented meeting(List<Person> known, long seed) {
    acquaintances.clear();
    acquaintances.addAll(known);
    Collections.shuffle(acquaintances, new Random(seed));
    return this;
  }

  /** A grown-up nobody has seen before, or one to be met again. */
  Person person() {
    return !acquaintances.isEmpty() && random.nextInt(3) == 0
        ? acquaintances.remove(acquaintances.size() - 1)
        : stranger();
  }

  private Person stranger() {
    return person(LocalDate.of(1955, 1, 1).plusDays(random.nextInt(50 * 365)));
  }

  /** A child under fourteen on the day the tests judge. */
  Person child() {
    return person(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5 * 365)));
  }

  private Person person(LocalDate birth) {
    serial++;
    boolean woman = random.nextBoolean();
    String first = FIRST[random.nextInt(FIRST.length)];
    String last = LAST[random.nextInt(LAST.length)];
    return new Person(
        serial,
        name(),
        first,
        last,
        birth,
        woman,
        fresh(() -> residentId(birth, woman)),
        mobile(),
        mobile(),
        fresh(() -> "0771-" + (2 + random.nextInt(4)) + digits(6)),
        fresh(
            () ->
                (first.charAt(0) + last).toLowerCase(Locale.ROOT)
                    + digits(5)
                    + "@"
                    + MAIL[random.nextInt(MAIL.length)]),
        fresh(() -> luhn(CARDS[random.nextInt(CARDS.length)] + digits(12))),
        fresh(() -> "E" + digits(8)),
        fresh(() -> "H" + digits(8)),
        fresh(this::openid),
        fresh(() -> last.toLowerCase(Locale.ROOT) + digits(5)),
        fresh(
            () ->
                "广西南宁市青秀区%s%d号%d栋%d室"
                    .formatted(
                        STREETS[random.nextInt(STREETS.length)],
                        1 + random.nextInt(300),
                        1 + random.nextInt(40),
                        101 + random.nextInt(2000))));
  }

  /** A name of two or three characters; others may have it too. */
  String name() {
    StringBuilder name = new StringBuilder().append(one(SURNAMES)).append(one(GIVEN));
    if (random.nextInt(5) > 0) {
      name.append(one(GIVEN));
    }
    return name.toString();
  }

  String mobile() {
    return fresh(() -> MOBILES[random.nextInt(MOBILES.length)] + digits(8));
  }

  /** One of a few, for columns that tell nobody apart. */
  String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  String hex(int count) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < count; i++) {
      hex.append(Character.forDigit(random.nextInt(16), 16));
    }
    return hex.toString();
  }

  String money() {
    return 10 + random.nextInt(9_000) + "." + digits(2);
  }

  /** A day of this year. */
  String day() {
    return "2026-%02d-%02d".formatted(1 + random.nextInt(11), 1 + random.nextInt(28));
  }

  /** A company nobody would take for a person. */
  String company() {
    return "%s%c%c%s有限公司"
        .formatted(
            oneOf("南宁", "桂林", "柳州", "北海"),
            "恒华泰荣鸿盛达昌".charAt(random.nextInt(8)),
            "盛通源利丰和安信".charAt(random.nextInt(8)),
            oneOf("科技", "物流", "商贸", "建材"));
  }

  private char one(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  private String openid() {
    StringBuilder openid = new StringBuilder("o");
    for (int i = 0; i < OPENID_LENGTH - 1; i++) {
      openid.append(one(BASE64));
    }
    return openid.toString();
  }

  private String residentId(LocalDate birth, boolean woman) {
    int order = random.nextInt(499) * 2 + (woman ? 2 : 1);
    String district = DISTRICTS[random.nextInt(DISTRICTS.length)];
    String first = "%s%tY%<tm%<td".formatted(district, birth) + String.format("%03d", order);
    return CheckedNumbers.residentId(first);
  }

  private static String luhn(String first) {
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      int digit = first.charAt(first.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return first + (10 - sum % 10) % 10;
  }

  private String fresh(Supplier<String> make) {
    String made = make.get();
    while (!given.add(made)) {
      made = make.get();
    }
    return made;
  }
}
