package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that lead to a pathway, as they apply to an activity over some numbers. */
final class PathwayRules {
  private final ActivitySubject subject;
  private final List<Ruled<Rule.Pathway>> items;

  PathwayRules(ActivitySubject subject, List<Ruled<Rule.Pathway>> items) {
    this.subject = subject;
    this.items = items;
  }

  /**
   * The items that apply and give way to none that applies.
   *
   * @throws InvalidInput if two of them disagree
   */
  List<RulebookItem> applying(Measures measures) {
    ActivitySubject counted = subject.over(measures);
    List<Ruled<Rule.Pathway>> holding = new ArrayList<>(items.size());
    for (Ruled<Rule.Pathway> item : items) {
      if (counted.holds(item.item(), item.rule().when(), true)) {
        holding.add(item);
      }
    }
    List<RulebookItem> applying = new ArrayList<>(holding.size());
    for (Ruled<Rule.Pathway> item : holding) {
      if (holding.stream().noneMatch(other -> item.rule().unless().contains(other.id()))) {
        applying.add(item.item());
      }
    }
    refuseConflict(applying);
    return applying;
  }

  /** The strictest thing that they come to; empty where none applies. */
  Optional<Consequence> strictest(Measures measures) {
    return strictest(applying(measures));
  }

  private void refuseConflict(List<RulebookItem> applying) {
    for (RulebookItem item : applying) {
      RulebookItem first = applying.get(0);
      if (consequence(item) != consequence(first)) {
        throw InvalidInput.of(
            "rulebooks",
            "",
            Bilingual.of(
                "条目 "
                    + first.id()
                    + " 与 "
                    + item.id()
                    + " 同时适用于活动 "
                    + subject.activity().id()
                    + "，但路径不同。",
                "The items "
                    + first.id()
                    + " and "
                    + item.id()
                    + " both apply to activity "
                    + subject.activity().id()
                    + " and lead to different pathways."),
            Bilingual.of(
                "请让其中一条在“unless”下写明另一条，或者修正门槛。",
                "Let one of them name the other below 'unless', or mend their thresholds."));
      }
    }
  }

  /** A list's item of important data always means the assessment. */
  static Consequence consequence(RulebookItem item) {
    return item.rule() instanceof Rule.Pathway rule
        ? rule.consequence()
        : Consequence.SECURITY_ASSESSMENT;
  }

  /** The strictest thing that some items lead to; empty if there is none. */
  static Optional<Consequence> strictest(List<RulebookItem> items) {
    Consequence strictest = null;
    for (RulebookItem item : items) {
      Consequence consequence = consequence(item);
      if (strictest == null || consequence.compareTo(strictest) < 0) {
        strictest = consequence;
      }
    }
    return Optional.ofNullable(strictest);
  }
}
