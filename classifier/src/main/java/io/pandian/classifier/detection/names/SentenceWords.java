package io.pandian.classifier.detection.names;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
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
  private static final double NAME_COST = 14;

  private static final double CHARACTER_COST = 2;
  private static final double SCORE_GAIN = 0.01;

  /** What words cost that are not HanLP's, besides what their class costs. */
  private static final double PLACE_COST = 4;

  /** A name that the document has had before. */
  private static final double KNOWN_COST = 6;

  private static final double SHORT_COST = -4;
  private static final double ORGANISATION_COST = 3;

  /** A place that no list holds and that only its last character speaks for. */
  private static final double UNKNOWN_PLACE_COST = 24;

  /** Names of places as long as this are nothing else; shorter ones may be words: 合作. */
  private static final int LONG_PLACE = 4;

  /** How often a word is at least seen that stands in the way of an unknown place's end. */
  private static final int COMMON = 20;

  /** Two characters that no list holds: not every rarity is a name. */
  private static final double UNKNOWN_WORD_COST = 3;

  /** A verb is taken for a noun if it is one in one of so many places. */
  private static final int LEAST_NOUN_SHARE = 6;

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
  List<SentenceWord> in(char[] sentence, KnownNames known) {
    SentenceLattice lattice = lattices.get();
    lattice.clear();
    fill(sentence, known, lattice);
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
    return words;
  }

  /** The dictionary marks some places and organisations as nouns; the lists know better. */
  private SentenceWord settled(char[] text, SentenceWord word) {
    boolean common =
        word.kind() == Kind.NOUN || word.kind() == Kind.UNKNOWN || word.kind() == Kind.STOP;
    if (word.length() < 2 || !common && word.kind() != Kind.PLACE) {
      return word;
    }
    if (organisations.longestFrom(text, word.start(), word.end()).length() == word.length()) {
      return word.as(Kind.ORGANISATION);
    }
    boolean ends = Places.isEnd(text[word.end() - 1]) && word.length() > 2;
    boolean place =
        places.isPlace(word.in(text))
            || ends && places.longest(text, word.start()) == word.length() - 1;
    return place ? word.as(Kind.PLACE) : word;
  }

  private static int frequency(int id) {
    return CoreDictionary.get(id).totalFrequency;
  }

  private void fill(char[] text, KnownNames known, SentenceLattice lattice) {
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
        lattice.add(position, position + 1, UNKNOWN, 0, 0, Kind.UNKNOWN);
      }
      if (position + 1 < text.length
          && mayBeWord(text[position])
          && mayBeWord(text[position + 1])) {
        lattice.add(position, position + 2, UNKNOWN, 0, UNKNOWN_WORD_COST, Kind.UNKNOWN);
      }
      addNumber(text, position, lattice);
      addNames(text, position, lattice);
      addKnown(known.longest(text, position), position, known, lattice);
      addPlaces(text, position, lattice);
      position++;
    }
  }

  /** Characters that are words by themselves make no rare word with others: 和十, 团对. */
  private static boolean mayBeWord(char c) {
    return Traits.isHan(c) && !NameCandidates.isApart(c) && NUMERALS.indexOf(c) < 0;
  }

  /** 二十六: numbers in characters, which the dictionary holds only in part. */
  private static void addNumber(char[] text, int from, SentenceLattice lattice) {
    int end = from;
    while (end < text.length && NUMERALS.indexOf(text[end]) >= 0) {
      end++;
    }
    if (end > from) {
      int id = CoreDictionary.M_WORD_ID;
      lattice.add(from, end, id, frequency(id), 0, Kind.NUMBER);
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
      case 'v' -> isAlsoNoun(attribute) ? Kind.NOUN : Kind.VERB;
      case 'm', 'q', 't' -> Kind.NUMBER;
      case 's', 'h', 'k' -> Kind.NOUN;
      default -> Kind.STOP;
    };
  }

  /** 管理 stands as a noun in names, 参加 hardly ever. */
  private static boolean isAlsoNoun(CoreDictionary.Attribute attribute) {
    int noun = attribute.getNatureFrequency(Nature.vn) + attribute.getNatureFrequency(Nature.n);
    return noun * LEAST_NOUN_SHARE >= attribute.totalFrequency;
  }

  /** 江西洪都: what begins with a place that is often named is no name. */
  private static boolean beginsWithPlace(char[] text, int start) {
    int index =
        start + 2 <= text.length ? Tables.WORDS.exactMatchSearch(text, start, start + 2, 0) : -1;
    return index >= 0
        && CoreDictionary.get(index).totalFrequency >= COMMON
        && kind(CoreDictionary.get(index)) == Kind.PLACE;
  }

  private void addNames(char[] text, int start, SentenceLattice lattice) {
    boolean office =
        text[start] == '任' && start + 1 < text.length && places.longest(text, start + 1) > 1;
    if (office || beginsWithPlace(text, start)) {
      return;
    }
    names.at(
        text,
        start,
        (end, score, kind) ->
            lattice.add(
                start,
                end,
                CoreDictionary.NR_WORD_ID,
                frequency(CoreDictionary.NR_WORD_ID),
                NAME_COST + CHARACTER_COST * (end - start) - SCORE_GAIN * score,
                kind));
  }

  private static void addKnown(String name, int start, KnownNames known, SentenceLattice lattice) {
    if (!name.isEmpty()) {
      Kind kind = known.of(name).orElse(Kind.PERSON);
      int id = kind == Kind.PERSON ? CoreDictionary.NR_WORD_ID : CoreDictionary.NS_WORD_ID;
      lattice.add(start, start + name.length(), id, frequency(id), KNOWN_COST, kind);
    }
  }

  private void addPlaces(char[] text, int start, SentenceLattice lattice) {
    int known = places.longest(text, start);
    if (known > 0 && (known >= LONG_PLACE || !isOtherWord(text, start, known, 0))) {
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
          && !isOtherWord(text, start + length - 2, 2, COMMON)) {
        addPlace(start, length, UNKNOWN_PLACE_COST, Kind.PLACE, lattice);
      }
    }
  }

  /** Whether the dictionary knows a stretch, with a frequency, as no place: 高台, 小镇. */
  private static boolean isOtherWord(char[] text, int start, int length, int least) {
    // Its third argument is named a length and is an end.
    int index = Tables.WORDS.exactMatchSearch(text, start, start + length, 0);
    return index >= 0
        && CoreDictionary.get(index).totalFrequency >= least
        && kind(CoreDictionary.get(index)) != Kind.PLACE;
  }

  private static void addPlace(
      int start, int length, double cost, Kind kind, SentenceLattice lattice) {
    if (length > 0) {
      int id = CoreDictionary.NS_WORD_ID;
      lattice.add(start, start + length, id, frequency(id), cost, kind);
    }
  }
}
