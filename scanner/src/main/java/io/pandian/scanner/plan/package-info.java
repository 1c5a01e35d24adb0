/**
 * What to scan and what leaves the country: in goes a plan file, out comes a {@link
 * io.pandian.scanner.plan.Plan}, or every problem of the file at once.
 */
@NullMarked
package io.pandian.scanner.plan;

import org.jspecify.annotations.NullMarked;
