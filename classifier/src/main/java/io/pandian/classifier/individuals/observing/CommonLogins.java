package io.pandian.classifier.individuals.observing;

import io.pandian.config.Resources;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts that every system has, such as {@code admin} and {@code test}. They tie nobody, since
 * they are written where others are missing; but however many rows bear one, somebody works under
 * it and not somebody else in each row.
 */
final class CommonLogins {
  private static final Set<String> LOGINS =
      Resources.tsv("lexicons/placeholder-values.tsv").stream()
          .filter(row -> row.get(1).equals("login"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 10;

  private CommonLogins() {}

  static boolean contain(String value) {
    return value.length() <= LONGEST && LOGINS.contains(value.strip().toLowerCase(Locale.ROOT));
  }
}
