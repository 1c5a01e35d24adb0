package io.pandian.classifier.rows;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.Optional;

/**
 * A column of a row that may speak of a person.
 *
 * @param place its place in the table, from 0
 * @param name its name
 * @param item the code of the personal data item that it holds
 * @param strength how much the item says about who somebody is; empty if nothing
 * @param whose whose it is by its words
 * @param modified whether a word stands before the item that no lexicon knows
 * @param surelyNamed whether its words name the item and nothing else has that name
 * @param guessed whether only its table makes its words mean the item: points, of a person
 * @param namePart whether it holds one part of a name
 * @param spare whether its words say that it is somebody's second of its kind
 * @param ofOrganisation whether its words say that it is an organisation's
 */
public record RowColumn(
    int place,
    String name,
    String item,
    Optional<IdentifierStrength> strength,
    Whose whose,
    boolean modified,
    boolean surelyNamed,
    boolean guessed,
    boolean namePart,
    boolean spare,
    boolean ofOrganisation) {
  private static final String CALLED = "nickname";

  /** The same column, which is somebody's whom other columns name. */
  RowColumn of(Whose other) {
    return with(other, namePart);
  }

  /** The same column, whose name is no part of another. */
  RowColumn wholeName() {
    return with(whose, false);
  }

  private RowColumn with(Whose other, boolean part) {
    return new RowColumn(
        place,
        name,
        item,
        strength,
        other,
        modified,
        surelyNamed,
        guessed,
        part,
        spare,
        ofOrganisation);
  }

  boolean is(IdentifierStrength wanted) {
    return strength.filter(wanted::equals).isPresent();
  }

  /** Whether it holds the one name of somebody, and not a part or another form of it. */
  boolean mayDiffer() {
    return isName() && !namePart && !PersonWords.standard().isAlias(whose.phrase());
  }

  boolean isName() {
    return is(IdentifierStrength.NAME);
  }

  /** Whether it says who somebody is, or what he is called. */
  boolean tellsWho() {
    return strength.filter(s -> s.identifies() || s == IdentifierStrength.NAME).isPresent();
  }

  boolean hasRole(String code) {
    return whose.role().map(PersonRole::code).filter(code::equals).isPresent();
  }

  /** Whether its words say that it is of somebody else than the row is about. */
  boolean isAnother() {
    return hasRelation(PersonRole.Relation.OTHER)
        || hasRelation(PersonRole.Relation.GUARDIAN)
        || hasRelation(PersonRole.Relation.WARD);
  }

  /** Whether it says how somebody is called, though not by his name: 王女士. */
  boolean calls() {
    return item.equals(CALLED);
  }

  boolean hasRelation(PersonRole.Relation relation) {
    return whose.role().map(PersonRole::relation).filter(relation::equals).isPresent();
  }
}
