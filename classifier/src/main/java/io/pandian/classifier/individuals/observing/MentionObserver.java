package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.DocumentClassifier;
import io.pandian.classifier.classification.headers.JsonProfiles;
import io.pandian.classifier.detection.PersonRecord;
import io.pandian.classifier.detection.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Observes the persons whom the texts in a row mention, such as a telephone in a remark: a text is
 * read as a document is, and each person in it with an identifier is one observation. Whoever is
 * mentioned under the row's own telephone is the row's person, for they share it. Names count only
 * beside a label (联系人：李芳): one that is guessed from running text would contradict the name in the
 * row too often; and a name without an identifier, or a device, is most likely the row's person
 * again and is left out.
 */
final class MentionObserver {
  private static final int SHORTEST = 6;

  private final DocumentClassifier texts = new DocumentClassifier(0);
  private final JsonProfiles profiles = new JsonProfiles();
  private final List<Column> columns = new ArrayList<>();

  /** Whom the row at hand mentions, by column. */
  private final List<Mention> profiled = new ArrayList<>();

  private final List<Mention> others = new ArrayList<>();

  /** A column of texts. */
  private record Column(int cell, RecordObserver persons) {}

  /** Somebody whom a text of a column mentions. */
  private record Mention(PersonRecord person, RecordObserver persons) {}

  /**
   * @param fields the columns of texts
   * @param cellOf where a column stands in a row
   */
  MentionObserver(
      List<String> fields,
      ToIntFunction<String> cellOf,
      IdentifierHashes hashes,
      ObservedScopes scopes,
      Sighting sighting) {
    for (String field : fields) {
      RecordObserver persons =
          new RecordObserver(hashes, sighting, item -> scopes.marks(field, item));
      columns.add(new Column(cellOf.applyAsInt(field), persons));
    }
  }

  /** Whether a column's values mention persons: not all of them are one known item. */
  static boolean mentions(FieldFinding field, IdentifierHashes hashes) {
    return field.isText()
        && field.items().stream()
            .flatMap(item -> hashes.of(item).stream())
            .anyMatch(hasher -> hasher.strength().identifies());
  }

  /** Reads one row's texts. */
  void read(@Nullable String[] cells) {
    profiled.clear();
    others.clear();
    for (Column column : columns) {
      String text = cells[column.cell()];
      if (text != null && mayMention(text)) {
        List<Mention> mentioned = profiles.isOfTheRow(text) ? profiled : others;
        for (PersonRecord person : texts.read("", text).persons()) {
          mentioned.add(new Mention(person, column.persons()));
        }
      }
    }
  }

  /** Adds to the row's own person what JSON in its texts says of him. */
  void addProfiles() {
    profiled.forEach(mention -> mention.persons().add(mention.person()));
  }

  /**
   * Observes the other persons in the row's texts.
   *
   * @param profilesTaken whether the row has a person of its own, who took what JSON says of him
   */
  void write(boolean profilesTaken, PeriodFilter periods, ObservationOutput out) {
    if (!profilesTaken) {
      profiled.forEach(mention -> observe(mention, periods, out));
    }
    others.forEach(mention -> observe(mention, periods, out));
  }

  private static void observe(Mention mention, PeriodFilter periods, ObservationOutput out) {
    if (mention.persons().isIdentified(mention.person())) {
      mention.persons().observe(mention.person(), periods, out);
    }
  }

  /** Rules out most texts without reading them, which takes a thousand times as long. */
  private static boolean mayMention(String text) {
    return text.length() >= SHORTEST && !TextScanner.standard().scan(text).isEmpty();
  }
}
