/** Which encoding a text is in, and whether it looks like a text at all. */
@NullMarked
package io.pandian.scanner.sources.encoding;

import org.jspecify.annotations.NullMarked;
