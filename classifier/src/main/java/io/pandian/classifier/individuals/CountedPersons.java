package io.pandian.classifier.individuals;

/**
 * What a count gives.
 *
 * @param counts the numbers; the same for the same observations in any order
 * @param sets the persons behind them; the same for the same observations in the same order
 */
public record CountedPersons(PersonCounts counts, PersonSets sets) {}
