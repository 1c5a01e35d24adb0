package io.pandian.scanner.demo;

import io.pandian.scanner.demo.Vocabulary.Given;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a company whose persons are known: the same people, in tables and files of several
 * systems, under numbers written in every way systems write them. Of ten persons three are a family
 * with one telephone, two are twins with one, two had the same telephone one after the other, and
 * three have their own. The order of rows is a seed of its own and changes nothing else.
 */
public final class SpreadPopulation {
  /** The database of the staff system. */
  public static final String HR = "population_hr";

  private static final String STAFF = "hr/" + HR + ".staff";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
  private static final int DAYS = 55 * 365;
  private static final int SERIALS = 990;
  private static final List<String> CODES =
      List.of("450102", "450103", "450202", "450302", "440106", "430104", "110105", "310115");
  private static final List<String> SEGMENTS =
      List.of("133", "135", "136", "137", "139", "150", "151", "158", "177", "182", "186", "199");

  private final Vocabulary words = new Vocabulary();
  private final Map<String, Table> tables = new TreeMap<>();
  private final int persons;

  /**
   * A table: its columns, its rows, and who is in it.
   *
   * @param columns the names
   * @param rows the cells
   * @param truth the persons in it
   */
  public record Table(List<String> columns, List<@Nullable String[]> rows, BitSet truth) {
    private Table(String... columns) {
      this(List.of(columns), new ArrayList<>(), new BitSet());
    }

    private void add(int person, @Nullable String... cells) {
      rows.add(cells);
      truth.set(person);
    }
  }

  /**
   * @param persons how many there are
   * @param settled whether the data settles who is who, or some of it leaves that open
   * @param order the order of rows
   */
  public SpreadPopulation(int persons, boolean settled, long order) {
    this.persons = persons;
    table("crm/public.customer", "id", "name", "id_card", "mobile", "email");
    table("crm/public.orders", "order_no", "customer_id", "amount");
    table("crm/public.ledger", "id", "id_card", "mobile", "balance");
    table(STAFF, "emp_no", "xm", "sfzh", "sjh", "yx");
    table("shop/main.member", "user_id", "real_name", "phone", "points");
    for (int part = 0; part < 4; part++) {
      table("share/会员" + part + ".csv", "姓名", "证件号码", "手机号码", "备注");
    }
    table("share/名册.xlsx", "姓名", "身份证号", "邮箱");
    if (!settled) {
      table("crm/public.gift", "gift_no", "receiver_phone", "goods");
      table("shop/main.visit", "seq", "device_id", "page");
      table("share/签到.csv", "姓名", "签到时间");
    }
    for (int person = 0; person < persons; person++) {
      settled(person, new Random(person * 31L + 7));
      if (!settled) {
        unsettled(person, new Random(person * 37L + 11));
      }
    }
    tables.values().forEach(t -> Collections.shuffle(t.rows(), new Random(order)));
  }

  private void table(String id, String... columns) {
    tables.put(id, new Table(columns));
  }

  /** The tables by the ids of their assets. */
  public Map<String, Table> tables() {
    return tables;
  }

  /** Everybody in the assets whose ids begin so. */
  public int truth(String prefix) {
    BitSet all = new BitSet();
    tables.forEach((id, table) -> all.or(id.startsWith(prefix) ? table.truth() : new BitSet()));
    return all.cardinality();
  }

  private void add(String table, int person, @Nullable String... cells) {
    Objects.requireNonNull(tables.get(table)).add(person, cells);
  }

  private void settled(int person, Random random) {
    boolean onlyStaff = person % 10 == 9;
    boolean staff = onlyStaff || random.nextInt(10) < 3;
    if (!onlyStaff) {
      customer(person, random);
    }
    if (staff) {
      staff(person, random);
    }
    if (random.nextInt(10) == 0) {
      add(
          "share/会员" + person % 4 + ".csv",
          person,
          name(person),
          number(person, random),
          phone(person, random),
          random.nextInt(50) == 0 ? "老客户" : "");
    }
    if (person < 60_000 && random.nextInt(20) == 0) {
      add("share/名册.xlsx", person, name(person), number(person, random), mail(person, random));
    }
  }

  private void customer(int person, Random random) {
    String id = String.valueOf(1_110_000 + person);
    add(
        "crm/public.customer",
        person,
        id,
        name(person),
        number(person, random),
        phone(person, random),
        random.nextInt(4) == 0 ? null : mail(person, random));
    for (int order = random.nextInt(4) - 1; order > 0; order--) {
      String amount = random.nextInt(900) + ".50";
      add("crm/public.orders", person, "SO" + person + "-" + order, id, amount);
    }
    boolean ownTelephone = person % 10 >= 7;
    if (ownTelephone && random.nextInt(3) == 0) {
      // Somebody forgot the last character of the number; the telephone is right.
      String slip = number(person).substring(0, 17) + "?";
      add("crm/public.ledger", person, "L" + person, slip, phone(person, random), "12.00");
    }
    if (ownTelephone && random.nextBoolean()) {
      add("shop/main.member", person, "m" + person, name(person), phone(person, random), "7");
    }
  }

  private void staff(int person, Random random) {
    String name = name(person);
    boolean misspelt = random.nextInt(20) == 0;
    // Fifteen digits have no check; whoever is known by them alone may be a slip of the pen.
    boolean old = person % 10 != 9 && random.nextInt(3) == 0;
    String work =
        switch (random.nextInt(4)) {
          case 0 -> "13800138000";
          case 1 -> "无";
          case 2 -> "13677712345"; // The switchboard of a department.
          default -> phone(person, random);
        };
    add(
        STAFF,
        person,
        "E" + person,
        misspelt ? name.charAt(0) + "某" : name,
        old ? fifteen(person) : number(person, random),
        work,
        random.nextInt(3) == 0 ? "test@test.com" : mail(person, random));
  }

  /** What leaves open who somebody is: a family's telephone, a device, a name alone. */
  private void unsettled(int person, Random random) {
    if (person % 10 < 3 && random.nextInt(4) == 0) {
      add("crm/public.gift", person, "G" + person, phone(person, random), "茶杯");
    }
    if (random.nextInt(40) == 0) {
      add("shop/main.visit", person, "" + person, device(person), "/index");
    }
    if (random.nextInt(60) == 0) {
      String name = name(person);
      boolean misspelt = random.nextInt(4) == 0;
      add("share/签到.csv", person, misspelt ? name.charAt(0) + "晓" : name, "2026-05-01 09:00");
    }
    if (random.nextInt(200) == 0) {
      // A stranger, who is nowhere else.
      Random stranger = new Random(person * 41L);
      add("share/签到.csv", persons + person, name(stranger, 977 + person), "2026-05-01 09:00");
    }
  }

  private String name(int person) {
    // A family and a pair of twins have one surname.
    int of = person % 10;
    int house = of < 3 ? person - of : of == 4 ? person - 1 : person;
    return name(new Random(person * 43L), house);
  }

  /** Given names differ inside a house: the first character goes with the place in it. */
  private String name(Random random, int house) {
    String surname = words.surname(new Random(house * 47L)).text();
    Given first = words.given(random.nextBoolean(), random);
    Given second = words.given(random.nextBoolean(), random);
    return surname + first.text() + (random.nextInt(8) == 0 ? "" : second.text());
  }

  private String number(int person) {
    // Who shares a serial number was born on another day; twins share the day and nothing else.
    int serial = person % SERIALS;
    int day = ((serial % 10 == 4 ? serial - 1 : serial) * 7919 + person / SERIALS) % DAYS;
    String first =
        CODES.get(person / 10 % CODES.size())
            + DAY.format(OLDEST.plusDays(day))
            + String.format(Locale.ROOT, "%03d", 1 + serial);
    return first + CheckDigits.residentId(first);
  }

  private String number(int person, Random random) {
    String number = number(person);
    return switch (random.nextInt(8)) {
      case 0 -> number.toLowerCase(Locale.ROOT);
      case 1 -> number.substring(0, 6) + " " + number.substring(6);
      case 2 -> wide(number);
      case 3 -> "'" + number;
      default -> number;
    };
  }

  /** As it was written before 1999; not for those born later. */
  private String fifteen(int person) {
    String number = number(person);
    return number.startsWith("19", 6) ? number.substring(0, 6) + number.substring(8, 17) : number;
  }

  private String phone(int person) {
    int of = person % 10;
    int holder = of < 3 ? person - of : of == 4 || of == 6 ? person - 1 : person;
    String segment = SEGMENTS.get(holder % SEGMENTS.size());
    return segment
        + String.format(Locale.ROOT, "%08d", (holder * 7919L + 20_462_913) % 100_000_000);
  }

  private String phone(int person, Random random) {
    String phone = phone(person);
    return switch (random.nextInt(8)) {
      case 0 -> "+86 " + phone;
      case 1 -> phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7);
      case 2 -> wide(phone);
      default -> phone;
    };
  }

  private static String mail(int person, Random random) {
    String mail = "user" + person + "@163.com";
    return random.nextInt(4) == 0 ? mail.toUpperCase(Locale.ROOT) : mail;
  }

  private static String device(int person) {
    return String.format(Locale.ROOT, "%016x", person * 0x9e3779b97f4a7c15L);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
