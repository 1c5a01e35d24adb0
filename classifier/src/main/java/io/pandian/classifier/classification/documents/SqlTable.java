package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.headers.HeaderReader;
import io.pandian.classifier.classification.headers.HeaderReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of an SQL dump: whether its rows are persons, and how many may be. */
final class SqlTable {
  /** Rows are of persons if names stand in at least one of so many. */
  private static final int ONE_IN = 10;

  private static final String NAME_ITEM = "person-name";

  private static final Pattern COMMENT = Pattern.compile("(?i)\\bCOMMENT\\s+'([^']*)'");
  private static final Pattern NAME = Pattern.compile("^\\s*[`\"\\[]?([^`\"\\]\\s,()]+)");

  private final DocumentConfidence confidence = DocumentConfidence.standard();
  private boolean ofPersons;
  private long nameColumns;
  private long rows;
  private long named;
  private long mentions;
  private long unread;

  /** Learns what the columns are called, from a list in brackets with or without types. */
  void columns(String list) {
    List<HeaderReading> columns = parts(list).stream().flatMap(p -> read(p).stream()).toList();
    ofPersons |= columns.stream().anyMatch(this::tellsOfPerson);
    nameColumns = Math.max(nameColumns, columns.stream().filter(c -> c.surely(NAME_ITEM)).count());
  }

  private static List<HeaderReading> read(String part) {
    Matcher name = NAME.matcher(part);
    if (!name.find()) {
      return List.of();
    }
    HeaderReader reader = HeaderReader.standard();
    Matcher comment = COMMENT.matcher(part);
    HeaderReading own = reader.readName(name.group(1));
    return comment.find()
        ? List.of(own, reader.readComment(comment.group(1), name.group(1)))
        : List.of(own);
  }

  private boolean tellsOfPerson(HeaderReading column) {
    return (column.owner() == HeaderReading.Owner.NONE
            || column.owner() == HeaderReading.Owner.PERSON)
        && column.terms().stream()
            .anyMatch(t -> confidence.identifies(t.item()) && names(column, t.item()));
  }

  /** A column that is called name may hold that of anything. */
  private static boolean names(HeaderReading column, String item) {
    return item.equals(NAME_ITEM) ? column.surely(item) : column.plainly(item);
  }

  /** The list's parts: commas in brackets or quotes divide nothing. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 1;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean ends = depth == 0;
      if (ends || c == ',' && depth == 1 && !quoted) {
        parts.add(list.substring(Math.min(start, i), i));
        start = i + 1;
      }
      if (ends) {
        break;
      }
    }
    return parts;
  }

  /**
   * Takes a row in which nobody is identified.
   *
   * @param names how many names were found in it
   * @param unreadNames at most how many stand in what was not looked at
   */
  void row(long names, long unreadNames) {
    rows++;
    named += names > 0 ? 1 : 0;
    mentions += names;
    unread += unreadNames;
  }

  /** At most how many persons the rows in which nobody is identified may be. */
  long further() {
    if (ofPersons) {
      return Math.max(rows * Math.max(1, nameColumns), mentions);
    }
    boolean mostlyNamed = named * ONE_IN >= rows;
    return Math.max(mostlyNamed ? rows : 0, mentions + unread);
  }
}
