package io.pandian.classifier.classification;

import io.pandian.classifier.detection.PersonRecord;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a document holds.
 *
 * @param findings the data items, most frequent first
 * @param subject whom the document is about; empty if about no person
 * @param persons the persons it speaks of, to be hashed and dropped at once
 */
public record DocumentFinding(
    List<TextFinding> findings, Optional<String> subject, List<PersonRecord> persons) {
  public DocumentFinding {
    findings = List.copyOf(findings);
    persons = List.copyOf(persons);
  }
}
