package io.pandian.classifier.individuals;

import java.util.List;

/**
 * How the count of an activity grew over the year: distinct persons by the end of each month, from
 * January to December. Persons whose rows have no date count from January on.
 *
 * @param persons everybody; twelve numbers that never fall, or none if no row has a date
 * @param sensitive persons with a sensitive item, likewise
 */
public record YearCurve(List<Long> persons, List<Long> sensitive) {
  /** Nothing is known of dates. */
  public static final YearCurve NONE = new YearCurve(List.of(), List.of());

  public YearCurve {
    persons = List.copyOf(persons);
    sensitive = List.copyOf(sensitive);
  }

  /** Whether nothing is known of dates. */
  public boolean isEmpty() {
    return persons.isEmpty();
  }
}
