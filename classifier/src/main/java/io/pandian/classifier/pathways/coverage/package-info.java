/**
 * How far the rulebooks cover their documents, and the cases beside their items, which prove it.
 */
@NullMarked
package io.pandian.classifier.pathways.coverage;

import org.jspecify.annotations.NullMarked;
