/**
 * The inventory as one HTML file that opens anywhere without a network: in goes an {@link
 * io.pandian.classifier.inventory.Inventory}, out comes a page on which every number leads to where
 * it came from. Style and scripts are resources of this package; the scripts build the page from
 * the same JSON that {@code inventory.json} holds, and only ever as text.
 */
@NullMarked
package io.pandian.reports.page;

import org.jspecify.annotations.NullMarked;
