package io.pandian.classifier.classification.headers;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.rows.PersonRole;
import java.util.Optional;

/**
 * What a table's name or comment says.
 *
 * @param owner what its last telling word is
 * @param organisation whether any of its words is an organisation
 * @param role the person it names
 */
public record TableWords(Owner owner, boolean organisation, Optional<PersonRole> role) {}
