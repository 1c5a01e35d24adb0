package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import java.util.HashSet;
import java.util.Set;

/**
 * What could be a Chinese name by its surname alone, where no more is asked: lists of names, and
 * bounds of text that {@link NameRecognizer} did not read. Safe for use by several threads.
 */
public final class PossibleNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final PossibleNames STANDARD = new PossibleNames();

  private final boolean[] surnames = new boolean[Character.MAX_VALUE + 1];
  private final Set<String> compounds = new HashSet<>();

  private PossibleNames() {
    for (String surname : Lexicon.words("surnames")) {
      if (surname.length() == 1) {
        surnames[surname.charAt(0)] = true;
      } else {
        compounds.add(surname);
      }
    }
  }

  public static PossibleNames standard() {
    return STANDARD;
  }

  /** Whether a word may be a whole name: a surname and what can be a given name. */
  public boolean isOne(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    boolean compound = word.length() > SHORTEST && compounds.contains(word.substring(0, SHORTEST));
    return word.chars().allMatch(c -> Traits.isHan((char) c))
        && (compound || word.length() < LONGEST && surnames[word.charAt(0)]);
  }

  /** At most how many names stand in a text: each begins with a surname and has two characters. */
  public long atMostIn(CharSequence text) {
    long names = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = surnames[c] || i + 2 < text.length() && isCompound(text, i);
      if (begins && Traits.isHan(text.charAt(i + 1))) {
        names++;
        i++;
      }
    }
    return names;
  }

  private boolean isCompound(CharSequence text, int at) {
    return compounds.contains(text.subSequence(at, at + SHORTEST).toString());
  }
}
