/**
 * What a parser process is asked and what it answers: in go files to parse, out come {@link
 * io.pandian.scanner.sources.files.protocol.Answer}s, as frames of bytes with a bounded length.
 */
@NullMarked
package io.pandian.scanner.sources.files.protocol;

import org.jspecify.annotations.NullMarked;
