package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Serials;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.text.CredentialFinder;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Identifiers inside the values of a column of text, or alone in some of them. */
final class EmbeddedIdentifiers {
  /** The shortest identifier that tells by itself what it is, a number plate. */
  private static final int SHORTEST = 7;

  /** Longer values are documents, which are read line by line elsewhere. */
  private static final int LONGEST_TEXT = 20_000;

  /** A find, with the item it is of. */
  private record Find(String dataItem, String value) {}

  /** How often a find occurs, and what was said of it. */
  private record Seen(TextMatch match, int count) {}

  private EmbeddedIdentifiers() {}

  static List<Detection> in(DistinctValues values) {
    Map<String, List<TextMatch>> holders = holders(values);
    ValueForms forms = new ValueForms(values, holders.keySet());
    Map<Find, Seen> finds = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.value(i);
      List<TextMatch> matches = holders.getOrDefault(value, List.of());
      add(
          matches.stream().filter(match -> !forms.byChance(value, match)).toList(),
          values.count(i),
          finds);
      add(secrets(value), values.count(i), finds);
    }
    return tallied(finds);
  }

  /** The values that hold an identifier, with what they hold. */
  private static Map<String, List<TextMatch>> holders(DistinctValues values) {
    Map<String, List<TextMatch>> holders = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.value(i);
      if (value.length() >= SHORTEST) {
        List<TextMatch> matches = TextScanner.standard().scan(value);
        if (!matches.isEmpty()) {
          holders.put(value, matches);
        }
      }
    }
    return holders;
  }

  /**
   * Secrets are not found by chance: words name them. A link's signature lets one see a picture, no
   * more.
   */
  private static List<TextMatch> secrets(String value) {
    boolean passed = value.length() > LONGEST_TEXT || value.startsWith("http");
    return passed ? List.of() : CredentialFinder.standard().in(value);
  }

  private static void add(List<TextMatch> matches, int count, Map<Find, Seen> finds) {
    for (TextMatch match : matches) {
      finds.merge(
          new Find(match.dataItem(), match.value()),
          new Seen(match, count),
          (a, b) -> new Seen(a.match(), a.count() + b.count()));
    }
  }

  private static List<Detection> tallied(Map<Find, Seen> finds) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Seen seen : finds.values()) {
      TextMatch match = seen.match();
      Verdict verdict = match.checked() ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
      tallies
          .computeIfAbsent(match.dataItem(), Tally::new)
          .add(verdict, match.placeholder(), match.value(), seen.count());
    }
    List<Detection> detections = new ArrayList<>();
    tallies.forEach(
        (item, tally) -> {
          List<String> found =
              finds.keySet().stream()
                  .filter(find -> find.dataItem().equals(item))
                  .map(Find::value)
                  .toList();
          if (!Serials.follow(found) && !Serials.begin(found)) {
            detections.add(tally.toDetection());
          }
        });
    return detections;
  }
}
