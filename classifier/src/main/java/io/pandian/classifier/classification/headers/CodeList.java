package io.pandian.classifier.classification.headers;

import io.pandian.classifier.detection.Detectors;
import io.pandian.config.taxonomy.ColumnTraits.Values;
import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.Strength;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comments that only list codes: 0男 1女, 1:未婚,2:已婚. What the codes stand for names the item. */
public final class CodeList {
  /** A code and what it stands for, at the beginning and once more. */
  private static final Pattern LIST =
      Pattern.compile(
          "^[\\s(（\\[【{]*[0-9A-Z]{1,2}\\s*[-.、:：=_~\\s]?\\s*\\p{IsHan}+.*[0-9A-Z]{1,2}\\s*[-.、:：=_~\\s]?\\s*\\p{IsHan}+.*$",
          Pattern.DOTALL);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}]+");
  private static final int FEWEST = 2;

  private final List<String> closed;

  CodeList() {
    this.closed =
        Items.standard().all().stream()
            .filter(item -> item.columnTraits().values() == Values.CLOSED)
            .map(ItemFile::dataItem)
            .filter(
                item -> Detectors.standard().strength(item).equals(Optional.of(Strength.CHECKED)))
            .sorted()
            .toList();
  }

  /** Whether a comment says nothing but codes. */
  public static boolean isAll(String comment) {
    return LIST.matcher(comment).matches();
  }

  /** The item whose values the codes of a comment stand for. */
  Optional<String> item(String comment) {
    List<String> words =
        Stream.of(BETWEEN.split(comment)).filter(word -> !word.isEmpty()).distinct().toList();
    return closed.stream()
        .filter(
            item -> {
              long fit =
                  words.stream().filter(w -> Detectors.standard().resembles(item, w)).count();
              return fit >= FEWEST && fit * 2 > words.size();
            })
        .findFirst();
  }
}
