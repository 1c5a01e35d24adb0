/**
 * Databases, read through JDBC and never written: in go {@link
 * io.pandian.scanner.sources.jdbc.JdbcSettings} checked field by field, out come tables and views
 * with their samples and rows. What differs between products stands in a dialect each; URLs are
 * built here from checked fields only, because every list of forbidden URL parameters has been
 * circumvented before.
 */
@NullMarked
package io.pandian.scanner.sources.jdbc;

import org.jspecify.annotations.NullMarked;
