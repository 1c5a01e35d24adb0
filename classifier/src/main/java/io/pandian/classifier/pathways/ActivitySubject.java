package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Introduced;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.ConditionText;
import io.pandian.config.rulebooks.Limit;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Threshold;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An activity as conditions see it, in one world.
 *
 * @param given the case
 * @param carriage whose information activities carry
 * @param activity the activity
 * @param world where unknowns are answered
 * @param important whether it carries important data
 * @param measures the persons cumulated over its scope
 */
record ActivitySubject(
    Case given,
    Carriage carriage,
    Activity activity,
    World world,
    boolean important,
    Measures measures)
    implements Conditions.Subject {

  /** The same over some numbers. */
  ActivitySubject over(Measures cumulated) {
    return new ActivitySubject(given, carriage, activity, world, important, cumulated);
  }

  @Override
  public boolean processor(Condition.ProcessorFact fact) {
    Organisation organisation = given.organisation();
    return switch (fact) {
      case CRITICAL_INFRASTRUCTURE_OPERATOR ->
          declared(
              organisation.criticalInfrastructureOperator(),
              "critical-infrastructure-operator",
              "criticalInfrastructureOperator",
              true);
      case REGISTERED_IN_ZONE ->
          declared(
              organisation.registeredInZone(), "registered-in-zone", "registeredInZone", false);
      case OPERATES_IN_ZONE ->
          declared(organisation.operatesInZone(), "operates-in-zone", "operatesInZone", false);
      case EXPORTS_FROM_ZONE ->
          declared(organisation.exportsFromZone(), "exports-from-zone", "exportsFromZone", false);
    };
  }

  private boolean declared(
      Optional<Boolean> value, String inquiry, String fact, boolean firstAnswer) {
    if (value.isPresent()) {
      world.note(
          given.inquiry(inquiry)::statement, value.get(), () -> Provenance.organisation(fact));
      return value.get();
    }
    return (world.answer(given.unknown(inquiry)) == 0) == firstAnswer;
  }

  @Override
  public boolean processorKind(Set<String> kinds) {
    Optional<Organisation.Kind> kind = given.organisation().kind();
    if (kind.isEmpty()) {
      boolean all = kinds.size() == Organisation.Kind.values().length;
      return all || world.answer(given.unknown("processor-kind")) == 1;
    }
    boolean among = kinds.contains(kind.get().name().toLowerCase(Locale.ROOT));
    world.note(
        () -> Bilingual.of("处理者类型适用该清单", "the list binds processors of this kind"),
        among,
        () -> Provenance.organisation("kind"));
    return among;
  }

  @Override
  public boolean carries(Condition.Cargo cargo) {
    return switch (cargo) {
      case IMPORTANT_DATA -> important;
      case PERSONAL_INFORMATION -> carriage.personal(activity, world);
      case SENSITIVE_INFORMATION -> carriage.sensitive(activity, world);
      case INTRODUCED_INFORMATION -> activity.introduced().filter(Introduced::anybody).isPresent();
    };
  }

  @Override
  public boolean reaches(Threshold threshold) {
    return threshold.reachedBy(measures.of(threshold.counts()), given.day());
  }

  /**
   * Of several words some may be among the values and others not: then it is true in part, which
   * takes nothing out of an item and leaves nothing out of it.
   */
  @Override
  public Ternary attribute(Condition.AttributeIs condition) {
    Set<String> said = words(condition.name());
    if (said.isEmpty()) {
      return Ternary.UNKNOWN;
    }
    if (condition.values().containsAll(said)) {
      return Ternary.TRUE;
    }
    return condition.others().containsAll(said) ? Ternary.FALSE : Ternary.UNKNOWN;
  }

  /** What an attribute says; several words may be joined. */
  private Set<String> words(String name) {
    return Stream.of(activity.attributes().getOrDefault(name, "").split("[\\s,，、;；]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public Ternary meets(Limit limit) {
    Optional<BigDecimal> value =
        Optional.ofNullable(activity.attributes().get(limit.attribute()))
            .flatMap(ActivitySubject::number);
    value.ifPresent(
        number ->
            world.note(
                () -> ConditionText.of(limit),
                limit.metBy(number, given.day()),
                () -> Provenance.activity(activity, "attributes")));
    return Ternary.of(value.map(number -> limit.metBy(number, given.day())));
  }

  /** A number as people declare it; what is no number settles nothing. */
  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace("_", "").replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a rule holds in this world: what its condition leaves open is asked.
   *
   * @param item the rule
   * @param when its condition
   * @param stricter whether the rule makes the outcome stricter where it holds
   */
  boolean holds(RulebookItem item, Condition when, boolean stricter) {
    Ternary truth = Conditions.truth(when, this);
    if (truth != Ternary.UNKNOWN) {
      return truth == Ternary.TRUE;
    }
    World.Unknown asked =
        given.unknown(
            given
                .inquiry(stricter ? "rule-applies" : "ground-applies")
                .with("rule", item.title())
                .with("condition", ConditionText.of(when)),
            activity,
            item.id());
    return (world.answer(asked) == 0) == stricter;
  }
}
