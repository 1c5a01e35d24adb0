package io.pandian.classifier.pathways;

/**
 * The persons cumulated over a counter, in one world.
 *
 * @param counter what they are cumulated over
 * @param persons the distinct persons
 * @param measures the numbers held against thresholds, under the readings taken
 */
record Tally(Counter counter, Persons persons, Measures measures) {}
