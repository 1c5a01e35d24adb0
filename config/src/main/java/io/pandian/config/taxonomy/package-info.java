/**
 * The data items Pandian can find: in go a file for each, {@code items/<group>/<item>.yaml}, and a
 * user's own, out come {@link io.pandian.config.taxonomy.ItemFile}s and, of all of them, the {@link
 * io.pandian.config.taxonomy.Taxonomy} and the {@link io.pandian.config.taxonomy.Identifiers}.
 */
@NullMarked
package io.pandian.config.taxonomy;

import org.jspecify.annotations.NullMarked;
