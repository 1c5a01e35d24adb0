/**
 * What data is about, where that may make it important data: in go the names and comments of a
 * table or the text of a document, out come {@link io.pandian.classifier.indication.Indication}s
 * with the words they rest on. An indication is a reason to ask a person, never a verdict.
 */
@NullMarked
package io.pandian.classifier.indication;

import org.jspecify.annotations.NullMarked;
