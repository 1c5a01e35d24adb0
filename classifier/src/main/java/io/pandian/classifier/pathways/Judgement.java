package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges one activity in one world, in the order the law asks its questions. */
final class Judgement {
  private final Stages stages;
  private final Case given;
  private final Activity activity;
  private final World world;

  Judgement(Stages stages, Activity activity, World world) {
    this.stages = stages;
    this.given = stages.given();
    this.activity = activity;
    this.world = world;
  }

  Conclusion conclusion() {
    if (!outbound()) {
      return Conclusion.because(Pathway.NOT_OUTBOUND, List.of());
    }
    checkDay();
    new Contradictions(given, activity, world).ask();
    Optional<RulebookItem> regime = stages.regimes().over(activity, world);
    if (regime.isPresent()) {
      return Conclusion.because(Pathway.NOT_GOVERNED_BY_LIST, List.of(regime.get()));
    }
    List<ImportantData> important = stages.importance().of(activity, world);
    Exemptions exemptions = stages.exemptions();
    Optional<RulebookItem> ground = exemptions.claimed(activity, !important.isEmpty(), world);
    if (ground.isPresent()) {
      return Conclusion.because(Pathway.EXEMPT, List.of(ground.get()));
    }
    Listing listing = stages.listings().of(activity, world);
    listing.missing().ifPresent(asked -> miss(asked, listing, !important.isEmpty()));
    if (listing.section().isEmpty()) {
      Optional<RulebookItem> unclaimed =
          exemptions.unclaimed(activity, !important.isEmpty(), world);
      if (unclaimed.isPresent()) {
        return Conclusion.because(Pathway.EXEMPT, List.of(unclaimed.get()))
            .in(listing.zone())
            .restingOn(listing.clauses());
      }
    }
    return byRules(listing, important).restingOn(listing.clauses());
  }

  /**
   * A list whose items are not held is asked for, unless the zone's own measures say what is in it.
   */
  private void miss(Inquiry asked, Listing listing, boolean important) {
    World.Unknown unknown = given.unknown(asked, activity);
    if (settled(listing, important).isEmpty()) {
      world.confirm(unknown);
    } else {
      world.note(unknown.inquiry()::statement, Ternary.UNKNOWN, () -> Provenance.READING);
    }
  }

  /** The rules of the zone's measures that call for the assessment whatever the list says. */
  private List<Ruled<Rule.Pathway>> settled(Listing listing, boolean important) {
    return binding(listing, Measures.NONE, important).stream()
        .filter(item -> item.rule().confirm().isEmpty())
        .filter(item -> item.rule().consequence() == Consequence.SECURITY_ASSESSMENT)
        .toList();
  }

  private boolean outbound() {
    boolean outbound = Placement.outbound(activity);
    world.note(
        () ->
            Bilingual.of(
                "数据被提供到境外，或者可从境外访问", "the data is sent abroad or can be reached from abroad"),
        outbound,
        () -> Provenance.activity(activity, "access"));
    return outbound;
  }

  private void checkDay() {
    if (given.facts().asOf().isBefore(given.day())) {
      String day = given.facts().asOf().toString();
      world.confirm(
          new World.Unknown(
              "rules-not-in-force", given.inquiry("rules-not-in-force").with("day", day)));
    }
  }

  private Conclusion byRules(Listing listing, List<ImportantData> important) {
    boolean personal = stages.carriage().personal(activity, world);
    Counter counter = personal ? stages.scopes().of(activity, listing, world) : Counter.NONE;
    // National rules also decide on important data, which needs no persons.
    ActivitySubject subject = subject(!important.isEmpty(), Measures.NONE);
    PathwayRules rules = new PathwayRules(subject, cumulating(counter, listing));
    Optional<Cumulation> cumulation =
        counter.counts() ? Optional.of(cumulation(counter, rules::strictest)) : Optional.empty();
    Measures measures = cumulation.map(Cumulation::measures).orElse(Measures.NONE);

    List<RulebookItem> counted = rules.applying(measures);
    List<RulebookItem> applying = new ArrayList<>(counted);
    applying.addAll(named(important));
    List<Ruled<Rule.Pathway>> zoneWide = zoneWide(listing, measures, !important.isEmpty());
    confirmWhereAlone(zoneWide, applying);
    zoneWide.forEach(item -> applying.add(item.item()));
    cumulation
        .filter(found -> ScopeSum.contract(PathwayRules.strictest(counted)))
        .ifPresent(found -> scopeSum().flag(found.counter()));
    cumulation.ifPresent(found -> world.note(found.steps()));
    return conclude(listing, applying, counter, cumulation);
  }

  private ScopeSum scopeSum() {
    return new ScopeSum(given, stages.counters(), stages.groups(), activity, world);
  }

  private List<Ruled<Rule.Pathway>> cumulating(Counter counter, Listing listing) {
    return counter.counts() || listing.section().isPresent()
        ? counter.rules()
        : given.rules().national().of(Rule.Pathway.class);
  }

  private Cumulation cumulation(
      Counter counter, Function<Measures, Optional<Consequence>> outcome) {
    return stages.carriage().counted(activity, world)
        ? stages.cumulations().of(activity, counter, outcome, world)
        : new Cumulation(given, counter, Persons.NONE, Measures.NONE);
  }

  /** The list items by which data is important in this world. */
  private List<RulebookItem> named(List<ImportantData> important) {
    return important.stream()
        .flatMap(data -> given.rulebooks().item(data.item()).stream())
        .toList();
  }

  /** The rules of the zone's measures that hold whatever the scope. */
  private List<Ruled<Rule.Pathway>> zoneWide(
      Listing listing, Measures measures, boolean important) {
    if (listing.section().isEmpty()) {
      return listing.missing().isPresent() ? settled(listing, important) : List.of();
    }
    return binding(listing, measures, important);
  }

  private List<Ruled<Rule.Pathway>> binding(Listing listing, Measures measures, boolean important) {
    ActivitySubject subject = subject(important, measures);
    return given.rules().ofZone(listing.zone().orElse("")).of(Rule.Pathway.class).stream()
        .filter(item -> item.rule().scope().isEmpty())
        .filter(item -> subject.holds(item.item(), item.rule().when(), true))
        .toList();
  }

  private ActivitySubject subject(boolean important, Measures measures) {
    return new ActivitySubject(given, stages.carriage(), activity, world, important, measures);
  }

  /** A rule that a person must confirm is only asked about where no other leads to the same. */
  private void confirmWhereAlone(List<Ruled<Rule.Pathway>> zoneWide, List<RulebookItem> others) {
    boolean alone =
        PathwayRules.strictest(others).filter(Consequence.SECURITY_ASSESSMENT::equals).isEmpty()
            && zoneWide.stream().allMatch(item -> item.rule().confirm().isPresent());
    if (alone) {
      zoneWide.stream()
          .flatMap(item -> item.rule().confirm().stream())
          .forEach(asked -> world.confirm(given.unknown(asked, activity)));
    }
  }

  private Conclusion conclude(
      Listing listing,
      List<RulebookItem> applying,
      Counter counter,
      Optional<Cumulation> cumulation) {
    Optional<Consequence> strictest = PathwayRules.strictest(applying);
    if (strictest.isEmpty()) {
      return new Conclusion(
          Pathway.OUTSIDE_LIST, outsideList(listing), nearest(counter), cumulation, listing.zone());
    }
    Map<String, RulebookItem> deciding = new LinkedHashMap<>();
    for (RulebookItem item : applying) {
      if (PathwayRules.consequence(item) == strictest.get()) {
        deciding.putIfAbsent(item.id(), item);
      }
    }
    return new Conclusion(
        Pathway.valueOf(strictest.get().name()),
        List.copyOf(deciding.values()),
        applying,
        cumulation,
        listing.zone());
  }

  private List<RulebookItem> outsideList(Listing listing) {
    return Stream.of(given.rules().ofZone(listing.zone().orElse("")), given.rules().national())
        .flatMap(rules -> rules.of(Rule.OutsideList.class).stream())
        .map(Ruled::item)
        .toList();
  }

  /** The item whose threshold comes first: the runner-up where none applies. */
  private List<RulebookItem> nearest(Counter counter) {
    return counter.rules().stream()
        .filter(item -> item.rule().consequence() != Consequence.EXEMPT)
        .max(Comparator.comparing(item -> item.rule().consequence()))
        .map(Ruled::item)
        .stream()
        .toList();
  }
}
