package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.documents.DocumentLabels.Label;
import io.pandian.classifier.classification.documents.DocumentLabels.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a line into the fields it names: 姓名：张三 性别：男, or 联系电话 13812345679. */
final class DocumentFields {
  private static final int LONGEST_VALUE = 200;

  /** A space ends a value of these only if a label follows it. */
  private static final List<String> WITH_SPACES =
      List.of(
          "address",
          "organisation-name",
          "organisation-contact",
          "party",
          "employer",
          "medical-record");

  private final DocumentLabels labels = DocumentLabels.standard();

  /**
   * A field of a line.
   *
   * @param label what its label means
   * @param value the text after it, trimmed; never blank
   * @param start where the value begins in the line
   * @param end where it ends
   */
  record Field(Label label, String value, int start, int end) {}

  /** A label and where its value begins. */
  private record Head(Place place, int valueStart) {}

  /** The fields of a line, in their order. */
  List<Field> in(String line) {
    List<Head> heads = heads(line);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int limit = i + 1 < heads.size() ? heads.get(i + 1).place().start() : line.length();
      field(line, heads.get(i), limit).ifPresent(fields::add);
    }
    return fields;
  }

  private List<Head> heads(String line) {
    List<Head> heads = new ArrayList<>();
    for (int i = nextColon(line, 1); i >= 0; i = nextColon(line, i + 1)) {
      int valueStart = i + 1;
      labels.endingAt(line, i).ifPresent(p -> heads.add(new Head(p, valueStart)));
    }
    return heads.isEmpty() ? spacedHead(line) : heads;
  }

  private static int nextColon(String line, int from) {
    int narrow = line.indexOf(':', from);
    int wide = line.indexOf('：', from);
    return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
  }

  /** A line that is a label, a space and a value. */
  private List<Head> spacedHead(String line) {
    int space = line.indexOf(' ');
    if (space < 2 || space > 12) {
      return List.of();
    }
    Optional<Label> label = labels.ofCell(line.substring(0, space));
    return label.map(l -> List.of(new Head(new Place(0, l), space + 1))).orElse(List.of());
  }

  private Optional<Field> field(String line, Head head, int limit) {
    boolean spaces = WITH_SPACES.contains(head.place().label().item());
    boolean isName = head.place().label().item().equals("person-name");
    int start = head.valueStart();
    while (start < limit && isSpace(line.charAt(start))) {
      start++;
    }
    int end = start;
    int last = Math.min(limit, start + LONGEST_VALUE);
    while (end < last && !isEnd(line.charAt(end)) && (spaces || !isGap(line, start, end, isName))) {
      end++;
    }
    String value = line.substring(start, end).strip();
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(nested(new Field(head.place().label(), value, start, end)));
  }

  /** 账户：户名黄文婷: the value begins with a label of a name, which then names the rest. */
  private Field nested(Field field) {
    String value = field.value();
    if (value.length() < 4 || field.label().item().equals("person-name")) {
      return field;
    }
    return labels
        .ofCell(value.substring(0, 2))
        .filter(label -> label.item().equals("person-name") || label.item().equals("party"))
        .map(label -> new Field(label, value.substring(2).strip(), field.start(), field.end()))
        .orElse(field);
  }

  private static boolean isEnd(char c) {
    return "\t，,；;。|、".indexOf(c) >= 0;
  }

  /** A space ends a value, but not between digits, nor inside a name: 张 三, Zhang San. */
  private static boolean isGap(String line, int start, int at, boolean isName) {
    if (!isSpace(line.charAt(at))) {
      return false;
    }
    if (at - start == 1 && at + 1 < line.length()) {
      return isSpace(line.charAt(at + 1));
    }
    char before = line.charAt(at - 1);
    char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return !digits && !(isName && isLetter(before) && isLetter(after));
  }

  private static boolean isLetter(char c) {
    return c < 128 && Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }
}
