package io.pandian.classifier.detection.checks;

import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The packed word lists, by the name of their file below {@code lexicons}. */
public final class Lexicon {
  private Lexicon() {}

  /** All rows of a list. */
  public static List<List<String>> rows(String name) {
    return Resources.tsv("lexicons/" + name + ".tsv");
  }

  /** The first column of a list. */
  public static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    rows(name).forEach(row -> words.add(row.get(0)));
    return words;
  }

  /** The first column of those rows whose second column has a value. */
  public static List<String> words(String name, String second) {
    List<String> words = new ArrayList<>();
    for (List<String> row : rows(name)) {
      if (row.get(1).equals(second)) {
        words.add(row.get(0));
      }
    }
    return words;
  }

  /** A column of those rows whose first column has a value. */
  public static List<String> words(String name, String first, int column) {
    return rows(name).stream().filter(r -> r.get(0).equals(first)).map(r -> r.get(column)).toList();
  }
}
