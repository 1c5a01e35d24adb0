/**
 * What is crawled: in go the plan's sources, out come {@link
 * io.pandian.scanner.sources.SourceUnit}s, and for each unit its tables and documents. A package
 * below for each family of sources.
 */
@NullMarked
package io.pandian.scanner.sources;

import org.jspecify.annotations.NullMarked;
