package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.NearWords;
import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.ZoneNames;
import io.pandian.config.taxonomy.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names in facts that the rulebooks do not know. A zone or an item that is not there is an error,
 * for whatever was meant by it would be judged as if nobody had said it. An attribute that no rule
 * looks at is none, because another edition may ask for it; but whoever has misspelt one must hear
 * of it.
 */
public final class UnknownNames {
  private static final Set<String> NO_ZONE = Set.of("", "none");

  private final Rulebooks rulebooks;

  public UnknownNames(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /**
   * Holds the names against the rulebooks, before anything is made of the facts.
   *
   * @param file the file they are declared in
   * @return a hint for each attribute that no rule looks at, in the order they are declared
   * @throws InvalidInput if the zone or an item is not known
   */
  public List<Problem> check(String file, Organisation organisation, List<Activity> activities) {
    Problems problems = new Problems();
    zone(file, organisation.zone(), problems);
    activities.forEach(activity -> items(file, activity, problems));
    problems.throwIfAny();
    Set<String> attributes = rulebooks.attributes();
    return activities.stream().flatMap(activity -> attributes(file, activity, attributes)).toList();
  }

  private void zone(String file, String zone, Problems problems) {
    Set<String> zones = rulebooks.zones();
    if (NO_ZONE.contains(zone) || zones.contains(zone)) {
      return;
    }
    ZoneNames names = ZoneNames.standard();
    List<String> meant = new ArrayList<>(names.all());
    meant.addAll(zones);
    List<String> near =
        NearWords.to(zone, meant).stream()
            .map(names::id)
            .filter(zones::contains)
            .distinct()
            .toList();
    List<String> offered = near.isEmpty() ? List.copyOf(zones) : near;
    problems.add(
        file,
        "organisation.zone",
        Bilingual.of("规则库没有“" + zone + "”这个自贸试验区。", "No rulebook is of a zone '" + zone + "'."),
        Bilingual.of(
            "可以写："
                + String.join(
                    "、", offered.stream().map(id -> names.name(id) + "（" + id + "）").toList())
                + "；不在自贸试验区内，或者该区没有负面清单的，写 none。",
            "Write one of: "
                + String.join(", ", offered)
                + "; or 'none' outside every zone, and in one without a list."));
  }

  private void items(String file, Activity activity, Problems problems) {
    for (ImportantData data : activity.importantData()) {
      if (!known(data.item())) {
        problems.add(file, activity.id() + ".importantData", what(data.item()), mend(data.item()));
      }
    }
  }

  private Bilingual what(String item) {
    return rulebooks.item(item).isPresent()
        ? Bilingual.of(
            "条目“" + item + "”不是重要数据条目。", "The item '" + item + "' is none of important data.")
        : Bilingual.of("没有编号为“" + item + "”的条目。", "No item has the id '" + item + "'.");
  }

  /**
   * Items that identify important data, the two words for what no list names, and what a scan calls
   * subjects.
   */
  private boolean known(String item) {
    return ImportantData.REFERENCE.equals(item)
        || ImportantData.NOTIFIED.equals(item)
        || rulebooks.item(item).filter(found -> identifies(found.rule())).isPresent()
        || Indicators.standard().indicator(item).isPresent();
  }

  private Bilingual mend(String item) {
    List<String> ids =
        Stream.concat(
                rulebooks.all().stream()
                    .flatMap(Rulebook::items)
                    .filter(each -> identifies(each.rule()))
                    .map(RulebookItem::id),
                Stream.of(ImportantData.REFERENCE, ImportantData.NOTIFIED))
            .toList();
    return NearWords.to(item, ids).isEmpty()
        ? Bilingual.of(
            "可用 pandian rules list 查看规则库，再用 pandian rules show 查看其条目；没有条目的，写 reference 或者 notified。",
            "See 'pandian rules list' and 'pandian rules show'; where no item fits, write"
                + " 'reference' or 'notified'.")
        : NearWords.mend(item, ids);
  }

  private static boolean identifies(Rule rule) {
    return rule instanceof Rule.ImportantData
        || rule instanceof Rule.ReferenceRule
        || rule instanceof Rule.HoldingGrade;
  }

  private static Stream<Problem> attributes(
      String file, Activity activity, Set<String> attributes) {
    return activity.attributes().keySet().stream()
        .sorted()
        .filter(name -> !attributes.contains(name))
        .map(
            name ->
                new Problem(
                    file,
                    activity.id() + ".attributes." + name,
                    Bilingual.of(
                        "没有规则用到这一项，它不影响结论。", "No rule looks at it, so it changes nothing."),
                    NearWords.mend(name, attributes)));
  }
}
