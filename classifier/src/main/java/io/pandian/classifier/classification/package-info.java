/**
 * What a field is: in go detections, names, comments, types and neighbours, out comes a {@link
 * io.pandian.classifier.classification.columns.TableFinding}.
 */
@NullMarked
package io.pandian.classifier.classification;

import org.jspecify.annotations.NullMarked;
