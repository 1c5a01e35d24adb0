package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.RulebookItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a judgement comes to in one world.
 *
 * @param pathway the pathway
 * @param deciding the items it rests on, the deciding one first
 * @param considered the list items named with it: those that apply, or else the nearest one
 * @param tally the persons it was compared with; empty where no count mattered
 * @param zone the zone whose measures bind the activity
 */
record Verdict(
    Pathway pathway,
    List<RulebookItem> deciding,
    List<RulebookItem> considered,
    Optional<Tally> tally,
    Optional<String> zone) {
  Verdict {
    deciding = List.copyOf(deciding);
    considered = List.copyOf(considered);
  }

  /** The same of an activity that a zone's measures bind. */
  Verdict in(Optional<String> binding) {
    return new Verdict(pathway, deciding, considered, tally, binding);
  }

  /** The same, resting on some further clauses. */
  Verdict restingOn(List<RulebookItem> clauses) {
    List<RulebookItem> resting = new ArrayList<>(deciding);
    clauses.stream().filter(clause -> !resting.contains(clause)).forEach(resting::add);
    return new Verdict(pathway, resting, considered, tally, zone);
  }

  static Verdict because(Pathway pathway, List<RulebookItem> deciding) {
    return new Verdict(pathway, deciding, List.of(), Optional.empty(), Optional.empty());
  }
}
