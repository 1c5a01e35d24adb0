package io.pandian.scanner.sources.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which paths below the root are read: those that an include pattern takes and no exclude pattern
 * does. {@code *} and {@code ?} stay within a name, {@code **} spans folders, and {@code **}{@code
 * /} also stands for no folder at all, so that {@code **}{@code /*} means every file.
 */
final class PathPatterns {
  private final List<Pattern> include;
  private final List<Pattern> exclude;

  PathPatterns(List<String> include, List<String> exclude) {
    this.include = include.stream().map(PathPatterns::compile).toList();
    this.exclude = exclude.stream().map(PathPatterns::compile).toList();
  }

  /**
   * Whether a file is read.
   *
   * @param path its path below the root, with {@code /}
   */
  boolean take(String path) {
    return matchesAny(include, path) && !matchesAny(exclude, path);
  }

  static boolean isValid(String pattern) {
    try {
      compile(pattern);
      return !pattern.isBlank();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean matchesAny(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(p -> p.matcher(path).matches());
  }

  private static Pattern compile(String pattern) {
    StringBuilder regex = new StringBuilder();
    int groups = 0;
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
        continue;
      }
      if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
        continue;
      }
      groups += c == '{' ? 1 : 0;
      regex.append(translate(c, groups > 0));
      groups -= c == '}' && groups > 0 ? 1 : 0;
      i++;
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static String translate(char c, boolean inGroup) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case '{' -> "(?:";
      case '}' -> inGroup ? ")" : "\\}";
      case ',' -> inGroup ? "|" : ",";
      case '[', ']', '-' -> String.valueOf(c);
      default -> Pattern.quote(String.valueOf(c));
    };
  }
}
