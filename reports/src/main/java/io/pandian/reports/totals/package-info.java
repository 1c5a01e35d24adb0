/**
 * The sums that reports show, made once from an {@link io.pandian.classifier.inventory.Inventory},
 * so that all formats agree.
 */
@NullMarked
package io.pandian.reports.totals;

import org.jspecify.annotations.NullMarked;
