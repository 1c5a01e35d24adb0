/**
 * The grammar of the row: which cells of a row speak of one person. In go the columns with what
 * each holds, whose it is by its words, and how the sampled values go together; out come the {@link
 * io.pandian.classifier.rows.PersonSlot}s.
 */
@NullMarked
package io.pandian.classifier.rows;

import org.jspecify.annotations.NullMarked;
