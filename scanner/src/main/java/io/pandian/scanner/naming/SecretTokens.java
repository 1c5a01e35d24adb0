package io.pandian.scanner.naming;

import io.pandian.config.Resources;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a text like a password: letters of both cases and digits in one piece. In a name,
 * where versions and dates stand so too, only what nobody could say aloud.
 */
final class SecretTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[^\\s]*[a-z])(?=[^\\s]*[A-Z])(?=[^\\s]*[0-9])[A-Za-z0-9!@#$%^&*_+=-]{8,}");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{8,}");

  /** Behind a word for a secret, with whatever joins them. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i:密码|口令|password|passwd|pwd)[\\s:：=_-]*(?<secret>(?=[^\\s]*[0-9])[A-Za-z0-9!@#$%^&*+=]{6,})");

  private static final Pattern PIECE = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+");

  private static final int SOME_PIECES = 4;
  private static final double LONG_PIECE = 2.5;
  private static final double LONGER_PIECE = 3.5;

  /** So long, one pair of letters that no word has is enough. */
  private static final int LONG = 12;

  /** Letters that stand side by side in words. */
  private static final Set<String> PAIRS = pairs();

  private SecretTokens() {}

  /** Tells begin and end of each in a title, a subject or a comment. */
  static void inText(String text, BiConsumer<Integer, Integer> found) {
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      found.accept(tokens.start(), tokens.end());
    }
    called(text, found);
  }

  /** Tells begin and end of each in the name of a file or a column. */
  static void inName(String name, BiConsumer<Integer, Integer> found) {
    Matcher tokens = NAMED.matcher(name);
    while (tokens.find()) {
      if (isUnspeakable(tokens.group())) {
        found.accept(tokens.start(), tokens.end());
      }
    }
    called(name, found);
  }

  private static void called(String text, BiConsumer<Integer, Integer> found) {
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      found.accept(called.start("secret"), called.end("secret"));
    }
  }

  private static boolean isUnspeakable(String token) {
    int pieces = 0;
    int strange = 0;
    Matcher matcher = PIECE.matcher(token);
    while (matcher.find()) {
      pieces++;
      String piece = matcher.group();
      for (int i = 2; i <= piece.length() && !Character.isDigit(piece.charAt(0)); i++) {
        boolean known = PAIRS.contains(piece.substring(i - 2, i).toLowerCase(Locale.ROOT));
        // Abbreviations in capitals are made of any letters.
        strange += known ? 0 : Character.isLowerCase(piece.charAt(i - 1)) ? 2 : 1;
      }
    }
    double longest = pieces > SOME_PIECES ? LONGER_PIECE : LONG_PIECE;
    boolean cutUp = pieces >= SOME_PIECES && token.length() < longest * pieces;
    return cutUp || strange >= (token.length() < LONG ? 4 : 2);
  }

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    Resources.tsv("lexicons/thing-words.tsv").forEach(row -> pairs(row.get(0), pairs));
    HeaderWords.english().forEach(words -> pairs(words, pairs));
    Resources.tsv("lexicons/latin-names.tsv").forEach(row -> pairs(row.get(1), pairs));
    return pairs;
  }

  private static void pairs(String words, Set<String> pairs) {
    for (int i = 2; i <= words.length(); i++) {
      pairs.add(words.substring(i - 2, i));
    }
  }
}
