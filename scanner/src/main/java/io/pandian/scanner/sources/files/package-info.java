/**
 * Shares of files: in goes a root with patterns, out come its files and what is in them. What a
 * share must be able to do is {@link io.pandian.scanner.sources.files.Share}; a folder of this
 * system is one. The files are walked here ({@link io.pandian.scanner.sources.files.FileSource})
 * and parsed in child processes ({@code fork}, {@code parsing}), which answer in a small language
 * of their own ({@code protocol}).
 */
@NullMarked
package io.pandian.scanner.sources.files;

import org.jspecify.annotations.NullMarked;
