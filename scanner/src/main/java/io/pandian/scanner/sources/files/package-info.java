/**
 * Folders of files, local or mounted: in goes a root with patterns, out come its files and what is
 * in them. The files are walked here ({@link io.pandian.scanner.sources.files.FileSource}) and
 * parsed in child processes ({@code fork}, {@code parsing}), which answer in a small language of
 * their own ({@code protocol}).
 */
@NullMarked
package io.pandian.scanner.sources.files;

import org.jspecify.annotations.NullMarked;
