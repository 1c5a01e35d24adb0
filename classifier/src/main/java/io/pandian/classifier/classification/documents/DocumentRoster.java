package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.documents.DocumentLabels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table inside a document: which column holds which data item.
 *
 * @param columns what each column's head means; empty where it means nothing to us
 */
record DocumentRoster(List<Optional<Label>> columns) {
  private static final int FEWEST_LABELS = 2;

  /** A row is a head if at least two of its cells, and half of all, are labels. */
  static Optional<DocumentRoster> ofHead(String[] cells) {
    List<Optional<Label>> columns = new ArrayList<>();
    int labels = 0;
    int filled = 0;
    for (String cell : cells) {
      Optional<Label> label = DocumentLabels.standard().ofCell(cell);
      columns.add(label);
      labels += label.isPresent() ? 1 : 0;
      filled += cell.isBlank() ? 0 : 1;
    }
    boolean alternating = cells.length % 2 == 0 && startsAlternating(columns);
    return labels >= FEWEST_LABELS && labels * 2 >= filled && !alternating
        ? Optional.of(new DocumentRoster(columns))
        : Optional.empty();
  }

  /** Label, value, label, value: a form, not the head of a table. */
  private static boolean startsAlternating(List<Optional<Label>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isPresent() != (i % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row of so many cells can belong to this head. */
  boolean fits(String[] cells) {
    return cells.length > 1 && cells.length <= columns.size() + 1;
  }
}
