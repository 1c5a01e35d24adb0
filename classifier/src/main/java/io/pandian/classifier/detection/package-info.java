/**
 * What values and texts look like: in goes a {@link io.pandian.classifier.detection.FieldSample} or
 * a text, out come {@link io.pandian.classifier.detection.Detection}s with their evidence.
 */
@NullMarked
package io.pandian.classifier.detection;

import org.jspecify.annotations.NullMarked;
