package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The known words that somebody may have meant by one that is not known. Chinese words are near if
 * they share characters, in whatever order, for people abbreviate and turn them round; ids are near
 * if few letters differ. A word inside another is near in both.
 */
public final class NearWords {
  /** More than these are no help. */
  private static final int FEW = 3;

  /**
   * From here on, words are near: more than half of the characters, more of the letters of an id.
   */
  private static final double NEAR_CHINESE = 0.6;

  private static final double NEAR_ID = 0.6;

  /** What is this much further than the nearest is left out. */
  private static final double FURTHER = 0.15;

  private record Candidate(String word, double likeness) {}

  private NearWords() {}

  /** The nearest few of some words, the nearest first; none if no word is near. */
  public static List<String> to(String word, Collection<String> known) {
    String meant = plain(word);
    if (meant.isEmpty()) {
      return List.of();
    }
    List<Candidate> near =
        known.stream()
            .distinct()
            .map(each -> new Candidate(each, likeness(meant, plain(each))))
            .filter(each -> each.likeness() > 0)
            .sorted(
                Comparator.comparingDouble(Candidate::likeness)
                    .reversed()
                    .thenComparing(Candidate::word))
            .limit(FEW)
            .toList();
    return near.stream()
        .filter(each -> each.likeness() >= near.get(0).likeness() - FURTHER)
        .map(Candidate::word)
        .toList();
  }

  /**
   * How to mend a word that is not known: the nearest of the known ones, or all of them where none
   * is near.
   */
  public static Bilingual mend(String word, Collection<String> known) {
    List<String> near = to(word, known);
    if (near.isEmpty()) {
      return Bilingual.of(
          "可以写：" + String.join("、", known) + "。",
          "Write one of: " + String.join(", ", known) + ".");
    }
    return Bilingual.of(
        "是否想写" + near.stream().map(each -> "“" + each + "”").collect(Collectors.joining("或")) + "？",
        "Did you mean "
            + near.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or "))
            + "?");
  }

  /** From 0, not near, to 1, the same. */
  private static double likeness(String word, String known) {
    boolean chinese = chinese(word) || chinese(known);
    double likeness = chinese ? shared(word, known) : unchanged(word, known);
    double enough = chinese ? NEAR_CHINESE : NEAR_ID;
    return Math.max(likeness < enough ? 0 : likeness, inside(word, known, chinese ? 2 : 4));
  }

  /** A word inside another is nearer the more of it it makes up, and always half as near. */
  private static double inside(String word, String known, int least) {
    String shorter = word.length() < known.length() ? word : known;
    String longer = word.length() < known.length() ? known : word;
    return shorter.length() >= least && longer.contains(shorter)
        ? (1 + (double) shorter.length() / longer.length()) / 2
        : 0;
  }

  /** Twice the characters that both have, by those of both (Dice); one alone says nothing. */
  private static double shared(String word, String known) {
    Map<Integer, Integer> left = new HashMap<>();
    word.codePoints().forEach(letter -> left.merge(letter, 1, Integer::sum));
    int both = 0;
    for (int letter : known.codePoints().toArray()) {
      int count = left.getOrDefault(letter, 0);
      if (count > 0) {
        left.put(letter, count - 1);
        both++;
      }
    }
    int letters = word.codePointCount(0, word.length()) + known.codePointCount(0, known.length());
    return both < 2 ? 0 : 2.0 * both / letters;
  }

  /** The share of the letters that need no change. */
  private static double unchanged(String word, String known) {
    int longer = Math.max(word.length(), known.length());
    if (Math.abs(word.length() - known.length()) > (1 - NEAR_ID) * longer) {
      return 0;
    }
    return 1 - (double) editDistance(word, known) / longer;
  }

  private static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }

  private static boolean chinese(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
