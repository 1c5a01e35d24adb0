/**
 * What a count does not hold in memory: lists of records, of which all but the last blocks are in a
 * {@link io.pandian.classifier.individuals.spilling.SpillSpace}, such as a file.
 */
@NullMarked
package io.pandian.classifier.individuals.spilling;

import org.jspecify.annotations.NullMarked;
