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
 * @param cumulation the persons it was compared with; empty where no count mattered
 * @param zone the zone whose measures bind the activity
 */
record Conclusion(
    Pathway pathway,
    List<RulebookItem> deciding,
    List<RulebookItem> considered,
    Optional<Cumulation> cumulation,
    Optional<String> zone) {
  Conclusion {
    deciding = List.copyOf(deciding);
    considered = List.copyOf(considered);
  }

  /** The same of an activity that a zone's measures bind. */
  Conclusion in(Optional<String> binding) {
    return new Conclusion(pathway, deciding, considered, cumulation, binding);
  }

  /** The same, resting on some further clauses. */
  Conclusion restingOn(List<RulebookItem> clauses) {
    List<RulebookItem> resting = new ArrayList<>(deciding);
    clauses.stream().filter(clause -> !resting.contains(clause)).forEach(resting::add);
    return new Conclusion(pathway, resting, considered, cumulation, zone);
  }

  static Conclusion because(Pathway pathway, List<RulebookItem> deciding) {
    return new Conclusion(pathway, deciding, List.of(), Optional.empty(), Optional.empty());
  }
}
