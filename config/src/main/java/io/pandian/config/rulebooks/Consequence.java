package io.pandian.config.rulebooks;

/** What follows where a rule applies to an outbound activity. */
public enum Consequence {
  SECURITY_ASSESSMENT,
  STANDARD_CONTRACT_OR_CERTIFICATION,
  EXEMPT
}
