package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.config.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables whose rows are customers. A table of persons says so by its subject; one of companies is
 * about nobody, and says so by the words at the end of its name or comment (企业客户, corp_customer).
 * Roles and words are those of {@code lexicons/customer-tables.tsv}.
 */
final class CustomerTables {
  private static final int KIND = 0;
  private static final int WORDS = 1;
  private static final int ROLE = 0;
  private static final int ROLE_WORDS_ZH = 5;
  private static final int ROLE_WORDS_EN = 6;

  private static final Pattern FILE_ENDING = Pattern.compile("\\.[a-z0-9]{1,5}$");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{P}\\p{N}$]+$");
  private static final Pattern JOINTS = Pattern.compile("[\\s\\p{P}]+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+$");

  private static final CustomerTables STANDARD = new CustomerTables();

  private final Set<String> roles = new HashSet<>();
  private final Set<String> tails = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> chinese = new HashSet<>();
  private final Set<String> english = new HashSet<>();

  private CustomerTables() {
    for (List<String> row : Resources.tsv("lexicons/customer-tables.tsv")) {
      Set<String> kind =
          switch (row.get(KIND)) {
            case "role" -> roles;
            case "key" -> keys;
            default -> tails;
          };
      kind.addAll(List.of(row.get(WORDS).split("\\|")));
    }
    for (List<String> row : Resources.tsv("lexicons/person-roles.tsv")) {
      if (roles.contains(row.get(ROLE))) {
        chinese.addAll(List.of(row.get(ROLE_WORDS_ZH).split("\\|")));
        english.addAll(List.of(row.get(ROLE_WORDS_EN).split("\\|")));
      }
    }
  }

  static CustomerTables standard() {
    return STANDARD;
  }

  boolean holds(AssetFacts asset) {
    return holds(asset.subject(), asset.path(), asset.comment());
  }

  /** The same of a table that is still read. */
  boolean holds(Optional<String> subject, String path, String comment) {
    return subject.map(roles::contains).orElseGet(() -> named(path) || ends(comment));
  }

  private boolean named(String path) {
    return ends(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1));
  }

  /** Whether a column holds the customers' numbers, by its whole name: 客户编号, cust_no. */
  boolean numbers(String column) {
    String name = JOINTS.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    return keys.stream()
        .filter(name::endsWith)
        .map(key -> name.substring(0, name.length() - key.length()))
        .anyMatch(whose -> english.contains(whose) || chinese.contains(whose));
  }

  /** A short name of a table looks like a file's ending (bank.cust): both are tried. */
  private boolean ends(String written) {
    String text = written.toLowerCase(Locale.ROOT).strip();
    return endsBare(text) || endsBare(FILE_ENDING.matcher(text).replaceFirst(""));
  }

  private boolean endsBare(String text) {
    Optional<String> rest = Optional.of(bare(text));
    while (rest.isPresent()) {
      if (saysCustomer(rest.get())) {
        return true;
      }
      rest = withoutTail(rest.get());
    }
    return false;
  }

  private boolean saysCustomer(String text) {
    Matcher last = LETTERS.matcher(text);
    return last.find() ? english.contains(last.group()) : chinese.stream().anyMatch(text::endsWith);
  }

  /** A name without the longest word that may stand behind; empty if there is none. */
  private Optional<String> withoutTail(String text) {
    return tails.stream()
        .filter(text::endsWith)
        .map(tail -> bare(text.substring(0, text.length() - tail.length())))
        .min((one, other) -> one.length() - other.length());
  }

  private static String bare(String text) {
    return SEPARATORS.matcher(text).replaceFirst("");
  }
}
