package io.pandian.classifier.classification;

import io.pandian.config.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a picture shows, as far as its file name says: {@code lexicons/picture-names.tsv}. Pictures
 * are not read, so this is all there is to go by.
 */
public final class PictureNames {
  private static final List<List<String>> NAMES = Resources.tsv("lexicons/picture-names.tsv");

  private PictureNames() {}

  /**
   * What a picture shows.
   *
   * @param word the word of its name that says so
   * @param item the data item's code
   */
  record Shown(String word, String item) {}

  /** The data item that a picture of this name holds; empty if the name says nothing. */
  public static Optional<String> itemOf(String name) {
    return shown(name).map(Shown::item);
  }

  static Optional<Shown> shown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .filter(row -> lower.contains(row.get(0)))
        .map(row -> new Shown(row.get(0), row.get(1)))
        .findFirst();
  }
}
