/** Whole scans held against tables whose persons are known. */
@NullMarked
package io.pandian.scanner.truth;

import org.jspecify.annotations.NullMarked;
