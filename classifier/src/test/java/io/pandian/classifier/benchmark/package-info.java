/** Measurements, not tests: nothing here runs in the build. */
@NullMarked
package io.pandian.classifier.benchmark;

import org.jspecify.annotations.NullMarked;
