package io.pandian.classifier.detection;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;

/**
 * Names of persons and organisations in running Chinese text: the adapter to HanLP's segmenter, set
 * up once at first use and then shared by all threads.
 *
 * <p>HanLP's portable models alone find persons with a precision near 60 %. So a term counts only
 * if {@link NameScore} takes it for a name too, and HanLP is asked only for sentences in which a
 * surname stands before a usual given name.
 */
public final class NameRecognizer {
  /** Sentences longer than this are cut, so that one without stops costs no more than others. */
  private static final int LONGEST_SENTENCE = 200;

  private static final NameRecognizer STANDARD = new NameRecognizer();

  private final NameScore names = NameScore.standard();
  private final OrganisationSpan organisations = new OrganisationSpan();

  private NameRecognizer() {}

  public static NameRecognizer standard() {
    return STANDARD;
  }

  /** Loads the models on first use. */
  private static final class Models {
    static final Segment SEGMENT = load();

    private static Segment load() {
      com.hankcs.hanlp.utility.Predefine.logger.setLevel(Level.OFF);
      return HanLP.newSegment()
          .enableNameRecognize(true)
          .enableTranslatedNameRecognize(false)
          .enableOffset(true);
    }
  }

  /** Whether a line can hold a name at all: a surname with a usual given name after it. */
  public boolean mayHoldName(String line) {
    char[] text = line.toCharArray();
    for (int i = 0; i + 1 < text.length; i++) {
      if (names.isSurname(text[i]) && Traits.isHan(text[i + 1])) {
        int longest = Math.min(text.length, i + 3);
        if (names.score(text, i, i + 2) > 0
            || longest == i + 3 && Traits.isHan(text[i + 2]) && names.score(text, i, longest) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names of persons in a line, in their order. */
  public List<TextMatch> persons(String line) {
    List<TextMatch> matches = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean stop = i == line.length() || isStop(line.charAt(i)) || i - start == LONGEST_SENTENCE;
      if (stop) {
        String sentence = line.substring(start, i);
        if (mayHoldName(sentence)) {
          addPersons(sentence, start, matches);
        }
        start = i < line.length() && isStop(line.charAt(i)) ? i + 1 : i;
      }
    }
    return matches;
  }

  private void addPersons(String sentence, int offset, List<TextMatch> matches) {
    for (Term term : Models.SEGMENT.seg(sentence)) {
      String word = term.word;
      boolean person = term.nature.startsWith("nr") && word.length() >= 2 && word.length() <= 4;
      if (person && names.isName(word.toCharArray(), 0, word.length())) {
        int start = offset + term.offset;
        matches.add(new TextMatch("person-name", start, start + word.length(), word, false, false));
      }
    }
  }

  private final SentenceWords words = new SentenceWords();

  private static final Pattern DOCTRINE = Pattern.compile("(马克思|邓小平|毛泽东|列宁|孙中山|三民|习近平)(主义者?|理论|思想)");
  private static final Pattern DOCTRINE_END = Pattern.compile("(主义者?|理论|思想)$");
  private final OrganisationGrammar grammar = new OrganisationGrammar();
  private final Places places = Places.standard();

  /** The names of persons, places and organisations in a line. */
  List<TextMatch> entities(String line) {
    List<TextMatch> matches = new ArrayList<>();
    char[] text = line.toCharArray();
    for (SentenceWord word : grammar.join(text, words.in(text, 0, text.length))) {
      switch (word.kind()) {
        case PERSON -> add("person-name", line, word.start(), word.end(), matches);
        case PLACE -> add("region", line, word.start(), word.end(), matches);
        case ORGANISATION -> add("organisation-name", line, word.start(), word.end(), matches);
        case SHORT_PLACES, NOUN, VERB, STOP -> addShort(line, word, matches);
        default -> {}
      }
    }
    return matches;
  }

  private void addShort(String line, SentenceWord word, List<TextMatch> matches) {
    if (word.length() < 2) {
      return;
    }
    String value = line.substring(word.start(), word.end());
    if (value.length() > 3 && DOCTRINE.matcher(value).matches()) {
      int end = DOCTRINE_END.matcher(value).replaceAll("").length();
      add("person-name", line, word.start(), word.start() + end, matches);
      return;
    }
    BitSet marks = places.marks(value);
    boolean pair = word.kind() == SentenceWord.Kind.SHORT_PLACES || value.length() == 2;
    for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
      int end = i + 1;
      while (!pair && marks.get(end)) {
        end++;
      }
      int start = word.start() + i;
      matches.add(match("region", line, start, word.start() + end));
      i = end - 1;
    }
  }

  private static void add(String item, String line, int start, int end, List<TextMatch> matches) {
    if (end - start > 1) {
      matches.add(match(item, line, start, end));
    }
  }

  private static TextMatch match(String item, String line, int start, int end) {
    return new TextMatch(item, start, end, line.substring(start, end), false, false);
  }

  /** The names of organisations in a line, in their order. */
  public List<TextMatch> organisations(String line) {
    return organisations.in(line);
  }

  private static boolean isStop(char c) {
    return "。！？；;!?\n\t，,".indexOf(c) >= 0;
  }
}
