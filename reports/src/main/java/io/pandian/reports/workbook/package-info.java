/**
 * The inventory as an Excel workbook for people who file, filter and sign: in goes an {@link
 * io.pandian.classifier.inventory.Inventory}, out comes one workbook with a sheet for each
 * question. No cell ever holds a formula, and codes and long numbers are text.
 */
@NullMarked
package io.pandian.reports.workbook;

import org.jspecify.annotations.NullMarked;
