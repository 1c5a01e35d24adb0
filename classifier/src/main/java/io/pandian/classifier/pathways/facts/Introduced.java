package io.pandian.classifier.pathways.facts;

/**
 * Persons at home whose information was brought into the processing of data from abroad (national
 * article 4, Tianjin item 39).
 *
 * @param nonSensitive those with information that is not sensitive
 * @param sensitive those with sensitive information
 */
public record Introduced(long nonSensitive, long sensitive) {
  /** Nobody was brought in; not declared means declared to be none. */
  public static final Introduced NOBODY = new Introduced(0, 0);

  /** Whether anybody was. */
  public boolean anybody() {
    return nonSensitive > 0 || sensitive > 0;
  }
}
