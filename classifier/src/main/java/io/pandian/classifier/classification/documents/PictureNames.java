package io.pandian.classifier.classification.documents;

import io.pandian.config.taxonomy.Items;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a picture shows, as far as its file name says, by the words of the items' files. Pictures
 * are not read, so this is all there is to go by.
 */
public final class PictureNames {
  private static final List<Shown> NAMES = names();

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
    return NAMES.stream().filter(named -> lower.contains(named.word())).findFirst();
  }

  /** Longer words first: 护照封面 says more than 护照. */
  private static List<Shown> names() {
    return Items.standard().all().stream()
        .flatMap(item -> item.pictures().stream().map(word -> new Shown(word, item.dataItem())))
        .sorted(Comparator.comparing((Shown shown) -> -shown.word().length()))
        .toList();
  }
}
