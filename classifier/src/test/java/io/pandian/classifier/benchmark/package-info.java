/** Measurements that people run by hand; none is a test. */
@NullMarked
package io.pandian.classifier.benchmark;

import org.jspecify.annotations.NullMarked;
