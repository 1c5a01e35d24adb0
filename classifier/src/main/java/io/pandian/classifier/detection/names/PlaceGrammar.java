package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the words of a sentence to names of places: a place and what it ends with (马拉维 湖, 波兰 共和国),
 * and a name with a street or building (高尔基 大街); and tells of foreign names whether they are
 * persons or places by the words beside them (在 阿卡普尔科).
 */
final class PlaceGrammar {
  /** At most so many nouns stand between a place and its airport. */
  private static final int MOST_BETWEEN = 2;

  private final Places places = Places.standard();
  private final Set<String> sites = Set.copyOf(Lexicon.words("place-words", "site", 1));
  private final Set<String> realms = Set.copyOf(Lexicon.words("place-words", "realm", 1));
  private final Set<String> realmParts = Set.copyOf(Lexicon.words("place-words", "realm-part", 1));
  private final Set<String> before = Set.copyOf(Lexicon.words("place-words", "before", 1));
  private final Set<String> after = Set.copyOf(Lexicon.words("place-words", "after", 1));

  /** The words with those that make up a place joined, and no foreign name left undecided. */
  List<SentenceWord> join(char[] text, List<SentenceWord> words, KnownNames known) {
    List<SentenceWord> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      SentenceWord word = words.get(i);
      if (word.kind() == Kind.FOREIGN) {
        word = word.as(isPlace(text, words, i, known) ? Kind.PLACE : Kind.PERSON);
      }
      joined.add(word);
      end(text, joined);
    }
    return joined;
  }

  /** Whether the words beside a foreign name say that it is a place. */
  private boolean isPlace(char[] text, List<SentenceWord> words, int index, KnownNames known) {
    String name = words.get(index).in(text);
    boolean led = index > 0 && before.contains(words.get(index - 1).in(text));
    boolean followed = index + 1 < words.size() && after.contains(words.get(index + 1).in(text));
    if (led || followed) {
      known.add(name, Kind.PLACE);
    }
    return known.of(name).filter(k -> k == Kind.PLACE).isPresent();
  }

  /** Joins the last word to those before it, if it ends a place. */
  private void end(char[] text, List<SentenceWord> words) {
    int last = words.size() - 1;
    SentenceWord end = words.get(last);
    if (last == 0) {
      return;
    }
    SentenceWord name = words.get(last - 1);
    String word = end.in(text);
    if (end.kind() == Kind.PLACE && places.isPlace(name.in(text) + word)) {
      replace(words, last - 1);
    } else if (end.length() == 1 && Places.isEnd(text[end.start()])) {
      boolean foreign = name.kind() == Kind.PERSON && name.length() > 2;
      if ((name.kind() == Kind.PLACE && !Places.isEnd(text[name.end() - 1])) || foreign) {
        replace(words, last - 1);
      }
    } else if (realms.contains(word)) {
      realm(text, words, last);
    } else if (sites.contains(word)) {
      site(words, last);
    }
  }

  /** 南斯拉夫 联盟 共和国. */
  private void realm(char[] text, List<SentenceWord> words, int last) {
    int first = last - 1;
    while (first > 0 && realmParts.contains(words.get(first).in(text))) {
      first--;
    }
    if (words.get(first).kind() == Kind.PLACE) {
      replace(words, first);
    }
  }

  /** 北京 首都 国际 机场. */
  private static void site(List<SentenceWord> words, int last) {
    int first = last - 1;
    while (first > 0 && last - first <= MOST_BETWEEN && isNoun(words.get(first))) {
      first--;
    }
    Kind kind = words.get(first).kind();
    if (kind == Kind.PLACE || kind == Kind.PERSON && first == last - 1) {
      replace(words, first);
    } else if (words.get(last - 1).kind() == Kind.UNKNOWN && words.get(last - 1).length() > 1) {
      replace(words, last - 1);
    }
  }

  private static boolean isNoun(SentenceWord word) {
    return word.kind() == Kind.NOUN || word.kind() == Kind.UNKNOWN;
  }

  private static void replace(List<SentenceWord> words, int first) {
    SentenceWord place = words.get(first).with(words.get(words.size() - 1), Kind.PLACE);
    words.subList(first, words.size()).clear();
    words.add(place);
  }
}
