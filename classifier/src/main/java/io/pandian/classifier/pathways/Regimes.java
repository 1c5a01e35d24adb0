package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.Optional;
import java.util.stream.Stream;

/** Data that no list governs because other law does. */
final class Regimes {
  private final Case given;

  Regimes(Case given) {
    this.given = given;
  }

  /** The item that takes the activity out of the lists; the zone's own words before the statute. */
  Optional<RulebookItem> over(Activity activity, World world) {
    for (String special : activity.special()) {
      Optional<RulebookItem> regime =
          governed(special) ? Optional.empty() : regimes(special).findFirst();
      world.note(
          () -> Bilingual.of("数据属于其他法律专门管理：" + special, "other law governs the data: " + special),
          regime.isPresent(),
          () -> Provenance.activity(activity, "special"));
      if (regime.isPresent()) {
        return regime;
      }
    }
    return Optional.empty();
  }

  private Stream<RulebookItem> regimes(String special) {
    return Stream.of(given.ofOwnZone(), given.rules().statutes())
        .flatMap(rules -> rules.of(Rule.SpecialRegime.class).stream())
        .filter(regime -> regime.rule().special().equals(special))
        .map(Ruled::item);
  }

  /** Whether the zone's list takes in what others leave to other law. */
  private boolean governed(String special) {
    return given.rules().booksOf(given.organisation().zone()).stream()
        .map(Rulebook::governs)
        .anyMatch(specials -> specials.contains(special));
  }
}
