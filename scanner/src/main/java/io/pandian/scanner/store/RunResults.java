package io.pandian.scanner.store;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.Sequence;
import io.pandian.scanner.store.ScanStore.NumberedResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What the units of a run gave: its assets in the order of their ids, and its gaps. The assets stay
 * in the store, from which they are read a unit at a time; what is held of each is its id and where
 * it is.
 */
public final class RunResults extends Sequence<AssetFacts> {
  private final ScanStore store;
  private final String run;
  private final List<Unscanned> unscanned = new ArrayList<>();

  /** By unit. */
  private final List<Place> places = new ArrayList<>();

  private final List<Place> byId;

  /**
   * Where an asset is.
   *
   * @param asset which of its unit's it is
   */
  private record Place(String source, String id, long unit, int asset) {
    boolean isOf(BiPredicate<String, String> assets) {
      return assets.test(source, id.substring(source.length() + 1));
    }
  }

  RunResults(ScanStore store, String run) {
    this.store = store;
    this.run = run;
    store.eachResult(run, this::add);
    byId = new ArrayList<>(places);
    byId.sort(Comparator.comparing(Place::id));
  }

  private void add(NumberedResult unit) {
    List<AssetFacts> assets = unit.result().assets();
    for (int i = 0; i < assets.size(); i++) {
      String source = assets.get(i).source().intern();
      places.add(new Place(source, assets.get(i).id(), unit.number(), i));
    }
    unscanned.addAll(unit.result().unscanned());
  }

  /** What could not be read, by unit. */
  public List<Unscanned> unscanned() {
    return unscanned;
  }

  @Override
  public int size() {
    return places.size();
  }

  /** How many assets of a source there are. */
  public int size(String source) {
    return (int) places.stream().filter(place -> place.source().equals(source)).count();
  }

  @Override
  public Stream<AssetFacts> stream() {
    return byId.stream().map(new Reader()::read);
  }

  /**
   * Whether there are such assets.
   *
   * @param assets tells them by source and path
   */
  public boolean has(BiPredicate<String, String> assets) {
    return places.stream().anyMatch(place -> place.isOf(assets));
  }

  /** Such assets, by unit. */
  public Stream<AssetFacts> of(BiPredicate<String, String> assets) {
    return places.stream().filter(place -> place.isOf(assets)).map(new Reader()::read);
  }

  /** The columns of such assets by their names, in any case, with the data items in them. */
  public Map<String, Set<String>> columns(BiPredicate<String, String> assets) {
    Map<String, Set<String>> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    of(assets).flatMap(asset -> asset.fields().stream()).forEach(field -> add(field, columns));
    return columns;
  }

  private static void add(FieldFinding field, Map<String, Set<String>> columns) {
    Set<String> items = columns.computeIfAbsent(field.name(), name -> new TreeSet<>());
    field.dataItem().ifPresent(items::add);
  }

  /** Reads assets; of those of one unit that follow each other the unit is read once. */
  private final class Reader {
    private long unit = -1;
    private List<AssetFacts> assets = List.of();

    AssetFacts read(Place place) {
      if (place.unit() != unit) {
        assets = store.result(run, place.unit()).assets();
        unit = place.unit();
      }
      return assets.get(place.asset());
    }
  }
}
