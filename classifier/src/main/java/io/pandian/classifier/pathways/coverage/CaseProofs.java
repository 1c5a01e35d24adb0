package io.pandian.classifier.pathways.coverage;

import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.CaseFile;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which items are proved by a case beside them. That there is a case proves nothing: it must expect
 * the item by its id, or come out otherwise where the item is taken away.
 */
final class CaseProofs {
  /** What a case may expect by an item's id. */
  private static final List<String> NAMING = List.of("items", "basis", "holdings", "classes");

  private final Rulebooks rulebooks;
  private final Taxonomy taxonomy;
  private final RulebookCases withAll;
  private final Map<String, List<YamlMap>> casesOf = new HashMap<>();

  CaseProofs(Rulebooks rulebooks, Taxonomy taxonomy) {
    this.rulebooks = rulebooks;
    this.taxonomy = taxonomy;
    this.withAll = new RulebookCases(rulebooks, taxonomy);
    rulebooks.all().forEach(book -> book.cases().forEach(this::read));
  }

  private void read(CaseFile file) {
    YamlMap.read(file.name(), file.text(), new Problems())
        .ifPresent(table -> casesOf.put(file.item(), table.maps("cases")));
  }

  /** The cases beside an item. */
  List<YamlMap> cases(RulebookItem item) {
    return casesOf.getOrDefault(item.id(), List.of());
  }

  /** Whether one of them proves the item. */
  boolean proved(RulebookItem item) {
    if (cases(item).stream().anyMatch(each -> names(each, item))) {
      return true;
    }
    if (cases(item).isEmpty()) {
      return false;
    }
    RulebookCases without = new RulebookCases(rulebooks.without(item), taxonomy);
    return cases(item).stream().anyMatch(each -> passes(withAll, each) && !passes(without, each));
  }

  private static boolean names(YamlMap each, RulebookItem item) {
    return each.map("expect").stream()
        .flatMap(expect -> NAMING.stream().flatMap(key -> names(expect, key)))
        .anyMatch(item.id()::equals);
  }

  private static Stream<String> names(YamlMap expect, String key) {
    return expect.texts(key).stream();
  }

  private static boolean passes(RulebookCases cases, YamlMap each) {
    try {
      return cases.failure(each).isEmpty();
    } catch (InvalidInput e) {
      // Without the item, two others disagree: the case turns on it.
      return false;
    }
  }
}
