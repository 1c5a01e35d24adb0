package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.documents.DocumentLabels.Label;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.TextScanner;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a value behind a label is: what the label says, unless the value says otherwise (a landline
 * behind 联系电话, a passport behind 证件号码).
 */
final class DocumentValues {
  /** What describes a person and is one of few values. */
  static final Set<String> TRAITS =
      Set.of("gender", "ethnicity", "education-level", "marital-status", "birth-date", "age");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_LATIN_NAME = 40;

  private final Detectors detectors = Detectors.standard();
  private final TextScanner scanner = TextScanner.standard();

  /**
   * A value whose item is settled.
   *
   * @param dataItem the data item's code
   * @param value the normalised value
   * @param identified whether it may stand for a person in a record; not so if it was masked
   */
  record Settled(String dataItem, String value, boolean identified) {}

  /** What the value is; empty if it is a blank, a stand-in, or contradicts its label. */
  Optional<Settled> settle(Label label, String raw) {
    return switch (label.item()) {
      case "party" -> organisation(raw).or(() -> name(raw));
      case "person-name" -> name(raw);
      case "employer" -> organisation(raw).map(o -> new Settled("employer", o.value(), true));
      default -> TRAITS.contains(label.item()) ? shaped(label.item(), raw) : plain(label, raw);
    };
  }

  private Optional<Settled> plain(Label label, String raw) {
    String item = label.item();
    Optional<String> normal = detectors.normalise(item, raw);
    if (normal.isPresent()) {
      return Optional.of(new Settled(item, normal.get(), true));
    }
    if (raw.indexOf('*') >= 0 && detectors.resembles(item, raw)) {
      return Optional.of(new Settled(item, raw, false));
    }
    List<TextMatch> matches = scanner.scan(raw);
    return matches.stream()
        .filter(m -> !m.placeholder())
        .findFirst()
        .map(m -> new Settled(m.dataItem(), m.value(), true));
  }

  private Optional<Settled> shaped(String item, String raw) {
    return detectors.resembles(item, raw)
        ? Optional.of(new Settled(item, raw.strip(), true))
        : Optional.empty();
  }

  private Optional<Settled> organisation(String raw) {
    return detectors.resembles("organisation-name", raw)
        ? Optional.of(new Settled("organisation-name", raw.strip(), true))
        : Optional.empty();
  }

  private Optional<Settled> name(String raw) {
    String text = withoutTitle(raw);
    boolean shortHan = text.length() >= 2 && text.length() <= LONGEST_NAME && isHan(text);
    if (detectors.resembles("person-name", text) || shortHan || isLatinName(text)) {
      Optional<String> normal = detectors.normalise("person-name", text);
      boolean masked = text.indexOf('*') >= 0;
      return normal
          .map(n -> new Settled("person-name", n, true))
          .or(() -> masked ? Optional.of(new Settled("person-name", text, false)) : latin(text));
    }
    return organisation(raw);
  }

  private static Optional<Settled> latin(String text) {
    return isLatinName(text)
        ? Optional.of(new Settled("person-name", text, true))
        : Optional.empty();
  }

  private static String withoutTitle(String raw) {
    String text = raw.strip();
    int bracket = Math.max(text.indexOf('('), text.indexOf('（'));
    if (bracket > 1) {
      text = text.substring(0, bracket).strip();
    }
    for (String title : List.of("先生", "女士", "小姐", "同志", "老师", "医生")) {
      if (text.length() >= title.length() + 2 && text.endsWith(title)) {
        return text.substring(0, text.length() - title.length());
      }
    }
    return text.length() == 3 && isSpace(text.charAt(1))
        ? text.substring(0, 1) + text.charAt(2)
        : text;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000';
  }

  private static boolean isHan(String text) {
    return text.chars().allMatch(Character::isIdeographic);
  }

  /** Two or three words of letters, each with a capital first: Zhang San, LI SI. */
  private static boolean isLatinName(String text) {
    String[] words = text.split(" ", 4);
    if (words.length < 2 || words.length > 3 || text.length() > LONGEST_LATIN_NAME) {
      return false;
    }
    for (String word : words) {
      boolean letters =
          !word.isEmpty() && word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
      if (!letters || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
