package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The activities that are counted together, in the counters that they were placed in. */
final class Groups {
  private final Case given;
  private final Carriage carriage;
  private final Placements placements;
  private final Group nobody;
  private final Map<Map<String, Integer>, Spread> spreads = new HashMap<>();
  private @Nullable Map<String, Group> members;

  Groups(Case given, Carriage carriage, Placements placements) {
    this.given = given;
    this.carriage = carriage;
    this.placements = placements;
    this.nobody = new Group(given, carriage, List.of());
  }

  /** The activities that certainly belong to a counter, in the order of the facts. */
  Group members(Counter counter) {
    return members().getOrDefault(counter.key(), nobody);
  }

  private Map<String, Group> members() {
    if (members == null) {
      Map<String, Group> settled = new LinkedHashMap<>();
      placements
          .settled()
          .forEach((key, placed) -> settled.put(key, new Group(given, carriage, placed)));
      members = settled;
    }
    return members;
  }

  /** Which activities are counted with one that stands in a counter in this world. */
  Spread.Company company(Activity own, Counter counter, World world) {
    if (placements.open().isEmpty()) {
      Group settled = members(counter);
      return new Spread.Company(settled, settled, List.of());
    }
    return spread(world).company(own, counter);
  }

  /**
   * Every counter's activities in a world, those of which it is open where the stricter answers put
   * them, by the counter's key.
   *
   * @param own the activity that is judged, which stands where this world puts it
   * @param in its counter
   */
  Map<String, Group> of(Activity own, Counter in, World world) {
    return placements.open().isEmpty() ? members() : spread(world).strict(own, in);
  }

  /** How the open activities are spread in the worlds that say the same of the processor. */
  private Spread spread(World world) {
    Map<String, Integer> answers = world.answersTo(placements.askedOfProcessor());
    Spread known = spreads.get(answers);
    if (known == null) {
      known = new Spread(placements, members(), nobody, World.knowing(answers));
      spreads.put(answers, known);
    }
    return known;
  }

  /** Activities together, of whatever counter. */
  Group together(List<Activity> activities) {
    return new Group(given, carriage, activities);
  }
}
