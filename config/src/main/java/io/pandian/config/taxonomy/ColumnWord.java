package io.pandian.config.taxonomy;

/**
 * A word of column names, sheet headers and comments that names a data item.
 *
 * @param word as the file writes it; an English one with a space where a name may or may not have
 *     an underscore
 * @param writing in what it is written
 * @param certainty how surely it names the item
 */
public record ColumnWord(String word, Writing writing, Certainty certainty) {
  /** In what a word is written. */
  public enum Writing {
    /** Chinese. */
    ZH,
    /** English words as they stand in names. */
    EN,
    /**
     * Initials of pinyin in common use. Those of all Chinese words are known beside; initials that
     * stand in a file are never taken for another word's.
     */
    PY
  }

  /** How surely a word names its item. */
  public enum Certainty {
    /** It names the item wherever it stands. */
    SURE,
    /** It usually does. */
    LIKELY,
    /** Only where the table speaks of persons. */
    WEAK
  }
}
