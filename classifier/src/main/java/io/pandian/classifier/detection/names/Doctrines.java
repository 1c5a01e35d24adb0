package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import java.util.Set;

/** Words for what a person taught, in which the person's name stands first: 马克思主义. */
final class Doctrines {
  private static final String[] ENDS = {"主义者", "主义", "理论", "思想"};

  private final Set<String> persons = Set.copyOf(Lexicon.words("doctrines"));

  /** How long the name is that a word begins with; 0 if it is no such word. */
  int personLength(String word) {
    for (String end : ENDS) {
      int length = word.length() - end.length();
      if (length >= 2 && word.endsWith(end) && persons.contains(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }
}
