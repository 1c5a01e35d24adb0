/**
 * What others have named: in go paths, columns, titles and comments as the sources write them, out
 * come names that people may see, each told from the others by a stable id.
 */
@NullMarked
package io.pandian.scanner.naming;

import org.jspecify.annotations.NullMarked;
