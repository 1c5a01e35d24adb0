/**
 * The machine-readable outputs: an {@link io.pandian.classifier.inventory.Inventory} becomes {@code
 * inventory.json} and back without loss, decisions become the answer of {@code decide --format
 * json}. The shapes are described by {@code schemas/inventory.schema.json} and {@code
 * schemas/decisions.schema.json}. For each part of the inventory one class holds both directions.
 */
@NullMarked
package io.pandian.reports.json;

import org.jspecify.annotations.NullMarked;
