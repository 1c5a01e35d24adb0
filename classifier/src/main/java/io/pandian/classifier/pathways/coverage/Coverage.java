package io.pandian.classifier.pathways.coverage;

import io.pandian.classifier.indication.Indications;
import io.pandian.classifier.pathways.facts.Claims;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.rulebooks.SourceItems;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;

/**
 * How far the rulebooks cover their documents: for every number a document prints, whether it is
 * encoded, whether a case proves it, and whether a scan reaches it or only what somebody declares.
 * What decides nothing, such as a definition or whose task something is, needs no cases and cannot
 * be reached.
 */
public final class Coverage {
  /** What can make an item apply. */
  public enum Reach {
    /** Something a scan measures: persons, kinds of information, an indicator. */
    SCAN,
    /** Something the plan declares: the processor, an attribute, a ground, a standing. */
    DECLARATION,
    /** It decides nothing by itself. */
    NOT_NEEDED,
    /** Nothing. */
    NOTHING
  }

  /**
   * One number of a document.
   *
   * @param number the number
   * @param held whether the rulebook claims to hold the part of the document that it is in
   * @param items the ids of the items that encode it; empty if it is not encoded
   * @param unproved those of them that decide something and that no case of theirs turns on
   * @param cases how many cases they have together
   * @param reach what can make them apply: the least reachable of them
   */
  public record Line(
      SourceItems.Number number,
      boolean held,
      List<String> items,
      List<String> unproved,
      int cases,
      Reach reach) {
    public Line {
      items = List.copyOf(items);
      unproved = List.copyOf(unproved);
    }

    public boolean encoded() {
      return !items.isEmpty();
    }

    /** Whether it decides something, and cases prove all of it. */
    public boolean proved() {
      return encoded() && decides() && unproved.isEmpty();
    }

    /** Whether it decides anything: what does not needs no case. */
    public boolean decides() {
      return reach != Reach.NOT_NEEDED;
    }

    /** Whether it can apply at all, by a scan or by a declaration. */
    public boolean reachable() {
      return encoded() && reach != Reach.NOTHING;
    }

    /** Whether all of it can apply by what a scan finds. */
    public boolean scanned() {
      return encoded() && reach == Reach.SCAN;
    }

    /** Whether some of it applies only by what somebody declares. */
    public boolean declaredOnly() {
      return encoded() && reach == Reach.DECLARATION;
    }
  }

  private final Rulebooks rulebooks;
  private final CaseProofs proofs;

  public Coverage(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
    this.proofs = new CaseProofs(rulebooks, Taxonomy.standard());
  }

  /** A line for every number of every source document, in the documents' order. */
  public List<Line> lines() {
    return SourceItems.standard().stream().map(this::line).toList();
  }

  private Line line(SourceItems.Number number) {
    List<RulebookItem> items =
        rulebooks.rulebook(number.rulebook()).stream()
            .flatMap(Rulebook::items)
            .filter(number::heldBy)
            .toList();
    List<RulebookItem> deciding = items.stream().filter(Coverage::decides).toList();
    return new Line(
        number,
        held(number),
        items.stream().map(RulebookItem::id).toList(),
        deciding.stream().filter(item -> !proofs.proved(item)).map(RulebookItem::id).toList(),
        items.stream().mapToInt(item -> proofs.cases(item).size()).sum(),
        deciding.stream().map(Coverage::reach).max(Enum::compareTo).orElse(Reach.NOT_NEEDED));
  }

  private boolean held(SourceItems.Number number) {
    return rulebooks.rulebook(number.rulebook()).stream()
        .flatMap(book -> book.sections().stream())
        .filter(section -> section.id().equals(number.section()))
        .anyMatch(Section::held);
  }

  private static boolean decides(RulebookItem item) {
    return !(item.rule() instanceof Rule.Provision);
  }

  /** What can make an item apply. */
  static Reach reach(RulebookItem item) {
    Rule rule = item.rule();
    if (rule instanceof Rule.Pathway pathway) {
      return reach(pathway.when());
    } else if (rule instanceof Rule.HoldingGrade holding) {
      return reach(holding.when());
    } else if (rule instanceof Rule.GeneralLevel level) {
      return reach(level.when());
    } else if (rule instanceof Rule.ImportantData important) {
      // A catch-all has no indicators: a person states it in the plan.
      return important.indicators().isEmpty() ? Reach.DECLARATION : found(important.indicators());
    } else if (rule instanceof Rule.ReferenceRule reference) {
      return found(reference.indicators());
    } else if (rule instanceof Rule.SpecialRegime regime) {
      return Claims.special().contains(regime.special()) ? Reach.DECLARATION : Reach.NOTHING;
    } else if (rule instanceof Rule.ExemptGround ground) {
      return ground.withoutClaim() || Claims.grounds().contains(ground.ground())
          ? Reach.DECLARATION
          : Reach.NOTHING;
    }
    if (rule instanceof Rule.Duty duty) {
      return reach(duty.when());
    }
    // Whom a list binds, what lies outside it, terms and days follow from the declared processor,
    // activity and day.
    return rule instanceof Rule.Provision ? Reach.NOT_NEEDED : Reach.DECLARATION;
  }

  /** A scan finds the subjects it has words for. */
  private static Reach found(List<String> indicators) {
    return indicators.stream().anyMatch(Indications.standard()::knows) ? Reach.SCAN : Reach.NOTHING;
  }

  /** A condition is reached by a scan where it looks at anything that a scan measures. */
  private static Reach reach(Condition when) {
    return when.parts().anyMatch(Coverage::measured) ? Reach.SCAN : Reach.DECLARATION;
  }

  private static boolean measured(Condition when) {
    return when instanceof Condition.Reaches
        || when instanceof Condition.Below
        || when instanceof Condition.Carries;
  }
}
