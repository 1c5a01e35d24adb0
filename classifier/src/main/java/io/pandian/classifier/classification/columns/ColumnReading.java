package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.CodeList;
import io.pandian.classifier.classification.headers.HeaderReader;
import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.classification.headers.HeaderTerm;
import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.Whose;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one column says for itself, before the rest of its table is looked at.
 *
 * @param field the sample
 * @param name what its name says
 * @param comment what its comment says
 * @param commented whether it has a comment that says more than its name
 * @param type what its type leaves room for
 * @param values what its values say
 */
record ColumnReading(
    FieldSample field,
    HeaderReading name,
    HeaderReading comment,
    boolean commented,
    ColumnType type,
    ColumnValues values) {

  static ColumnReading of(
      FieldSample field,
      HeaderReading name,
      Collection<Detection> detections,
      HeaderReader reader) {
    String comment = field.comment().strip();
    return new ColumnReading(
        field,
        name,
        reader.readComment(comment, field.name()),
        !comment.isEmpty() && !comment.equalsIgnoreCase(field.name()) && !CodeList.isAll(comment),
        ColumnType.of(field),
        new ColumnValues(field, detections));
  }

  private static final String DEVICE = "device-id";
  private static final double MOST = 0.9;

  /** What the lexicon gives words that name nothing. */
  private static final String NOTHING = "none";

  /** Every data item that its name, its comment or its values bring up. */
  Set<String> items() {
    Set<String> items = new LinkedHashSet<>();
    Stream.of(comment, name)
        .flatMap(reading -> reading.terms().stream())
        .map(HeaderTerm::item)
        .filter(item -> !item.equals(NOTHING))
        .forEach(items::add);
    values.detections().forEach(detection -> items.add(detection.dataItem()));
    return items;
  }

  /** The reading to go by: the comment's where it speaks, else the name's. */
  HeaderReading leading() {
    return comment.terms().isEmpty() ? name : comment;
  }

  /** Whether its words mean an item only in a table that speaks of persons, and no value is one. */
  boolean guessed(String item) {
    return leading().term(item).filter(t -> t.certainty() == Certainty.WEAK).isPresent()
        && values.detection(item).isEmpty();
  }

  /** Whether words and values alike say that it holds the marks of devices. */
  boolean namesDevices() {
    if (!leading().plainly(DEVICE)) {
      return false;
    }
    List<String> marks = field.values();
    long fitting = marks.stream().filter(v -> NamedForms.standard().fits(DEVICE, v)).count();
    return fitting > 0 && fitting >= marks.size() * MOST;
  }

  /** Whose it is: the comment's word goes first. */
  Whose whose() {
    return comment.whose().or(name.whose());
  }

  /**
   * The same column, known to point to a key of persons; its own words go first for whose it is.
   */
  ColumnReading referringTo(Whose persons) {
    HeaderReading reference = HeaderReading.reference(field.name(), whose().or(persons));
    return new ColumnReading(field, reference, HeaderReading.NOTHING, false, type, values);
  }
}
