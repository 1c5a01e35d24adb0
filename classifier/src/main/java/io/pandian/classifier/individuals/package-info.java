/**
 * How many natural persons there are: in go identifiers, turned at once into keyed hashes, out
 * comes a {@link io.pandian.classifier.individuals.PersonCount} for every scope, exact or with
 * bounds.
 */
@NullMarked
package io.pandian.classifier.individuals;

import org.jspecify.annotations.NullMarked;
