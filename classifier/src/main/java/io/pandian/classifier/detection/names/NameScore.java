package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much more probable a short run of Han characters is as a personal name (Chinese, Japanese, or
 * a foreign one in Chinese characters) than as a word, a place, a firm or a product: a logistic
 * model over {@link NameCues}, one of which is the naive log ratio of surname and given name.
 *
 * <p>Source: {@code lexicons/name-weights.tsv} (made by {@code NameWeightsMaker} in the test
 * sources), {@code surnames.tsv} and {@code given-name-characters.tsv}, whose headers name what
 * they were made from.
 */
public final class NameScore {
  /** A character of which no name is known, in hundredths of a natural logarithm. */
  private static final int UNKNOWN = -400;

  /** How the length speaks, from the shares of names and words with 2, 3 and 4 characters. */
  private static final int[] LENGTH = {0, 0, -120, 60, -100};

  /** The naive score counts within these bounds, and in units of so much. */
  private static final int NAIVE_BOUND = 1000;

  private static final int NAIVE_UNIT = 500;
  private static final int NONE = Integer.MIN_VALUE;

  /**
   * Two characters that stand alone, begin with a surname and are no word of a dictionary: in text
   * such runs go across words, as values they are names more often than not.
   */
  private static final int LEAST_OF_TWO = -250;

  private static final NameScore STANDARD =
      new NameScore(
          weights(), notNames(), Lexicon.words("foreign-places"), Lexicon.words("known-names"));
  private static final ThreadLocal<long[]> CUES =
      ThreadLocal.withInitial(() -> new long[NameCues.MOST]);

  private final Map<String, Integer> compoundSurnames = new HashMap<>();
  private final boolean[] foreignHeads = new boolean[Character.MAX_VALUE + 1];
  private final boolean[] compoundHeads = new boolean[Character.MAX_VALUE + 1];
  private final short[] surnames = filled(Short.MIN_VALUE);
  private final short[] first = filled((short) UNKNOWN);
  private final short[] second = filled((short) UNKNOWN);
  private final short[] single = filled((short) UNKNOWN);
  private final CueWeights weights;
  private final Set<String> notNames;
  private final Set<String> places;
  private final Set<String> known;

  /**
   * @param weights hundredths of a natural logarithm by cue
   * @param notNames words that are no names, whatever their score
   * @param places foreign places, which are no names where nothing stands beside them
   * @param known names, whatever their score
   */
  NameScore(
      Map<Long, Integer> weights, Set<String> notNames, Set<String> places, Set<String> known) {
    this.weights = new CueWeights(weights);
    this.notNames = new HashSet<>(notNames);
    this.places = Set.copyOf(places);
    this.known = Set.copyOf(known);
    known.forEach(name -> foreignHeads[name.charAt(0)] = true);
    for (List<String> row : Lexicon.rows("surnames")) {
      String surname = row.get(0);
      if (surname.length() == 1) {
        surnames[surname.charAt(0)] = Short.parseShort(row.get(1));
      } else {
        compoundSurnames.put(surname, Integer.parseInt(row.get(1)));
        compoundHeads[surname.charAt(0)] = true;
      }
    }
    for (List<String> row : Lexicon.rows("given-name-characters")) {
      char c = row.get(0).charAt(0);
      first[c] = Short.parseShort(row.get(1));
      second[c] = Short.parseShort(row.get(2));
      single[c] = Short.parseShort(row.get(3));
    }
  }

  private static Set<String> notNames() {
    Set<String> words = Lexicon.words("not-names");
    for (String kind : List.of("country", "region", "city")) {
      for (String row : Lexicon.words("places", kind, 1)) {
        words.addAll(List.of(row.split(" ")));
      }
    }
    return words;
  }

  private static Map<Long, Integer> weights() {
    Map<Long, Integer> weights = new HashMap<>();
    for (List<String> row : Lexicon.rows("name-weights")) {
      weights.put(NameCues.read(row.get(0), row.get(1)), Integer.valueOf(row.get(2)));
    }
    return weights;
  }

  public static NameScore standard() {
    return STANDARD;
  }

  private static short[] filled(short value) {
    short[] table = new short[Character.MAX_VALUE + 1];
    java.util.Arrays.fill(table, value);
    return table;
  }

  public boolean isSurname(char c) {
    return surnames[c] != Short.MIN_VALUE;
  }

  /** How many characters the surname has that a text begins with; 0 if it begins with none. */
  public int surnameLength(char[] text, int from, int to) {
    if (to - from >= 3 && compound(text, from, to) != NONE) {
      return 2;
    }
    return from < to && isSurname(text[from]) ? 1 : 0;
  }

  /** Whether a value of 2 to 7 Han characters is rather a name than anything else. */
  public boolean isName(char[] text, int from, int to) {
    boolean likely = score(text, from, to) > least(text, from, to);
    if (!likely && !foreignHeads[text[from]]) {
      return false;
    }
    String value = new String(text, from, to - from);
    return likely ? !notNames.contains(value) && !places.contains(value) : known.contains(value);
  }

  /** The score that a value must have more than to be a name, as far as no list knows it. */
  int least(char[] text, int from, int to) {
    return to - from == 2 && isSurname(text[from]) ? LEAST_OF_TWO : 0;
  }

  /** Whether a stretch is a word that looks like a name and is none. */
  boolean isWord(char[] text, int from, int to) {
    return notNames.contains(new String(text, from, to - from));
  }

  /**
   * The log odds of a stretch being a name, in hundredths of a natural logarithm; the least integer
   * if it has not 2 to 7 characters.
   */
  public int score(char[] text, int from, int to) {
    int length = to - from;
    if (length < NameCues.SHORTEST || length > NameCues.LONGEST) {
      return NONE;
    }
    long[] cues = CUES.get();
    int sum = weights.sum(cues, cues(text, from, to, cues));
    int naive = naive(text, from, to);
    if (naive == NONE) {
      return sum;
    }
    int bounded = Math.max(-NAIVE_BOUND, Math.min(NAIVE_BOUND, naive));
    return sum + weights.of(NameCues.naive(length)) * bounded / NAIVE_UNIT;
  }

  /** The cues of a stretch; how many there are. */
  int cues(char[] text, int from, int to, long[] into) {
    int length = to - from;
    int one = length <= 3 && isSurname(text[from]) ? 1 : 0;
    int two = length == 3 || length == 4 ? compound(text, from, to) != NONE ? 2 : 0 : 0;
    return NameCues.of(text, from, to, one + two, into);
  }

  /**
   * The naive log ratio of surname and given name; the least integer if a stretch has no surname or
   * more than 4 characters.
   */
  int naive(char[] text, int from, int to) {
    int length = to - from;
    int best = NONE;
    if (length > 4) {
      return best;
    }
    if (length <= 3 && isSurname(text[from])) {
      best = surnames[text[from]] + given(text, from + 1, to) + LENGTH[length];
    }
    int compound = length >= 3 ? compound(text, from, to) : NONE;
    return compound == NONE
        ? best
        : Math.max(best, compound + given(text, from + 2, to) + LENGTH[length]);
  }

  private int compound(char[] text, int from, int to) {
    return compoundHeads[text[from]] && to - from >= 2
        ? compoundSurnames.getOrDefault(new String(text, from, 2), NONE)
        : NONE;
  }

  private int given(char[] text, int from, int to) {
    return to - from == 1 ? single[text[from]] : first[text[from]] + second[text[from + 1]];
  }
}
