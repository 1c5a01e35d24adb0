package io.pandian.classifier.detection.checks;

/**
 * One value as detectors see it: ends trimmed, full-width characters folded to ASCII, and the sorts
 * of characters counted, all in one pass. It is a view that is filled again for each value, so it
 * allocates nothing; each thread has its own.
 */
public final class ValueText {
  /** Characters looked at; what tells a data item stands well before this. */
  public static final int LONGEST = 512;

  /** Shorter numbers are counts and amounts, for which .0 may matter. */
  private static final int LONGEST_COUNT = 10;

  private final char[] text = new char[LONGEST];
  private final char[] bare = new char[LONGEST];
  private String original = "";
  private int length;
  private int bareLength;
  private int traits;
  private int digits;
  private int letters;
  private int hans;

  /** Some character is not the original's. */
  private boolean folded;

  /** Fills the view with a value. Of a value longer than {@link #LONGEST} it sees the beginning. */
  public ValueText set(String value) {
    original = value;
    letters = 0;
    hans = 0;
    folded = false;
    int trailing = 0;
    int end = Math.min(value.length(), LONGEST);
    for (int i = leadingDigits(value, end); i < end; i++) {
      char raw = value.charAt(i);
      char c = Traits.fold(raw);
      folded |= c != raw;
      if (c == ' ') {
        trailing = length == 0 ? 0 : trailing + 1;
        if (length > 0) {
          text[length++] = c;
        }
        continue;
      }
      if (trailing > 0) {
        traits |= Traits.SEPARATOR;
        trailing = 0;
      }
      add(c);
    }
    length -= trailing;
    if (original.length() > LONGEST_COUNT) {
      leaveOutSpreadsheet();
    }
    return this;
  }

  /** Most values that come in masses are digits, or begin so: these need no look at each sort. */
  private int leadingDigits(String value, int end) {
    int count = 0;
    while (count < end && Traits.isDigit(value.charAt(count))) {
      text[count] = value.charAt(count);
      bare[count] = value.charAt(count);
      count++;
    }
    length = count;
    bareLength = count;
    digits = count;
    traits = count > 0 ? Traits.DIGIT : 0;
    return count;
  }

  /**
   * What spreadsheets do to numbers that are text: an apostrophe before, so that they stay so, or
   * .0 after, when they became numbers.
   */
  private void leaveOutSpreadsheet() {
    if (text[0] == '\'' && length > 1 && Traits.isDigit(text[1])) {
      drop(0, 1);
      traits = traits & ~Traits.OTHER;
    }
    boolean whole = digits == length - 1 && length > 2 && text[length - 2] == '.';
    if (whole && text[length - 1] == '0') {
      length -= 2;
      bareLength -= 2;
      digits--;
      traits = Traits.DIGIT;
    }
  }

  private void drop(int from, int count) {
    System.arraycopy(text, from + count, text, from, length - count);
    System.arraycopy(bare, from + count, bare, from, bareLength - count);
    length -= count;
    bareLength -= count;
  }

  private void add(char c) {
    text[length++] = c;
    int trait = Traits.of(c);
    traits |= trait;
    switch (trait) {
      case Traits.DIGIT -> digits++;
      case Traits.LETTER -> letters++;
      case Traits.HAN -> hans++;
      default -> {}
    }
    if (c != '-') {
      bare[bareLength++] = c;
    }
  }

  /** Characters after trimming. */
  public int length() {
    return length;
  }

  /** The folded character at a place below {@link #length}. */
  public char at(int index) {
    return text[index];
  }

  /** Characters without spaces and hyphens. */
  public int bareLength() {
    return bareLength;
  }

  /** The folded character at a place below {@link #bareLength}, spaces and hyphens left out. */
  public char bareAt(int index) {
    return bare[index];
  }

  /** The sorts of characters, as {@link Traits}. */
  public int traits() {
    return traits;
  }

  public int digits() {
    return digits;
  }

  public int letters() {
    return letters;
  }

  public int hans() {
    return hans;
  }

  /** Whether a stretch of the bare characters is all digits. */
  public boolean bareDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Traits.isDigit(bare[i])) {
        return false;
      }
    }
    return true;
  }

  /** The number that a stretch of bare digits writes. */
  public int bareNumber(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (bare[i] - '0');
    }
    return number;
  }

  public char[] bareCharacters() {
    return bare;
  }

  public char[] characters() {
    return text;
  }

  /** The trimmed and folded text; the original string itself where nothing had to change. */
  public String string() {
    return isOriginal(length) ? original : new String(text, 0, length);
  }

  /** The text without spaces and hyphens; the original string itself where it has none. */
  public String bareString() {
    return isOriginal(bareLength) ? original : new String(bare, 0, bareLength);
  }

  /** Whether so many characters are all of the original: none changed and none left out. */
  private boolean isOriginal(int count) {
    return !folded && count == original.length();
  }
}
