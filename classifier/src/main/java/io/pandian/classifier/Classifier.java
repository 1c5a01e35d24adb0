package io.pandian.classifier;

import io.pandian.classifier.classification.DocumentClassifier;
import io.pandian.classifier.classification.DocumentFinding;
import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.classification.FreeText;
import io.pandian.classifier.classification.TableClassifier;
import io.pandian.classifier.classification.TableFinding;
import io.pandian.classifier.classification.TableSample;
import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.Masking;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indications;
import java.util.ArrayList;
import java.util.List;

/**
 * From a sample to what it holds: the detection and classification stages in one call. Safe for use
 * by several threads; build it once, for loading the lexicons takes a moment.
 */
public final class Classifier {
  private final Detectors detectors;
  private final TableClassifier tables;
  private final DocumentClassifier documents;
  private final FreeText freeText = new FreeText();

  private Classifier(Detectors detectors, TableClassifier tables, DocumentClassifier documents) {
    this.detectors = detectors;
    this.tables = tables;
    this.documents = documents;
  }

  /** The classifier with Pandian's own detectors and lexicons. */
  public static Classifier standard() {
    return new Classifier(
        Detectors.standard(), TableClassifier.standard(Masking::mask), new DocumentClassifier());
  }

  /** What the columns of a table hold, by values, names, comments and neighbours together. */
  public TableFinding table(TableSample sample) {
    List<List<Detection>> detections = sample.fields().stream().map(detectors::detect).toList();
    TableFinding finding = tables.classify(sample, detections);
    List<FieldFinding> fields = new ArrayList<>();
    for (int i = 0; i < finding.fields().size(); i++) {
      FieldFinding field = finding.fields().get(i);
      boolean whole = field.dataItem().isPresent();
      fields.add(
          whole ? field : freeText.with(field, detectors.detectInside(sample.fields().get(i))));
    }
    return new TableFinding(fields, finding.subject(), finding.personSlots());
  }

  /** What the text of a document holds, and the persons it speaks of. */
  public DocumentFinding document(String title, String text) {
    return documents.read(title, text);
  }

  /** The subjects of important data that a table speaks of. */
  public List<Indication> indications(TableSample sample) {
    return Indications.standard().ofTable(sample.name(), sample.comment(), sample.fields());
  }

  /** The subjects of important data that a document speaks of. */
  public List<Indication> indications(String title, String text) {
    return Indications.standard().ofDocument(title, text);
  }

  public Detectors detectors() {
    return detectors;
  }
}
