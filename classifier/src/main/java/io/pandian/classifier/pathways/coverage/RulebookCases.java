package io.pandian.classifier.pathways.coverage;

import io.pandian.classifier.pathways.HoldingRules;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.CaseFile;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs the decision tables beside the items of a rulebook. A table holds {@code cases}, each with a
 * {@code name}, {@code facts} as in a facts file, and what to {@code expect}: the overall {@code
 * pathway} and {@code standing}, and among all decisions the {@code items}, {@code basis}, {@code
 * alternatives}, {@code questions}, words of {@code duties}, or exactly the rules about {@code
 * holdings} that apply and the {@code classes} that the case's {@code indicators} lead to. {@code
 * given} keeps values that cases share by YAML anchors.
 */
public final class RulebookCases {
  /**
   * What a case came to.
   *
   * @param item the item it stands beside
   * @param name the case's name
   * @param failure how the decision differs; empty if it is as expected
   */
  public record Result(String item, String name, Optional<String> failure) {}

  private final Rulebooks rulebooks;
  private final PathwayDecider decider;

  public RulebookCases(Rulebooks rulebooks, Taxonomy taxonomy) {
    this.rulebooks = rulebooks;
    this.decider = new PathwayDecider(rulebooks, taxonomy);
  }

  /**
   * Runs every case of a rulebook.
   *
   * @throws InvalidInput with every problem in the tables
   */
  public List<Result> run(Rulebook rulebook) {
    Problems problems = new Problems();
    List<Result> results = new ArrayList<>();
    for (CaseFile file : rulebook.cases()) {
      YamlMap.read(file.name(), file.text(), problems)
          .ifPresent(table -> run(file, table, problems, results));
    }
    problems.throwIfAny();
    return results;
  }

  private void run(CaseFile file, YamlMap table, Problems problems, List<Result> results) {
    List<YamlMap> cases = table.maps("cases");
    table.refuseOthers("given", "cases");
    for (YamlMap each : cases) {
      String name = each.requireText("name");
      Optional<Facts> facts = each.map("facts").map(FactsFile::facts);
      Optional<YamlMap> expected = each.map("expect");
      each.refuseOthers("name", "facts", "indicators", "expect");
      if (facts.isPresent() && expected.isPresent() && problems.isEmpty()) {
        results.add(new Result(file.item(), name, failure(facts.get(), each, expected.get())));
      }
    }
  }

  /** How what is decided on a case's facts differs from what it expects; empty if it does not. */
  Optional<String> failure(YamlMap each) {
    return failure(
        each.map("facts").map(FactsFile::facts).orElseThrow(),
        each,
        each.map("expect").orElseThrow());
  }

  private Optional<String> failure(Facts facts, YamlMap each, YamlMap expected) {
    Set<String> indicators = Set.copyOf(each.texts("indicators"));
    List<PathwayDecision> decisions = decider.decide(facts);
    List<String> failures = new ArrayList<>();
    same(expected, "pathway", PathwayDecider.overall(decisions).name(), failures);
    same(expected, "standing", PathwayDecider.overallStanding(decisions).name(), failures);
    named(expected, "items", decisions, decision -> decision.items().stream(), failures);
    named(
        expected,
        "basis",
        decisions,
        decision -> decision.basis().stream().map(PathwayDecision.Basis::item),
        failures);
    named(
        expected,
        "alternatives",
        decisions,
        decision -> decision.alternatives().stream().map(other -> other.pathway().name()),
        failures);
    named(
        expected,
        "questions",
        decisions,
        decision -> decision.questions().stream().map(PathwayDecision.Question::id),
        failures);
    HoldingRules rules = new HoldingRules(rulebooks, facts.asOf());
    same(expected, "holdings", rules.applying(facts.holdings(), facts.organisation()), failures);
    same(expected, "classes", rules.identifiedBy(indicators, facts.organisation()), failures);
    duties(expected, decisions, failures);
    expected.refuseOthers(
        "pathway",
        "standing",
        "items",
        "basis",
        "alternatives",
        "questions",
        "duties",
        "holdings",
        "classes");
    return failures.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", failures));
  }

  private static void same(YamlMap expected, String key, String actual, List<String> failures) {
    expected
        .text(key)
        .filter(value -> !value.equals(actual))
        .ifPresent(value -> failures.add(key + " is " + actual + ", not " + value));
  }

  private static void named(
      YamlMap expected,
      String key,
      List<PathwayDecision> decisions,
      Function<PathwayDecision, Stream<String>> names,
      List<String> failures) {
    List<String> actual = decisions.stream().flatMap(names).distinct().toList();
    for (String name : expected.texts(key)) {
      if (!actual.contains(name)) {
        failures.add(key + " are " + actual + ", without " + name);
      }
    }
  }

  /** Each expected duty is a few words of it. */
  private static void duties(
      YamlMap expected, List<PathwayDecision> decisions, List<String> failures) {
    List<String> actual =
        decisions.stream().flatMap(d -> d.duties().stream()).map(duty -> duty.zh()).toList();
    for (String words : expected.texts("duties")) {
      if (actual.stream().noneMatch(duty -> duty.contains(words))) {
        failures.add("duties are " + actual + ", without " + words);
      }
    }
  }

  private static void same(
      YamlMap expected, String key, List<RulebookItem> items, List<String> failures) {
    List<String> actual = items.stream().map(RulebookItem::id).toList();
    if (expected.keys().contains(key) && !actual.equals(expected.texts(key))) {
      failures.add(key + " are " + actual + ", not " + expected.texts(key));
    }
  }
}
