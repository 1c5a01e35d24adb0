package io.pandian.classifier.individuals;

import org.roaringbitmap.RoaringBitmap;

/** The persons of one scope, as compressed sets of their numbers. */
final class ScopeTally {
  private final RoaringBitmap nonSensitive = new RoaringBitmap();
  private final RoaringBitmap sensitive = new RoaringBitmap();
  private final RoaringBitmap accounts = new RoaringBitmap();
  private final RoaringBitmap minors = new RoaringBitmap();
  private final YearTally year = new YearTally();

  /** Everybody who may be a person of his own: what the upper bound counts. */
  private final RoaringBitmap apart = new RoaringBitmap();

  /** Rows of somebody known by name only. */
  private long namedRows;

  /** Rows of nobody in particular. */
  private long unknownRows;

  private long undatedRows;

  /** How often anybody was seen; persons are never more. */
  private long sights;

  /**
   * Somebody is in the scope.
   *
   * @return whether he was not yet, on his own
   */
  boolean add(int person, int onHisOwn, int marks) {
    if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
      nonSensitive.add(person);
    }
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      sensitive.add(person);
    }
    if ((marks & ScopeMarks.ACCOUNTS) != 0) {
      accounts.add(person);
    }
    if ((marks & ScopeMarks.MINOR) != 0) {
      minors.add(person);
    }
    year.add(person, marks);
    sights++;
    return apart.checkedAdd(onHisOwn);
  }

  /** Somebody may be in the scope: behind a telephone that others have too. */
  void mayHold(int person) {
    apart.add(person);
  }

  /** A device that may be a person's of whom nothing else is known. */
  void addDevice(int device) {
    sights++;
    apart.add(device);
  }

  void addNamedRow() {
    namedRows++;
  }

  void addUnknownRow() {
    sights++;
    unknownRows++;
  }

  void addUndatedRow() {
    undatedRows++;
  }

  long undatedRows() {
    return undatedRows;
  }

  /** Adds everybody of another scope. */
  void addAll(ScopeTally other) {
    nonSensitive.or(other.nonSensitive);
    sensitive.or(other.sensitive);
    accounts.or(other.accounts);
    minors.or(other.minors);
    apart.or(other.apart);
    namedRows += other.namedRows;
    unknownRows += other.unknownRows;
    sights += other.sights;
  }

  /** Adds everybody of another scope, with the months in which they were added. */
  void addAllWithYear(ScopeTally other) {
    addAll(other);
    year.addAll(other.year, other.everybody(), other.sensitive);
  }

  long minors() {
    return minors.getLongCardinality();
  }

  YearCurve curve() {
    return year.curve();
  }

  RoaringBitmap nonSensitive() {
    return nonSensitive;
  }

  RoaringBitmap sensitive() {
    return sensitive;
  }

  /** The scope's persons, for later questions. */
  PersonSets.Scope sets() {
    return new PersonSets.Scope(
        nonSensitive, sensitive, accounts, minors, apart, namedRows, unknownRows, sights);
  }

  /** Everybody in the scope. */
  RoaringBitmap everybody() {
    return RoaringBitmap.or(nonSensitive, sensitive);
  }

  /** The count. */
  PersonCount count(Certainty certainty) {
    return sets().count(certainty);
  }
}
