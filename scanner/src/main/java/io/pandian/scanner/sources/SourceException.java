package io.pandian.scanner.sources;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;

/** Something of a source could not be read. The message never holds a value or a secret. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final UnscannedReason reason;
  private final transient Bilingual detail;
  private final boolean passing;

  /**
   * @param reason what kind of failure it is
   * @param detail one sentence for people: what, where, and how to mend it
   */
  public SourceException(UnscannedReason reason, Bilingual detail) {
    this(reason, detail, false);
  }

  private SourceException(UnscannedReason reason, Bilingual detail, boolean passing) {
    super(detail.en());
    this.reason = reason;
    this.detail = detail;
    this.passing = passing;
  }

  /** A failure that may lie in the moment: another try may do better. */
  public static SourceException passing(UnscannedReason reason, Bilingual detail) {
    return new SourceException(reason, detail, true);
  }

  /** Whether it may lie in the moment and not in what was read; a source may come back. */
  public boolean isPassing() {
    return passing || reason == UnscannedReason.UNREACHABLE;
  }

  public UnscannedReason reason() {
    return reason;
  }

  /** The sentence for people. */
  public Bilingual detail() {
    return detail;
  }
}
