package io.pandian.reports.totals;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that leaves with activities and was taken for nothing, and of which nothing leaves a
 * second reading: no decision asks about it, and somebody who knows the table should look over the
 * list once. What is perhaps a personal item is asked about by the decision, and not listed here.
 *
 * @param asset where it stands
 * @param field the field
 * @param activities the ids of the activities it leaves with
 */
public record TakenForNothing(Asset asset, ClassifiedField field, List<String> activities) {
  public TakenForNothing {
    activities = List.copyOf(activities);
  }

  private record Place(String asset, String field) {}

  /** All such fields, in the order of the assets and of their fields. */
  public static List<TakenForNothing> of(Inventory inventory) {
    Taxonomy taxonomy = Taxonomy.standard().with(inventory.declared());
    Map<Place, List<String>> leaving = leaving(inventory);
    List<TakenForNothing> fields = new ArrayList<>();
    for (Asset asset : inventory.assets()) {
      for (ClassifiedField field : asset.fields()) {
        List<String> activities =
            leaving.getOrDefault(new Place(asset.id(), field.finding().name()), List.of());
        if (!activities.isEmpty() && nothing(field, taxonomy)) {
          fields.add(new TakenForNothing(asset, field, activities));
        }
      }
    }
    return fields;
  }

  private static boolean nothing(ClassifiedField field, Taxonomy taxonomy) {
    return field.finding().items().isEmpty()
        && field.finding().secondReadings().stream()
            .flatMap(item -> taxonomy.item(item).stream())
            .noneMatch(DataItem::personal);
  }

  /** With which activities each field leaves. */
  private static Map<Place, List<String>> leaving(Inventory inventory) {
    Map<String, Asset> assets = new LinkedHashMap<>();
    inventory.assets().forEach(asset -> assets.put(asset.id(), asset));
    Map<Place, List<String>> leaving = new LinkedHashMap<>();
    for (ActivityFacts activity : inventory.activities()) {
      for (Carried carried : activity.carries()) {
        Asset asset = assets.get(carried.asset());
        if (asset != null) {
          asset.fields().stream()
              .map(field -> field.finding().name())
              .filter(name -> leaves(carried, name))
              .map(name -> new Place(asset.id(), name))
              .map(place -> leaving.computeIfAbsent(place, key -> new ArrayList<>()))
              .filter(activities -> !activities.contains(activity.activity().id()))
              .forEach(activities -> activities.add(activity.activity().id()));
        }
      }
    }
    return leaving;
  }

  private static boolean leaves(Carried carried, String field) {
    return carried.fields().isEmpty()
        || carried.fields().stream().anyMatch(field::equalsIgnoreCase);
  }
}
