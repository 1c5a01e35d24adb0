package io.pandian.scanner.sources.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which paths below the root are read: those that an include pattern takes and no exclude pattern
 * does. {@code *} and {@code ?} stay within a name, {@code **} spans folders, and {@code **}{@code
 * /} also stands for no folder at all, so that {@code **}{@code /*} means every file.
 */
final class PathPatterns {
  private final List<Pattern> include;
  private final Map<String, Pattern> exclude = new LinkedHashMap<>();

  PathPatterns(List<String> include, List<String> exclude) {
    this.include = include.stream().map(PathPatterns::compile).toList();
    exclude.forEach(pattern -> this.exclude.put(pattern, compile(pattern)));
  }

  /**
   * Whether a file is read.
   *
   * @param path its path below the root, with {@code /}
   */
  boolean take(String path) {
    return leftOutBy(path).isEmpty();
  }

  /** The exclude pattern that takes a file out; blank where no include pattern takes it. */
  Optional<String> leftOutBy(String path) {
    if (include.stream().noneMatch(pattern -> pattern.matcher(path).matches())) {
      return Optional.of("");
    }
    return exclude.entrySet().stream()
        .filter(pattern -> pattern.getValue().matcher(path).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean isValid(String pattern) {
    try {
      compile(pattern);
      return !pattern.isBlank();
    } catch (PatternSyntaxException e) {
      return false;
    }
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
