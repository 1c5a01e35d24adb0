/**
 * Processes of ours that read what may do harm: in goes a command, out comes a process that knows
 * no variable, key or password of ours, can reach no network and ends with us.
 */
@NullMarked
package io.pandian.scanner.sources.child;

import org.jspecify.annotations.NullMarked;
