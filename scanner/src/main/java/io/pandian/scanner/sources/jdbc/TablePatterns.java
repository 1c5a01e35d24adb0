package io.pandian.scanner.sources.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which tables a plan selects: those that match an {@code include} pattern, or any if there is
 * none, and no {@code exclude} pattern. A pattern is a path {@code schema.table} in which {@code *}
 * stands for any characters and {@code ?} for one; letters match in their case.
 *
 * @param include patterns; empty for everything
 * @param exclude patterns
 */
public record TablePatterns(List<String> include, List<String> exclude) {
  public TablePatterns {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** The pattern that takes a table out; an empty text if none takes it in. */
  Optional<String> leftOutBy(String path) {
    if (!include.isEmpty() && include.stream().noneMatch(p -> matches(p, path))) {
      return Optional.of("");
    }
    return exclude.stream().filter(p -> matches(p, path)).findFirst();
  }

  static boolean isPattern(String text) {
    return text.equals("*") || (text.length() <= 300 && text.indexOf('.') > 0);
  }

  static boolean matches(String pattern, String path) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(path).matches();
  }
}
