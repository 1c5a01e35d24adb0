package io.pandian.classifier;

import io.pandian.classifier.classification.FreeText;
import io.pandian.classifier.classification.Minors;
import io.pandian.classifier.classification.columns.ExplainedTable;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.JsonFields;
import io.pandian.classifier.classification.columns.TableClassifier;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.classification.documents.DocumentClassifier;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.detection.CustomDetectors;
import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.detection.Masking;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indications;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a sample to what it holds: the detection and classification stages in one call. Safe for use
 * by several threads; build it once, for loading the lexicons takes a moment.
 */
public final class Classifier {
  private final Detectors detectors;
  private final TableClassifier tables;
  private final DocumentClassifier documents;
  private final FreeText freeText = new FreeText();

  private final Optional<Minors> minors;

  private Classifier(
      Detectors detectors,
      TableClassifier tables,
      DocumentClassifier documents,
      Optional<Minors> minors) {
    this.detectors = detectors;
    this.tables = tables;
    this.documents = documents;
    this.minors = minors;
  }

  /** The classifier with Pandian's own detectors and lexicons. */
  public static Classifier standard() {
    return with(CustomDetectors.NONE);
  }

  /** The same, with a user's own detectors beside them. */
  public static Classifier with(CustomDetectors custom) {
    return new Classifier(
        Detectors.with(custom),
        TableClassifier.with(custom, Masking::mask),
        new DocumentClassifier(),
        Optional.empty());
  }

  /**
   * The same, which also finds children under fourteen. No clock is asked, so that equal data gives
   * equal findings.
   *
   * @param day the day on which they are under fourteen, in China
   */
  public Classifier on(LocalDate day) {
    return new Classifier(detectors, tables, documents, Optional.of(new Minors(day)));
  }

  /** The data items that it knows, a user's own among them. */
  public Taxonomy taxonomy() {
    return tables.taxonomy();
  }

  /** What the columns of a table hold, by values, names, comments and neighbours together. */
  public TableFinding table(TableSample sample) {
    return lookedInto(sample, tables.classify(sample, detections(sample)));
  }

  /** The same as {@link #table}, and why. */
  public ExplainedTable explain(TableSample sample) {
    ExplainedTable explained = tables.explain(sample, detections(sample));
    return new ExplainedTable(lookedInto(sample, explained.finding()), explained.columns());
  }

  /** Whether a table lists persons, as far as its names and comments tell. */
  public boolean listsPersons(TableSample catalogue) {
    return tables.listed(catalogue).isPresent();
  }

  private List<List<Detection>> detections(TableSample sample) {
    return sample.fields().stream().map(this::detect).toList();
  }

  /** The finding with what stands inside values and with the children that they show. */
  private TableFinding lookedInto(TableSample sample, TableFinding finding) {
    List<FieldFinding> fields = new ArrayList<>();
    for (int i = 0; i < finding.fields().size(); i++) {
      FieldFinding field = finding.fields().get(i);
      FieldSample values = sample.fields().get(i);
      boolean whole = field.dataItem().isPresent() && !field.partly();
      FieldFinding held = whole ? field : inside(field, values);
      fields.add(minors.map(m -> m.in(held, values)).orElse(held));
    }
    return finding.withFields(fields);
  }

  /** What the values look like as they stand; JSON objects are looked into later. */
  private List<Detection> detect(FieldSample values) {
    return JsonFields.areIn(values) ? List.of() : detectors.detect(values.severalInACell());
  }

  /** What stands inside the values of a column that is none of the known items. */
  private FieldFinding inside(FieldFinding field, FieldSample values) {
    if (JsonFields.areIn(values)) {
      return JsonFields.with(field, table(JsonFields.table(values)));
    }
    return freeText.with(field, detectors.detectInside(values));
  }

  /** What the text of a document holds, and the persons it speaks of. */
  public DocumentFinding document(String title, String text) {
    DocumentFinding finding = documents.read(title, text);
    List<TextFinding> findings = new ArrayList<>(finding.findings());
    detectors.describedIn(text).forEach(found -> add(described(found), findings));
    DocumentFinding whole = finding.withFindings(findings);
    return minors.map(m -> m.in(whole, text)).orElse(whole);
  }

  /** What is found by its form was in part found by its label already. */
  private static void add(TextFinding described, List<TextFinding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).dataItem().equals(described.dataItem())) {
        findings.set(i, findings.get(i).or(described));
        return;
      }
    }
    findings.add(described);
  }

  private TextFinding described(Detection found) {
    return new TextFinding(
        found.dataItem(),
        found.matched(),
        found.distinct(),
        detectors.confidence(found),
        found.examples());
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
