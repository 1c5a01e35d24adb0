package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.PersonRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers values that speak of the same person: a new person begins where an item comes again with
 * another value.
 */
final class DocumentPersons {
  private final DocumentConfidence confidence = DocumentConfidence.standard();
  private final List<PersonRecord> records = new ArrayList<>();
  private Map<String, String> current = new LinkedHashMap<>();
  private final Set<String> masked = new HashSet<>();
  private long unidentified;

  void add(String dataItem, String value) {
    String there = current.get(dataItem);
    if (there != null && !there.equals(value)) {
      end();
    }
    current.put(dataItem, value);
  }

  /** Somebody is there whose value is masked. */
  void addMasked(String dataItem) {
    if (confidence.identifies(dataItem) && !masked.add(dataItem)) {
      end();
      masked.add(dataItem);
    }
  }

  /** The next value speaks of another person. */
  void end() {
    if (current.keySet().stream().anyMatch(confidence::identifies)) {
      records.add(new PersonRecord(current));
    } else if (!masked.isEmpty() || isDescribed()) {
      unidentified++;
    }
    current = new LinkedHashMap<>();
    masked.clear();
  }

  /** A sex and an age are somebody's, whoever it is. */
  private boolean isDescribed() {
    return current.keySet().stream().filter(DocumentValues.TRAITS::contains).count() > 1;
  }

  /** How many persons there are of whom nothing says who they are. */
  long unidentified() {
    return unidentified;
  }

  /** Whether nothing was said of anybody. */
  boolean isEmpty() {
    return records.isEmpty() && current.isEmpty();
  }

  List<PersonRecord> records() {
    return records;
  }
}
