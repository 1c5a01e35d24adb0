/**
 * What the text of a document holds and of whom it speaks: in goes a text, out comes a {@link
 * io.pandian.classifier.classification.documents.DocumentFinding}.
 */
@NullMarked
package io.pandian.classifier.classification.documents;

import org.jspecify.annotations.NullMarked;
