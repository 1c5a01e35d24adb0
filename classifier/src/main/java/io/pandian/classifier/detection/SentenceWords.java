package io.pandian.classifier.detection;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import io.pandian.classifier.detection.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;

/**
 * Cuts a sentence into words: the adapter to HanLP's dictionary and its counts of words and pairs
 * of words. Names of persons and places that the dictionary does not hold compete with its words,
 * names as dear as {@link NameScore} finds them unlikely. Safe for use by several threads.
 */
final class SentenceWords {
  // Costs are natural logarithms, as those of the words; set on the sentences of NamesInTextTest
  // and
  // some of news (docs/benchmarks.md).

  /** What a name costs whose score is 0, for each of its characters, and what its score spares. */
  private static final double NAME_COST = 12;

  private static final double CHARACTER_COST = 2;
  private static final double SCORE_GAIN = 0.01;

  /** What words cost that are not HanLP's, besides what their class costs. */
  private static final double PLACE_COST = 4;

  private static final double SHORT_COST = 0;
  private static final double ORGANISATION_COST = 3;

  /** A place that no list holds and that only its last character speaks for. */
  private static final double UNKNOWN_PLACE_COST = 22;

  /** Two characters that no list holds: not every rarity is a name. */
  private static final double UNKNOWN_WORD_COST = 3;

  private static final int UNKNOWN = -1;
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万";

  private final WordTable organisations = WordTable.forward(Lexicon.words("organisations"));

  private final NameCandidates names = NameCandidates.standard();
  private final Places places = Places.standard();
  private final ThreadLocal<SentenceLattice> lattices =
      ThreadLocal.withInitial(SentenceLattice::new);

  /** HanLP's tables, loaded on first use. */
  private static final class Tables {
    static final DoubleArrayTrie<CoreDictionary.Attribute> WORDS = load();

    private static DoubleArrayTrie<CoreDictionary.Attribute> load() {
      Predefine.logger.setLevel(Level.OFF);
      return CoreDictionary.trie;
    }
  }

  /** The words of a sentence, in their order. */
  List<SentenceWord> in(char[] sentence) {
    SentenceLattice lattice = lattices.get();
    lattice.clear();
    fill(sentence, lattice);
    int[] way = new int[sentence.length];
    int count =
        lattice.cheapest(
            sentence.length,
            CoreDictionary.BEGIN_WORD_ID,
            frequency(CoreDictionary.BEGIN_WORD_ID),
            Predefine.TOTAL_FREQUENCY,
            CoreBiGramTableDictionary::getBiFrequency,
            way);
    List<SentenceWord> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(settled(sentence, lattice.word(way[i])));
    }
    Collections.reverse(words);
    joinPlaces(sentence, words);
    return words;
  }

  /** The dictionary marks some places and organisations as nouns; the lists know better. */
  private SentenceWord settled(char[] text, SentenceWord word) {
    if (word.length() < 2 || word.kind() != Kind.NOUN && word.kind() != Kind.STOP) {
      return word;
    }
    if (organisations.longestFrom(text, word.start(), word.end()).length() == word.length()) {
      return new SentenceWord(word.start(), word.end(), Kind.ORGANISATION);
    }
    boolean place = places.isPlace(new String(text, word.start(), word.length()));
    return place ? new SentenceWord(word.start(), word.end(), Kind.PLACE) : word;
  }

  /** 马拉维 湖: a place and what it ends with. */
  private static void joinPlaces(char[] text, List<SentenceWord> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      SentenceWord place = words.get(i - 1);
      SentenceWord end = words.get(i);
      boolean joins =
          place.kind() == Kind.PLACE && end.length() == 1 && Places.isEnd(text[end.start()]);
      if (joins && !Places.isEnd(text[place.end() - 1])) {
        words.set(i - 1, new SentenceWord(place.start(), end.end(), Kind.PLACE));
        words.remove(i);
      }
    }
  }

  private static int frequency(int id) {
    return CoreDictionary.get(id).totalFrequency;
  }

  private void fill(char[] text, SentenceLattice lattice) {
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher = Tables.WORDS.getSearcher(text, 0);
    boolean more = searcher.next();
    int position = 0;
    while (position < text.length) {
      if (!Traits.isHan(text[position])) {
        int end = runEnd(text, position);
        addRun(text, position, end, lattice);
        // Words of signs and letters stand alone.
        position = end;
        while (more && searcher.begin < position) {
          more = searcher.next();
        }
        continue;
      }
      boolean single = false;
      while (more && searcher.begin == position) {
        single |= searcher.length == 1;
        addWord(text, position, searcher.length, searcher.index, searcher.value, lattice);
        more = searcher.next();
      }
      if (!single) {
        lattice.add(position, position + 1, UNKNOWN, 0, 0, Kind.NOUN);
      }
      if (position + 1 < text.length && Traits.isHan(text[position + 1])) {
        lattice.add(position, position + 2, UNKNOWN, 0, UNKNOWN_WORD_COST, Kind.NOUN);
      }
      addNames(text, position, lattice);
      addPlaces(text, position, lattice);
      position++;
    }
  }

  private static int runEnd(char[] text, int from) {
    int end = from + 1;
    if (!Character.isLetterOrDigit(text[from])) {
      return end;
    }
    while (end < text.length && !Traits.isHan(text[end]) && Character.isLetterOrDigit(text[end])) {
      end++;
    }
    return end;
  }

  private static void addRun(char[] text, int from, int to, SentenceLattice lattice) {
    boolean digit = Traits.isDigit(Traits.fold(text[from]));
    boolean letter = !digit && Character.isLetterOrDigit(text[from]);
    int id = digit ? CoreDictionary.M_WORD_ID : letter ? CoreDictionary.X_WORD_ID : UNKNOWN;
    if (!digit && !letter) {
      id = CoreDictionary.getWordID(String.valueOf(text[from]));
    }
    int frequency = id >= 0 ? frequency(id) : 0;
    lattice.add(from, to, id, frequency, 0, digit ? Kind.NUMBER : letter ? Kind.OTHER : Kind.STOP);
  }

  private static void addWord(
      char[] text,
      int start,
      int length,
      int id,
      CoreDictionary.Attribute attribute,
      SentenceLattice lattice) {
    boolean numeral = length == 1 && NUMERALS.indexOf(text[start]) >= 0;
    Kind kind = numeral ? Kind.NUMBER : kind(attribute);
    lattice.add(start, start + length, id, attribute.totalFrequency, 0, kind);
  }

  private static Kind kind(CoreDictionary.Attribute attribute) {
    String tag = attribute.nature[0].toString();
    if (tag.startsWith("nr")) {
      return Kind.PERSON;
    }
    if (tag.startsWith("ns")) {
      return Kind.PLACE;
    }
    if (tag.startsWith("nt")) {
      return Kind.ORGANISATION;
    }
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'b', 'a', 'j', 'l', 'i' -> Kind.NOUN;
      case 'v' -> attribute.hasNature(Nature.vn) ? Kind.NOUN : Kind.VERB;
      case 'm', 'q', 't' -> Kind.NUMBER;
      case 's', 'h', 'k' -> Kind.NOUN;
      default -> Kind.STOP;
    };
  }

  private void addNames(char[] text, int start, SentenceLattice lattice) {
    names.at(
        text,
        start,
        (end, score) ->
            lattice.add(
                start,
                end,
                CoreDictionary.NR_WORD_ID,
                frequency(CoreDictionary.NR_WORD_ID),
                NAME_COST + CHARACTER_COST * (end - start) - SCORE_GAIN * score,
                Kind.PERSON));
  }

  private void addPlaces(char[] text, int start, SentenceLattice lattice) {
    int known = places.longest(text, start);
    if (known > 0 && !isOtherWord(text, start, known)) {
      addPlace(start, known, PLACE_COST, Kind.PLACE, lattice);
    }
    addPlace(start, places.shortened(text, start), SHORT_COST, Kind.SHORT_PLACES, lattice);
    addPlace(
        start,
        organisations.longestFrom(text, start, text.length).length(),
        ORGANISATION_COST,
        Kind.ORGANISATION,
        lattice);
    for (int length = 2; length <= Places.LONGEST_UNKNOWN; length++) {
      if (places.endsAsPlace(text, start, start + length)
          && !isOtherWord(text, start + length - 2, 2)) {
        addPlace(start, length, UNKNOWN_PLACE_COST, Kind.PLACE, lattice);
      }
    }
  }

  /** Whether the dictionary knows a stretch as something else than a place: 高台, 小镇. */
  private static boolean isOtherWord(char[] text, int start, int length) {
    int index = Tables.WORDS.exactMatchSearch(text, start, length, 0);
    return index >= 0 && kind(CoreDictionary.get(index)) != Kind.PLACE;
  }

  private static void addPlace(
      int start, int length, double cost, Kind kind, SentenceLattice lattice) {
    if (length > 0) {
      int id = CoreDictionary.NS_WORD_ID;
      lattice.add(start, start + length, id, frequency(id), cost, kind);
    }
  }
}
