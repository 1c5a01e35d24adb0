package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.detection.names.PossibleNames;
import java.util.List;
import java.util.regex.Pattern;

/** Several names in one cell: 张伟、李娜 of a book's authors. */
final class NamesInCell {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000、，,;；/|]+");

  /** Two names of two characters, and what stands between. */
  private static final int SHORTEST = 5;

  private NamesInCell() {}

  /** The names, if a value is a list of nothing else; else the value as it is. */
  static List<String> of(String value) {
    if (value.length() < SHORTEST || !isDivided(value)) {
      return List.of(value);
    }
    List<String> parts = List.of(BETWEEN.split(value.strip()));
    return parts.stream().allMatch(PossibleNames.standard()::isOne) ? parts : List.of(value);
  }

  /** Most values are one name: these are told without looking for more. */
  private static boolean isDivided(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isLetter(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
