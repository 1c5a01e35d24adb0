package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Phrases by which something is named in what people write: a ground for taking data out of an item
 * of important data, a body of a zone, persons under fourteen.
 *
 * @param words the phrases, in Chinese or English; spaces, punctuation and case do not matter
 */
public record Phrases(List<String> words) {
  private static final Pattern CLAUSE_END = Pattern.compile("[,，;；。:：\\n]+");

  /** What turns a phrase behind it into its opposite. */
  private static final Pattern DENIAL =
      Pattern.compile("不|未(?!来|成年)|没|并非|而非|绝非|是否|\\b(?:not|never|no|nor|hardly)\\b|n['’]t\\b");

  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s\\p{P}]");

  public Phrases {
    words = words.stream().map(Phrases::plain).toList();
  }

  /**
   * Whether a text names it: a clause of the text says one of the phrases, and does not deny it.
   */
  public boolean namedIn(String written) {
    return CLAUSE_END
        .splitAsStream(written.toLowerCase(Locale.ROOT))
        .anyMatch(clause -> words.stream().anyMatch(word -> says(clause, word)));
  }

  private static boolean says(String clause, String word) {
    int at = plain(clause).indexOf(word);
    return at >= 0 && !DENIAL.matcher(before(clause, at)).find();
  }

  /** What of a clause stands before so many of its letters. */
  private static String before(String clause, int letters) {
    int end = 0;
    while (end < clause.length() && plain(clause.substring(0, end + 1)).length() <= letters) {
      end++;
    }
    return clause.substring(0, end);
  }

  private static String plain(String text) {
    return BETWEEN_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
