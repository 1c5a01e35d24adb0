package io.pandian.classifier.pathways.facts;

import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be claimed for an activity, as the rulebooks that come with Pandian name it: grounds on
 * which it is exempt, and regimes of other law that govern its data.
 */
public final class Claims {
  /** Claims no ground. */
  static final String NONE = "none";

  private Claims() {}

  /** Read when first asked for: most activities claim nothing. */
  private static final class Named {
    static final List<String> GROUNDS;
    static final List<String> SPECIAL;

    static {
      List<Rule> rules =
          Rulebooks.standard().all().stream()
              .flatMap(Rulebook::items)
              .map(RulebookItem::rule)
              .toList();
      GROUNDS =
          Stream.concat(
                  Stream.of(NONE),
                  rules.stream()
                      .filter(Rule.ExemptGround.class::isInstance)
                      .map(rule -> ((Rule.ExemptGround) rule).ground()))
              .distinct()
              .toList();
      SPECIAL =
          rules.stream()
              .filter(Rule.SpecialRegime.class::isInstance)
              .map(rule -> ((Rule.SpecialRegime) rule).special())
              .distinct()
              .toList();
    }
  }

  /** The exempt grounds that may be claimed, and the word for none. */
  public static List<String> grounds() {
    return Named.GROUNDS;
  }

  /** Why other law may govern the data. */
  public static List<String> special() {
    return Named.SPECIAL;
  }
}
