package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in a closed list of a document, with the words people use for it.
 *
 * @param name the document's word
 * @param codes the data items of the taxonomy it stands for; empty for scenarios and roles
 * @param of the person it speaks of, in the document's word (发货人姓名: 发货人); empty where it is
 *     anybody's in the scope, or nobody's
 * @param also other words people use for the same
 */
public record ListedName(String name, Set<String> codes, Optional<String> of, List<String> also) {
  private static final String SCENARIO = "场景";

  public ListedName {
    codes = Set.copyOf(codes);
    also = List.copyOf(also);
  }

  /** The name and the other words for it, as {@link #plain} has them. */
  Set<String> words() {
    return Stream.concat(Stream.of(name), also.stream())
        .map(ListedName::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word without spaces of any kind, and without the word "scenario" at the end. */
  static String plain(String word) {
    String letters = spaced(word) ? withoutSpaces(word) : word;
    return letters.length() > SCENARIO.length() && letters.endsWith(SCENARIO)
        ? letters.substring(0, letters.length() - SCENARIO.length())
        : letters;
  }

  private static boolean spaced(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (space(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSpaces(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    word.chars().filter(letter -> !space(letter)).forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  private static boolean space(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
