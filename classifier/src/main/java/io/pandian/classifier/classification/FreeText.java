package io.pandian.classifier.classification;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.DocumentConfidence;
import io.pandian.classifier.classification.documents.DocumentConfidence.Ground;
import io.pandian.classifier.detection.Detection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Columns of free text, such as remarks: what stands inside their values, however seldom, belongs
 * to what the column holds.
 */
public final class FreeText {
  private final DocumentConfidence confidence = DocumentConfidence.standard();

  /**
   * A field with the items that stand inside its values.
   *
   * @param field a field that is none of the known items as a whole
   * @param inside what was found inside its values
   */
  public FieldFinding with(FieldFinding field, List<Detection> inside) {
    List<Detection> found =
        inside.stream()
            .filter(detection -> detection.placeholders() < detection.matched())
            .filter(detection -> confidence(detection) > 0)
            .sorted(Comparator.comparingLong(Detection::matched).reversed())
            .toList();
    if (found.isEmpty()) {
      return field;
    }
    List<Candidate> also = new ArrayList<>();
    found.forEach(d -> also.add(new Candidate(d.dataItem(), confidence(d))));
    field.also().stream()
        .filter(other -> found.stream().noneMatch(d -> d.dataItem().equals(other.dataItem())))
        .forEach(also::add);
    return field.with(also, evidence(field, found.get(0)));
  }

  private double confidence(Detection found) {
    return confidence.of(
        found.dataItem(), found.checkPassed() > 0 ? Ground.CHECKED : Ground.SHAPED);
  }

  private static Evidence evidence(FieldFinding field, Detection found) {
    return new Evidence(
        field.evidence().nonBlank(),
        found.matched(),
        found.checkPassed(),
        field.evidence().distinct(),
        "inside the text",
        found.examples());
  }
}
