/**
 * A user's own detectors as data: in go the YAML files of a folder, out come {@link
 * io.pandian.config.detectors.DetectorDefinition}s, or every problem in them at once.
 */
@NullMarked
package io.pandian.config.detectors;

import org.jspecify.annotations.NullMarked;
