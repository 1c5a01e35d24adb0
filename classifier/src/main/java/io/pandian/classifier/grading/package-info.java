/**
 * How important the data is: in go findings, counts and a rulebook, out comes a {@link
 * io.pandian.classifier.grading.Grade} with its reasons.
 */
@NullMarked
package io.pandian.classifier.grading;

import org.jspecify.annotations.NullMarked;
