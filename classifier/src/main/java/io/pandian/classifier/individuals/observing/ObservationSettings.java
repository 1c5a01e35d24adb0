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
 * @param hashed which columns of the asset hold hashes in place of values
 */
public record ObservationSettings(
    PersonKey key,
    Identifiers identifiers,
    IdentifierNormaliser normaliser,
    Taxonomy taxonomy,
    SensitivityStandard standard,
    LocalDate asOf,
    HashedColumns hashed) {
  private static final int YEARS_OF_A_CHILD = 14;

  /** Settings of assets of whose hashes nobody says how they are made. */
  public ObservationSettings(
      PersonKey key,
      Identifiers identifiers,
      IdentifierNormaliser normaliser,
      Taxonomy taxonomy,
      SensitivityStandard standard,
      LocalDate asOf) {
    this(key, identifiers, normaliser, taxonomy, standard, asOf, HashedColumns.NONE);
  }

  /** The same, for an asset whose hashes are made in a way that is known. */
  public ObservationSettings withHashed(HashedColumns columns) {
    return new ObservationSettings(key, identifiers, normaliser, taxonomy, standard, asOf, columns);
  }

  /** Whoever was born after this day is under fourteen (PIPL, articles 28 and 31). */
  int childrenBornAfter() {
    return BirthDate.of(asOf.minusYears(YEARS_OF_A_CHILD));
  }
}
