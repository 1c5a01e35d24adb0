package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Limit;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One below, at, and one above every number inside an item of important data: below it the item's
 * exclusion takes the data out, from it on the data stays in.
 */
class ImportantDataBoundaryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final Rulebooks rulebooks = Rulebooks.standard();
  private final PathwayDecider decider = new PathwayDecider(rulebooks, Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> number_insideAnItem_decidesWhetherItApplies() {
    return rulebooks.all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .flatMap(book -> book.items().flatMap(item -> tests(book, item)));
  }

  private Stream<DynamicTest> tests(Rulebook book, RulebookItem item) {
    return item.rule() instanceof Rule.ImportantData rule
        ? rule.exclusions().stream()
            .flatMap(exclusion -> exclusion.when().stream())
            .flatMap(
                when ->
                    Stream.concat(
                        when.thresholds().distinct().flatMap(t -> persons(book, item, when, t)),
                        when.limits().distinct().flatMap(l -> attribute(book, item, when, l))))
        : Stream.empty();
  }

  private Stream<DynamicTest> persons(
      Rulebook book, RulebookItem item, Condition when, Threshold threshold) {
    return around(threshold.on(DAY).orElseThrow())
        .mapToObj(
            count -> {
              boolean sensitive = threshold.counts() == Threshold.Counts.SENSITIVE;
              Persons persons =
                  Persons.exactly(sensitive ? 0 : count, sensitive ? count : 0, count);
              return test(
                  book, item, persons, attributes(when), !threshold.reachedBy(count, DAY), count);
            });
  }

  private Stream<DynamicTest> attribute(
      Rulebook book, RulebookItem item, Condition when, Limit limit) {
    return around(limit.values().floorEntry(DAY).getValue())
        .mapToObj(
            value -> {
              Map<String, String> attributes = attributes(when);
              attributes.put(limit.attribute(), String.valueOf(value));
              return test(book, item, Persons.NONE, attributes, !meets(limit, value), value);
            });
  }

  private static boolean meets(Limit limit, long value) {
    long number = limit.values().floorEntry(DAY).getValue();
    return value == number
        ? limit.bound() == Threshold.Bound.INCLUSIVE
        : value > number == (limit.side() == Limit.Side.AT_LEAST);
  }

  private static LongStream around(long number) {
    return LongStream.rangeClosed(number - 1, number + 1);
  }

  /** The attributes that the exclusion asks for beside the number. */
  private static Map<String, String> attributes(Condition when) {
    Map<String, String> attributes = new HashMap<>();
    if (when instanceof Condition.All all) {
      all.of().forEach(part -> attributes.putAll(attributes(part)));
    } else if (when instanceof Condition.AttributeIs is) {
      attributes.put(is.name(), is.values().stream().sorted().findFirst().orElseThrow());
    }
    return attributes;
  }

  private DynamicTest test(
      Rulebook book,
      RulebookItem item,
      Persons persons,
      Map<String, String> attributes,
      boolean excluded,
      long number) {
    return DynamicTest.dynamicTest(
        item.id() + " " + attributes + " " + number,
        () ->
            assertThat(decide(book, item, persons, attributes).items().contains(item.id()))
                .isEqualTo(!excluded));
  }

  private PathwayDecision decide(
      Rulebook book, RulebookItem item, Persons persons, Map<String, String> attributes) {
    List<Activity> activities =
        List.of(
            ActivityExample.of("F1")
                .sector("tj.any")
                .carries(List.of("数据"), List.of())
                .persons(persons)
                .importantData(
                    List.of(
                        new ImportantData(
                            item.id(), ImportantDataStanding.SUSPECTED, Optional.empty(), "")))
                .attributes(attributes)
                .activity());
    return decider
        .decide(
            new Facts(
                DAY,
                ActivityExample.company(book.zone().orElse("none")),
                PersonCount.NOT_COUNTED,
                activities,
                new DeclaredUnions(activities, List.of()),
                Optional.empty()))
        .get(0);
  }
}
