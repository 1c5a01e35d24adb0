package io.pandian.classifier.classification.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one column holds.
 *
 * @param name the column's name
 * @param type the source's type
 * @param comment the source's comment
 * @param dataItem the data item's code; empty if the column holds none that Pandian knows
 * @param confidence the calibrated probability that {@code dataItem} is right, 0 to 1; 0 when empty
 * @param also further data items the column may or does hold, most probable first
 * @param evidence why
 */
public record FieldFinding(
    String name,
    String type,
    String comment,
    Optional<String> dataItem,
    double confidence,
    List<Candidate> also,
    Evidence evidence) {
  /** The data item of what shows a child under fourteen. */
  public static final String MINOR = "minor";

  private static final String NAME = "person-name";

  /** What words for a child or a relative are read as, where they are not read as names. */
  private static final Set<String> KINSHIP = Set.of("family-relation", "fertility");

  /** From which confidence on values are names whatever else their column's words say. */
  private static final double NAMES = 0.8;

  /** From which confidence on an item is held, and not only perhaps. */
  private static final double HELD = 0.5;

  /**
   * From which confidence on a verdict is right in 95 of 100: of the columns of the evaluation that
   * were given 0.90 to 0.95, 95.3 % were right, of those given 0.85 to 0.90 93.4 %.
   */
  private static final double SURE = 0.9;

  /** What is less probable than this is no second reading. */
  private static final double NO_READING = 0.05;

  public FieldFinding {
    also = List.copyOf(also);
  }

  /** The same field with other items that it may or does hold, and why. */
  public FieldFinding with(List<Candidate> others, Evidence why) {
    return new FieldFinding(name, type, comment, dataItem, confidence, others, why);
  }

  /**
   * The items it holds: the one it is as a whole, with the children that its values show, or else
   * those that stand inside its text. Where only some of its values are the item, the others may be
   * further ones.
   */
  public List<String> items() {
    Stream<String> held =
        also.stream().filter(other -> other.confidence() >= HELD).map(Candidate::dataItem);
    return dataItem
        .map(
            whole ->
                Stream.concat(Stream.of(whole), held.filter(o -> partly() || o.equals(MINOR)))
                    .distinct())
        .orElse(held)
        .toList();
  }

  /**
   * The item by which its values say who somebody is. Names are names, also where words say what
   * those are to somebody else: 同住子女 is a kinship and, in most rows, a child's name.
   */
  public Optional<String> who() {
    boolean kin = dataItem.filter(KINSHIP::contains).isPresent();
    return kin
        ? also.stream()
            .filter(other -> other.dataItem().equals(NAME) && other.confidence() >= NAMES)
            .map(Candidate::dataItem)
            .findFirst()
            .or(() -> dataItem)
        : dataItem;
  }

  /** Whether its words say that whomever it names is a child; of a date each value says it. */
  public boolean namesChild() {
    return who().filter(NAME::equals).isPresent() && items().contains(MINOR);
  }

  /** Whether it was taken for an item by a verdict that is not sure. */
  public boolean unsure() {
    return dataItem.isPresent() && confidence < SURE;
  }

  /** What it may be besides what it holds. */
  public List<String> secondReadings() {
    List<String> held = items();
    return also.stream()
        .filter(other -> other.confidence() >= NO_READING && !held.contains(other.dataItem()))
        .map(Candidate::dataItem)
        .toList();
  }

  /** Whether its values are not all of one known item, so that further ones may stand in them. */
  public boolean isText() {
    return dataItem.isEmpty() || partly();
  }

  /** Whether some of its values are the item, but less than half. */
  public boolean partly() {
    return evidence.matched() > 0 && evidence.matched() * 2 < evidence.nonBlank();
  }
}
