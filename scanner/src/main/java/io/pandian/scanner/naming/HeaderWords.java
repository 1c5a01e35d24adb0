package io.pandian.scanner.naming;

import io.pandian.config.Resources;
import io.pandian.config.taxonomy.ColumnWord;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import io.pandian.config.taxonomy.Items;
import java.util.stream.Stream;

/**
 * The words that columns are called by: whatever is made of them is no secret and nobody's name.
 */
final class HeaderWords {
  private HeaderWords() {}

  /** The English ones, several with a space between them. */
  static Stream<String> english() {
    return Stream.concat(
        Items.standard().all().stream()
            .flatMap(item -> item.columns().stream())
            .filter(word -> word.writing() == Writing.EN)
            .map(ColumnWord::word),
        Resources.tsv("lexicons/words-of-no-item.tsv").stream()
            .filter(row -> row.get(0).equals("column") && row.get(1).equals("en"))
            .map(row -> row.get(2)));
  }
}
