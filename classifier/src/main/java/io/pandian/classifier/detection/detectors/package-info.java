/**
 * One detector for each data item whose values take code to tell; {@link
 * io.pandian.classifier.detection.Detectors} lists them. Their cases stand beside the items' files.
 */
@NullMarked
package io.pandian.classifier.detection.detectors;

import org.jspecify.annotations.NullMarked;
