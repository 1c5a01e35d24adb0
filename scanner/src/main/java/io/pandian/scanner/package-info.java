/**
 * The application: it opens sources, runs the job that calls the stages, and writes the reports.
 */
@NullMarked
package io.pandian.scanner;

import org.jspecify.annotations.NullMarked;
