/**
 * What the columns of a table hold: in go names, comments, types and what detectors found in
 * values, out comes a {@link io.pandian.classifier.classification.columns.TableFinding} with the
 * weight of each cue.
 */
@NullMarked
package io.pandian.classifier.classification.columns;

import org.jspecify.annotations.NullMarked;
