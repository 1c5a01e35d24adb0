package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the words of a sentence to names of organisations: an ending (公司, 委员会), the words before it
 * that may belong to the name, and where the name begins: at a place, at another organisation, at a
 * word such as 中央 or at a number of a congress.
 */
final class OrganisationGrammar {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 28;

  /** Names without a place or another anchor have so few words before their ending. */
  private static final int MOST_PLAIN_WORDS = 2;

  /** And so many if the head of the body is named after it: 广播 电影 电视 部 部长. */
  private static final int MOST_LED_WORDS = 4;

  /** Endings of one character that longer words of the dictionary have, too: 旅游部, but 座谈会. */
  private static final String WHOLE = "厂局署厅部院委社";

  private static final String NUMERALS = "〇零一二三四五六七八九十第";
  private static final String NUMBERED = "届次期支";

  /** What organisations end with that are numbered. */
  private static final String CONGRESS = "会大协";

  /** How an ending is taken: see {@code organisation-suffixes.tsv}. */
  private enum Ending {
    STRONG,
    ANCHORED,
    NAMED
  }

  private final Map<String, Ending> endings = new HashMap<>();
  private final WordTable table;
  private final Set<String> opens = Set.copyOf(Lexicon.words("organisation-words", "opens"));
  private final Set<String> apart = Set.copyOf(Lexicon.words("organisation-words", "apart"));
  private final Set<String> organisations = new HashSet<>(Lexicon.words("organisations"));

  OrganisationGrammar() {
    Lexicon.rows("organisation-suffixes").forEach(row -> ending(row.get(0), row.get(2)));
    Lexicon.rows("organisation-words").forEach(row -> ending(row.get(0), row.get(1)));
    table = WordTable.backward(endings.keySet());
  }

  private void ending(String word, String how) {
    switch (how) {
      case "strong" -> endings.put(word, Ending.STRONG);
      case "anchored" -> endings.put(word, Ending.ANCHORED);
      case "named" -> endings.put(word, Ending.NAMED);
      default -> {}
    }
  }

  /** The words with those that make up a name of an organisation joined. */
  List<SentenceWord> join(char[] text, List<SentenceWord> words) {
    List<SentenceWord> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!headed(text, words.get(i), joined)) {
        joined.add(words.get(i));
      }
      known(text, joined);
      SentenceWord last = joined.get(joined.size() - 1);
      String ending = isNoun(last) || last.is(text, "部") ? ending(text, last) : "";
      if (!ending.isEmpty() || last.kind() == Kind.ORGANISATION) {
        boolean led = i + 1 < words.size() && words.get(i + 1).is(text, ending + "长");
        join(text, joined, ending, led ? MOST_LED_WORDS : MOST_PLAIN_WORDS);
      }
    }
    return joined;
  }

  /** 人民 政协: two words that are one organisation's name. */
  private void known(char[] text, List<SentenceWord> words) {
    int last = words.size() - 1;
    if (last > 0
        && words.get(last).kind() == Kind.ORGANISATION
        && organisations.contains(words.get(last - 1).in(text) + words.get(last).in(text))) {
      SentenceWord name = words.get(last - 1).with(words.remove(last), Kind.ORGANISATION);
      words.set(last - 1, name);
    }
  }

  /** 外交部长: the head of an organisation that is known by name. */
  private boolean headed(char[] text, SentenceWord word, List<SentenceWord> into) {
    int end = word.end() - 1;
    boolean headed =
        word.kind() == Kind.NOUN
            && word.length() > 2
            && text[end] == '长'
            && organisations.contains(new String(text, word.start(), word.length() - 1));
    if (headed) {
      into.add(new SentenceWord(word.start(), end, Kind.ORGANISATION));
    }
    return headed;
  }

  private static boolean isNoun(SentenceWord word) {
    return word.kind() == Kind.NOUN || word.kind() == Kind.UNKNOWN;
  }

  /** The ending of a word; one of a single character is a word by itself. */
  private String ending(char[] text, SentenceWord word) {
    String ending = table.longestTo(text, word.start(), word.end());
    boolean apart = word.length() == 1 || word.length() > 2 && WHOLE.contains(ending);
    return ending.length() == 1 && !apart ? "" : ending;
  }

  private void join(char[] text, List<SentenceWord> words, String ending, int mostPlain) {
    int last = words.size() - 1;
    int first = last;
    int anchor = words.get(last).kind() == Kind.ORGANISATION ? last : -1;
    while (first > 0
        && last - first < MOST_WORDS
        && goesOn(text, words, first)
        && words.get(last).end() - words.get(first - 1).start() <= LONGEST
        && belongs(text, words, first - 1, ending)) {
      first--;
      if (isAnchor(text, words, first, ending)) {
        anchor = first;
      }
    }
    boolean led = mostPlain > MOST_PLAIN_WORDS;
    if (anchor < 0 && (led || endings.get(ending) == Ending.STRONG)) {
      anchor =
          plain(words, ending.length() >= 4 ? first : Math.max(first, last - mostPlain), ending);
    }
    if (anchor < 0) {
      return;
    }
    SentenceWord begin = words.get(anchor);
    SentenceWord name = begin.with(words.get(last), Kind.ORGANISATION);
    words.subList(anchor, words.size()).clear();
    if (begin.kind() == Kind.PERSON && text[begin.start()] == '任') {
      // 任彭浦机器厂厂长: a verb, and no surname.
      words.add(new SentenceWord(begin.start(), begin.start() + 1, Kind.VERB));
      name = new SentenceWord(begin.start() + 1, name.end(), Kind.ORGANISATION);
    }
    words.add(name);
  }

  /** Whether a word can be part of the name that ends with the last word. */
  private boolean belongs(char[] text, List<SentenceWord> words, int index, String ending) {
    SentenceWord word = words.get(index);
    char c = text[word.start()];
    boolean numbered = word.length() == 1 && NUMBERED.indexOf(c) >= 0;
    if (word.kind() == Kind.NUMBER || c == '第') {
      return numbered || NUMERALS.indexOf(c) >= 0;
    }
    if (ending.isEmpty()) {
      boolean place = word.kind() == Kind.PLACE && words.get(index + 1).kind() != Kind.PLACE;
      return numbered || place || word.kind() == Kind.ORGANISATION;
    }
    return switch (word.kind()) {
      case STOP, VERB -> false;
      case NOUN, UNKNOWN, OTHER -> !apart.contains(word.in(text));
      default -> true;
    };
  }

  /** 全国 begins a name, except behind 第五届; before a number stands at most an organisation. */
  private static boolean goesOn(char[] text, List<SentenceWord> words, int first) {
    SentenceWord before = words.get(first - 1);
    char c = text[words.get(first).start()];
    boolean national = words.get(first).is(text, "全国") && first < words.size() - 1;
    boolean numbered =
        NUMBERED.indexOf(text[before.end() - 1]) >= 0 || before.kind() == Kind.NUMBER;
    return c == '第' || national ? numbered || before.kind() == Kind.ORGANISATION : true;
  }

  private boolean isAnchor(char[] text, List<SentenceWord> words, int index, String ending) {
    SentenceWord word = words.get(index);
    int between = words.size() - index - 2;
    return switch (word.kind()) {
      case ORGANISATION -> true;
      case PLACE, SHORT_PLACES -> endings.get(ending) != Ending.NAMED || between > 0;
      case PERSON -> endings.get(ending) == Ending.STRONG;
      case NUMBER -> isCongress(text, words, index, ending);
      default ->
          !ending.isEmpty() && opens.contains(word.in(text))
              || text[word.start()] == '第' && isCongress(text, words, index, ending);
    };
  }

  /** 第八届, 十五届: a number and 届 or 次 among the next words. */
  private static boolean isCongress(
      char[] text, List<SentenceWord> words, int index, String ending) {
    if (ending.isEmpty() && CONGRESS.indexOf(text[words.get(words.size() - 1).end() - 1]) < 0) {
      return false;
    }
    for (int i = index; i < words.size() - 1 && i < index + 5; i++) {
      SentenceWord word = words.get(i);
      if (NUMBERED.indexOf(text[word.end() - 1]) >= 0) {
        return true;
      }
      if (word.kind() != Kind.NUMBER && text[word.start()] != '第') {
        return false;
      }
    }
    return false;
  }

  /** Without an anchor, a strong ending makes a name of the nearest nouns. */
  private static int plain(List<SentenceWord> words, int first, String ending) {
    int last = words.size() - 1;
    int from = first;
    while (from < last && !isNoun(words.get(from)) && words.get(from).kind() != Kind.OTHER) {
      from++;
    }
    boolean enough = words.get(last).end() - words.get(from).start() - ending.length() >= 2;
    return enough ? from : -1;
  }
}
