package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.time.LocalDate;

/**
 * One rule of a document: one file.
 *
 * @param id rulebook, section if any, and the number in the document: the file's path
 * @param title a short name
 * @param summary what it says, in our own words
 * @param citation where it stands
 * @param effective when it is in force
 * @param checkedOn the day a person last held it against the document
 * @param status whether it is law
 * @param rule what it says
 */
public record RulebookItem(
    String id,
    Bilingual title,
    Bilingual summary,
    Citation citation,
    Effective effective,
    LocalDate checkedOn,
    Status status,
    Rule rule) {
  /** Whether an item is law. */
  public enum Status {
    DRAFT,
    IN_FORCE,
    REPEALED
  }

  /** The rulebook's id: the first part of the item's. */
  public String rulebook() {
    return id.substring(0, id.indexOf('/'));
  }

  public boolean inForce(LocalDate day) {
    return status == Status.IN_FORCE && effective.on(day);
  }
}
