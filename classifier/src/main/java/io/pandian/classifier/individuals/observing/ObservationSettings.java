package io.pandian.classifier.individuals.observing;

import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;

/**
 * What every observer of a scan works with.
 *
 * @param key the operator's secret
 * @param identifiers which items say who somebody is
 * @param normaliser gives values their one form
 * @param taxonomy which items are personal
 * @param standard which of them are sensitive
 * @param asOf the day of judgement, on which somebody is under fourteen or not
 */
public record ObservationSettings(
    PersonKey key,
    Identifiers identifiers,
    IdentifierNormaliser normaliser,
    Taxonomy taxonomy,
    SensitivityStandard standard,
    LocalDate asOf) {
  private static final int YEARS_OF_A_CHILD = 14;

  /** Whoever was born after this day is under fourteen (PIPL, articles 28 and 31). */
  int childrenBornAfter() {
    return BirthDate.of(asOf.minusYears(YEARS_OF_A_CHILD));
  }
}
