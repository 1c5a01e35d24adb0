package io.pandian.config.taxonomy;

/** The national standards that say which personal information is sensitive. */
public enum SensitivityStandard {
  /** GB/T 45574-2025, in force since 2025-11-01: the default. */
  GBT_45574_2025("GB/T 45574-2025"),
  /** GB/T 35273-2020, Annex B. */
  GBT_35273_2020("GB/T 35273-2020");

  private final String citation;

  SensitivityStandard(String citation) {
    this.citation = citation;
  }

  public String citation() {
    return citation;
  }
}
