package io.pandian.scanner.truth;

import io.pandian.scanner.CheckedNumbers;
import io.pandian.scanner.truth.MixTable.Column;
import io.pandian.scanner.truth.MixTable.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one row says of one person, read from the cells as they are written.
 *
 * @param person the serial of the person who was meant
 * @param numbers the numbers for life, in their old form of fifteen digits
 * @param shared telephones, mailboxes and keys: whatever two may have one after the other
 * @param devices what others may hold in their hands too
 * @param name empty where there is none
 */
record MixSight(
    MixTable table,
    int person,
    Set<String> numbers,
    Set<String> shared,
    Set<String> devices,
    String name,
    boolean sensitive) {
  private static final Set<String> STANDARD =
      Set.of("13800138000", "13800000000", "13888888888", "test@test.com");

  /** Everybody of whom a table's rows say something. */
  static List<MixSight> of(MixTable table) {
    List<MixSight> sights = new ArrayList<>();
    for (Row row : table.rows()) {
      for (int slot = 0; slot < row.persons().size(); slot++) {
        MixSight sight = of(table, row, slot);
        if (!sight.isBlank()) {
          sights.add(sight);
        }
      }
    }
    return sights;
  }

  private static MixSight of(MixTable table, Row row, int slot) {
    Set<String> numbers = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    Set<String> devices = new TreeSet<>();
    String name = "";
    boolean sensitive = false;
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      String text = plain(row.cells().get(i).toString());
      if (column.slot() != slot || text.isEmpty()) {
        continue;
      }
      switch (column.clue()) {
        case NAME -> name = text.matches("\\p{IsHan}{2,4}") ? text : "";
        case NUMBER -> numbers.addAll(numbers(text));
        case PHONE -> shared.addAll(telephones(text));
        case MAIL -> shared.addAll(mailboxes(text));
        case KEY -> shared.add(column.numbering() + "#" + text);
        case DEVICE -> devices.add(text.toLowerCase(Locale.ROOT));
        case SENSITIVE -> sensitive = true;
        case NOTHING -> {}
      }
    }
    return new MixSight(table, row.persons().get(slot), numbers, shared, devices, name, sensitive);
  }

  private boolean isBlank() {
    return name.isEmpty() && !tells() && devices.isEmpty();
  }

  /** Whether it says more than a name or a device, which may be anybody's. */
  boolean tells() {
    return !numbers.isEmpty() || !shared.isEmpty();
  }

  /** What two sights must have in common to be of one person beyond doubt. */
  String saying() {
    return String.join("|", numbers) + '&' + String.join("|", shared) + '&' + name;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s']", "")
        .replaceFirst("^(无|-|/|N/A|null|0|未知)$", "");
  }

  private static Set<String> numbers(String text) {
    String number = text.toUpperCase(Locale.ROOT);
    if (number.matches("\\d{15}")) {
      return Set.of(number);
    }
    boolean whole =
        number.matches("\\d{17}[\\dX]")
            && CheckedNumbers.residentId(number.substring(0, 17)).equals(number);
    return whole ? Set.of(number.substring(0, 6) + number.substring(8, 17)) : Set.of();
  }

  private static List<String> telephones(String text) {
    return Stream.of(text.split("[/、,;]"))
        .map(part -> part.replaceAll("[-()]", "").replaceFirst("^(\\+|00)?86(?=1\\d{10}$)", ""))
        .filter(part -> part.matches("1[3-9]\\d{9}|0\\d{9,11}"))
        .filter(part -> !STANDARD.contains(part))
        .toList();
  }

  private static Set<String> mailboxes(String text) {
    String mailbox = text.toLowerCase(Locale.ROOT);
    boolean one = mailbox.matches("[^@*]+@[^@*]+\\.[a-z]+") && !STANDARD.contains(mailbox);
    return one ? Set.of(mailbox) : Set.of();
  }
}
