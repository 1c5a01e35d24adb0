package io.pandian.classifier.detection;

import io.pandian.classifier.detection.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of a sentence to names of organisations: an ending (公司, 委员会), the words before it
 * that may belong to the name, and where the name begins: at a place, at another organisation or at
 * a number of a congress.
 */
final class OrganisationGrammar {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 28;

  /** Names without a place or another anchor have so few words before their ending. */
  private static final int MOST_PLAIN_WORDS = 2;

  private final WordTable endings;
  private final WordTable strong;

  OrganisationGrammar() {
    List<String> words = new ArrayList<>();
    List<String> firm = new ArrayList<>();
    for (List<String> row : Lexicon.rows("organisation-suffixes")) {
      if (!row.get(2).equals("none")) {
        words.add(row.get(0));
        if (row.get(2).equals("strong")) {
          firm.add(row.get(0));
        }
      }
    }
    endings = WordTable.backward(words);
    strong = WordTable.backward(firm);
  }

  /** The words with those that make up a name of an organisation joined. */
  List<SentenceWord> join(char[] text, List<SentenceWord> words) {
    List<SentenceWord> joined = new ArrayList<>();
    for (SentenceWord word : words) {
      joined.add(word);
      boolean nominal = word.kind() == Kind.NOUN || word.kind() == Kind.ORGANISATION;
      int ending = nominal ? endings.longestTo(text, word.start(), word.end()).length() : 0;
      if (ending > 0 || word.kind() == Kind.ORGANISATION) {
        join(text, joined, ending);
      }
    }
    return joined;
  }

  private void join(char[] text, List<SentenceWord> words, int ending) {
    int last = words.size() - 1;
    SentenceWord head = words.get(last);
    int first = last;
    int anchor = head.kind() == Kind.ORGANISATION ? last : -1;
    while (first > 0 && last - first < MOST_WORDS && belongs(text, words.get(first - 1), ending)) {
      first--;
      SentenceWord word = words.get(first);
      if (head.end() - word.start() > LONGEST) {
        break;
      }
      if (isAnchor(text, words, first, ending)) {
        anchor = first;
      }
    }
    if (anchor < 0) {
      anchor = plain(text, words, first, last, ending);
    }
    if (anchor < 0) {
      return;
    }
    SentenceWord name = new SentenceWord(words.get(anchor).start(), head.end(), Kind.ORGANISATION);
    words.subList(anchor, words.size()).clear();
    words.add(name);
  }

  private static boolean isAnchor(char[] text, List<SentenceWord> words, int index, int ending) {
    SentenceWord word = words.get(index);
    boolean ordinal =
        index + 2 < words.size()
            && (text[word.start()] == '第' || word.kind() == Kind.NUMBER)
            && isCongress(text, words, index);
    boolean national =
        ending > 0
            && word.length() == 2
            && text[word.start()] == '全'
            && text[word.start() + 1] == '国';
    return ordinal
        || national
        || ending > 0 && (word.kind() == Kind.PLACE || word.kind() == Kind.SHORT_PLACES)
        || word.kind() == Kind.ORGANISATION;
  }

  /** 第八届, 十五届: a number and 届 or 次 among the next words. */
  private static boolean isCongress(char[] text, List<SentenceWord> words, int index) {
    for (int i = index; i < words.size() - 1 && i < index + 5; i++) {
      char last = text[words.get(i).end() - 1];
      if (last == '届' || last == '次') {
        return true;
      }
      if (words.get(i).kind() != Kind.NUMBER && text[words.get(i).start()] != '第') {
        return false;
      }
    }
    return false;
  }

  private static boolean belongs(char[] text, SentenceWord word, int ending) {
    if (ending == 0) {
      char c = text[word.start()];
      return word.kind() == Kind.NUMBER || c == '第' || c == '届' || c == '次';
    }
    return switch (word.kind()) {
      case STOP, VERB -> false;
      default -> true;
    };
  }

  /** Without an anchor, a strong ending makes a name of the nearest nouns. */
  private int plain(char[] text, List<SentenceWord> words, int first, int last, int ending) {
    SentenceWord head = words.get(last);
    if (ending == 0 || strong.longestTo(text, head.start(), head.end()).isEmpty()) {
      return -1;
    }
    int from = ending >= 4 ? first : Math.max(first, last - MOST_PLAIN_WORDS);
    while (from < last
        && words.get(from).kind() != Kind.NOUN
        && words.get(from).kind() != Kind.OTHER) {
      from++;
    }
    boolean enough = head.end() - words.get(from).start() - ending >= 2;
    return enough ? from : -1;
  }
}
