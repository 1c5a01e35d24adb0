package io.pandian.scanner.sources;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;

/** Something of a source could not be read. The message never holds a value or a secret. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final UnscannedReason reason;
  private final transient Bilingual detail;

  /**
   * @param reason what kind of failure it is
   * @param detail one sentence for people: what, where, and how to mend it
   */
  public SourceException(UnscannedReason reason, Bilingual detail) {
    super(detail.en());
    this.reason = reason;
    this.detail = detail;
  }

  public UnscannedReason reason() {
    return reason;
  }

  /** The sentence for people. */
  public Bilingual detail() {
    return detail;
  }
}
