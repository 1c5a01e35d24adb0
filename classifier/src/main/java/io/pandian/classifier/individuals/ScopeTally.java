package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.roaringbitmap.RoaringBitmap;

/** The persons of one scope, as compressed sets of their numbers. */
final class ScopeTally {
  /** How many {@link #parts} there are. */
  static final int PARTS = 4;

  /** Marks of what was there of somebody: items that are sensitive, or are not, or both. */
  private static final int KINDS = ScopeMarks.NON_SENSITIVE | ScopeMarks.SENSITIVE;

  private final RoaringBitmap nonSensitive = new RoaringBitmap();
  private final RoaringBitmap sensitive = new RoaringBitmap();
  private final RoaringBitmap accounts = new RoaringBitmap();
  private final RoaringBitmap minors = new RoaringBitmap();
  private final YearTally year = new YearTally();

  /** Everybody who was seen, each on his own, whoever he is taken for; devices too. */
  private final RoaringBitmap seen = new RoaringBitmap();

  /** Who may be a person of his own here: devices, and all behind a telephone that they share. */
  private final RoaringBitmap perhapsNonSensitive = new RoaringBitmap();

  private final RoaringBitmap perhapsSensitive = new RoaringBitmap();

  /** Rows of somebody known by name only, by the kinds of items in them. */
  private final long[] namedRows = new long[KINDS + 1];

  /** Rows of nobody in particular, by the kinds of items in them. */
  private final long[] unknownRows = new long[KINDS + 1];

  private long undatedRows;

  /** How often anybody was seen; persons are never more. */
  private long sights;

  /**
   * Somebody is in the scope.
   *
   * @return whether he was not yet, on his own
   */
  boolean add(int person, int onHisOwn, int marks) {
    add(set -> set.add(person), marks);
    if (onHisOwn != person) {
      mayHold(onHisOwn, marks);
    }
    sights++;
    return seen.checkedAdd(onHisOwn);
  }

  /** These are in the scope, each of them on his own, and were seen so often. */
  void addAll(RoaringBitmap persons, long times, int marks) {
    add(set -> set.or(persons), marks);
    sights += times;
    seen.or(persons);
  }

  private void add(Consumer<RoaringBitmap> somebody, int marks) {
    if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
      somebody.accept(nonSensitive);
    }
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      somebody.accept(sensitive);
    }
    if ((marks & ScopeMarks.ACCOUNTS) != 0) {
      somebody.accept(accounts);
    }
    if ((marks & ScopeMarks.MINOR) != 0) {
      somebody.accept(minors);
    }
    year.add(somebody, marks);
  }

  /** Somebody may be in the scope: behind a telephone that others have too. */
  void mayHold(int person, int marks) {
    mayHold(set -> set.add(person), marks);
  }

  private void mayHold(Consumer<RoaringBitmap> somebody, int marks) {
    if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
      somebody.accept(perhapsNonSensitive);
    }
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      somebody.accept(perhapsSensitive);
    }
  }

  /** Devices that may be persons of whom nothing else is known, and were seen so often. */
  void addDevices(RoaringBitmap devices, long times, int marks) {
    mayHold(set -> set.or(devices), marks);
    sights += times;
    seen.or(devices);
  }

  void addNamedRows(long rows, int marks) {
    namedRows[marks & KINDS] += rows;
  }

  void addUnknownRow(int marks) {
    sights++;
    unknownRows[marks & KINDS]++;
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
    perhapsNonSensitive.or(other.perhapsNonSensitive);
    perhapsSensitive.or(other.perhapsSensitive);
    for (int kinds = 0; kinds <= KINDS; kinds++) {
      namedRows[kinds] += other.namedRows[kinds];
      unknownRows[kinds] += other.unknownRows[kinds];
    }
    sights += other.sights;
  }

  /** Adds everybody of another scope, with the months in which they were added. */
  void addAllWithYear(ScopeTally other) {
    addAll(other);
    year.addAll(other.year, other.everybody(), other.sensitive);
  }

  /** How often anybody was seen again. */
  long repeats() {
    return sights - sum(unknownRows) - seen.getLongCardinality();
  }

  long minors() {
    return minors.getLongCardinality();
  }

  YearCurve curve() {
    return year.curve();
  }

  /**
   * Who is in the scope with an item that is not sensitive, who with a sensitive one, and who
   * besides may be, in the same order.
   */
  List<RoaringBitmap> parts() {
    return List.of(
        nonSensitive,
        sensitive,
        RoaringBitmap.andNot(perhapsNonSensitive, nonSensitive),
        RoaringBitmap.andNot(perhapsSensitive, sensitive));
  }

  /**
   * Rows that may each be of a person whom nothing else tells of.
   *
   * @param kinds of which items
   * @param nameOnly those of whom there is a name and nothing else, who are each one person already
   */
  long furtherRows(int kinds, RoaringBitmap nameOnly) {
    RoaringBitmap named = RoaringBitmap.and(seen, nameOnly);
    named.and((kinds & ScopeMarks.NON_SENSITIVE) != 0 ? nonSensitive : sensitive);
    if (kinds == ScopeMarks.NON_SENSITIVE) {
      named.andNot(sensitive);
    } else if (kinds == ScopeMarks.SENSITIVE) {
      named.andNot(nonSensitive);
    }
    return unknownRows[kinds] + Math.max(0, namedRows[kinds] - named.getLongCardinality());
  }

  /** The scope's persons, for later questions. */
  PersonSets.Scope sets() {
    return new PersonSets.Scope(
        nonSensitive,
        sensitive,
        accounts,
        minors,
        seen,
        RoaringBitmap.or(perhapsNonSensitive, perhapsSensitive),
        sum(namedRows),
        sum(unknownRows),
        sights);
  }

  private static long sum(long[] rows) {
    return Arrays.stream(rows).sum();
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
