/**
 * From samples to a judged inventory, as pure Java: no input, no output, no framework. The stages
 * are the packages, in order: detection, classification, individuals, grading, pathways, inventory.
 */
@NullMarked
package io.pandian.classifier;

import org.jspecify.annotations.NullMarked;
