/**
 * How fast the stages are, measured by plain programs and JMH: generated columns and rows go in,
 * rates come out. {@code docs/benchmarks.md} has the commands and the figures.
 */
@NullMarked
package io.pandian.classifier.benchmark;

import org.jspecify.annotations.NullMarked;
