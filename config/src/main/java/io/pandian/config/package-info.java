/**
 * Rules, taxonomy, lexicons and defaults: data files at the top of this module, and the types that
 * hold them. Nothing here knows of scans, databases or reports.
 */
@NullMarked
package io.pandian.config;

import org.jspecify.annotations.NullMarked;
