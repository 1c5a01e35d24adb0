package io.pandian.classifier.detection;

/** The stretches of a sentence that could be names of persons. */
final class NameCandidates {
  /** A Chinese name in a sentence may look this little like one, if the words around it fit. */
  private static final int LEAST = -250;

  private static final int LEAST_FOREIGN = 0;
  private static final int LONGEST_PART = 7;
  private static final int DOTTED = 1500;
  private static final int PART = 600;
  private static final int PART_LENGTH = -350;

  /** Characters that no given name holds. */
  private static final String FUNCTION = "的了是们这那吗呢吧着几叫到给被把与及或而且但很就都也还又再更最不没在说";

  private static final NameCandidates STANDARD = new NameCandidates();

  private final NameScore names = NameScore.standard();
  private final boolean[] foreign = new boolean[Character.MAX_VALUE + 1];

  private NameCandidates() {
    for (java.util.List<String> row : Lexicon.rows("name-weights")) {
      boolean inside = row.get(0).equals("5c1") || row.get(0).equals("4c1");
      if (inside && Integer.parseInt(row.get(2)) > 20) {
        foreign[row.get(1).charAt(0)] = true;
      }
    }
  }

  static NameCandidates standard() {
    return STANDARD;
  }

  /** Gets a candidate's end and its score. */
  interface Sink {
    void take(int end, int score);
  }

  /** The names that could begin at a place. */
  void at(char[] text, int start, Sink sink) {
    int run = hanEnd(text, start, start + NameCues.LONGEST + 1);
    int surname = names.surnameLength(text, start, run);
    if (surname > 0) {
      int longest = Math.min(run, start + surname + 2);
      for (int end = start + 2; end <= longest && isNamePart(text[end - 1]); end++) {
        int score = names.score(text, start, end);
        if (score > LEAST && !names.isWord(text, start, end)) {
          sink.take(end, score);
        }
      }
    }
    foreign(text, start, surname, sink);
    if (run < text.length && run - start <= LONGEST_PART && isDot(text[run])) {
      dotted(text, start, run, sink);
    }
  }

  private static boolean isNamePart(char c) {
    return FUNCTION.indexOf(c) < 0;
  }

  /** 克林顿: a run of characters that foreign names are written with. */
  private void foreign(char[] text, int start, int surname, Sink sink) {
    int limit = Math.min(text.length, start + NameCues.LONGEST);
    int shortest = start + (surname > 0 ? 4 : 3);
    for (int end = start + 1; end <= limit; end++) {
      if (end >= shortest) {
        int score = names.score(text, start, end);
        if (score > LEAST_FOREIGN && !names.isWord(text, start, end)) {
          sink.take(end, score);
        }
      }
      if (end == limit || !foreign[text[end]]) {
        return;
      }
    }
  }

  /** 约翰·拉贝: two parts with a dot are hardly anything but a name; where it ends is the question. */
  private void dotted(char[] text, int start, int dot, Sink sink) {
    for (int i = start; i < dot; i++) {
      if (!isNamePart(text[i])) {
        return;
      }
    }
    int before = part(text, start, dot);
    int from = dot + 1;
    int run = hanEnd(text, from, from + LONGEST_PART);
    if (run < text.length && run > from && isDot(text[run])) {
      before += part(text, from, run);
      from = run + 1;
      run = hanEnd(text, from, from + LONGEST_PART);
    }
    for (int end = from + 1; end <= run && isNamePart(text[end - 1]); end++) {
      sink.take(end, DOTTED + before + part(text, from, end));
    }
  }

  /** How much one part looks like a name, within bounds. */
  private int part(char[] text, int from, int to) {
    int score = to - from < 2 ? -PART : names.score(text, from, to);
    return Math.max(-PART, Math.min(PART, score)) + PART_LENGTH * (to - from);
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '•' || c == '・';
  }

  private static int hanEnd(char[] text, int start, int limit) {
    int end = start;
    while (end < text.length && end < limit && Traits.isHan(text[end])) {
      end++;
    }
    return end;
  }
}
