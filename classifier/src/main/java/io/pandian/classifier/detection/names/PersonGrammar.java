package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes words that no dictionary holds for names of persons where the words beside them say so: in
 * a list of names (廖晖、何光、王国章) and behind 名叫.
 */
final class PersonGrammar {
  private static final Set<String> CALLED = Set.of("名叫", "叫做", "叫作", "名为", "取名", "化名", "笔名");
  private static final int LONGEST = 4;

  private final NameScore names = NameScore.standard();
  private final Places places = Places.standard();

  /** The words with those that are names of persons marked as such. */
  List<SentenceWord> mark(char[] text, List<SentenceWord> words, KnownNames known) {
    List<SentenceWord> marked = new ArrayList<>(words);
    for (int i = 0; i < marked.size(); i++) {
      SentenceWord word = marked.get(i);
      boolean unknown =
          word.kind() == Kind.UNKNOWN && word.length() >= 2 && word.length() <= LONGEST;
      boolean called = i > 0 && CALLED.contains(marked.get(i - 1).in(text));
      if ((unknown || word.kind() == Kind.FOREIGN) && called
          || unknown && names.isSurname(text[word.start()]) && isListed(text, marked, i)) {
        marked.set(i, word.as(Kind.PERSON));
      }
      remember(text, marked, i, known);
    }
    return marked;
  }

  /** Remembers 拉贝 of 约翰·拉贝, and what looks like a name and ends at a sign or a function word. */
  private void remember(char[] text, List<SentenceWord> words, int index, KnownNames known) {
    SentenceWord word = words.get(index);
    if (word.kind() != Kind.PERSON) {
      return;
    }
    if (!isDotted(text, word)) {
      if (ends(words, index) && names.isName(text, word.start(), word.end())) {
        known.add(word.in(text), Kind.PERSON);
      }
      return;
    }
    for (String part : word.in(text).split("[·•・]")) {
      if (!places.isPlace(part)) {
        known.add(part, Kind.PERSON);
      }
    }
  }

  private static boolean ends(List<SentenceWord> words, int index) {
    return index + 1 == words.size() || words.get(index + 1).kind() == Kind.STOP;
  }

  private static boolean isDotted(char[] text, SentenceWord word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!Traits.isHan(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in a list beside a name. */
  private static boolean isListed(char[] text, List<SentenceWord> words, int index) {
    return isName(text, words, index - 1, index - 2) || isName(text, words, index + 1, index + 2);
  }

  private static boolean isName(char[] text, List<SentenceWord> words, int comma, int name) {
    return Math.min(comma, name) >= 0
        && Math.max(comma, name) < words.size()
        && words.get(comma).is(text, "、")
        && words.get(name).kind() == Kind.PERSON;
  }
}
