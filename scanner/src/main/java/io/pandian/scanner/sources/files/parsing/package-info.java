/**
 * The child's side of forked parsing: in goes a file that nobody vouches for, out come answers. It
 * runs in a process of its own with little memory and no secrets, so it may run out of memory or
 * hang.
 */
@NullMarked
package io.pandian.scanner.sources.files.parsing;

import org.jspecify.annotations.NullMarked;
