package io.pandian.reports.totals;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A field that leaves with activities and was taken for nothing, and of which nothing leaves a
 * second reading: no decision asks about it, and somebody who knows the table should look over the
 * list once. What is perhaps a personal item is asked about by the decision, and not listed here.
 *
 * @param asset where it stands
 * @param place which of the asset's fields it is, from 0
 * @param activities the ids of the activities it leaves with
 */
public record TakenForNothing(Asset asset, int place, List<String> activities) {
  public TakenForNothing {
    activities = List.copyOf(activities);
  }

  /** The field. */
  public ClassifiedField field() {
    return asset.fields().get(place);
  }

  /** All such fields, in the order of the assets and of their fields, as the assets are passed. */
  public static Stream<TakenForNothing> of(Inventory inventory) {
    Taxonomy taxonomy = Taxonomy.standard().with(inventory.declared());
    Map<String, List<Leaving>> leaving = leaving(inventory);
    return leaving.isEmpty()
        ? Stream.empty()
        : inventory.assets().stream()
            .flatMap(asset -> of(asset, leaving.getOrDefault(asset.id(), List.of()), taxonomy));
  }

  private static Stream<TakenForNothing> of(Asset asset, List<Leaving> leaving, Taxonomy taxonomy) {
    return IntStream.range(0, asset.fields().size())
        .filter(place -> nothing(asset.fields().get(place), taxonomy))
        .mapToObj(place -> new TakenForNothing(asset, place, activities(asset, place, leaving)))
        .filter(taken -> !taken.activities().isEmpty());
  }

  private static boolean nothing(ClassifiedField field, Taxonomy taxonomy) {
    return field.finding().items().isEmpty()
        && field.finding().secondReadings().stream()
            .flatMap(item -> taxonomy.item(item).stream())
            .noneMatch(DataItem::personal);
  }

  private static List<String> activities(Asset asset, int place, List<Leaving> leaving) {
    String name = asset.fields().get(place).finding().name();
    return leaving.stream()
        .filter(part -> part.takes(name))
        .map(Leaving::activity)
        .distinct()
        .toList();
  }

  /** What leaves of each asset that activities carry. */
  private static Map<String, List<Leaving>> leaving(Inventory inventory) {
    Map<String, List<Leaving>> leaving = new HashMap<>();
    for (ActivityFacts facts : inventory.activities()) {
      for (Carried carried : facts.carries()) {
        leaving
            .computeIfAbsent(carried.asset(), asset -> new ArrayList<>(1))
            .add(new Leaving(facts.activity().id(), carried));
      }
    }
    return leaving;
  }

  /** What an activity carries of one asset. */
  private record Leaving(String activity, Carried carried) {
    boolean takes(String field) {
      return carried.fields().isEmpty()
          || carried.fields().stream().anyMatch(field::equalsIgnoreCase);
    }
  }
}
