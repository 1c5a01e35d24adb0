package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCount.Method;
import org.roaringbitmap.RoaringBitmap;

/** The persons of one scope, as compressed sets of their numbers. */
final class ScopeTally {
  private final RoaringBitmap nonSensitive = new RoaringBitmap();
  private final RoaringBitmap sensitive = new RoaringBitmap();
  private final RoaringBitmap accounts = new RoaringBitmap();

  /** Everybody who may be a person of his own: what the upper bound counts. */
  private final RoaringBitmap apart = new RoaringBitmap();

  /** Rows of somebody known by name only. */
  private long namedRows;

  /** Rows of nobody in particular. */
  private long unknownRows;

  private long undatedRows;

  /** Somebody is in the scope. */
  void add(int person, int onHisOwn, int marks) {
    if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
      nonSensitive.add(person);
    }
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      sensitive.add(person);
    }
    if ((marks & ScopeMarks.ACCOUNTS) != 0) {
      accounts.add(person);
    }
    apart.add(onHisOwn);
  }

  /** A device that may be a person's of whom nothing else is known. */
  void addDevice(int device) {
    apart.add(device);
  }

  void addNamedRow() {
    namedRows++;
  }

  void addUnknownRow() {
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
    apart.or(other.apart);
    namedRows += other.namedRows;
    unknownRows += other.unknownRows;
  }

  RoaringBitmap nonSensitive() {
    return nonSensitive;
  }

  RoaringBitmap sensitive() {
    return sensitive;
  }

  /** Everybody in the scope. */
  RoaringBitmap everybody() {
    return RoaringBitmap.or(nonSensitive, sensitive);
  }

  /**
   * The count.
   *
   * @param uncertain those who may be somebody else in the count
   * @param knownByNameOnly those of whom there is a name and nothing else
   */
  PersonCount count(RoaringBitmap uncertain, RoaringBitmap knownByNameOnly) {
    RoaringBitmap everybody = everybody();
    long union = everybody.getLongCardinality();
    long certain = union - RoaringBitmap.andCardinality(everybody, uncertain);
    long namedOnce = RoaringBitmap.andCardinality(apart, knownByNameOnly);
    long upper = apart.getLongCardinality() + namedRows - namedOnce + unknownRows;
    return new PersonCount(
        nonSensitive.getLongCardinality(),
        sensitive.getLongCardinality(),
        union,
        accounts.getLongCardinality(),
        union == 0 ? 0 : Math.max(1, certain),
        upper,
        Method.EXACT);
  }
}
