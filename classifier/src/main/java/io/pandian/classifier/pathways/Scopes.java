package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.ClosedList;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.taxonomy.DataItem;
import java.util.List;
import java.util.Optional;

/**
 * Over which scope an activity's persons are cumulated. An activity is in a scope with named
 * scenarios only if scenario, roles and every personal data item are listed and nothing sensitive
 * is carried where the scope leaves it out. One that has the scenario but not the rest is in no
 * item by the letter; the stricter reading counts it with the other scenarios.
 */
final class Scopes {
  private final Situation situation;

  Scopes(Situation situation) {
    this.situation = situation;
  }

  Counter of(Activity activity, Listing listing, World world) {
    if (listing.section().isEmpty()) {
      return national(activity);
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
        sensitive(activity, scope)
            .or(() -> unlistedItems(activity, scope, world))
            .or(() -> unlistedRoles(activity, scope, world));
    if (gap.isEmpty()) {
      return counter(activity, list, section, scope);
    }
    return world.answer(situation.unknown(gap.get(), activity)) == 0
        ? other(activity, list, section)
        : Counter.NONE;
  }

  private Counter other(Activity activity, Rulebook list, Section section) {
    return section.scopes().stream()
        .filter(scope -> scope.otherThan().isPresent())
        .findFirst()
        .map(scope -> counter(activity, list, section, scope))
        .orElse(Counter.NONE);
  }

  private Counter withoutScopes(Activity activity, Section section, World world) {
    if (!new Carriage(situation).personal(activity, world)) {
      return Counter.NONE;
    }
    Inquiry asked =
        situation.inquiry("sector-without-personal-items").with("section", section.title());
    return world.answer(situation.unknown(asked, activity)) == 0
        ? national(activity)
        : Counter.NONE;
  }

  private boolean hasScenario(Activity activity, Scope scope, World world) {
    if (scope.scenarios().isEmpty()) {
      return true;
    }
    if (activity.scenario().isBlank()) {
      return world.answer(asked("scenario", scope.scenarios(), activity)) == 1;
    }
    boolean listed = scope.scenarios().has(activity.scenario());
    world.note(
        () -> asked("scenario", scope.scenarios(), activity).inquiry().statement(),
        listed,
        () -> Provenance.activity(activity, "scenario"));
    return listed;
  }

  private Optional<Inquiry> sensitive(Activity activity, Scope scope) {
    if (!scope.sensitiveExcluded() || !new Carriage(situation).sensitive(activity)) {
      return Optional.empty();
    }
    long minors = activity.persons().map(Persons::minors).orElse(0L);
    return Optional.of(
        situation
            .inquiry("sensitive-in-special-scope")
            .with("carried", UnderFourteen.sensitive(minors)));
  }

  private Optional<Inquiry> unlistedItems(Activity activity, Scope scope, World world) {
    if (scope.dataItems().isEmpty()) {
      return Optional.empty();
    }
    Inquiry gap = situation.inquiry("unlisted-items-in-special-scope");
    if (activity.dataItems().isEmpty()) {
      return world.answer(asked("data-items", scope.dataItems(), activity)) == 0
          ? Optional.of(gap.with("names", Bilingual.of("未申报", "not declared")))
          : Optional.empty();
    }
    List<String> unlisted =
        activity.dataItems().stream()
            .filter(item -> unlistedItem(item, scope))
            .distinct()
            .sorted()
            .toList();
    note("data-items", activity, scope.dataItems(), unlisted, "dataItems", world);
    return unlisted.isEmpty()
        ? Optional.empty()
        : Optional.of(gap.with("names", String.join("、", unlisted)));
  }

  /** Data items that are known not to be personal do not matter to a list of personal ones. */
  private boolean unlistedItem(String item, Scope scope) {
    Optional<DataItem> known = new Carriage(situation).known(item);
    boolean personal = known.map(DataItem::personal).orElse(true);
    return personal
        && !scope.dataItems().has(item)
        && known.filter(found -> scope.dataItems().has(found.code())).isEmpty();
  }

  private Optional<Inquiry> unlistedRoles(Activity activity, Scope scope, World world) {
    if (scope.roles().isEmpty()) {
      return Optional.empty();
    }
    Inquiry gap = situation.inquiry("unlisted-roles-in-special-scope");
    if (activity.subjects().isEmpty()) {
      return world.answer(asked("roles", scope.roles(), activity)) == 0
          ? Optional.of(gap.with("names", Bilingual.of("未申报", "not declared")))
          : Optional.empty();
    }
    List<String> unlisted =
        activity.subjects().stream()
            .filter(role -> !scope.roles().has(role))
            .distinct()
            .sorted()
            .toList();
    note("roles", activity, scope.roles(), unlisted, "subjects", world);
    return unlisted.isEmpty()
        ? Optional.empty()
        : Optional.of(gap.with("names", String.join("、", unlisted)));
  }

  private void note(
      String inquiry,
      Activity activity,
      ClosedList listed,
      List<String> unlisted,
      String fact,
      World world) {
    world.note(
        () -> asked(inquiry, listed, activity).inquiry().statement(),
        unlisted.isEmpty(),
        () -> Provenance.activity(activity, fact));
  }

  private World.Unknown asked(String inquiry, ClosedList names, Activity activity) {
    return situation.unknown(situation.inquiry(inquiry).with("names", names.written()), activity);
  }

  private Counter national(Activity activity) {
    String key = entity(activity) + "national";
    return situation.counter(
        key,
        () ->
            new Counter(
                key,
                Bilingual.of("国家规定", "national rules"),
                situation.national().of(Rule.Pathway.class).stream()
                    .filter(item -> item.rule().scope().isPresent())
                    .toList()));
  }

  private Counter counter(Activity activity, Rulebook list, Section section, Scope scope) {
    String key = entity(activity) + list.id() + "/" + section.id() + "/" + scope.id();
    return situation.counter(
        key, () -> new Counter(key, scope.title(), cumulating(section, scope)));
  }

  private List<Ruled<Rule.Pathway>> cumulating(Section section, Scope scope) {
    return new RulesByKind(section.items().stream().filter(item -> item.inForce(situation.day())))
        .of(Rule.Pathway.class).stream()
            .filter(item -> item.rule().scope().filter(scope.id()::equals).isPresent())
            .toList();
  }

  private static String entity(Activity activity) {
    return activity.entity().map(entity -> entity + ": ").orElse("");
  }
}
