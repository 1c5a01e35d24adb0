package io.pandian.classifier.individuals;

import org.roaringbitmap.RoaringBitmap;

/** The persons of one scope, as compressed sets of their numbers. */
final class ScopeTally {
  private final RoaringBitmap nonSensitive = new RoaringBitmap();
  private final RoaringBitmap sensitive = new RoaringBitmap();
  private final RoaringBitmap accounts = new RoaringBitmap();
  private final RoaringBitmap minors = new RoaringBitmap();
  private final YearTally year = new YearTally();

  /** Everybody who was seen, each on his own, whoever he is taken for; devices too. */
  private final RoaringBitmap seen = new RoaringBitmap();

  /** Those who may have been: behind a telephone that others have too. */
  private final RoaringBitmap possible = new RoaringBitmap();

  /** Rows of somebody known by name only. */
  private long namedRows;

  /** Rows of nobody in particular. */
  private long unknownRows;

  private long undatedRows;

  /** How often anybody was seen; persons are never more. */
  private long sights;

  /** How often anybody was seen again. */
  private long repeats;

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
    return see(onHisOwn);
  }

  private boolean see(int onHisOwn) {
    sights++;
    boolean first = seen.checkedAdd(onHisOwn);
    repeats += first ? 0 : 1;
    return first;
  }

  /** Somebody may be in the scope: behind a telephone that others have too. */
  void mayHold(int person) {
    possible.add(person);
  }

  /** A device that may be a person's of whom nothing else is known. */
  void addDevice(int device) {
    see(device);
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
    seen.or(other.seen);
    possible.or(other.possible);
    namedRows += other.namedRows;
    unknownRows += other.unknownRows;
    sights += other.sights;
  }

  /** Adds everybody of another scope, with the months in which they were added. */
  void addAllWithYear(ScopeTally other) {
    addAll(other);
    year.addAll(other.year, other.everybody(), other.sensitive);
  }

  /** How often anybody was seen again. */
  long repeats() {
    return repeats;
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
        nonSensitive, sensitive, accounts, minors, seen, possible, namedRows, unknownRows, sights);
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
