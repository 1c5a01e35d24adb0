package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Names of persons, places and organisations in running Chinese text. Each sentence is cut into
 * words over HanLP's dictionary, in which names that {@link NameScore} finds probable compete with
 * words ({@link SentenceWords}); an ending and the words before it make a name of an organisation
 * ({@link OrganisationGrammar}). Time is linear in the length of the text. Safe for use by several
 * threads; the models are loaded at first use.
 *
 * <p>How well it does stands in {@code docs/benchmarks.md}.
 */
public final class NameRecognizer {
  /** Sentences longer than this are cut, so that one without stops costs no more than others. */
  private static final int LONGEST_SENTENCE = 400;

  private static final String STOPS = "。！？；;!?\n\t";
  private static final NameRecognizer STANDARD = new NameRecognizer();

  private final SentenceWords words = new SentenceWords();
  private final PersonGrammar persons = new PersonGrammar();
  private final PlaceGrammar placeNames = new PlaceGrammar();
  private final OrganisationGrammar organisations = new OrganisationGrammar();
  private final Places places = Places.standard();
  private final Doctrines doctrines = new Doctrines();

  private NameRecognizer() {}

  public static NameRecognizer standard() {
    return STANDARD;
  }

  /**
   * The names in a line, in their order and without overlaps, as {@code person-name}, {@code
   * region} or {@code organisation-name}.
   */
  public List<TextMatch> in(String line) {
    return in(line, new KnownNames());
  }

  /**
   * The same for a line of a document.
   *
   * @param known what the lines before have shown, and then this one
   */
  public List<TextMatch> in(String line, KnownNames known) {
    List<TextMatch> matches = new ArrayList<>();
    char[] text = line.toCharArray();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      boolean stop = i < text.length && STOPS.indexOf(text[i]) >= 0;
      if (stop || i == text.length || i - start == LONGEST_SENTENCE) {
        sentence(line, text, start, i, known, matches);
        start = stop ? i + 1 : i;
      }
    }
    return matches;
  }

  private void sentence(
      String line, char[] text, int from, int to, KnownNames known, List<TextMatch> matches) {
    if (!holdsWord(text, from, to)) {
      return;
    }
    char[] sentence = java.util.Arrays.copyOfRange(text, from, to);
    List<SentenceWord> marked = persons.mark(sentence, words.in(sentence, known), known);
    List<SentenceWord> joined = placeNames.join(sentence, marked, known);
    for (SentenceWord word : organisations.join(sentence, joined)) {
      switch (word.kind()) {
        case PERSON -> add("person-name", line, from, word, matches);
        case PLACE -> add("region", line, from, word, matches);
        case ORGANISATION -> add("organisation-name", line, from, word, matches);
        case SHORT_PLACES, NOUN, UNKNOWN, VERB, STOP -> inside(line, from, word, matches);
        default -> {}
      }
    }
  }

  private static boolean holdsWord(char[] text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (Traits.isHan(text[i]) && Traits.isHan(text[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      String item, String line, int from, SentenceWord word, List<TextMatch> matches) {
    if (word.length() > 1) {
      matches.add(match(item, line, from + word.start(), from + word.end()));
    }
  }

  private static TextMatch match(String item, String line, int start, int end) {
    return new TextMatch(item, start, end, line.substring(start, end), false, false);
  }

  /** A word that holds a name: 马克思主义, or places as single characters: 抗美援朝. */
  private void inside(String line, int from, SentenceWord word, List<TextMatch> matches) {
    if (word.length() < 2) {
      return;
    }
    int start = from + word.start();
    String value = line.substring(start, from + word.end());
    int person = doctrines.personLength(value);
    if (person > 0) {
      matches.add(match("person-name", line, start, start + person));
      return;
    }
    BitSet marks = places.marks(value, word.kind() != Kind.SHORT_PLACES);
    boolean apart = word.kind() == Kind.SHORT_PLACES || value.length() == 2;
    int end;
    for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(end)) {
      end = apart && places.isAbbreviation(value.charAt(i)) ? i + 1 : marks.nextClearBit(i);
      matches.add(match("region", line, start + i, start + end));
    }
  }
}
