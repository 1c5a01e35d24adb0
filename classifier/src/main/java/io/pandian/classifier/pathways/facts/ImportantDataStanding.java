package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;

/** What is known about data that may be important data. */
public enum ImportantDataStanding {
  /** A scan or a reference rule points to it; nobody has confirmed it. */
  SUSPECTED("疑似", "suspected"),
  /** A reviewer has confirmed it. */
  CONFIRMED("经复核确认", "confirmed by a review"),
  /** An authority has notified the processor. */
  NOTIFIED("已被告知", "notified by an authority"),
  /** An authority has published it. */
  PUBLISHED("已公开发布", "published by an authority"),
  /** A reviewer has excluded it and given the ground. */
  EXCLUDED("经复核排除", "excluded by a review");

  private final Bilingual title;

  ImportantDataStanding(String zh, String en) {
    this.title = Bilingual.of(zh, en);
  }

  /** The standing in words. */
  public Bilingual title() {
    return title;
  }
}
