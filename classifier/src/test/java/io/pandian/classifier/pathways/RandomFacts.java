package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Claims;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.GroundConditions;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.ListedName;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Facts drawn at random with a seed, from whatever the rulebooks hold: their zones, sectors, closed
 * lists, important-data items, and counts at and beside each of their thresholds.
 */
final class RandomFacts {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final List<String> GROUNDS =
      List.of("none", "none", "none", "art-3", "art-4", "art-5-1-1", "art-5-1-2", "statutory-duty");

  private final Random random;
  private final List<Rulebook> lists;
  private final List<Long> counts;
  private final String zone;
  private final List<Section> sections;

  RandomFacts(Rulebooks rulebooks, long seed) {
    this.random = new Random(seed);
    this.lists =
        rulebooks.all().stream().filter(book -> book.kind() == Rulebook.Kind.LIST).toList();
    this.counts = counts(rulebooks);
    this.zone = random.nextInt(5) == 0 ? "none" : one(lists).zone().orElse("none");
    this.sections =
        lists.stream()
            .filter(book -> book.zone().filter(zone::equals).isPresent())
            .flatMap(book -> book.sections().stream())
            .filter(section -> !section.scopes().isEmpty() || !section.names().isEmpty())
            .toList();
  }

  private static List<Long> counts(Rulebooks rulebooks) {
    TreeSet<Long> counts = new TreeSet<>(List.of(0L, 1L));
    rulebooks.all().stream()
        .flatMap(Rulebook::items)
        .flatMap(item -> thresholds(item.rule()))
        .flatMap(threshold -> threshold.on(DAY).stream().boxed())
        .forEach(value -> counts.addAll(List.of(value - 1, value)));
    return List.copyOf(counts);
  }

  private static Stream<Threshold> thresholds(Rule rule) {
    return rule instanceof Rule.Pathway pathway
        ? pathway.when().thresholds()
        : rule instanceof Rule.ImportantData data
            ? data.conditions().flatMap(Condition::thresholds)
            : Stream.empty();
  }

  Random random() {
    return random;
  }

  Facts facts(Organisation organisation, List<Activity> activities) {
    return new Facts(
        DAY,
        organisation,
        PersonCount.NOT_COUNTED,
        activities,
        new DeclaredUnions(activities, List.of()),
        Optional.empty());
  }

  Organisation organisation() {
    return organisation(
        Optional.of(random.nextInt(4) > 0),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(4) == 0));
  }

  Organisation organisation(Optional<Boolean> registered, Optional<Boolean> operator) {
    return new Organisation(
        "",
        Optional.of(Organisation.Kind.ENTERPRISE),
        zone,
        registered,
        operator,
        Optional.of(false),
        List.of(),
        Optional.of(false),
        Optional.of(false));
  }

  List<Activity> activities() {
    List<Activity> activities = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      activities.add(activity("F" + i));
    }
    return activities;
  }

  Activity activity(String id) {
    Optional<Section> section =
        sections.isEmpty() || random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(one(sections));
    Optional<Scope> scope =
        section.map(Section::scopes).filter(scopes -> !scopes.isEmpty()).map(this::one);
    String ground = one(GROUNDS);
    Optional<List<String>> subjects = subjects(scope);
    return new Activity(
        id,
        id,
        section
            .filter(found -> !found.names().isEmpty())
            .map(found -> found.names().get(0))
            .orElse("none.other"),
        scope.map(found -> some(found.scenarios(), "别的场景")).map(names -> names.get(0)).orElse(""),
        subjects.orElse(List.of()),
        subjects.filter(List::isEmpty).isPresent(),
        scope.map(found -> some(found.dataItems(), "婚姻状况")).orElse(List.of("姓名")),
        Optional.of(persons()),
        List.of(),
        ground,
        random.nextInt(4) > 0 ? GroundConditions.MET : GroundConditions.NOT_MET,
        importantData(section),
        Map.of(),
        random.nextInt(20) == 0 ? List.of(one(Claims.special())) : List.of(),
        random.nextInt(20) == 0 ? "inside-china-only" : "sent",
        Optional.empty(),
        Optional.empty(),
        random.nextInt(6) == 0 ? Optional.of("乙公司") : Optional.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Customers.UNKNOWN);
  }

  /** The persons concerned: said, said to be nobody else's, or not said at all. */
  private Optional<List<String>> subjects(Optional<Scope> scope) {
    return switch (random.nextInt(5)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(List.of());
      default -> Optional.of(scope.map(found -> some(found.roles(), "客户")).orElse(List.of("客户")));
    };
  }

  Persons persons() {
    long plain = one(counts);
    long sensitive = random.nextInt(3) == 0 ? one(counts) : 0;
    return Persons.exactly(plain, sensitive, plain + sensitive);
  }

  private List<ImportantData> importantData(Optional<Section> section) {
    List<RulebookItem> items =
        section.stream()
            .flatMap(found -> found.items().stream())
            .filter(item -> item.rule() instanceof Rule.ImportantData)
            .toList();
    if (items.isEmpty() || random.nextInt(4) > 0) {
      return List.of();
    }
    List<ImportantData> data = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      data.add(
          new ImportantData(
              one(items).id(),
              one(List.of(ImportantDataStanding.values())),
              Optional.of(DAY.minusDays(random.nextInt(90))),
              ""));
    }
    return data;
  }

  /** Some names of a closed list, now and then with one that is not in it. */
  private List<String> some(List<ListedName> names, String unlisted) {
    List<String> some = new ArrayList<>(names.stream().map(ListedName::name).toList());
    Collections.shuffle(some, random);
    some.subList(Math.min(3, some.size()), some.size()).clear();
    if (some.isEmpty() || random.nextInt(4) == 0) {
      some.add(0, unlisted);
    }
    return some;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
