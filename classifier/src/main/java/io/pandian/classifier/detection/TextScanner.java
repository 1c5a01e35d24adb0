package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.detectors.Detector;
import io.pandian.classifier.detection.detectors.Identifier;
import io.pandian.classifier.detection.text.TextMatch;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.Strength;
import io.pandian.config.taxonomy.TextConfidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds identifiers in a line of text, in one pass: the line is cut into runs of the characters
 * that identifiers are made of, and only runs with enough digits, an {@code @} or a province's
 * character before them are judged. Time is linear in the length of the line. Safe for use by
 * several threads.
 *
 * <p>Not covered: what only a label tells apart from other numbers (QQ numbers, staff numbers).
 */
public final class TextScanner {
  /** Longer runs are digests, links or noise. */
  private static final int LONGEST_RUN = 120;

  /** 10:15:32; a longer run with colons may be an address of version 6. */
  private static final int LONGEST_TIME = 8;

  /** How far before a value the word may stand that it needs. */
  private static final int NEAR = 16;

  /** As many characters have the numbers of vehicles and, with their separators, of adapters. */
  private static final int SEVENTEEN = 17;

  private static final int UUID_LENGTH = 36;
  private static final int FEWEST_DIGITS = 6;

  /** Digits of an identity card of Hong Kong before its brackets. */
  private static final int CARD_DIGITS = 6;

  private static final int MOST_GROUPS = 6;
  private static final int LONGEST_NUMBER = 26;
  private static final byte DIGIT = 1;
  private static final byte AT = 1 << 1;
  private static final byte COLON = 1 << 2;
  private static final byte DOT = 1 << 3;
  private static final byte OTHER = 1 << 4;
  private static final byte[] SORTS = sorts();
  private static final List<TextMatch> NONE = List.of();
  private static final ThreadLocal<ValueText> VIEW = ThreadLocal.withInitial(ValueText::new);
  private static final TextScanner STANDARD = new TextScanner();

  /** Those whose files say that their values stand alone, first those that need a word before. */
  private final List<Alone> detectors =
      Detectors.coded().stream()
          .flatMap(Alone::of)
          .sorted(Comparator.comparing((Alone one) -> one.near().isEmpty()))
          .toList();

  /**
   * A detector whose values are found without a label.
   *
   * @param near words in small letters of which one must stand before them; empty if none is needed
   */
  private record Alone(Detector detector, List<String> near) {
    /** None if the item's file does not say that its values stand alone. */
    static Stream<Alone> of(Detector detector) {
      return Items.standard().of(detector.dataItem()).map(ItemFile::confidence).stream()
          .filter(TextConfidence::alone)
          .map(confidence -> new Alone(detector, small(confidence.near())));
    }

    private static List<String> small(List<String> words) {
      return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    boolean mayStand(String line, int at) {
      if (near.isEmpty()) {
        return true;
      }
      String before = line.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT);
      return near.stream().anyMatch(before::contains);
    }
  }

  private TextScanner() {}

  public static TextScanner standard() {
    return STANDARD;
  }

  /** The identifiers in a line, in their order, without overlaps. */
  public List<TextMatch> scan(String line) {
    return scan(line, line.toCharArray());
  }

  /**
   * The identifiers in a line, as {@link #scan(String)}.
   *
   * @param text the characters of the line, which a caller with several questions takes out once
   */
  public List<TextMatch> scan(String line, char[] text) {
    List<TextMatch> matches = NONE;
    int at = nextRun(text, 0);
    while (at < text.length) {
      int end = at;
      int sorts = 0;
      int digits = 0;
      while (end < text.length && isRunCharacter(text, end)) {
        int sort = SORTS[text[end++]];
        sorts |= sort;
        digits += sort & DIGIT;
      }
      if (end - at <= LONGEST_RUN && (digits > 0 || (sorts & (AT | COLON)) != 0)) {
        matches = matches == NONE ? new ArrayList<>() : matches;
        end = scanRun(line, at, end, digits, sorts, matches);
      }
      at = nextRun(text, Math.max(end, at + 1));
    }
    return matches;
  }

  /** Where the next character stands that a run may begin with. Most characters are Han. */
  private static int nextRun(char[] text, int from) {
    int at = from;
    while (at < text.length) {
      char c = text[at];
      if ((c < '\u3400' || c > '\u9fff') && SORTS[c] != 0) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Sorts of the characters that identifiers are made of, by character; 0 for all others. */
  private static byte[] sorts() {
    byte[] sorts = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = Traits.fold((char) i);
      if (Traits.isDigit(c)) {
        sorts[i] = DIGIT;
      } else if (c == '@') {
        sorts[i] = AT;
      } else if (c == '.' && i != '。') {
        sorts[i] = DOT;
      } else if (i == ':') {
        sorts[i] = COLON;
      } else if (Traits.isLetter(c) || "_+-*·".indexOf(c) >= 0) {
        sorts[i] = OTHER;
      }
    }
    return sorts;
  }

  private static boolean isRunCharacter(char[] text, int at) {
    byte sort = SORTS[text[at]];
    return sort != 0 && (sort != COLON || isHexadecimal(text, at));
  }

  /** A colon between ASCII letters and digits may be part of an address of version 6. */
  private static boolean isHexadecimal(char[] text, int at) {
    return at > 0
        && at + 1 < text.length
        && isHexadecimalDigit(text[at - 1])
        && (text[at + 1] == ':' || isHexadecimalDigit(text[at + 1]));
  }

  private static boolean isHexadecimalDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  /** Judges a run, with what may belong to it before and after; returns where to go on. */
  private int scanRun(
      String line, int start, int end, int digits, int sorts, List<TextMatch> matches) {
    int first = start;
    int last = end;
    while (first < last && isEdge(line.charAt(first))) {
      first++;
    }
    while (last > first && isEdge(line.charAt(last - 1))) {
      last--;
    }
    ValueText view = VIEW.get();
    int joined =
        digits == CARD_DIGITS && inBrackets(line, last)
            ? judge(line, first, last + 3, view, matches) ? last + 3 : 0
            : joinGroups(line, first, last, view, matches);
    if (joined > 0) {
      return Math.max(joined, end);
    }
    if (last - first < 5 || !promising(line, first, last, digits, sorts)) {
      return end;
    }
    int uuid = uuidIn(line, first, last);
    if (uuid >= 0) {
      splitRun(line, first, uuid, view, matches);
      splitRun(line, uuid + UUID_LENGTH, last, view, matches);
      return end;
    }
    int before = wordBefore(line, first);
    int behind = before < first - 1 && last < line.length() && line.charAt(last) == '号' ? 1 : 0;
    boolean found =
        judge(line, before, last + behind, view, matches)
            || before < first && judge(line, first, last, view, matches);
    if (!found && !beginsAbroad(line, first, last)) {
      splitRun(line, first, last, view, matches);
    }
    return end;
  }

  /**
   * Where the Han characters begin that may be a part of a number: the province of a number plate,
   * 军字第 of a soldier's identity document.
   */
  private static int wordBefore(String line, int first) {
    if (first >= 3 && line.charAt(first - 1) == '第' && line.charAt(first - 2) == '字') {
      // 武房权证武字第: the same way to write the number of a house.
      return line.startsWith("权证", first - 5) ? first : first - 3;
    }
    return first > 0 && Traits.isHan(line.charAt(first - 1)) ? first - 1 : first;
  }

  /** Behind a plus sign and the code of another country no number of this one begins. */
  private static boolean beginsAbroad(String line, int from, int to) {
    return Traits.fold(line.charAt(from)) == '+'
        && from + 2 < to
        && Traits.isDigit(Traits.fold(line.charAt(from + 1)))
        && !line.startsWith("86", from + 1);
  }

  /** Where the number of a thing stands that programs make up; -1 if none does. */
  private static int uuidIn(String line, int from, int to) {
    for (int start = from; start + UUID_LENGTH <= to; start++) {
      int at = 0;
      while (at < UUID_LENGTH && isOfUuid(line.charAt(start + at), at)) {
        at++;
      }
      if (at == UUID_LENGTH) {
        return start;
      }
    }
    return -1;
  }

  private static boolean isOfUuid(char c, int at) {
    boolean hyphen = at == 8 || at == 13 || at == 18 || at == 23;
    return hyphen ? c == '-' : isHexadecimalDigit(c);
  }

  /** A123456(3): the check character of an identity card of Hong Kong. */
  private static boolean inBrackets(String line, int at) {
    return at + 2 < line.length()
        && Traits.fold(line.charAt(at)) == '('
        && Traits.fold(line.charAt(at + 2)) == ')';
  }

  private static boolean isEdge(char c) {
    char folded = Traits.fold(c);
    return folded == '.' || folded == '-' || folded == '_' || folded == ':' || folded == '·';
  }

  private static boolean promising(String line, int from, int to, int digits, int sorts) {
    boolean plate = from > 0 && Traits.isHan(line.charAt(from - 1)) && to - from <= 9;
    return (sorts & AT) != 0
        || (sorts & COLON) != 0 && to - from > LONGEST_TIME
        || digits >= FEWEST_DIGITS
        || (plate && digits >= 2)
        || digits >= 4 && (sorts & DOT) != 0
        || to - from == SEVENTEEN && (digits >= 4 || line.charAt(from + 2) == '-');
  }

  /**
   * Numbers written in groups: 6222 0200 1234, (0771) 5512346, +86 138 1234 5678. The longest
   * joining that is an identifier wins.
   *
   * @return where the identifier ends; 0 if the groups make none
   */
  private int joinGroups(String line, int start, int end, ValueText view, List<TextMatch> matches) {
    boolean joint = end < line.length() && isJoint(line.charAt(end));
    if (!joint || !onlyNumber(line, start, end)) {
      return 0;
    }
    int first = start > 0 && Traits.fold(line.charAt(start - 1)) == '(' ? start - 1 : start;
    int[] ends = new int[MOST_GROUPS];
    int groups = 0;
    int at = end;
    while (groups < MOST_GROUPS) {
      int next = at;
      while (next < line.length() && next - at < 2 && isJoint(line.charAt(next))) {
        next++;
      }
      if (next == at || next >= line.length()) {
        break;
      }
      int groupEnd = next;
      while (groupEnd < line.length() && isNumberCharacter(line.charAt(groupEnd))) {
        groupEnd++;
      }
      if (groupEnd == next || groupEnd - first > LONGEST_NUMBER) {
        break;
      }
      ends[groups++] = groupEnd;
      at = groupEnd;
    }
    for (int i = groups - 1; i >= 0; i--) {
      boolean whole =
          ends[i] == line.length() || !Traits.isLetter(Traits.fold(line.charAt(ends[i])));
      if (whole && judge(line, first, ends[i], view, matches)) {
        return ends[i];
      }
    }
    return 0;
  }

  private static boolean onlyNumber(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNumberCharacter(line.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isNumberCharacter(char c) {
    char folded = Traits.fold(c);
    return Traits.isDigit(folded)
        || folded == '-'
        || folded == '+'
        || folded == 'X'
        || folded == 'x';
  }

  private static boolean isJoint(char c) {
    return c == ' ' || Traits.fold(c) == ')';
  }

  /** Two numbers with a hyphen, or a word and a number: each part is judged alone. */
  private void splitRun(String line, int from, int to, ValueText view, List<TextMatch> matches) {
    int part = from;
    for (int i = from; i <= to; i++) {
      boolean cut = i == to || "-_:+".indexOf(Traits.fold(line.charAt(i))) >= 0;
      if (cut && (part > from || i < to)) {
        if (i - part >= FEWEST_DIGITS) {
          judge(line, part, i, view, matches);
        }
        part = i + 1;
      }
    }
  }

  private boolean judge(String line, int from, int to, ValueText view, List<TextMatch> matches) {
    view.set(line.substring(from, to));
    for (Alone alone : detectors) {
      Detector detector = alone.detector();
      if (!detector.shape().admits(view.length(), view.traits()) || !alone.mayStand(line, from)) {
        continue;
      }
      Verdict verdict = detector.judge(view);
      boolean checked = verdict == Verdict.PASSED;
      boolean shaped = verdict == Verdict.NOT_APPLICABLE && detector.strength() != Strength.WEAK;
      if ((checked || shaped) && detector.standsAlone(view)) {
        matches.add(match(detector, from, to, view, checked));
        return true;
      }
    }
    return false;
  }

  private static TextMatch match(
      Detector detector, int from, int to, ValueText view, boolean checked) {
    String value =
        detector instanceof Identifier identifier && !Masked.hasStars(view)
            ? identifier.canonical(view)
            : view.string();
    return new TextMatch(detector.dataItem(), from, to, value, checked, detector.placeholder(view));
  }
}
