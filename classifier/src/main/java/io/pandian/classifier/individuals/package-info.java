/**
 * How many natural persons there are: in go observations of identifiers, out comes a {@link
 * io.pandian.classifier.individuals.PersonCount} for every scope, exact, with bounds and the
 * reasons for them. {@link io.pandian.classifier.individuals.PersonCounter} says what a person is.
 */
@NullMarked
package io.pandian.classifier.individuals;

import org.jspecify.annotations.NullMarked;
