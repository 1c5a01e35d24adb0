package io.pandian.scanner.naming;

import io.pandian.config.taxonomy.ColumnWord;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.NoItem;
import java.util.stream.Stream;

/**
 * The words that columns are called by: whatever is made of them is no secret and nobody's name.
 */
final class HeaderWords {
  private HeaderWords() {}

  /** The English ones, several with a space between them. */
  static Stream<String> english() {
    return Stream.concat(
            Items.standard().all().stream().flatMap(item -> item.columns().stream()),
            NoItem.columns().stream())
        .filter(word -> word.writing() == Writing.EN)
        .map(ColumnWord::word);
  }
}
