package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;

/**
 * What every observer of a scan works with.
 *
 * @param key the operator's secret
 * @param identifiers which items say who somebody is
 * @param normaliser gives values their one form
 * @param taxonomy which items are personal
 * @param standard which of them are sensitive
 */
public record ObservationSettings(
    PersonKey key,
    Identifiers identifiers,
    IdentifierNormaliser normaliser,
    Taxonomy taxonomy,
    SensitivityStandard standard) {}
