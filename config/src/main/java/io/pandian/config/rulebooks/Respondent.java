package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;

/** Who can answer what a decision asks. */
public enum Respondent {
  /** Whoever answers for the law in the company. */
  COMPLIANCE("法务合规部门", "legal and compliance"),
  /** Whoever runs the outbound activity. */
  BUSINESS("业务部门", "the business that runs the activity"),
  /** Whoever runs the scans. */
  DATA("数据治理部门", "data governance"),
  /** Whoever reviews what is suspected to be important data. */
  REVIEWER("重要数据复核人", "the reviewer of important data"),
  /** The cyberspace administration, or the department in charge of the data. */
  AUTHORITY("网信部门或者主管部门", "the cyberspace administration or the department in charge");

  private final Bilingual title;

  Respondent(String zh, String en) {
    this.title = Bilingual.of(zh, en);
  }

  public Bilingual title() {
    return title;
  }
}
