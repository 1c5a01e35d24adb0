package io.pandian.scanner.demo;

import io.pandian.scanner.demo.Vocabulary.Bank;
import io.pandian.scanner.demo.Vocabulary.Given;
import io.pandian.scanner.demo.Vocabulary.Place;
import io.pandian.scanner.demo.Vocabulary.Surname;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes persons, one after the other, with numbers that no two of them share unless asked. All are
 * drawn at random: a likeness to a living person would be chance.
 */
final class Population {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Allotted segments of the three large carriers (MIIT, to 2023); no resale, no data cards. */
  private static final List<String> SEGMENTS =
      List.of(
          "130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "151", "152", "153",
          "155", "156", "157", "158", "159", "173", "176", "177", "178", "180", "181", "182", "183",
          "185", "186", "187", "188", "189", "191", "198", "199");

  /** Letters of plates: I and O are not used. */
  private static final String PLATE = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  /** Numbers that look invented are left to the tables that plant them on purpose. */
  private final Set<String> taken = new HashSet<>(Set.of("13800138000"));

  private final Vocabulary words;
  private final Random random;
  private int next;

  Population(Vocabulary words, Random random) {
    this.words = words;
    this.random = random;
  }

  Person person() {
    return person(words.surname(random), mobile(), false);
  }

  List<Person> persons(int count) {
    List<Person> persons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      persons.add(person());
    }
    return persons;
  }

  /** Two persons of one surname who give the same mobile number. */
  List<Person> family() {
    Surname surname = words.surname(random);
    String mobile = mobile();
    return List.of(person(surname, mobile, true), person(surname, mobile, true));
  }

  private Person person(Surname surname, String mobile, boolean shared) {
    boolean woman = random.nextBoolean();
    List<Given> given = givenName(woman);
    String name = surname.text() + String.join("", given.stream().map(Given::text).toList());
    String pinyin = surname.pinyin() + String.join("", given.stream().map(Given::pinyin).toList());
    LocalDate birth = LocalDate.of(1961, 1, 1).plusDays(random.nextInt(43 * 365));
    Place home = words.place(random);
    Bank bank = words.bank(random);
    int number = next++;
    return new Person(
        number,
        name,
        pinyin,
        woman,
        birth,
        residentId(words.place(random), birth, woman),
        mobile,
        mobile(),
        shared,
        pinyin + (100 + number) + "@" + words.word("mail", random),
        home.name(),
        address(home),
        words.word("ethnicity", random),
        bank.name(),
        bankCard(bank),
        plate(home),
        pinyin + "_" + Integer.toString(1000 + number, 36));
  }

  private List<Given> givenName(boolean woman) {
    Given first = words.given(woman, random);
    return random.nextInt(4) == 0 ? List.of(first) : List.of(first, words.given(woman, random));
  }

  private String residentId(Place place, LocalDate birth, boolean woman) {
    return unused(
        () -> {
          // 000 is never given, and 996 to 999 stood for centenarians in the numbers of 15 digits.
          int sequence = 2 * (1 + random.nextInt(496)) + (woman ? 0 : 1);
          String first = place.code() + DAY.format(birth) + String.format("%03d", sequence);
          return first + CheckDigits.residentId(first);
        });
  }

  private String mobile() {
    return unused(() -> Vocabulary.pick(SEGMENTS, random) + digits(8));
  }

  private String bankCard(Bank bank) {
    return unused(
        () -> {
          String first = bank.prefix() + digits(bank.length() - 1 - bank.prefix().length());
          return first + CheckDigits.luhn(first);
        });
  }

  private String plate(Place home) {
    return unused(
        () ->
            home.plate()
                + PLATE.charAt(random.nextInt(PLATE.length()))
                + digits(3)
                + PLATE.charAt(random.nextInt(PLATE.length())));
  }

  private String address(Place home) {
    String building = (1 + random.nextInt(30)) + "栋" + (1 + random.nextInt(4)) + "单元";
    String flat = (1 + random.nextInt(28)) + "0" + (1 + random.nextInt(6)) + "室";
    String road = words.word("road", random) + (1 + random.nextInt(280)) + "号";
    return home.name() + road + building + flat;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private String unused(Supplier<String> draw) {
    String drawn = draw.get();
    while (!taken.add(drawn)) {
      drawn = draw.get();
    }
    return drawn;
  }
}
