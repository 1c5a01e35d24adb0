package io.pandian.classifier.classification.columns;

import java.util.List;

/**
 * Why a field was given its data item. Holds counts, words and masked examples, never values.
 *
 * @param nonBlank sampled values that were neither null nor blank
 * @param matched how many of them have the item's shape
 * @param checkPassed how many of those passed the item's check
 * @param distinct how many distinct values the sample holds
 * @param name what in the field's name, comment or neighbours spoke for it, for example {@code
 *     pinyin sfzh}; empty if nothing did
 * @param examples at most three masked values
 */
public record Evidence(
    long nonBlank,
    long matched,
    long checkPassed,
    long distinct,
    String name,
    List<String> examples) {
  public static final Evidence NONE = new Evidence(0, 0, 0, 0, "", List.of());

  public Evidence {
    examples = List.copyOf(examples);
  }
}
