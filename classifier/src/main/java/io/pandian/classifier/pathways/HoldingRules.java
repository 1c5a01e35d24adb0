package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rules about what is held, outbound or not: which of them point to important data, and which
 * level general data has.
 */
public final class HoldingRules {
  private final Rulebooks rulebooks;
  private final LocalDate day;

  public HoldingRules(Rulebooks rulebooks, LocalDate day) {
    this.rulebooks = rulebooks;
    this.day = day;
  }

  /**
   * The zone's rules by which the persons held make the data important; where they are not exact,
   * the upper bound counts. What the processor has not declared is taken in the stricter sense.
   */
  public List<RulebookItem> applying(PersonCount holdings, Organisation organisation) {
    return findings(holdings, organisation).stream().map(HoldingFinding::item).toList();
  }

  /** The same, with what each rests on. */
  public List<HoldingFinding> findings(PersonCount holdings, Organisation organisation) {
    boolean personal = holdings.upper() > 0;
    boolean sensitive = holdings.sensitive() > 0;
    Held strict = new Held(holdings, organisation, personal, sensitive, true);
    Held declared = new Held(holdings, organisation, personal, sensitive, false);
    return rulebooks.ofZone(organisation.zone(), day).stream()
        .flatMap(book -> book.items())
        .filter(item -> item.inForce(day))
        .flatMap(item -> finding(item, strict, declared).stream())
        .toList();
  }

  private static Optional<HoldingFinding> finding(RulebookItem item, Held strict, Held declared) {
    if (!(item.rule() instanceof Rule.HoldingGrade rule) || !Conditions.hold(rule.when(), strict)) {
      return Optional.empty();
    }
    boolean everyReading = rule.laxer().map(laxer -> Conditions.hold(laxer, strict)).orElse(true);
    return Optional.of(
        new HoldingFinding(item, everyReading, Conditions.hold(rule.when(), declared)));
  }

  /** The important-data items of the zone's lists that indicators lead to, whatever the sector. */
  public List<RulebookItem> listedFor(Set<String> indicators, Organisation organisation) {
    return rulebooks.ofZone(organisation.zone(), day).stream()
        .flatMap(book -> book.items())
        .filter(item -> item.inForce(day))
        .filter(
            item -> item.rule() instanceof Rule.ImportantData rule && rule.suspectedBy(indicators))
        .toList();
  }

  /** The zone's reference rules that indicators lead to, in the document's order. */
  public List<RulebookItem> identifiedBy(Set<String> indicators, Organisation organisation) {
    return rulebooks.ofZone(organisation.zone(), day).stream()
        .flatMap(book -> book.items())
        .filter(item -> item.inForce(day))
        .filter(
            item ->
                item.rule() instanceof Rule.ReferenceRule rule
                    && rule.indicators().stream().anyMatch(indicators::contains))
        .toList();
  }

  /** The classes and subclasses of the zone's reference rules that indicators lead to. */
  public List<String> classes(Set<String> indicators, Organisation organisation) {
    return identifiedBy(indicators, organisation).stream()
        .flatMap(
            item ->
                ((Rule.ReferenceRule) item.rule())
                    .group().map(group -> group.zh() + "：" + item.title().zh()).stream())
        .toList();
  }

  /**
   * The highest level of general data whose condition an asset meets; empty before the standard.
   */
  public Optional<RulebookItem> level(
      PersonCount persons, Organisation organisation, boolean personal, boolean sensitive) {
    Held held = new Held(persons, organisation, personal, sensitive, false);
    return rulebooks.all().stream()
        .flatMap(book -> book.items())
        .filter(item -> item.inForce(day))
        .filter(
            item ->
                item.rule() instanceof Rule.GeneralLevel rule && Conditions.hold(rule.when(), held))
        .max(java.util.Comparator.comparing(item -> ((Rule.GeneralLevel) item.rule()).level()));
  }

  /** What is held, as conditions see it. */
  private final class Held implements Conditions.Subject {
    private final PersonCount persons;
    private final Organisation organisation;
    private final boolean personal;
    private final boolean sensitive;
    private final boolean undeclared;

    /**
     * What is held.
     *
     * @param undeclared what a fact of the processor is taken to be where it is not declared
     */
    Held(
        PersonCount persons,
        Organisation organisation,
        boolean personal,
        boolean sensitive,
        boolean undeclared) {
      this.persons = persons;
      this.organisation = organisation;
      this.personal = personal;
      this.sensitive = sensitive;
      this.undeclared = undeclared;
    }

    @Override
    public boolean processor(Condition.ProcessorFact fact) {
      Optional<Boolean> declared =
          switch (fact) {
            case CRITICAL_INFRASTRUCTURE_OPERATOR -> organisation.criticalInfrastructureOperator();
            case REGISTERED_IN_ZONE -> organisation.registeredInZone();
            case OPERATES_IN_ZONE -> organisation.operatesInZone();
            case EXPORTS_FROM_ZONE -> organisation.exportsFromZone();
          };
      return declared.orElse(undeclared);
    }

    @Override
    public boolean processorKind(Set<String> kinds) {
      return organisation
          .kind()
          .map(kind -> kinds.contains(kind.name().toLowerCase(Locale.ROOT)))
          .orElse(true);
    }

    @Override
    public boolean carries(Condition.Cargo cargo) {
      return switch (cargo) {
        case PERSONAL_INFORMATION -> personal;
        case SENSITIVE_INFORMATION -> sensitive;
        case IMPORTANT_DATA, INTRODUCED_INFORMATION -> false;
      };
    }

    @Override
    public boolean reaches(Threshold threshold) {
      long more = persons.upper() - persons.union();
      long counted =
          switch (threshold.counts()) {
            case PERSONS -> persons.union();
            case NON_SENSITIVE -> persons.nonSensitive();
            case SENSITIVE -> persons.sensitive();
            case SENSITIVE_WITH_ACCOUNTS -> persons.sensitiveWithAccounts();
            // Nobody counts these among what is held.
            case CUSTOMERS, INTRODUCED_NON_SENSITIVE, INTRODUCED_SENSITIVE -> 0L;
          };
      return threshold.reachedBy(counted == 0 ? 0 : counted + more, day);
    }
  }
}
