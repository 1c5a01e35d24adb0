/**
 * How much of a table is looked at: in go rows, out comes a {@link
 * io.pandian.classifier.classification.columns.TableSample}.
 */
@NullMarked
package io.pandian.scanner.sampling;

import org.jspecify.annotations.NullMarked;
