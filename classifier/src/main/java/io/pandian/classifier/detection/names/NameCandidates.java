package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.names.SentenceWord.Kind;
import io.pandian.config.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stretches of a sentence that could be names of persons: a surname and one or two characters,
 * a run of the characters that foreign names are written with, and two or three parts with a dot.
 */
final class NameCandidates {
  /** A Chinese name in a sentence may look this little like one, if the words around it fit. */
  private static final int LEAST = -250;

  /** A character of which no foreign name is known, in hundredths of a natural logarithm. */
  private static final int UNKNOWN = -400;

  /** How much each character of a foreign name must at least speak for one. */
  private static final int LEAST_FOREIGN = 60;

  private static final int MOST_FOREIGN = 1000;

  /** What it speaks for a foreign name to stand between signs: （１）塞甘（２）. */
  private static final int ALONE = 300;

  private static final int LONGEST_PART = 7;

  /** What the dot of a foreign name speaks for it, and what each of its characters takes off. */
  private static final int DOTTED = 1800;

  private static final int PART_CHARACTER = -250;

  /** Characters that no given name holds. */
  private static final String FUNCTION = "的了是们这那吗呢吧着几叫到给被把与及或而且但很就都也还又再更最不没在说已每及并即该将等十于部局厂";

  /** Characters that stand between two names rather than in a foreign one. */
  private static final String BETWEEN = "和等以对向为从同跟过应选访";

  /** What stands before 任 where it is a verb. */
  private static final String OFFICE = "现曾历兼担出连就委聘前离续";

  private static final String SIGNS = "，,：:（(、 ";

  /** What it speaks for a name to be introduced. */
  private static final int INTRODUCED = 900;

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";

  private static final String DAYS = "一二三四五六日";
  private static final NameCandidates STANDARD = new NameCandidates();

  private final NameScore names = NameScore.standard();
  private final WordTable addresses =
      WordTable.backward(
          Resources.tsv("taxonomy/forms-of-address.tsv").stream().map(r -> r.get(0)).toList());
  private final WordTable endings =
      WordTable.backward(
          Stream.concat(
                  Lexicon.words("organisation-suffixes").stream(),
                  Lexicon.words("organisation-words", "trade").stream())
              .filter(w -> w.length() == 2)
              .toList());
  private final short[] foreign = new short[Character.MAX_VALUE + 1];

  private NameCandidates() {
    Arrays.fill(foreign, (short) UNKNOWN);
    for (List<String> row : Lexicon.rows("foreign-name-characters")) {
      foreign[row.get(0).charAt(0)] = Short.parseShort(row.get(1));
    }
  }

  static NameCandidates standard() {
    return STANDARD;
  }

  /** Gets a candidate's end, its score, and whether it is a foreign name. */
  interface Sink {
    void take(int end, int score, Kind kind);
  }

  /** The names that could begin at a place. */
  void at(char[] text, int start, Sink sink) {
    int run = hanEnd(text, start, start + NameCues.LONGEST + 1);
    int surname = names.surnameLength(text, start, run);
    if (surname > 0) {
      chinese(text, start, start + surname, run, sink);
    }
    foreign(text, start, start + (surname > 0 ? 4 : 3), sink);
    if (run < text.length && run - start <= LONGEST_PART && isDot(text[run])) {
      dotted(text, start, run, sink);
    }
  }

  private void chinese(char[] text, int start, int given, int run, Sink sink) {
    if (text[start] == '任' && start > 0 && OFFICE.indexOf(text[start - 1]) >= 0) {
      return;
    }
    int longest = Math.min(run, given + 2);
    for (int end = start + 2; end <= longest && isNamePart(text[end - 1]); end++) {
      int score = names.score(text, start, end) + (isIntroduced(text, start, end) ? INTRODUCED : 0);
      if (score > LEAST && !isOther(text, start, given, end)) {
        sink.take(end, score, Kind.PERSON);
      }
    }
  }

  /** 蒋艺，女, 季贵荣先生: the sex, or a form of address for a whole name. */
  private boolean isIntroduced(char[] text, int start, int end) {
    if (end + 1 >= text.length) {
      return false;
    }
    boolean begins = start == 0 || !Traits.isHan(text[start - 1]);
    boolean sex = SIGNS.indexOf(text[end]) >= 0 && (text[end + 1] == '男' || text[end + 1] == '女');
    return begins && sex || begins && addresses.longestTo(text, end, end + 2).length() == 2;
  }

  /**
   * A word, a form of address (张先生, 彭丹小姐), a day of the week (于周五), part of a number or an
   * organisation (林学院).
   */
  private boolean isOther(char[] text, int start, int given, int end) {
    boolean day = text[end - 2] == '周' && DAYS.indexOf(text[end - 1]) >= 0;
    boolean addressed =
        end > given && addresses.longestTo(text, given, end).length() == end - given
            || end < text.length && addresses.longestTo(text, end - 1, end + 1).length() == 2;
    boolean number =
        NUMERALS.indexOf(text[end - 1]) >= 0
            && end < text.length
            && NUMERALS.indexOf(text[end]) >= 0;
    return day
        || addressed
        || number
        || names.isWord(text, start, end)
        || endings.longestTo(text, start + 1, end).length() == 2;
  }

  /** 克林顿. */
  private void foreign(char[] text, int start, int shortest, Sink sink) {
    int limit = Math.min(text.length, start + NameCues.LONGEST);
    int sum = foreign[text[start]];
    if (sum == UNKNOWN) {
      return;
    }
    boolean begins = start == 0 || !Traits.isHan(text[start - 1]);
    for (int end = start + 1; end <= limit; end++) {
      boolean ends = begins && (end == text.length || !Traits.isHan(text[end]));
      if ((end >= shortest || ends && end - start > 1) && sum > LEAST_FOREIGN * (end - start)) {
        int score = names.score(text, start, end) + (ends ? ALONE : 0);
        if (score > 0 && !names.isWord(text, start, end)) {
          sink.take(end, score + Math.min(sum, MOST_FOREIGN) / 2, Kind.FOREIGN);
        }
      }
      if (end == limit || foreign[text[end]] == UNKNOWN) {
        return;
      }
      sum += foreign[text[end]];
    }
  }

  /** 约翰·拉贝: two parts with a dot are hardly anything but a name; where it ends is the question. */
  private void dotted(char[] text, int start, int dot, Sink sink) {
    if (foreignEnd(text, start, dot) < dot) {
      return;
    }
    int first = foreign[text[start]] == UNKNOWN ? UNKNOWN : 0;
    int before = first + part(text, start, dot, UNKNOWN);
    int from = dot + 1;
    int run = foreignEnd(text, from, hanEnd(text, from, from + LONGEST_PART));
    if (run < text.length && run > from && isDot(text[run])) {
      before += part(text, from, run, UNKNOWN);
      from = run + 1;
      run = foreignEnd(text, from, hanEnd(text, from, from + LONGEST_PART));
    }
    for (int end = from + 1; end <= run; end++) {
      sink.take(end, DOTTED + before + part(text, from, end, 2 * UNKNOWN), Kind.PERSON);
    }
  }

  /** Where characters end that can stand in a foreign name. */
  private static int foreignEnd(char[] text, int from, int to) {
    int end = from;
    while (end < to && isNamePart(text[end]) && BETWEEN.indexOf(text[end]) < 0) {
      end++;
    }
    return end;
  }

  /** How much one part looks like a foreign name. */
  private int part(char[] text, int from, int to, int unknown) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += foreign[text[i]] + PART_CHARACTER;
      sum += foreign[text[i]] == UNKNOWN ? unknown : 0;
    }
    return sum;
  }

  private static boolean isNamePart(char c) {
    return FUNCTION.indexOf(c) < 0;
  }

  /** Whether a character is in running text a word by itself rather than part of a name. */
  static boolean isApart(char c) {
    return FUNCTION.indexOf(c) >= 0 || BETWEEN.indexOf(c) >= 0;
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
