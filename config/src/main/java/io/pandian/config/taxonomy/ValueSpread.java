package io.pandian.config.taxonomy;

/**
 * How the values of a column lie to each other. One number may be anybody's telephone; a thousand
 * that follow one another are nobody's.
 */
public enum ValueSpread {
  /** Nothing is known of the item. */
  ANY,
  /** Numbers of different persons do not follow one another. */
  SCATTERED,
  /** Persons are born in many different years, few of them lately; business is of few years. */
  BORN,
  /** Old numbers that hold a date of birth of two digits: people are not all born in one year. */
  ISSUED,
  /** Networks are numbered from 1 to 223; versions of programs count from the bottom. */
  NETWORK
}
