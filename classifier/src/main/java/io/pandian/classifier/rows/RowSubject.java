package io.pandian.classifier.rows;

import java.util.Optional;

/**
 * What the table as a whole says of its rows.
 *
 * @param about what they are
 * @param role the persons that the table's name or comment names
 * @param describing how many different items of it describe persons
 * @param ofNobody whether a column says that a row is of many persons or of an animal
 */
public record RowSubject(About about, Optional<PersonRole> role, int describing, boolean ofNobody) {
  /** What rows are about. */
  public enum About {
    PERSONS,
    ORGANISATIONS,
    THINGS,
    UNKNOWN
  }

  /** With fewer, a table that nothing else tells of is a dictionary or a list of things. */
  private static final int DESCRIBES = 2;

  private static final int DESCRIBES_IN_SPITE_OF_ITS_NAME = 2;

  /**
   * Whether rows in which nothing says who are of persons all the same.
   *
   * @param surely whether the words or the values of any column say for themselves what it holds
   */
  boolean describesPersons(boolean surely) {
    if (ofNobody) {
      return false;
    }
    return switch (about) {
      case PERSONS -> surely || describing > 0;
      case UNKNOWN -> describing >= DESCRIBES;
      case ORGANISATIONS, THINGS -> describing >= DESCRIBES_IN_SPITE_OF_ITS_NAME;
    };
  }

  boolean names(PersonRole other) {
    return role.map(PersonRole::code).filter(other.code()::equals).isPresent();
  }
}
