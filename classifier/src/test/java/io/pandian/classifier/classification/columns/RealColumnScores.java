package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How well a classifier does on labelled tables: personal or not, and the exact data item. */
final class RealColumnScores {
  private final Taxonomy taxonomy = Taxonomy.standard();
  private final List<String> mistakes = new ArrayList<>();
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;
  private int exact;

  void add(TableClassifier classifier, RealColumns.Table table) {
    TableSample sample = table.sample();
    TableFinding finding =
        classifier.classify(
            sample, sample.fields().stream().map(f -> List.<Detection>of()).toList());
    for (int i = 0; i < table.labels().size(); i++) {
      add(sample, table.labels().get(i), finding.fields().get(i));
    }
  }

  private void add(TableSample table, RealColumns.Label label, FieldFinding finding) {
    Optional<DataItem> item = finding.dataItem().flatMap(taxonomy::item).filter(DataItem::personal);
    if (label.personal().equals("W")) {
      return;
    }
    boolean personal = label.personal().equals("Y");
    if (personal && item.isPresent()) {
      truePositives++;
      if (label.admits(item.get().code())) {
        exact++;
      } else {
        mistake("item", table, label, finding);
      }
    } else if (personal) {
      falseNegatives++;
      mistake("missed", table, label, finding);
    } else if (item.isPresent()) {
      falsePositives++;
      mistake("false", table, label, finding);
    }
  }

  private void mistake(
      String kind, TableSample table, RealColumns.Label label, FieldFinding finding) {
    FieldSample field =
        new FieldSample(finding.name(), finding.type(), finding.comment(), List.of());
    mistakes.add(
        String.format(
            Locale.ROOT,
            "%s %s[%s].%s %s [%s] is %s, found %s %.2f %s (%s)",
            kind,
            table.name(),
            table.comment(),
            field.name(),
            field.type(),
            field.comment(),
            label.label(),
            finding.dataItem().orElse("-"),
            finding.confidence(),
            finding.also(),
            finding.evidence().name()));
  }

  double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  double recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  double personalF1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  /** A wrong item counts as one found too much and one missed. */
  double exactF1() {
    return ratio(2 * exact, 2 * truePositives + falsePositives + falseNegatives);
  }

  List<String> mistakes() {
    return mistakes;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "personal P %.1f R %.1f F1 %.1f, exact item F1 %.1f",
        100 * precision(),
        100 * recall(),
        100 * personalF1(),
        100 * exactF1());
  }
}
