package io.pandian.classifier.classification.documents;

import io.pandian.config.Resources;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that name a data item before a colon or at the head of a column, from the items' files,
 * and those behind which a person or an organisation may stand.
 */
final class DocumentLabels {
  /** What may stand before a label's own word: 客户姓名, 本人联系电话. */
  private static final int LONGEST_PREFIX = 6;

  private static final int LONGEST_LABEL = 12;
  private static final DocumentLabels STANDARD = new DocumentLabels();

  private final Map<String, Label> labels = new HashMap<>();

  /** The characters that labels end with: most places of a line are settled by these. */
  private final boolean[] ends = new boolean[Character.MAX_VALUE + 1];

  private DocumentLabels() {
    for (ItemFile item : Items.standard().all()) {
      item.labels().forEach(word -> add(new Label(word, item.dataItem(), false)));
      item.labelsOfOthers().forEach(word -> add(new Label(word, item.dataItem(), true)));
    }
    for (List<String> row : Resources.tsv("lexicons/party-labels.tsv")) {
      add(new Label(row.get(0), "party", row.get(1).equals("other")));
    }
  }

  private void add(Label label) {
    ends[label.word().charAt(label.word().length() - 1)] = true;
    labels.put(label.word(), label);
  }

  static DocumentLabels standard() {
    return STANDARD;
  }

  /**
   * A label's meaning.
   *
   * @param word the word itself
   * @param item the data item that follows; {@code party} for a person or an organisation
   * @param otherPerson whether it always begins another person than the one before
   */
  record Label(String word, String item, boolean otherPerson) {}

  /**
   * A label found in a line.
   *
   * @param start where it begins
   * @param label what it means
   */
  record Place(int start, Label label) {}

  /** The label that a whole cell is: 姓 名, *联系电话（必填）, 客户姓名. */
  Optional<Label> ofCell(String cell) {
    if (cell.length() > 3 * LONGEST_LABEL) {
      return Optional.empty();
    }
    String text = clean(cell);
    if (text.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    return endingAt(text, text.length())
        .filter(p -> p.start() <= LONGEST_PREFIX && isWord(text, p.start()))
        .map(Place::label);
  }

  private static boolean isWord(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The longest label that ends at a place of a line, spaces before the place left out. */
  Optional<Place> endingAt(String line, int end) {
    int last = end;
    while (last > 0 && isSpace(line.charAt(last - 1)) && end - last < 3) {
      last--;
    }
    if (last == 0 || !ends[line.charAt(last - 1)]) {
      return Optional.empty();
    }
    for (int start = Math.max(0, last - LONGEST_LABEL); start + 2 <= last; start++) {
      Label label = labels.get(line.substring(start, last));
      if (label != null && !cutsWord(line, start)) {
        return Optional.of(new Place(start, label));
      }
    }
    return spaced(line, last);
  }

  /** Forms stretch two characters over a line: 姓　　名. */
  private Optional<Place> spaced(String line, int end) {
    int start = end - 2;
    while (start > 0 && isSpace(line.charAt(start)) && end - start < LONGEST_LABEL) {
      start--;
    }
    if (start < 0 || start == end - 2) {
      return Optional.empty();
    }
    int place = start;
    Label label = labels.get("" + line.charAt(start) + line.charAt(end - 1));
    return Optional.ofNullable(label).map(l -> new Place(place, l));
  }

  /** ID must not be found at the end of WECHATID. */
  private static boolean cutsWord(String line, int start) {
    return start > 0 && isAsciiWord(line.charAt(start)) && isAsciiWord(line.charAt(start - 1));
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }

  private static String clean(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '(' || c == '（' || c == '[' || c == '【') {
        break;
      }
      if (!isSpace(c) && c != '*' && c != ':' && c != '：' && c != '\n') {
        text.append(c);
      }
    }
    return text.toString();
  }
}
