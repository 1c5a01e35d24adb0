package io.pandian.classifier.classification;

import io.pandian.classifier.detection.PersonRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers values that speak of the same person: a new person begins where an item comes again with
 * another value.
 */
final class DocumentPersons {
  private final DocumentConfidence confidence = DocumentConfidence.standard();
  private final List<PersonRecord> records = new ArrayList<>();
  private Map<String, String> current = new LinkedHashMap<>();

  void add(String dataItem, String value) {
    String there = current.get(dataItem);
    if (there != null && !there.equals(value)) {
      end();
    }
    current.put(dataItem, value);
  }

  /** The next value speaks of another person. */
  void end() {
    if (current.isEmpty()) {
      return;
    }
    if (current.keySet().stream().anyMatch(confidence::identifies)) {
      records.add(new PersonRecord(current));
    }
    current = new LinkedHashMap<>();
  }

  boolean isOpen() {
    return !current.isEmpty();
  }

  /** How many items the current person has. */
  int size() {
    return current.size();
  }

  List<PersonRecord> records() {
    return records;
  }
}
