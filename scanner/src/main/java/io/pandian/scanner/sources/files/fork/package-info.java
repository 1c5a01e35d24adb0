/**
 * The scanner's side of forked parsing: in goes a file, out come calls of a {@link
 * io.pandian.scanner.sources.ContentVisitor}. Child processes are started, watched, killed when
 * they hang, and never believed.
 */
@NullMarked
package io.pandian.scanner.sources.files.fork;

import org.jspecify.annotations.NullMarked;
