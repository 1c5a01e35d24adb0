/**
 * What stands in running text beside identifiers and names: secrets, words of diseases, the subject
 * of a document.
 */
@NullMarked
package io.pandian.classifier.detection.text;

import org.jspecify.annotations.NullMarked;
