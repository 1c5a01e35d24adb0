/**
 * What is seen of persons in rows and documents: identifiers, which the process that reads them
 * turns into keyed hashes at once, written as a stream of {@link
 * io.pandian.classifier.individuals.observing.Observation}s with what each adds to which scope.
 */
@NullMarked
package io.pandian.classifier.individuals.observing;

import org.jspecify.annotations.NullMarked;
