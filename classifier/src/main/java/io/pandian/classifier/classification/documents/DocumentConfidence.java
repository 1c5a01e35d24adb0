package io.pandian.classifier.classification.documents;

import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.TextConfidence;

/** How sure a find in a text is, by what speaks for it, from the items' files. */
public final class DocumentConfidence {
  /** What speaks for a find. */
  public enum Ground {
    CHECKED,
    SHAPED,
    LABELLED
  }

  private static final DocumentConfidence STANDARD = new DocumentConfidence();

  private DocumentConfidence() {}

  public static DocumentConfidence standard() {
    return STANDARD;
  }

  /** The probability that a find is right; 0 if it is not to be taken on that ground. */
  public double of(String dataItem, Ground ground) {
    TextConfidence confidence = confidence(dataItem);
    return switch (ground) {
      case CHECKED -> confidence.checked();
      case SHAPED -> confidence.shaped();
      case LABELLED -> confidence.labelled();
    };
  }

  /** Whether a value of the item points to a person. */
  boolean identifies(String dataItem) {
    return confidence(dataItem).identifies();
  }

  private static TextConfidence confidence(String dataItem) {
    return Items.standard()
        .of(dataItem)
        .map(ItemFile::confidence)
        .orElse(TextConfidence.LABELLED_ONLY);
  }
}
