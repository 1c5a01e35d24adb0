/**
 * From an inventory to files: in goes an {@link io.pandian.classifier.inventory.Inventory} and
 * nothing else, out comes a file. A package below for each format.
 */
@NullMarked
package io.pandian.reports;

import org.jspecify.annotations.NullMarked;
