package io.pandian.classifier.classification.headers;

import io.pandian.classifier.rows.PersonWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts column names and comments into tokens: a Chinese character is one, and so is a run of
 * letters or digits up to a change of case, a digit or a sign. Letters that are glued together are
 * cut at words of the lexicon.
 */
final class HeaderWords {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])"
              + "|(?<=[0-9])(?=[A-Za-z])|(?=\\p{IsHan})|(?<=\\p{IsHan})|[^A-Za-z0-9\\p{IsHan}]+");
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【<《{].*?[)）\\]】>》}]|[(（\\[【].*$");

  /** Where the phrase of a comment ends and its list of codes, its example or its remark begins. */
  private static final Pattern PHRASE_END =
      Pattern.compile(
          "[,，。;；:：!！?？|\\t\\n\\r=]|--|->|例如|比如|格式为|默认"
              + "|(?<=.)\\s*[0-9]+\\s*[-.、:：=~至到_]|(?<=\\p{IsHan})\\s+[0-9A-Z]\\s*\\p{IsHan}"
              + "|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})|(?<=\\p{IsHan})[01]\\p{IsHan}");

  /** Codes for yes and no, as comments list them. */
  private static final Pattern YES_OR_NO =
      Pattern.compile("[01NYny]\\W{0,3}(是|否)\\W{0,3}[01NYny]\\W{0,3}(是|否)");

  private static final Pattern NUMBERED = Pattern.compile("([a-z]{2,5})([0-9]{1,2})([a-z]{2,4})");

  private static final int SHORTEST_REST = 4;

  private final HeaderLexicon lexicon;

  HeaderWords(HeaderLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The part of a comment that says what the column is, without brackets, codes and examples. */
  static String phrase(String comment) {
    String text =
        BRACKETS.matcher(Normalizer.normalize(comment, Normalizer.Form.NFKC)).replaceAll(" ");
    for (String part : PHRASE_END.split(text.strip())) {
      if (!part.isBlank()) {
        return part.strip();
      }
    }
    return "";
  }

  /** Whether a comment lists the codes for yes and no. */
  static boolean yesOrNo(String comment) {
    return YES_OR_NO.matcher(comment).find();
  }

  /** The tokens of a name or phrase, in lower case. */
  List<String> split(String text) {
    List<String> tokens = numbered(text);
    if (!tokens.isEmpty()) {
      return tokens;
    }
    for (String token : BOUNDARY.split(HeaderVariants.usual(text))) {
      if (!token.isEmpty()) {
        tokens.addAll(unglue(token.toLowerCase(Locale.ROOT)));
      }
    }
    return tokens;
  }

  /** Initials of somebody, which of several he is, and of an item: {@code xly1gh}, 巡逻员1工号. */
  private List<String> numbered(String text) {
    Matcher parts = NUMBERED.matcher(text.toLowerCase(Locale.ROOT));
    if (!parts.matches() || lexicon.known(parts.group(1))) {
      return new ArrayList<>();
    }
    List<String> tokens = new ArrayList<>(lexicon.initials(parts.group(1) + parts.group(3)));
    boolean item = !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(parts.group(3));
    if (!item) {
      return new ArrayList<>();
    }
    tokens.add(parts.group(2));
    return tokens;
  }

  private List<String> unglue(String token) {
    if (token.length() < 3 || token.charAt(0) > 127 || lexicon.known(token)) {
      return List.of(token);
    }
    List<String> initials = lexicon.initials(token);
    if (!initials.isEmpty() || token.length() < 5) {
      return initials.isEmpty() ? List.of(token) : initials;
    }
    // pieces[i]: the fewest words that spell the first i letters, or null if none do.
    @Nullable String[][] pieces = new String[token.length() + 1][];
    pieces[0] = new String[0];
    for (int end = 2; end <= token.length(); end++) {
      for (int start = 0; start <= end - 2; start++) {
        String[] before = pieces[start];
        String[] best = pieces[end];
        if (before != null
            && (best == null || before.length + 1 < best.length)
            && lexicon.gluable(token.substring(start, end))) {
          String[] words = Arrays.copyOf(before, before.length + 1);
          words[before.length] = token.substring(start, end);
          pieces[end] = words;
        }
      }
    }
    String[] words = pieces[token.length()];
    return words == null ? afterLetter(token) : List.of(words);
  }

  /** The letter of a table or a type before a word, as in {@code uphone} of a table of users. */
  private List<String> afterLetter(String token) {
    String rest = token.substring(1);
    return rest.length() >= SHORTEST_REST
            && lexicon.known(rest)
            && !PersonWords.standard().isNobody(token)
        ? List.of(token.substring(0, 1), rest)
        : List.of(token);
  }
}
