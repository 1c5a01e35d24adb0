/**
 * The data items Pandian can find: in goes {@code taxonomy/data-items.tsv}, out comes a {@link
 * io.pandian.config.taxonomy.Taxonomy}.
 */
@NullMarked
package io.pandian.config.taxonomy;

import org.jspecify.annotations.NullMarked;
