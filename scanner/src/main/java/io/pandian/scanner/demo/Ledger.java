package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.demo.DemoTruth.ActivityTruth;
import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import io.pandian.scanner.demo.DemoTruth.Count;
import io.pandian.scanner.demo.DemoTruth.UnreadTruth;
import io.pandian.scanner.demo.PlantedTable.Leaving;
import io.pandian.scanner.demo.PlantedTable.RowSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Writes down what is planted where, and says in the end what a perfect scan finds. */
final class Ledger {
  private final List<PlantedTable> tables = new ArrayList<>();
  private final List<AssetTruth> others = new ArrayList<>();
  private final List<UnreadTruth> unread = new ArrayList<>();
  private final Map<String, PersonSet> bySource = new TreeMap<>();
  private final Map<OutboundActivity, PersonSet> byActivity = new LinkedHashMap<>();

  Ledger() {
    OutboundActivity.ALL.forEach(activity -> byActivity.put(activity, new PersonSet()));
  }

  /** Opens a table; its rows are written to the sink as they are planted. */
  PlantedTable table(
      String source, String path, AssetKind kind, List<Column> columns, RowSink sink) {
    PlantedTable table = new PlantedTable(source, path, kind, columns, leaving(source, path), sink);
    tables.add(table);
    return table;
  }

  private List<Leaving> leaving(String source, String path) {
    List<Leaving> leaving = new ArrayList<>();
    byActivity.forEach(
        (activity, persons) ->
            activity.carries().stream()
                .filter(part -> part.source().equals(source) && part.path().equals(path))
                .forEach(part -> leaving.add(new Leaving(part, persons))));
    return leaving;
  }

  /** A document that gives all of these data items of each of these persons. */
  void document(String source, String path, List<Person> about, Set<String> dataItems) {
    PersonSet persons = new PersonSet();
    about.forEach(person -> dataItems.forEach(item -> persons.add(person, item)));
    source(source).addAll(persons);
    other(source, path, AssetKind.DOCUMENT, dataItems, persons.count());
  }

  /** Something that can be read and holds nothing of anybody. */
  void bare(String source, String path, AssetKind kind) {
    other(source, path, kind, Set.of(), new Count(0, 0, 0));
  }

  private void other(
      String source, String path, AssetKind kind, Set<String> dataItems, Count persons) {
    others.add(
        new AssetTruth(source, path, kind, OptionalLong.empty(), List.of(), dataItems, persons));
  }

  void unread(String source, String path, UnscannedReason reason) {
    unread.add(new UnreadTruth(source, path, reason));
  }

  private PersonSet source(String id) {
    return bySource.computeIfAbsent(id, source -> new PersonSet());
  }

  /** The truth, once everything is planted. */
  DemoTruth truth() {
    tables.forEach(table -> source(table.source()).addAll(table.persons()));
    List<AssetTruth> assets = new ArrayList<>(others);
    tables.forEach(table -> assets.add(table.truth()));
    assets.sort(Comparator.comparing(AssetTruth::id));
    PersonSet total = new PersonSet();
    bySource.values().forEach(total::addAll);
    Map<String, Count> counts = new TreeMap<>();
    bySource.forEach((source, persons) -> counts.put(source, persons.count()));
    long overlap = source(DemoCompany.DATABASE).overlap(source(DemoCompany.SHARE));
    return new DemoTruth(assets, unread, total.count(), counts, overlap, activities());
  }

  private List<ActivityTruth> activities() {
    List<ActivityTruth> truths = new ArrayList<>();
    byActivity.forEach(
        (activity, persons) ->
            truths.add(
                new ActivityTruth(
                    activity.id(), persons.count(), activity.pathway(), activity.standing())));
    return truths;
  }
}
