package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.PersonRecord;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a document holds.
 *
 * @param findings the data items, most frequent first
 * @param subject whom the document is about; empty if about no person
 * @param persons the persons it speaks of, to be hashed and dropped at once
 * @param unattached how many further persons it may speak of: names in running text, rows of a dump
 *     and masked numbers that belong to nobody of {@code persons}. Every mention is one, for two of
 *     one name may be two persons.
 */
public record DocumentFinding(
    List<TextFinding> findings,
    Optional<String> subject,
    List<PersonRecord> persons,
    long unattached) {
  public DocumentFinding {
    findings = List.copyOf(findings);
    persons = List.copyOf(persons);
  }

  /** The same document with these data items. */
  public DocumentFinding withFindings(List<TextFinding> found) {
    return new DocumentFinding(found, subject, persons, unattached);
  }
}
