package io.pandian.classifier.detection.names;

/**
 * What a short run of Han characters shows of being a personal name: each character at its place,
 * each pair of neighbours at its place, and the kind of surname it begins with. A cue is a number
 * (place, first character, second character), so that looking at a name allocates nothing.
 *
 * <p>In {@code lexicons/name-weights.tsv} a cue is written {@code <length><kind><place>}, where
 * length 5 stands for 5 to {@link #LONGEST} and length 6 for any length of a run without a surname;
 * kinds are c (character), p (pair), s (surname) and n (the naive score).
 */
final class NameCues {
  static final int SHORTEST = 2;
  static final int LONGEST = 7;

  /** More cues than any run has. */
  static final int MOST = 4 * LONGEST;

  private static final int LONG = 5;
  private static final int PLACES = 16;
  private static final int ANY = (LONG + 1) * PLACES;
  private static final int PAIR = 4;
  private static final int SURNAME = 8;
  private static final int NAIVE = 9;

  private NameCues() {}

  /**
   * The cues of a run of 2 to 7 characters.
   *
   * @param surname 0 for none, 1 for one character, 2 for two characters, 3 if it could be either
   * @param into gets the cues
   * @return how many there are
   */
  static int of(char[] text, int from, int to, int surname, long[] into) {
    int length = to - from;
    int code = Math.min(length, LONG) * PLACES;
    int count = 0;
    into[count++] = cue(code + SURNAME, (char) surname, '\0');
    for (int i = 0; i < length; i++) {
      into[count++] = cue(code + place(i, length), text[from + i], '\0');
      if (i + 1 < length) {
        int pair = length < LONG ? i : 0;
        into[count++] = cue(code + PAIR + pair, text[from + i], text[from + i + 1]);
      }
    }
    return surname == 0 && length > SHORTEST ? count + foreign(text, from, to, into, count) : count;
  }

  /** The cues of a run without a surname that do not depend on its length. */
  private static int foreign(char[] text, int from, int to, long[] into, int at) {
    int last = to - 1;
    int count = at;
    for (int i = from; i <= last; i++) {
      int place = i == from ? 0 : i == last ? 2 : 1;
      into[count++] = cue(ANY + place, text[i], '\0');
      if (i < last) {
        int pair = i == from ? 0 : i + 1 == last ? 2 : 1;
        into[count++] = cue(ANY + PAIR + pair, text[i], text[i + 1]);
      }
    }
    return count - at;
  }

  /** In longer runs only the first and the last character have a place of their own. */
  private static int place(int index, int length) {
    if (length < LONG) {
      return index;
    }
    return index == 0 ? 0 : index == length - 1 ? 2 : 1;
  }

  /** The cue whose weight says how much the naive score counts in runs of a length. */
  static long naive(int length) {
    return cue(Math.min(length, LONG) * PLACES + NAIVE, '\0', '\0');
  }

  private static long cue(int code, char first, char second) {
    return ((long) code << 32) | ((long) first << 16) | second;
  }

  /** The two cells that name a cue in the list of weights. */
  static String[] written(long cue) {
    int code = (int) (cue >>> 32);
    int place = code % PLACES;
    String length = String.valueOf(code / PLACES);
    String first = String.valueOf((char) (cue >>> 16));
    if (place == NAIVE) {
      return new String[] {length + "n", "-"};
    }
    if (place == SURNAME) {
      return new String[] {length + "s", String.valueOf((int) (char) (cue >>> 16))};
    }
    return place >= PAIR
        ? new String[] {length + "p" + (place - PAIR), first + (char) cue}
        : new String[] {length + "c" + place, first};
  }

  /** The cue that two cells name. */
  static long read(String cue, String text) {
    int code = (cue.charAt(0) - '0') * PLACES;
    return switch (cue.charAt(1)) {
      case 'n' -> cue(code + NAIVE, '\0', '\0');
      case 's' -> cue(code + SURNAME, (char) Integer.parseInt(text), '\0');
      case 'p' -> cue(code + PAIR + cue.charAt(2) - '0', text.charAt(0), text.charAt(1));
      default -> cue(code + cue.charAt(2) - '0', text.charAt(0), '\0');
    };
  }
}
