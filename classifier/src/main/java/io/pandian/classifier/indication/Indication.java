package io.pandian.classifier.indication;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A subject of important data that a table or a text speaks of.
 *
 * @param indicator the subject's code in {@code taxonomy/indicators.tsv}
 * @param clues the words it rests on, the most telling first
 */
public record Indication(String indicator, List<Clue> clues) {
  /** Clues that weigh less together are a coincidence. */
  private static final int ENOUGH = 3;

  /** One word alone never suspects: it may be a name. */
  private static final int FEWEST_WORDS = 2;

  /**
   * A word of the subject.
   *
   * @param word the word, as {@code lexicons/indicator-words.tsv} has it
   * @param field the column whose name, comment or values have it; empty for a table's own name and
   *     comment and for documents
   * @param weight {@link #MARK}, {@link #TELLING} or {@link #SUPPORTING}
   */
  public record Clue(String word, String field, int weight) {
    /** A word that hardly stands in anything about another subject. */
    public static final int TELLING = 2;

    /** A mark by which somebody has said what the data is. */
    public static final int MARK = 3;

    /** A word that counts only beside others. */
    public static final int SUPPORTING = 1;

    /** What is said in values weighs less than what names and comments say. */
    Clue inValues() {
      return new Clue(word, field, weight - 1);
    }
  }

  public Indication {
    clues = List.copyOf(clues);
  }

  /** The words, each with the column it stands in, in one line. */
  public String written() {
    return clues.stream()
        .map(c -> c.field().isEmpty() ? c.word() : c.word() + "[" + c.field() + "]")
        .collect(Collectors.joining("、"));
  }

  /** How far the clues reach, from 0 to 1; a weight of three halves the doubt. */
  public double confidence() {
    double doubt = Math.pow(2, -clues.stream().mapToInt(Clue::weight).sum() / 3.0);
    return Math.round((1 - doubt) * 100) / 100.0;
  }

  /** Whether it rests on a mark that somebody has put on the data. */
  public boolean isMark() {
    return clues.stream().anyMatch(clue -> clue.weight() == Clue.MARK);
  }

  /** Whether the clues suffice to suspect important data of the subject. */
  public boolean suspects() {
    return suspects(field -> true);
  }

  /** The same for a part of the table: its own name and comment, and some of its columns. */
  public boolean suspects(Predicate<String> fields) {
    List<Clue> some =
        clues.stream().filter(c -> c.field().isEmpty() || fields.test(c.field())).toList();
    return some.stream().anyMatch(c -> c.weight() == Clue.MARK)
        || some.stream().mapToInt(Clue::weight).sum() >= ENOUGH
            && some.stream().map(Clue::word).distinct().count() >= FEWEST_WORDS
            && some.stream().anyMatch(c -> c.weight() == Clue.TELLING);
  }
}
