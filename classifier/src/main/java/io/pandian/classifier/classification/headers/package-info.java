/**
 * What column names, sheet headers and comments say: in goes a name, out comes a {@link
 * io.pandian.classifier.classification.headers.HeaderReading}.
 */
@NullMarked
package io.pandian.classifier.classification.headers;

import org.jspecify.annotations.NullMarked;
