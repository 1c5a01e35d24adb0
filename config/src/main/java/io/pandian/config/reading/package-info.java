/**
 * Strict reading of the YAML that people write (rulebooks, plans, facts): in goes a text and the
 * name of its file, out comes a {@link io.pandian.config.reading.YamlMap}; whatever is wrong with
 * it is gathered in {@link io.pandian.config.reading.Problems} and reported all at once.
 */
@NullMarked
package io.pandian.config.reading;

import org.jspecify.annotations.NullMarked;
