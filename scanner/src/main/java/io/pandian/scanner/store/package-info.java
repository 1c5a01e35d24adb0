/**
 * What a running scan has found so far, so that a killed scan goes on where it was: the units and
 * their results in the job's database, the person observations in files beside it.
 */
@NullMarked
package io.pandian.scanner.store;

import org.jspecify.annotations.NullMarked;
