package io.pandian.classifier.classification.columns;

import io.pandian.config.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a column holds what the classifier says: every data item that was considered, with what spoke
 * for and against it. Holds words and numbers, never values.
 *
 * @param name the column's name
 * @param considered the items, most probable first; empty if nothing pointed to any
 */
public record ColumnExplanation(String name, List<Considered> considered) {
  public ColumnExplanation {
    considered = List.copyOf(considered);
  }

  /**
   * An item that was considered.
   *
   * @param item the item that the column's own words and values point to
   * @param becomes what it is beside the other columns of its table; empty if nothing
   * @param probability the probability that the column holds it, 0 to 1
   * @param clues what spoke for and against it
   */
  public record Considered(
      String item, Optional<String> becomes, double probability, List<Clue> clues) {
    public Considered {
      clues =
          clues.stream()
              .sorted(Comparator.comparingDouble((Clue clue) -> -Math.abs(clue.logOdds())))
              .toList();
    }
  }

  /**
   * One clue.
   *
   * @param text what it says
   * @param size 1, or the share of values it holds for
   * @param logOdds how far it moves the odds: above 0 it speaks for the item, below against it
   */
  public record Clue(Bilingual text, double size, double logOdds) {}
}
