/**
 * A first look at how many natural persons there are: sketches in place of sets of persons, with
 * the bounds of their error.
 */
@NullMarked
package io.pandian.classifier.individuals.estimating;

import org.jspecify.annotations.NullMarked;
