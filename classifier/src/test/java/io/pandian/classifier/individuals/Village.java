package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.ObservationInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A few persons, with the truth about who is in which table and file, and all that makes counting
 * hard, each more or less often by the seed: households and twins with one telephone, numbers given
 * out again, homonyms, slips in names, telephones and numbers for life, numbers of fifteen digits,
 * renewed passports, persons known by a name or a device alone, switchboards and placeholders.
 *
 * <p>Three things hold in every village, for without them no count could be right: whoever shares a
 * telephone is written down under it once without a slip; a slip makes nobody's identifier another
 * person's; and a table in which persons come more than once shows that by one who does.
 */
final class Village {
  private static final String SURNAMES = "王李张刘陈";
  private static final String GIVEN = "强芳伟娜秀英敏静丽勇";
  private static final String SLIPS = "佚讹谬舛";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final Random random;
  private final Map<String, Set<Integer>> truth = new TreeMap<>();
  private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final double slips;
  private final double unnumbered;

  /** Somebody, and how he is known. */
  private record Person(int number, String name, String id, String phone, boolean sharesPhone) {
    boolean hasId() {
      return !id.isEmpty();
    }
  }

  /**
   * @param settled whether everybody is written down with a number for life, and nothing else says
   *     less than who it is of
   */
  Village(long seed, boolean settled) {
    random = new Random(seed * 0x9e3779b97f4a7c15L);
    slips = settled ? 0 : random.nextInt(3) * 0.1;
    unnumbered = settled ? 0 : random.nextInt(5) * 0.25;
    int size = 1 + random.nextInt(random.nextInt(3) == 0 ? 5 : 300);
    while (persons.size() < size) {
      household(size);
    }
    persons.forEach(this::list);
    persons.forEach(person -> visit(person, settled));
    if (!settled) {
      persons.forEach(this::mention);
    }
    showRepeats();
  }

  private void household(int size) {
    int members = Math.min(size - persons.size(), 1 + random.nextInt(4));
    boolean shared = members > 1 && random.nextBoolean();
    String surname = pick(SURNAMES);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < members; i++) {
      int number = persons.size();
      String name = (random.nextInt(3) == 0 ? pick(SURNAMES) : surname) + pick(GIVEN);
      while (!names.add(name)) {
        name += pick(GIVEN);
      }
      String id = random.nextDouble() < unnumbered ? "" : id(number);
      persons.add(new Person(number, name, id, phone(shared ? number - i : number), shared));
    }
  }

  private static String phone(int holder) {
    return String.format(Locale.ROOT, "139%08d", 20_000_000 + 37 * holder);
  }

  /** No two numbers have the same order, so that a slip in the rest makes none of another. */
  private String id(int number) {
    String digits =
        String.format(
            Locale.ROOT,
            "450102%d%02d%02d%03d",
            1950 + random.nextInt(40),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            1 + number);
    return digits + check(digits);
  }

  private static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11);
  }

  /** Everybody is in one list of customers, members or guests. */
  private void list(Person person) {
    boolean plain = person.sharesPhone;
    String phone = plain ? person.phone : phoneOf(person);
    String name = plain ? person.name : nameOf(person);
    if (person.hasId()) {
      add(
          "crm/customer",
          person,
          "resident-id",
          idOf(person),
          "mobile-phone",
          phone,
          "person-name",
          name);
    } else if (random.nextInt(5) == 0) {
      add(
          "hotel/guest",
          person,
          "passport",
          passport(person),
          "mobile-phone",
          phone,
          "person-name",
          name);
    } else {
      add("crm/member", person, "mobile-phone", phone, "person-name", person.name);
    }
    if (person.hasId() && random.nextInt(3) == 0) {
      String desk = random.nextBoolean() ? "0771-5551234" : "13977712345";
      add(
          "hr/staff",
          person,
          "resident-id",
          written(person.id),
          "mobile-phone",
          desk,
          "email",
          mail(person));
    }
  }

  private void visit(Person person, boolean settled) {
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(settled ? 3 : 6)) {
        case 0 ->
            add("shop/order", person, "mobile-phone", person.phone, "person-name", person.name);
        case 1 -> numbered(person, "shop/invoice");
        case 2 -> alone(person);
        case 3 ->
            add(
                "shop/order",
                person,
                "mobile-phone",
                phoneOf(person),
                "person-name",
                nameOf(person));
        case 4 -> old(person);
        default -> add("shop/order", person, "mobile-phone", phoneOf(person));
      }
    }
  }

  private void alone(Person person) {
    if (!person.sharesPhone) {
      add("shop/order", person, "mobile-phone", person.phone);
    }
  }

  private void numbered(Person person, String table) {
    if (person.hasId()) {
      add(table, person, "resident-id", idOf(person), "person-name", nameOf(person));
    }
  }

  /** A number of fifteen digits, which has no check digit; or two slips that the check lets by. */
  private void old(Person person) {
    if (!person.hasId()) {
      return;
    }
    String fifteen = person.id.substring(0, 6) + person.id.substring(8, 17);
    if (random.nextDouble() < slips) {
      int year = 6 + random.nextInt(2);
      fifteen = fifteen.substring(0, year) + random.nextInt(10) + fifteen.substring(year + 1);
    }
    add("crm/archive", person, "resident-id", fifteen, "person-name", nameOf(person));
    if (random.nextDouble() < slips / 4 && person.sharesPhone) {
      String digits = person.id.substring(0, 6) + "1949" + person.id.substring(10, 17);
      add(
          "crm/archive",
          person,
          "resident-id",
          digits + check(digits),
          "mobile-phone",
          person.phone,
          "person-name",
          person.name);
    }
  }

  /** What says less. */
  private void mention(Person person) {
    if (random.nextInt(6) == 0) {
      add("share/a.docx", person, "person-name", nameOf(person));
      add("hr/roster", person, "person-name", nameOf(person));
    }
    if (random.nextInt(6) == 0) {
      add("share/b.docx", person, "mobile-phone", phoneOf(person), "person-name", nameOf(person));
      add("share/b.docx", person, "mobile-phone", phoneOf(person), "person-name", nameOf(person));
    }
    if (random.nextInt(6) == 0) {
      add("app/visit", person, "device-id", "d" + person.number);
      add("app/login", person, "user-id", "u" + person.number);
      add("app/login", person, "user-id", "u" + person.number);
    }
    if (random.nextInt(9) == 0) {
      add("hotel/stay", person, "passport", passport(person));
    }
  }

  /** In tables of events at least one comes twice, and without a slip. */
  private void showRepeats() {
    Person first = persons.get(0);
    for (String table : List.of("shop/order", "shop/invoice", "crm/archive", "hr/roster")) {
      if (rows.containsKey(table)) {
        add(table, first, "mobile-phone", first.phone, "person-name", first.name);
        add(table, first, "mobile-phone", first.phone, "person-name", first.name);
      }
    }
  }

  private String idOf(Person person) {
    String id = person.id;
    if (random.nextDouble() < slips) {
      int at = 6 + random.nextInt(4);
      char other = (char) ('0' + (id.charAt(at) - '0' + 1) % 10);
      return id.substring(0, at) + other + id.substring(at + 1);
    }
    return written(id);
  }

  private String written(String id) {
    return switch (random.nextInt(4)) {
      case 0 -> id.toLowerCase(Locale.ROOT);
      case 1 -> id.substring(0, 6) + " " + id.substring(6);
      case 2 -> "身份证：" + id;
      default -> id;
    };
  }

  private String phoneOf(Person person) {
    String phone = person.phone;
    if (random.nextDouble() < slips) {
      int at = 4 + random.nextInt(7);
      char other = (char) ('0' + (phone.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
      return phone.substring(0, at) + other + phone.substring(at + 1);
    }
    return random.nextBoolean() ? phone : "+86 " + phone;
  }

  private String nameOf(Person person) {
    String name = person.name;
    if (random.nextDouble() < slips) {
      int at = random.nextInt(name.length());
      return name.substring(0, at) + pick(SLIPS) + name.substring(at + 1);
    }
    return random.nextInt(5) == 0 ? name.charAt(0) + "先生" : name;
  }

  private String passport(Person person) {
    return String.format(
        Locale.ROOT, "E%08d", 20_000_000 + 370 * person.number + random.nextInt(2));
  }

  private static String mail(Person person) {
    return "u" + person.number + "@163.com";
  }

  private String pick(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  private void add(String asset, Person person, String... pairs) {
    Map<String, String> items = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      items.put(pairs[i], pairs[i + 1]);
    }
    rows.computeIfAbsent(asset, a -> new ArrayList<>()).add(items);
    truth.computeIfAbsent(asset, a -> new HashSet<>()).add(person.number);
  }

  /** The persons who are in an asset, or in all whose ids begin so. */
  long truth(String prefix) {
    Set<Integer> found = new HashSet<>();
    truth.forEach((asset, some) -> found.addAll(asset.startsWith(prefix) ? some : Set.of()));
    return found.size();
  }

  List<ObservationInput> inputs() {
    List<ObservationInput> inputs = new ArrayList<>();
    rows.forEach((asset, records) -> inputs.add(Population.input(asset, records)));
    return inputs;
  }
}
