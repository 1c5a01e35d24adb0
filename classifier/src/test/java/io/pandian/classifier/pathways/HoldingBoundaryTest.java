package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
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

/**
 * One below, at, and one above every threshold of every rule about what is held; what else the rule
 * asks for is met.
 */
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
                        .mapToObj(step -> test(book, item, rule, threshold, step)))
        : Stream.empty();
  }

  private DynamicTest test(
      Rulebook book, RulebookItem item, Rule.HoldingGrade rule, Threshold threshold, long step) {
    long count = threshold.on(DAY).orElseThrow() + step;
    boolean reached = step > 0 || step == 0 && threshold.bound() == Threshold.Bound.INCLUSIVE;
    return DynamicTest.dynamicTest(
        item.id() + " " + count,
        () ->
            assertThat(
                    rules.applying(held(rule, threshold, count), operator(book)).stream()
                        .map(RulebookItem::id)
                        .anyMatch(item.id()::equals))
                .isEqualTo(reached));
  }

  private static PersonCount held(Rule.HoldingGrade rule, Threshold threshold, long count) {
    boolean accounts = threshold.counts() == Threshold.Counts.SENSITIVE_WITH_ACCOUNTS;
    boolean sensitive = accounts || threshold.counts() == Threshold.Counts.SENSITIVE;
    long all = accounts ? Math.max(count, askedFor(rule, Threshold.Counts.SENSITIVE)) : count;
    return new PersonCount(
        sensitive ? 0 : all,
        sensitive ? all : 0,
        all,
        sensitive ? count : 0,
        all,
        all,
        PersonCount.Method.EXACT);
  }

  private static long askedFor(Rule.HoldingGrade rule, Threshold.Counts counts) {
    return rule.when()
        .thresholds()
        .filter(threshold -> threshold.counts() == counts)
        .mapToLong(threshold -> threshold.on(DAY).orElseThrow())
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
