/**
 * Names of persons, of organisations and of places, in values and in running text: scores of single
 * names, grammars of what stands in a sentence.
 */
@NullMarked
package io.pandian.classifier.detection.names;

import org.jspecify.annotations.NullMarked;
