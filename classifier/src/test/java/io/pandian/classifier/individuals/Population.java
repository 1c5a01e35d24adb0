package io.pandian.classifier.individuals;

import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.individuals.observing.DocumentObserver;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.individuals.observing.ObservationWriter;
import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A seeded population spread over the tables and files of a company, with the truth about who is in
 * which. Of ten persons three are a family with one telephone, two are twins with one, two had the
 * same number one after the other, and three have their own. Numbers are written in all the ways in
 * which systems write them, with placeholders and slips of the pen among them.
 */
public final class Population {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗";
  public static final ObservationSettings SETTINGS =
      new ObservationSettings(
          PersonKey.of(new byte[16]),
          Sights.IDENTIFIERS,
          Detectors.standard()::normaliser,
          Taxonomy.standard(),
          SensitivityStandard.GBT_45574_2025,
          LocalDate.of(2026, 6, 30));

  private final Random random;
  private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
  private final Map<String, Set<Integer>> truth = new TreeMap<>();

  /** A population whose data settles who is who. */
  public Population(int persons, long seed) {
    random = new Random(seed);
    for (int person = 0; person < persons; person++) {
      settle(person);
    }
  }

  private void settle(int person) {
    String name = name(person);
    add("crm/customer", person, "resident-id", id(person), "mobile-phone", phone(person));
    boolean staff = random.nextInt(10) < 3;
    if (staff) {
      String written = random.nextInt(20) == 0 ? name.substring(0, 2) + "某" : name;
      String work = person < 5000 ? "139-7771-2345" : random.nextBoolean() ? "13800138000" : "无";
      add("hr/staff", person, "resident-id", fifteen(person), "person-name", written);
      add(
          "hr/staff",
          person,
          "resident-id",
          id(person),
          "email",
          mail(person),
          "person-name",
          name);
      add("hr/contact", person, "resident-id", id(person), "mobile-phone", work);
    }
    if (staff && random.nextInt(2) == 0) {
      add("shop/account", person, "email", mail(person), "user-id", "u" + person);
      add("shop/login", person, "user-id", "u" + person);
    }
    if (person % 10 >= 7) {
      String slip = number(person).substring(0, 17) + "?";
      add("crm/ledger", person, "resident-id", slip, "mobile-phone", phone(person));
      add("shop/order", person, "mobile-phone", phone(person), "person-name", name);
    }
  }

  /** Adds what leaves open who somebody is, and strangers of whom only names are known. */
  public Population unsettled(int persons, int strangers) {
    for (int person = 0; person < persons; person++) {
      if (person % 10 == random.nextInt(3)) {
        add("shop/gift", person, "mobile-phone", phone(person));
      }
      if (person % 10 == 6) {
        add("shop/gift", person, "mobile-phone", phone(person), "person-name", name(person));
      }
      if (random.nextInt(50) == 0) {
        add("share/名单.docx", person, "person-name", name(person));
        add("shop/visit", person, "device-id", "d" + person);
      }
    }
    for (int stranger = 0; stranger < strangers; stranger++) {
      add("share/名单.docx", persons + stranger, "person-name", "欧阳" + letter(stranger) + "甲");
    }
    return this;
  }

  private void add(String asset, int person, String... pairs) {
    Map<String, String> items = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      items.put(pairs[i], pairs[i + 1]);
    }
    rows.computeIfAbsent(asset, a -> new ArrayList<>()).add(items);
    truth.computeIfAbsent(asset, a -> new HashSet<>()).add(person);
  }

  /** Twins have one surname; otherwise a family has. */
  private static String name(int person) {
    int house = person % 10 < 3 ? 0 : person % 10 < 5 ? 3 : person % 10;
    char surname = SURNAMES.charAt((person / 10 + house) % SURNAMES.length());
    return "" + surname + letter(person / 3000) + letter(person % 3000);
  }

  private static char letter(int number) {
    return (char) (0x5000 + number);
  }

  /** The true number. Consecutive persons are born on one day. */
  private static String number(int person) {
    int day = person / 900;
    String digits =
        String.format(
            Locale.ROOT,
            "4501%02d%04d%02d%02d%03d",
            1 + day / 16_800,
            1950 + day / 336 % 50,
            1 + day / 28 % 12,
            1 + day % 28,
            1 + person % 900);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private String id(int person) {
    String number = number(person);
    return switch (random.nextInt(5)) {
      case 0 -> number.toLowerCase(Locale.ROOT);
      case 1 -> " " + number.substring(0, 6) + " " + number.substring(6);
      case 2 -> wide(number);
      default -> number;
    };
  }

  private static String fifteen(int person) {
    String number = number(person);
    return number.substring(0, 6) + number.substring(8, 17);
  }

  /** One for the family and the twins, and one that was given out a second time. */
  private String phone(int person) {
    int of = person % 10;
    int holder = of < 3 ? person - of : of == 4 ? person - 1 : of == 6 ? person - 1 : person;
    String number = String.format(Locale.ROOT, "139%08d", 20_000_000 + 37 * holder);
    return switch (random.nextInt(5)) {
      case 0 -> "+86 " + number;
      case 1 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
      case 2 -> wide(number);
      default -> number;
    };
  }

  private String mail(int person) {
    String mail = "u" + person + "@163.com";
    return random.nextBoolean() ? mail : mail.toUpperCase(Locale.ROOT);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }

  /** The persons who are in an asset, or in all whose ids begin so. */
  public long truth(String prefix) {
    Set<Integer> persons = new HashSet<>();
    truth.forEach((asset, some) -> persons.addAll(asset.startsWith(prefix) ? some : Set.of()));
    return persons.size();
  }

  List<String> assets() {
    return List.copyOf(rows.keySet());
  }

  /** The observations of each asset, in so many parts, whose rows are in the order of the seed. */
  public List<ObservationInput> inputs(int parts, long order) {
    List<ObservationInput> inputs = new ArrayList<>();
    rows.forEach(
        (asset, records) -> {
          List<Map<String, String>> shuffled = new ArrayList<>(records);
          java.util.Collections.shuffle(shuffled, new Random(order));
          for (int part = 0; part < parts; part++) {
            int from = shuffled.size() * part / parts;
            int to = shuffled.size() * (part + 1) / parts;
            inputs.add(input(asset, shuffled.subList(from, to)));
          }
        });
    java.util.Collections.shuffle(inputs, new Random(order));
    return inputs;
  }

  /** The observations of an asset, a document if it is called so, else a table. */
  static ObservationInput input(String asset, List<Map<String, String>> records) {
    String source = asset.substring(0, asset.indexOf('/'));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationWriter out = new ObservationWriter(bytes)) {
      if (asset.endsWith(".docx")) {
        DocumentObserver.of(source, List.of(), SETTINGS).document(Sights.document(records), out);
      } else {
        Sights.observeRows(records, source, List.of(), SETTINGS, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] stream = bytes.toByteArray();
    return new ObservationInput(asset, source, () -> new ByteArrayInputStream(stream));
  }

  /** Counts a population of so many persons (by default 100,000), and sets the truth beside it. */
  public static void main(String[] arguments) throws IOException {
    int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    for (boolean settled : new boolean[] {true, false}) {
      Population population = new Population(persons, 1);
      if (!settled) {
        population.unsettled(persons, 500);
      }
      List<ObservationInput> inputs = population.inputs(4, 1);
      long start = System.nanoTime();
      PersonCounts counts = new PersonCounter(Sights.IDENTIFIERS).count(inputs);
      PersonCount count = counts.total();
      System.out.printf(
          "%s: truth %,d, count %,d, bounds %,d to %,d, mean width of the scopes %.3f, %.1f s%n",
          settled ? "settled" : "unsettled",
          population.truth(""),
          count.union(),
          count.lower(),
          count.upper(),
          Stream.of(List.of(count), counts.bySource().values(), counts.byAsset().values())
              .flatMap(Collection::stream)
              .mapToDouble(Population::width)
              .average()
              .orElse(0),
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** By how much of the upper bound the lower one is less. */
  private static double width(PersonCount count) {
    return (count.upper() - count.lower()) / (double) Math.max(1, count.upper());
  }
}
