/** The command line: in go arguments, out come text, files and an exit code. */
@NullMarked
package io.pandian.scanner.cli;

import org.jspecify.annotations.NullMarked;
