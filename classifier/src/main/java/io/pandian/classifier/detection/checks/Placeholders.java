package io.pandian.classifier.detection.checks;

/** Values that stand where a real one is missing: 11111111111, 12345678, 00000000. */
public final class Placeholders {
  private Placeholders() {}

  /** Whether a stretch is one character repeated, or counts up or down by one. */
  public static boolean trivial(char[] characters, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    return steps(characters, from, to, 0)
        || steps(characters, from, to, 1)
        || steps(characters, from, to, -1);
  }

  private static boolean steps(char[] characters, int from, int to, int step) {
    for (int i = from + 1; i < to; i++) {
      int expected = characters[i - 1] + step;
      // A count goes on from 9 to 0 and from 0 to 9.
      if (step == 1 && characters[i - 1] == '9') {
        expected = '0';
      } else if (step == -1 && characters[i - 1] == '0') {
        expected = '9';
      }
      if (characters[i] != expected) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch holds only these characters. */
  public static boolean only(char[] characters, int from, int to, char wanted) {
    for (int i = from; i < to; i++) {
      if (characters[i] != wanted) {
        return false;
      }
    }
    return to > from;
  }
}
