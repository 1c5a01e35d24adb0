package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Company.Entry;
import io.pandian.scanner.truth.MixTable.Clue;
import io.pandian.scanner.truth.MixTable.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A company whose tables people have typed: every number in any of its ways, slips, blanks, masks,
 * rows that repeat others, telephones that now belong to somebody else.
 *
 * <p>Whoever is a customer stands once in the customers' table with number, telephone and mailbox;
 * of all others every row holds the same one of them. So the slips leave nobody open.
 */
final class MessyMix {
  private final Company company;
  private final Set<Person> customers = new HashSet<>();
  private final Map<Person, Person> oldTelephones = new HashMap<>();

  private MessyMix(Company company) {
    this.company = company;
  }

  static void write(Company company, boolean open) {
    new MessyMix(company).write(open);
  }

  private void write(boolean open) {
    MixTable crm =
        company.table(
            "crm",
            Place.DATABASE,
            "customer",
            "id{+},客户姓名|cust_name|khxm:name,证件号码|id_no|zjhm:number,手机号|mobile|sjh:phone,邮箱|email|yx:mail,备注|remark{老客户;新客户}");
    MixTable contacts =
        company.table(
            "crm",
            Place.DATABASE,
            "contact_history",
            "id{+},姓名|name|xm:name,身份证号|id_card|sfzh:number,电话|phone|dh:phone,联系时间{@}");
    MixTable staff =
        company.table(
            "hr",
            Place.DATABASE,
            "staff",
            "id{+},姓名|name|xm:name,身份证号|id_card|sfzh:number,手机|mobile|sj:phone,办公电话|office_phone|bgdh{0771-5801000},邮箱|email|yx:mail");
    MixTable list =
        company.table("share", Place.CSV, "会员登记", "姓名:name,身份证号:number,联系电话:phone,电子邮箱:mail");
    MixTable health =
        company.table(
            "share", Place.WORKBOOK, "体检结果", "姓名:name,身份证号码:number,手机号:phone,诊断:sensitive");
    MixTable delivery =
        company.table(
            "shop",
            Place.DATABASE,
            "delivery",
            "delivery_no{no},收件人|receiver|sjr:name,收件电话|receiver_phone|sjdh:phone,status{已发;签收}");
    for (Person person : company.share(0.6)) {
      customers.add(person);
      company.add(crm, formatted(company.entry(person)));
    }
    List<Person> known = company.persons().stream().filter(customers::contains).toList();
    for (int i = 0; i + 1 < known.size() / 8; i += 2) {
      if (MixNames.differ(known.get(i).name(), known.get(i + 1).name())) {
        oldTelephones.put(known.get(i), known.get(i + 1));
      }
    }
    for (MixTable table : List.of(contacts, staff, list, health)) {
      company.share(0.3).forEach(p -> company.add(table, messy(p)));
    }
    for (Person person : company.share(0.3)) {
      if (customers.contains(person) || !byNumber(person)) {
        company.add(delivery, formatted(company.entry(person)));
      }
    }
    for (MixTable table : company.tables()) {
      table.repeat(table.rows().size() / 8, company.random());
      for (int blank = 0; blank < 3; blank++) {
        table.blank();
      }
      table.shuffle(company.random());
    }
    company.carry(staff, list);
    if (open) {
      MixTable register = company.table("share", Place.CSV, "值班登记", "姓名:name,手机:phone,日期{@}");
      for (Person person : company.share(0.1)) {
        String telephone = company.telephone(person);
        String masked = telephone.substring(0, 3) + "****" + telephone.substring(7);
        company.add(register, company.entry(person).with(Clue.PHONE, masked));
      }
    }
  }

  /** What all rows of one who is no customer say. */
  private static boolean byNumber(Person person) {
    return person.serial() % 2 == 0;
  }

  /** A row with slips; what tells who is meant stays whole. */
  private Entry messy(Person person) {
    Entry entry = formatted(company.entry(person));
    if (!customers.contains(person)) {
      return byNumber(person) ? withoutTelephone(entry) : withoutNumber(entry);
    }
    return switch (company.invented().below(8)) {
      case 0 -> withoutTelephone(entry);
      case 1 -> withoutNumber(entry);
      case 2 -> oldTelephone(entry);
      case 3 -> slipInName(entry);
      case 4 -> entry.without(Clue.NAME);
      case 5 ->
          entry.with(Clue.PHONE, entry.person().mobile() + "/" + entry.person().otherMobile());
      case 6 -> entry.without(Clue.MAIL).without(Clue.SENSITIVE);
      default -> entry;
    };
  }

  private Entry withoutTelephone(Entry entry) {
    String telephone = company.telephone(entry.person());
    String left =
        company
            .invented()
            .oneOf(
                "",
                "无",
                "-",
                "N/A",
                telephone.substring(0, 10),
                telephone + "8",
                telephone.substring(0, 3) + "****" + telephone.substring(7),
                "13800138000");
    return entry.with(Clue.PHONE, left);
  }

  private Entry withoutNumber(Entry entry) {
    String number = entry.person().residentId();
    char check = number.charAt(17) == '1' ? '2' : '1';
    String left =
        company
            .invented()
            .oneOf(
                "",
                "无",
                "/",
                number.substring(0, 17),
                number.substring(0, 17) + check,
                number.substring(0, 6) + "********" + number.substring(14));
    return entry.with(Clue.NUMBER, left);
  }

  /** The telephone that he had, and somebody else has now; his number tells that it is he. */
  private Entry oldTelephone(Entry entry) {
    Person now = oldTelephones.get(entry.person());
    return entry.with(
        Clue.PHONE, now == null ? entry.person().otherMobile() : company.telephone(now));
  }

  private Entry slipInName(Entry entry) {
    String name = entry.person().name();
    return entry.with(Clue.NAME, name.substring(0, name.length() - 1) + "某");
  }

  /** Everything whole, in one of the ways in which people write it. */
  private Entry formatted(Entry entry) {
    Person person = entry.person();
    return entry
        .with(Clue.NAME, name(person.name()))
        .with(Clue.NUMBER, number(person))
        .with(Clue.PHONE, telephone(company.telephone(person)))
        .with(
            Clue.MAIL, company.oneIn(4) ? person.email().toUpperCase(Locale.ROOT) : person.email());
  }

  private String name(String name) {
    return switch (company.invented().below(10)) {
      case 0 -> name.charAt(0) + " " + name.substring(1);
      case 1 -> name + " ";
      case 2 -> name.charAt(0) + "　" + name.substring(1);
      default -> name;
    };
  }

  private String number(Person person) {
    String number = person.residentId();
    return switch (company.invented().below(10)) {
      case 0 -> number.toLowerCase(Locale.ROOT);
      case 1 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
      case 2 -> wide(number);
      case 3 -> "'" + number;
      case 4 -> customers.contains(person) && old(person) ? person.oldResidentId() : number;
      default -> number;
    };
  }

  private static boolean old(Person person) {
    return person.birth().getYear() < 1985;
  }

  private String telephone(String number) {
    return switch (company.invented().below(10)) {
      case 0 -> "+86 " + number;
      case 1 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
      case 2 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
      case 3 -> wide(number);
      case 4 -> "86" + number;
      case 5 -> "(+86)" + number;
      default -> number;
    };
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
