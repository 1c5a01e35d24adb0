package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How names say that a column refers to a table: {@code patient_id} to {@code t_patient_info}. In
 * goes {@code lexicons/reference-words.tsv}.
 */
final class ReferenceNames {
  private static final Set<String> KEYS = new HashSet<>();
  private static final Set<String> BEFORE = new HashSet<>();
  private static final Set<String> AFTER = new HashSet<>();
  private static final Set<String> WORKERS = new HashSet<>();
  private static final Set<String> USERS = new HashSet<>();
  private static final int SHORTEST = 2;

  static {
    for (List<String> row : Resources.tsv("lexicons/reference-words.tsv")) {
      Set<String> words =
          switch (row.get(0)) {
            case "key" -> KEYS;
            case "before" -> BEFORE;
            case "after" -> AFTER;
            case "worker" -> WORKERS;
            case "users" -> USERS;
            default ->
                throw new IllegalStateException("reference-words.tsv has a kind " + row.get(0));
          };
      words.addAll(List.of(row.get(1).split("\\|", -1)));
    }
  }

  private ReferenceNames() {}

  /** A name without signs and capital letters. */
  static String plain(String name) {
    return String.join("", words(name));
  }

  /** What a column may call the table that it refers to; empty if it is called like no key. */
  static Set<String> referred(String column) {
    String plain = plain(column);
    if (WORKERS.contains(plain)) {
      return USERS;
    }
    return KEYS.stream()
        .filter(plain::endsWith)
        .map(key -> singular(plain.substring(0, plain.length() - key.length())))
        .filter(stem -> stem.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }

  /** Whether a column is called by nothing but a word for who works on the record. */
  static boolean namesWorker(String column) {
    return WORKERS.contains(plain(column));
  }

  /** What a column may call a table: its name without what schemas put around names. */
  static String bare(String table) {
    List<String> words = words(table);
    int from = 0;
    while (from < words.size() - 1 && BEFORE.contains(words.get(from))) {
      from++;
    }
    return withoutEnding(words.subList(from, words.size()));
  }

  /** The same without its first word, which may be that of the system or of a part of it. */
  static String withoutModule(String table) {
    List<String> words = words(table);
    return words.size() < 2 ? "" : withoutEnding(words.subList(1, words.size()));
  }

  private static String withoutEnding(List<String> words) {
    int to = words.size();
    while (to > 1 && AFTER.contains(words.get(to - 1))) {
      to--;
    }
    String joined = String.join("", words.subList(0, to));
    String chinese =
        AFTER.stream()
            .filter(ending -> ending.charAt(0) > 127 && joined.endsWith(ending))
            .max((a, b) -> a.length() - b.length())
            .map(ending -> joined.substring(0, joined.length() - ending.length()))
            .filter(rest -> rest.length() >= SHORTEST)
            .orElse(joined);
    return singular(chinese);
  }

  private static String singular(String name) {
    return name.length() > 3 && name.endsWith("s") && !name.endsWith("ss")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private static List<String> words(String name) {
    String divided = name.replaceAll("(?<=[\\p{Ll}0-9])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    return Arrays.stream(divided.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
