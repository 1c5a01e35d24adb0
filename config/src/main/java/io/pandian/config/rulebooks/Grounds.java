package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words by which a reviewer names one ground for taking data out of an item of important data.
 *
 * @param words the ground's short name and phrases of it, in Chinese or English
 */
public record Grounds(List<String> words) {
  private static final Pattern CLAUSE_END = Pattern.compile("[,，;；。:：\\n]+");

  /** What turns a phrase behind it into its opposite. */
  private static final Pattern DENIAL =
      Pattern.compile("不|未(?!来|成年)|没|并非|而非|绝非|是否|\\b(?:not|never|no|nor|hardly)\\b|n['’]t\\b");

  public Grounds {
    words = List.copyOf(words);
  }

  /**
   * Whether what a reviewer wrote names this ground: a clause of it says one of its phrases, and
   * does not deny it.
   */
  public boolean namedIn(String written) {
    return CLAUSE_END
        .splitAsStream(written.toLowerCase(Locale.ROOT))
        .anyMatch(clause -> words.stream().anyMatch(word -> says(clause, plain(word))));
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
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]", "");
  }
}
