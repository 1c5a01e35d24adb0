package io.pandian.classifier.individuals.observing;

import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value behind a word for what it is, as people write it where any kind of contact is asked for:
 * {@code wx:abc123}, 电话：13800138000.
 *
 * @param item the data item that the word names
 * @param rest the value itself
 */
record LabelledValue(String item, String rest) {
  private static final int LONGEST_LABEL = 8;
  private static final Map<String, String> ITEMS = new HashMap<>();

  static {
    for (ItemFile item : Items.standard().all()) {
      Stream.concat(item.labels().stream(), item.labelsOfOthers().stream())
          .forEach(label -> ITEMS.put(label.toLowerCase(Locale.ROOT), item.dataItem()));
    }
  }

  /** What a value says of itself; empty if it begins with no such word. */
  static Optional<LabelledValue> of(String value) {
    for (int i = 1; i < Math.min(value.length(), LONGEST_LABEL + 1); i++) {
      if (value.charAt(i) == ':' || value.charAt(i) == '：') {
        String label = value.substring(0, i).strip().toLowerCase(Locale.ROOT);
        String rest = value.substring(i + 1).strip();
        return Optional.ofNullable(ITEMS.get(label))
            .filter(item -> !rest.isEmpty())
            .map(item -> new LabelledValue(item, rest));
      }
    }
    return Optional.empty();
  }
}
