package io.pandian.scanner.sources.files.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what separates the cells of a text: the candidate that splits the most lines alike. */
final class Separator {
  static final int CHARACTERS_LOOKED_AT = 65_536;

  private static final int LINES_LOOKED_AT = 100;
  private static final int LEAST_LINES = 3;
  private static final double ALIKE = 0.9;
  private static final char[] CANDIDATES = {'\t', ',', ';', '|'};

  private Separator() {}

  /** The separator of a text that is a table; empty if its lines do not split alike. */
  static Optional<Character> ofTable(String head) {
    List<String> lines = lines(head);
    for (char candidate : CANDIDATES) {
      Counts counts = Counts.of(lines, candidate);
      // Prose has commas, and now and then two in every line.
      int least = candidate == ',' || candidate == ';' ? 2 : 1;
      if (lines.size() >= LEAST_LINES
          && counts.usual >= least
          && counts.alike >= ALIKE * lines.size()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The best guess for a text that is said to be a table; a comma if nothing separates. */
  static char mostLikely(String head) {
    List<String> lines = lines(head);
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      Counts counts = Counts.of(lines, candidate);
      int score = counts.usual == 0 ? 0 : counts.alike * Math.min(counts.usual, 10);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static List<String> lines(String head) {
    List<String> lines = new ArrayList<>(head.lines().limit(LINES_LOOKED_AT + 1L).toList());
    boolean cut = head.length() >= CHARACTERS_LOOKED_AT || lines.size() > LINES_LOOKED_AT;
    if (cut && lines.size() > 1) {
      lines.remove(lines.size() - 1);
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  /** How often the candidate stands in most lines, and how many lines those are. */
  private record Counts(int usual, int alike) {
    private static Counts of(List<String> lines, char candidate) {
      Map<Integer, Integer> linesByCount = new HashMap<>();
      lines.forEach(line -> linesByCount.merge(count(line, candidate), 1, Integer::sum));
      return linesByCount.entrySet().stream()
          .filter(e -> e.getKey() > 0)
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Comparator.comparing(Map.Entry::getKey)))
          .map(e -> new Counts(e.getKey(), e.getValue()))
          .orElse(new Counts(0, 0));
    }

    private static int count(String line, char candidate) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        quoted ^= c == '"';
        count += c == candidate && !quoted ? 1 : 0;
      }
      return count;
    }
  }
}
