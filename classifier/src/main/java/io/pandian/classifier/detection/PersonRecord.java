package io.pandian.classifier.detection;

import java.util.Map;

/**
 * The values that a document gives of one person (a row of a roster, the head of a resume), in
 * memory only and on the way to {@code individuals}, which hashes them at once. Its text form gives
 * sizes only.
 */
public final class PersonRecord {
  private final Map<String, String> values;

  /**
   * @param values one value for each data item's code, normalised by the detector
   */
  public PersonRecord(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  public Map<String, String> values() {
    return values;
  }

  @Override
  public String toString() {
    return "PersonRecord[" + values.size() + " values]";
  }
}
