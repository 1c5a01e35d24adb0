package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;

/** The ways by which data may leave the country, strictest first. */
public enum Pathway {
  /** Other law applies; the list does not. */
  NOT_GOVERNED_BY_LIST("不纳入负面清单管理，适用其他法律", "not governed by the list"),
  SECURITY_ASSESSMENT("数据出境安全评估", "security assessment"),
  STANDARD_CONTRACT_OR_CERTIFICATION("标准合同备案或个人信息保护认证", "standard contract or certification"),
  /** A national exemption: articles 3, 4 or 5 of the provisions of 2024. */
  EXEMPT("免予申报、订立和认证", "exempt"),
  /** A zone's list covers the sector and none of its items applies. */
  OUTSIDE_LIST("负面清单外，可自行提供", "outside the list"),
  NOT_OUTBOUND("不属于数据出境", "not outbound");

  private final Bilingual title;

  Pathway(String zh, String en) {
    this.title = Bilingual.of(zh, en);
  }

  public Bilingual title() {
    return title;
  }
}
