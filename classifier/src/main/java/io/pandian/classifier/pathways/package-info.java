/**
 * By which way data may leave: in go {@link io.pandian.classifier.pathways.facts.Facts} and
 * rulebooks, out comes a {@link io.pandian.classifier.pathways.PathwayDecision} with its trace for
 * every activity.
 */
@NullMarked
package io.pandian.classifier.pathways;

import org.jspecify.annotations.NullMarked;
