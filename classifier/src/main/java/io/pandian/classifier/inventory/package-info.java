/**
 * What a scan found and what the rules make of it: the {@link
 * io.pandian.classifier.inventory.Inventory} that every report reads.
 */
@NullMarked
package io.pandian.classifier.inventory;

import org.jspecify.annotations.NullMarked;
