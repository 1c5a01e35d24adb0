package io.pandian.classifier.individuals;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.detection.PersonRecord;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.individuals.observing.CarriedScope;
import io.pandian.classifier.individuals.observing.DocumentObserver;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.individuals.observing.ObservationWriter;
import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.classifier.individuals.observing.TableObserver;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An asset made of sights, for tests: each is a record of items, in pairs of code and value. */
public final class Sights {
  public static final Identifiers IDENTIFIERS = Identifiers.standard();
  public static final ObservationSettings SETTINGS =
      new ObservationSettings(
          PersonKey.of(new byte[] {7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}),
          IDENTIFIERS,
          item -> value -> normalise(item, value),
          Taxonomy.standard(),
          SensitivityStandard.GBT_45574_2025,
          LocalDate.of(2026, 6, 30));

  public final String asset;
  public final String source;
  public final List<Map<String, String>> records = new ArrayList<>();
  private final List<CarriedScope> carried;
  private boolean document;

  public Sights(String source, String asset, CarriedScope... carried) {
    this.source = source;
    this.asset = source + "/" + asset;
    this.carried = List.of(carried);
  }

  /** Tests write values as they are meant, or with blanks, which a detector would take out. */
  private static Optional<String> normalise(String item, String value) {
    String text = value.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    boolean residentNumber = text.length() == 18 || text.startsWith("ID");
    if (item.equals("resident-id") && !residentNumber) {
      return Optional.empty();
    }
    if (item.equals("organisation-name")) {
      return Optional.empty();
    }
    return Optional.of(text).filter(t -> !t.isEmpty() && !t.equals("无"));
  }

  public Sights add(String... pairs) {
    Map<String, String> items = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      items.put(pairs[i], pairs[i + 1]);
    }
    records.add(items);
    return this;
  }

  /** The records are persons that a document mentions, not rows of a table. */
  public Sights document() {
    document = true;
    return this;
  }

  /** A document that speaks of these persons and of no others. */
  static DocumentFinding document(List<Map<String, String>> persons) {
    return new DocumentFinding(
        List.of(), Optional.empty(), persons.stream().map(PersonRecord::new).toList(), 0);
  }

  public ObservationInput input() {
    byte[] bytes = bytes();
    return new ObservationInput(asset, source, () -> new ByteArrayInputStream(bytes));
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationWriter out = new ObservationWriter(bytes)) {
      if (document) {
        DocumentObserver.of(source, carried, SETTINGS).document(document(records), out);
      } else {
        observeRows(records, source, carried, SETTINGS, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Observes records as the rows of a table that has a column for each item. */
  public static void observeRows(
      List<Map<String, String>> rows,
      String source,
      List<CarriedScope> carried,
      ObservationSettings settings,
      ObservationWriter out) {
    SortedSet<String> items = new TreeSet<>();
    rows.forEach(row -> items.addAll(row.keySet()));
    List<FieldFinding> fields = items.stream().map(Sights::column).toList();
    TableObserver observer =
        TableObserver.of(
            new TableFinding(
                fields, Optional.empty(), List.of(new PersonSlot("person", List.copyOf(items)))),
            source,
            carried,
            AccountColumns.NONE,
            settings);
    List<String> columns = new ArrayList<>(observer.columns());
    columns.addAll(observer.present());
    rows.forEach(row -> observer.row(columns.stream().map(row::get).toArray(String[]::new), out));
  }

  /** A column of an item; what follows a # tells two columns of one item apart. */
  private static FieldFinding column(String name) {
    String item = name.split("#", 2)[0];
    Evidence evidence = new Evidence(1, 1, 1, 1, "", List.of());
    return new FieldFinding(name, "", "", Optional.of(item), 1, List.of(), evidence);
  }

  public static PersonCounts count(Sights... assets) {
    return count(List.of(assets));
  }

  public static PersonCounts count(List<Sights> assets) {
    try {
      return new PersonCounter(IDENTIFIERS).count(assets.stream().map(Sights::input).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
