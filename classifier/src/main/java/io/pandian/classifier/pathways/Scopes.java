package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Doubt;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.NearWords;
import io.pandian.config.rulebooks.ClosedList;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Over which scope an activity's persons are cumulated. An activity is in a scope with named
 * scenarios only if scenario, roles and every personal data item are listed and nothing sensitive
 * is carried where the scope leaves it out. One that has the scenario but not the rest is in no
 * item by the letter; the stricter reading counts it with the other scenarios.
 */
final class Scopes {
  private final Case given;
  private final Carriage carriage;
  private final Counters counters;
  private final Map<ClosedList, Map<List<String>, List<String>>> nearByWords =
      new IdentityHashMap<>();

  Scopes(Case given, Carriage carriage, Counters counters) {
    this.given = given;
    this.carriage = carriage;
    this.counters = counters;
  }

  Counter of(Activity activity, Listing listing, World world) {
    if (listing.section().isEmpty()) {
      return counters.national(activity);
    }
    Section section = listing.section().get();
    Rulebook list = listing.list().orElseThrow();
    if (section.scopes().isEmpty()) {
      return withoutScopes(activity, section, world);
    }
    for (Scope scope : section.scopes()) {
      if (scope.otherThan().isEmpty() && hasScenario(activity, scope, world)) {
        return named(activity, list, section, scope, world);
      }
    }
    return other(activity, list, section);
  }

  private Counter named(
      Activity activity, Rulebook list, Section section, Scope scope, World world) {
    Optional<Inquiry> gap =
        sensitive(activity, scope, world)
            .or(() -> unlistedItems(activity, scope, world))
            .or(() -> unlistedPersons(activity, scope, world))
            .or(() -> unlistedRoles(activity, scope, world));
    if (gap.isEmpty()) {
      return counters.of(activity, list, section, scope);
    }
    return world.answer(given.unknown(gap.get(), activity)) == 0
        ? other(activity, list, section)
        : Counter.NONE;
  }

  private Counter other(Activity activity, Rulebook list, Section section) {
    return section.scopes().stream()
        .filter(scope -> scope.otherThan().isPresent())
        .findFirst()
        .map(scope -> counters.of(activity, list, section, scope))
        .orElse(Counter.NONE);
  }

  private Counter withoutScopes(Activity activity, Section section, World world) {
    if (!carriage.personal(activity, world)) {
      return Counter.NONE;
    }
    Inquiry asked = given.inquiry("sector-without-personal-items").with("section", section.title());
    return world.answer(given.unknown(asked, activity)) == 0
        ? counters.national(activity)
        : Counter.NONE;
  }

  private boolean hasScenario(Activity activity, Scope scope, World world) {
    if (scope.scenarios().isEmpty()) {
      return true;
    }
    List<String> scenarios = scenarios(activity, scope);
    if (scenarios.isEmpty()) {
      return world.answer(asked("scenario", scope.scenarios(), activity)) == 1;
    }
    List<String> others =
        scenarios.stream().filter(each -> !scope.scenarios().names(each)).toList();
    if (!others.isEmpty() && others.size() < scenarios.size()) {
      Inquiry mixed = given.inquiry("scenarios-mixed").with("others", String.join("、", others));
      return world.answer(given.unknown(mixed.with("names", scope.scenarios().written()), activity))
          == 1;
    }
    List<String> near = nearTo(others, scope.scenarios());
    if (!near.isEmpty()) {
      Inquiry unknown = given.inquiry("scenario-unknown").with("scenario", activity.scenario());
      return world.answer(given.unknown(unknown.with("names", String.join("、", near)), activity))
          == 1;
    }
    world.note(
        () -> asked("scenario", scope.scenarios(), activity).inquiry().statement(),
        others.isEmpty(),
        () -> Provenance.activity(activity, "scenario"));
    return others.isEmpty();
  }

  /** The scenarios of an activity; one may have a name with a 、 in it. */
  private static List<String> scenarios(Activity activity, Scope scope) {
    String written = activity.scenario().strip();
    return written.isEmpty() || scope.scenarios().names(written)
        ? Stream.of(written).filter(each -> !each.isEmpty()).toList()
        : Stream.of(written.split("[、，,;；/]+"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
  }

  private List<String> nearTo(List<String> words, ClosedList names) {
    return nearByWords
        .computeIfAbsent(names, listed -> new HashMap<>())
        .computeIfAbsent(words, each -> near(each, names));
  }

  /** The listed names that words resemble which the list does not have. */
  private static List<String> near(List<String> words, ClosedList names) {
    List<String> listed =
        names.stream()
            .flatMap(name -> Stream.concat(Stream.of(name.name()), name.also().stream()))
            .toList();
    return words.stream().flatMap(word -> NearWords.to(word, listed).stream()).distinct().toList();
  }

  private Optional<Inquiry> sensitive(Activity activity, Scope scope, World world) {
    if (!scope.sensitiveExcluded() || !carriage.sensitive(activity, world)) {
      return Optional.empty();
    }
    long minors = activity.persons().map(Persons::minors).orElse(0L);
    return Optional.of(
        given
            .inquiry("sensitive-in-special-scope")
            .with("carried", UnderFourteen.sensitive(minors)));
  }

  private Optional<Inquiry> unlistedItems(Activity activity, Scope scope, World world) {
    if (scope.dataItems().isEmpty()) {
      return Optional.empty();
    }
    Inquiry gap = given.inquiry("unlisted-items-in-special-scope");
    if (activity.dataItems().isEmpty()) {
      return world.answer(asked("data-items", scope.dataItems(), activity)) == 0
          ? Optional.of(gap.with("names", Bilingual.of("尚未申报的其他数据项", "others, not declared yet")))
          : Optional.empty();
    }
    ListedItems items = new ListedItems(given.taxonomy(), activity, scope);
    Ternary listed =
        activity.doubts().isEmpty() ? items.listed() : items.listed().and(Ternary.UNKNOWN);
    note("data-items", activity, scope.dataItems(), listed, "dataItems", world);
    if (listed == Ternary.FALSE) {
      return Optional.of(gap.with("names", Bilingual.joined(items.unlisted(), "、", ", ")));
    }
    if (items.open().isEmpty()) {
      return itemsInDoubt(activity, gap, world);
    }
    Bilingual open = Bilingual.joined(items.open(), "、", ", ");
    Inquiry whose =
        given.inquiry("whose-items").with("items", open).with("names", scope.whose().written());
    return world.answer(given.unknown(whose, activity)) == 0
        ? Optional.of(gap.with("names", open))
        : Optional.empty();
  }

  /** Fields that may be something that is not on the list. */
  private Optional<Inquiry> itemsInDoubt(Activity activity, Inquiry gap, World world) {
    if (activity.doubts().isEmpty()) {
      return Optional.empty();
    }
    Bilingual fields =
        Bilingual.joined(
            activity.doubts().stream()
                .map(Doubt::field)
                .sorted(Comparator.comparing(Bilingual::zh))
                .toList(),
            "、",
            ", ");
    Inquiry asked = given.inquiry("items-in-doubt").with("fields", fields);
    return world.answer(given.unknown(asked, activity)) == 0
        ? Optional.of(gap.with("names", fields))
        : Optional.empty();
  }

  /** Persons whom no data item of the list speaks of. */
  private Optional<Inquiry> unlistedPersons(Activity activity, Scope scope, World world) {
    return scope.whose().isEmpty() || activity.subjects().isEmpty()
        ? Optional.empty()
        : unlisted(activity, scope.whose(), world);
  }

  private Optional<Inquiry> unlistedRoles(Activity activity, Scope scope, World world) {
    if (scope.roles().isEmpty()) {
      return Optional.empty();
    }
    if (activity.subjects().isEmpty()) {
      return world.answer(asked("roles", scope.roles(), activity)) == 0
          ? Optional.of(
              given
                  .inquiry("unlisted-roles-in-special-scope")
                  .with("names", Bilingual.of("尚未申报的其他人员", "others, not declared yet"))
                  .with("near", nearest(Set.of(), scope.roles())))
          : Optional.empty();
    }
    return unlisted(activity, scope.roles(), world);
  }

  private Optional<Inquiry> unlisted(Activity activity, ClosedList listed, World world) {
    Set<String> unlisted = new TreeSet<>(activity.subjects());
    unlisted.removeIf(listed::names);
    note("roles", activity, listed, Ternary.of(unlisted.isEmpty()), "subjects", world);
    return unlisted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            given
                .inquiry("unlisted-roles-in-special-scope")
                .with("names", String.join("、", unlisted))
                .with("near", nearest(unlisted, listed)));
  }

  /** Which listed persons may be meant; all of them where no word is near. */
  private Bilingual nearest(Set<String> unlisted, ClosedList listed) {
    List<String> near = nearTo(List.copyOf(unlisted), listed);
    return near.isEmpty()
        ? Bilingual.of(
            "清单所列的是“" + listed.written() + "”。", " The list has " + listed.written() + ".")
        : Bilingual.of(
            "清单中相近的有“" + String.join("、", near) + "”，如果就是，请照写。",
            " The nearest of the list are "
                + String.join(", ", near)
                + ": write these if they are meant.");
  }

  private void note(
      String inquiry,
      Activity activity,
      ClosedList listed,
      Ternary allListed,
      String fact,
      World world) {
    world.note(
        () -> asked(inquiry, listed, activity).inquiry().statement(),
        allListed,
        () -> Provenance.activity(activity, fact));
  }

  private World.Unknown asked(String inquiry, ClosedList names, Activity activity) {
    return given.unknown(given.inquiry(inquiry).with("names", names.written()), activity);
  }
}
