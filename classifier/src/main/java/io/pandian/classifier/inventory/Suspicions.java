package io.pandian.classifier.inventory;

import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indications;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.pathways.SuspectedItems;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the scan suspects the activities to carry; what a person has said about an item stands. */
final class Suspicions {
  private final List<ActivityFacts> activities;
  private final SuspectedItems items;

  /** Of the assets that activities carry. */
  private final Map<String, List<Indication>> byAsset = new HashMap<>();

  Suspicions(List<ActivityFacts> activities, SuspectedItems items) {
    this.activities = activities;
    this.items = items;
  }

  /** The activities with what the assets that they carry are suspected to be. */
  List<Activity> among(Sequence<Asset> assets) {
    Set<String> carried =
        activities.stream()
            .flatMap(activity -> activity.carries().stream())
            .map(Carried::asset)
            .collect(Collectors.toSet());
    if (!carried.isEmpty()) {
      assets.stream()
          .filter(asset -> carried.contains(asset.id()))
          .forEach(asset -> byAsset.put(asset.id(), asset.indications()));
    }
    return activities.stream()
        .map(facts -> facts.activity().withImportantData(suspected(facts)))
        .toList();
  }

  private List<ImportantData> suspected(ActivityFacts facts) {
    Map<String, List<String>> grounds = grounds(facts);
    List<ImportantData> suspected = new ArrayList<>();
    for (String mark : Indications.standard().marks()) {
      if (grounds.containsKey(mark)) {
        suspected.add(suspicion(mark, String.join("; ", grounds.get(mark))));
      }
    }
    for (RulebookItem item : items.of(grounds.keySet(), facts.activity())) {
      suspected.add(suspicion(item.id(), ground((Rule.ImportantData) item.rule(), grounds)));
    }
    suspected.removeIf(data -> settled(facts.activity(), data.item()));
    return suspected;
  }

  private static ImportantData suspicion(String item, String ground) {
    return new ImportantData(item, ImportantDataStanding.SUSPECTED, Optional.empty(), ground);
  }

  private static boolean settled(Activity activity, String item) {
    return activity.importantData().stream().anyMatch(data -> data.item().equals(item));
  }

  private static String ground(Rule.ImportantData rule, Map<String, List<String>> grounds) {
    return String.join(
        "; ",
        rule.indicators().stream()
            .flatMap(indicator -> grounds.getOrDefault(indicator, List.of()).stream())
            .toList());
  }

  /** Where each indicator shows in what leaves: asset and words. */
  private Map<String, List<String>> grounds(ActivityFacts facts) {
    Map<String, List<String>> grounds = new LinkedHashMap<>();
    for (Carried carried : facts.carries()) {
      for (Indication found : byAsset.getOrDefault(carried.asset(), List.of())) {
        if (found.suspects(field -> leaves(carried, field))) {
          grounds
              .computeIfAbsent(found.indicator(), i -> new ArrayList<>())
              .add(carried.asset() + ": " + found.written());
        }
      }
    }
    return grounds;
  }

  private static boolean leaves(Carried carried, String field) {
    return carried.fields().isEmpty()
        || carried.fields().stream().anyMatch(field::equalsIgnoreCase);
  }
}
