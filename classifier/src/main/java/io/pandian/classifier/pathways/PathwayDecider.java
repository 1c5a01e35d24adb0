package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.Comparator;
import java.util.List;

/**
 * Decides by which pathway each outbound activity may leave. Pure: equal facts and rulebooks give
 * equal decisions. What no answer to an open question can change is determined; otherwise the
 * decision gives the strictest pathway that is open, the others, and the questions that settle it.
 */
public final class PathwayDecider {
  private final Rulebooks rulebooks;
  private final Taxonomy taxonomy;

  public PathwayDecider(Rulebooks rulebooks, Taxonomy taxonomy) {
    this.rulebooks = rulebooks;
    this.taxonomy = taxonomy;
  }

  /**
   * One decision for each activity, in the order of the facts.
   *
   * @throws InvalidInput if two rules of equal rank apply and disagree; names both
   */
  public List<PathwayDecision> decide(Facts facts) {
    PossibleZones zones = new PossibleZones(rulebooks, taxonomy, facts.ordered());
    return facts.activities().stream().map(activity -> decide(zones, activity)).toList();
  }

  private static PathwayDecision decide(PossibleZones zones, Activity activity) {
    return new DecisionBuilder(
            activity,
            World.explore(
                world -> {
                  Stages stages = zones.of(activity, world);
                  return new DecisionBuilder.Judged(
                      stages, new Judgement(stages, activity, world).conclusion());
                }))
        .decision();
  }

  /**
   * The strictest pathway over the activities that are in scope; what other law governs is, only
   * where nothing else leaves.
   */
  public static Pathway overall(List<PathwayDecision> decisions) {
    Pathway governed =
        decisions.stream()
            .map(PathwayDecision::pathway)
            .filter(pathway -> pathway != Pathway.NOT_GOVERNED_BY_LIST)
            .min(Comparator.naturalOrder())
            .orElse(Pathway.NOT_OUTBOUND);
    boolean otherLaw =
        decisions.stream().anyMatch(decision -> decision.pathway() == Pathway.NOT_GOVERNED_BY_LIST);
    return governed == Pathway.NOT_OUTBOUND && otherLaw ? Pathway.NOT_GOVERNED_BY_LIST : governed;
  }

  /** Whether the overall pathway stands: no open question can change it. */
  public static Standing overallStanding(List<PathwayDecision> decisions) {
    Pathway overall = overall(decisions);
    boolean certain =
        decisions.stream()
            .anyMatch(
                decision ->
                    decision.pathway() == overall && decision.standing() == Standing.DETERMINED);
    return certain || decisions.isEmpty() ? Standing.DETERMINED : Standing.NEEDS_CONFIRMATION;
  }
}
