package io.pandian.classifier.classification;

import io.pandian.classifier.classification.ColumnTraits.Values;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.Strength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comments that only list codes: 0男 1女, 1:未婚,2:已婚. What the codes stand for names the item. */
final class CodeList {
  /** A code and what it stands for, at the beginning and once more. */
  private static final Pattern LIST =
      Pattern.compile(
          "^[\\s(（\\[【{]*[0-9A-Z]{1,2}\\s*[-.、:：=_~\\s]?\\s*\\p{IsHan}+.*[0-9A-Z]{1,2}\\s*[-.、:：=_~\\s]?\\s*\\p{IsHan}+.*$",
          Pattern.DOTALL);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}]+");
  private static final int FEWEST = 2;

  private final List<String> closed;

  /**
   * @param traits what is known of the items, by code
   */
  CodeList(Map<String, ColumnTraits> traits) {
    this.closed =
        traits.entrySet().stream()
            .filter(entry -> entry.getValue().values() == Values.CLOSED)
            .map(Map.Entry::getKey)
            .filter(
                item -> Detectors.standard().strength(item).equals(Optional.of(Strength.CHECKED)))
            .sorted()
            .toList();
  }

  /** Whether a comment says nothing but codes. */
  static boolean isAll(String comment) {
    return LIST.matcher(comment).matches();
  }

  /** The item whose values the codes of a comment stand for. */
  Optional<String> item(String comment) {
    List<String> words =
        Stream.of(BETWEEN.split(comment)).filter(word -> !word.isEmpty()).distinct().toList();
    return closed.stream()
        .filter(
            item -> {
              long fit =
                  words.stream().filter(w -> Detectors.standard().resembles(item, w)).count();
              return fit >= FEWEST && fit * 2 > words.size();
            })
        .findFirst();
  }
}
