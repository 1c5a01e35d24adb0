package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One below, at, and one above every threshold of every rule about what is held. */
class HoldingBoundaryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final Rulebooks rulebooks = Rulebooks.standard();
  private final HoldingRules rules = new HoldingRules(rulebooks, DAY);

  @TestFactory
  Stream<DynamicTest> holding_isImportant_fromTheThresholdOn() {
    return rulebooks.all().stream()
        .filter(book -> book.zone().isPresent())
        .flatMap(book -> book.items().flatMap(item -> tests(book, item)));
  }

  private Stream<DynamicTest> tests(Rulebook book, RulebookItem item) {
    return item.rule() instanceof Rule.HoldingGrade rule
        ? rule.when()
            .thresholds()
            .flatMap(
                threshold ->
                    LongStream.rangeClosed(-1, 1)
                        .mapToObj(step -> test(book, item, threshold, step)))
        : Stream.empty();
  }

  private DynamicTest test(Rulebook book, RulebookItem item, Threshold threshold, long step) {
    long count = threshold.on(DAY).orElseThrow() + step;
    boolean reached = step > 0 || step == 0 && threshold.bound() == Threshold.Bound.INCLUSIVE;
    return DynamicTest.dynamicTest(
        item.id() + " " + count,
        () ->
            assertThat(
                    rules.applying(held(item, threshold, count), operator(book)).stream()
                        .map(RulebookItem::id)
                        .anyMatch(item.id()::equals))
                .isEqualTo(reached));
  }

  /** As many as one threshold counts; of what the others of the rule count, as many as they ask. */
  private static PersonCount held(RulebookItem item, Threshold threshold, long count) {
    long sensitive = held(item, threshold, count, Threshold.Counts.SENSITIVE);
    long accounts = held(item, threshold, count, Threshold.Counts.SENSITIVE_WITH_ACCOUNTS);
    boolean anySensitive = sensitive + accounts > 0;
    long persons = anySensitive ? Math.max(sensitive, accounts) : count;
    return new PersonCount(
        anySensitive ? 0 : count,
        anySensitive ? persons : 0,
        persons,
        accounts,
        persons,
        persons,
        PersonCount.Method.EXACT);
  }

  private static long held(
      RulebookItem item, Threshold threshold, long count, Threshold.Counts counts) {
    return threshold.counts() == counts
        ? count
        : ((Rule.HoldingGrade) item.rule())
            .when()
            .thresholds()
            .filter(other -> other.counts() == counts)
            .mapToLong(other -> other.on(DAY).orElseThrow())
            .max()
            .orElse(0);
  }

  private static Organisation operator(Rulebook book) {
    return new Organisation(
        "",
        Optional.of(Organisation.Kind.ENTERPRISE),
        book.zone().orElse("none"),
        Optional.of(true),
        Optional.of(true),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
