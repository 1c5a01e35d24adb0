package io.pandian.scanner.demo;

import io.pandian.scanner.demo.Vocabulary.Place;
import java.util.Locale;
import java.util.Random;

/**
 * A fictitious company.
 *
 * @param name its registered name
 * @param code its unified social credit code
 * @param address its registered address
 * @param switchboard its landline
 * @param industry its trade
 */
record Company(String name, String code, String address, String switchboard, String industry) {
  private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Draws a company; the number keeps names apart. */
  static Company draw(int number, Vocabulary words, Random random) {
    Place place = words.place(random);
    String city = place.name().replace("广西壮族自治区", "广西").replaceFirst("(市).*", "");
    String name =
        city + words.word("fancy", random) + ordinal(number) + words.word("trade", random) + "有限公司";
    String address =
        place.name() + words.word("road", random) + (1 + random.nextInt(280)) + "号商务大厦";
    String switchboard = place.areaCode() + "-" + (2_000_000 + random.nextInt(6_000_000));
    return new Company(
        name, code(place.code(), random), address, switchboard, words.word("industry", random));
  }

  private static String ordinal(int number) {
    String stems = "甲乙丙丁戊己庚辛壬癸";
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(stems.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String code(String division, Random random) {
    StringBuilder organisation = new StringBuilder("MA");
    while (organisation.length() < 8) {
      organisation.append(CODE_CHARACTERS.charAt(random.nextInt(CODE_CHARACTERS.length())));
    }
    organisation.append(CheckDigits.organisationCode(organisation.toString()));
    String first = ("91" + division + organisation).toUpperCase(Locale.ROOT);
    return first + CheckDigits.socialCreditCode(first);
  }
}
