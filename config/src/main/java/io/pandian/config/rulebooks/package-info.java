/**
 * The law as data: in go the files below {@code rulebooks/} (and a user's own folders), out come
 * {@link io.pandian.config.rulebooks.Rulebooks}: a typed tree of dated, cited items, or every
 * problem found in the files at once.
 */
@NullMarked
package io.pandian.config.rulebooks;

import org.jspecify.annotations.NullMarked;
