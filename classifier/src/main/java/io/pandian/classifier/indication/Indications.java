package io.pandian.classifier.indication;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.detection.text.WordFinder;
import io.pandian.classifier.indication.Indication.Clue;
import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the subjects of important data that a table or a document speaks of, by the words of {@code
 * lexicons/indicator-words.tsv}. Safe for use by several threads.
 */
public final class Indications {
  /** Of a document so many characters are read: what it is about shows long before its end. */
  private static final int READ = 50_000;

  /** Of a column so many characters of values are read. */
  private static final int READ_OF_COLUMN = 4_000;

  /** Shorter values are codes, names and numbers, not texts about something. */
  private static final int TEXT_LENGTH = 8;

  /** Of a subject that a document speaks of, some word stands in every so many characters. */
  private static final int DENSITY = 600;

  private static final Indications STANDARD = new Indications();

  /** A word of a subject. */
  private record Meaning(String indicator, int weight) {}

  private final Set<String> indicators = new HashSet<>();
  private final Map<String, List<Meaning>> meanings = new HashMap<>();
  private final WordFinder words;
  private final LevelMarks marks = new LevelMarks();

  private Indications() {
    for (List<String> row : Resources.tsv("lexicons/indicator-words.tsv")) {
      add(row.get(0), row.get(1), Clue.TELLING);
      add(row.get(0), row.get(2), Clue.SUPPORTING);
    }
    words = new WordFinder(meanings.keySet());
  }

  private void add(String indicator, String listed, int weight) {
    indicators.add(indicator);
    for (String word : listed.split("\\|")) {
      meanings.computeIfAbsent(word, w -> new ArrayList<>()).add(new Meaning(indicator, weight));
    }
  }

  /** The indications by the words that are packed with Pandian. */
  public static Indications standard() {
    return STANDARD;
  }

  /** The indicators that stand for a mark which somebody has put on the data. */
  public Set<String> marks() {
    return marks.indicators();
  }

  /** Whether there are words for an indicator. */
  public boolean knows(String indicator) {
    return indicators.contains(indicator) || marks.indicators().contains(indicator);
  }

  /**
   * What a table speaks of, by its name and comment, its columns', and the texts in them.
   *
   * @param path the table's name or path
   * @param comment its comment; empty if none
   * @param fields its columns with sampled values
   */
  public List<Indication> ofTable(String path, String comment, List<FieldSample> fields) {
    Clues clues = new Clues();
    clues.add(spaced(path) + " " + comment, "", false);
    clues.addMarks(path + " " + comment, "");
    for (FieldSample field : fields) {
      clues.add(spaced(field.name()) + " " + field.comment(), field.name(), false);
      clues.addMarks(field.name() + " " + field.comment(), field.name());
      clues.add(texts(field), field.name(), true);
    }
    return clues.indications();
  }

  /**
   * What a document speaks of. A subject that is only mentioned in passing is left out.
   *
   * @param title the title or file name; empty if none
   * @param text its text
   */
  public List<Indication> ofDocument(String title, String text) {
    String read = text.substring(0, Math.min(READ, text.length()));
    Clues clues = new Clues();
    clues.add(spaced(title), "", false);
    clues.add(read, "", false);
    Clues marked = new Clues();
    marked.addMarks(title, "");
    LevelMarks.topLines(read).forEach(line -> marked.addMarks(line, ""));
    return Stream.concat(
            marked.indications().stream(),
            clues.indications().stream()
                .filter(indication -> (long) indication.clues().size() * DENSITY >= read.length()))
        .toList();
  }

  private static String texts(FieldSample field) {
    StringBuilder texts = new StringBuilder();
    for (String value : new LinkedHashSet<>(field.values())) {
      if (value.length() >= TEXT_LENGTH && texts.length() < READ_OF_COLUMN) {
        texts.append(value, 0, Math.min(value.length(), READ_OF_COLUMN)).append('\n');
      }
    }
    return texts.toString();
  }

  /** The words of a name in code apart from each other: {@code gridLoad_kw} is "grid Load kw". */
  private static String spaced(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[_\\-./]+", " ");
  }

  /** The clues met so far, by subject; of a word met twice the first place counts. */
  private final class Clues {
    private final Map<String, Map<String, Clue>> byIndicator = new TreeMap<>();

    void add(String text, String field, boolean inValues) {
      Set<String> found = text.isBlank() ? Set.of() : words.in(text);
      for (String word : found) {
        for (Meaning meaning : meanings.getOrDefault(word, List.of())) {
          Clue named = new Clue(word, field, meaning.weight());
          Clue clue = inValues ? named.inValues() : named;
          if (clue.weight() > 0) {
            byIndicator
                .computeIfAbsent(meaning.indicator(), i -> new LinkedHashMap<>())
                .merge(word, clue, (first, other) -> heavier(first, other));
          }
        }
      }
    }

    void addMarks(String text, String field) {
      marks
          .in(text)
          .forEach(
              (indicator, mark) ->
                  byIndicator
                      .computeIfAbsent(indicator, i -> new LinkedHashMap<>())
                      .putIfAbsent(mark, new Clue(mark, field, Clue.MARK)));
    }

    private static Clue heavier(Clue first, Clue other) {
      return other.weight() > first.weight() ? other : first;
    }

    List<Indication> indications() {
      List<Indication> indications = new ArrayList<>();
      byIndicator.forEach(
          (indicator, clues) ->
              indications.add(
                  new Indication(
                      indicator,
                      clues.values().stream()
                          .filter(clue -> !withinLonger(clue, clues.keySet()))
                          .sorted(
                              Comparator.comparing(Clue::weight)
                                  .reversed()
                                  .thenComparing(Clue::field)
                                  .thenComparing(Clue::word))
                          .toList())));
      return indications.stream().filter(Indication::suspects).toList();
    }

    /** 气象 says nothing that 气象观测 has not said. */
    private static boolean withinLonger(Clue clue, Set<String> words) {
      return words.stream()
          .anyMatch(other -> !other.equals(clue.word()) && other.contains(clue.word()));
    }
  }
}
