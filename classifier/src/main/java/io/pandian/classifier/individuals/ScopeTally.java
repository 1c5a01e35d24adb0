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

  /** Who is here, as all tables together tell persons apart. */
  private final ByKind persons = new ByKind();

  /** Who may be a person of his own here: devices, and all behind a telephone that they share. */
  private final ByKind perhaps = new ByKind();

  private final PersonSet accounts = new PersonSet();
  private final PersonSet minors = new PersonSet();
  private final YearTally year = new YearTally();

  /** Everybody who was seen; devices too. */
  private final PersonSet seen = new PersonSet();

  /** Devices of persons who are here. */
  private final PersonSet owned = new PersonSet();

  /** The sights of persons in doubt. */
  private final PersonSet inDoubt = new PersonSet();

  /** Rows that each may be of somebody else, of whom there is a name or less, by kinds of items. */
  private final long[] namedRows = new long[KINDS + 1];

  /** Rows of nobody in particular, by the kinds of items in them. */
  private final long[] unknownRows = new long[KINDS + 1];

  private long undatedRows;

  /** How often anybody was seen; persons are never more. */
  private long sights;

  /** How often rows only referred to somebody. */
  private long references;

  /** Persons by what there is of them: an item that is not sensitive, a sensitive one, or both. */
  private record ByKind(PersonSet nonSensitive, PersonSet sensitive) {
    ByKind() {
      this(new PersonSet(), new PersonSet());
    }

    void add(Consumer<PersonSet> somebody, int marks) {
      if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
        somebody.accept(nonSensitive);
      }
      if ((marks & ScopeMarks.SENSITIVE) != 0) {
        somebody.accept(sensitive);
      }
    }

    void addAll(ByKind other) {
      nonSensitive.or(other.nonSensitive);
      sensitive.or(other.sensitive);
    }

    /** As {@link PersonSet#get}. */
    RoaringBitmap everybody() {
      return nonSensitive.get().isEmpty()
          ? sensitive.get()
          : RoaringBitmap.or(nonSensitive.get(), sensitive.get());
    }
  }

  /**
   * Somebody in doubt is in the scope.
   *
   * @param sight the number of this sight of his
   * @return whether he was not yet
   */
  boolean addInDoubt(int person, int sight, int marks) {
    add(set -> set.add(person), marks);
    inDoubt.add(sight);
    sights++;
    return seen.checkedAdd(person);
  }

  /** These are in the scope, and were seen so often. */
  void addAll(RoaringBitmap some, long times, int marks) {
    add(set -> set.or(some), marks);
    see(some, times);
  }

  private void add(Consumer<PersonSet> somebody, int marks) {
    persons.add(somebody, marks);
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
    perhaps.add(set -> set.add(person), marks);
  }

  /** Devices that may be persons of whom nothing else is known, and were seen so often. */
  void addDevices(RoaringBitmap devices, long times, int marks) {
    perhaps.add(set -> set.or(devices), marks);
    see(devices, times);
  }

  /** These devices are somebody's who is here. */
  void own(RoaringBitmap devices) {
    owned.or(devices);
  }

  /** Rows refer to these, so often. */
  void refer(RoaringBitmap some, long times, int marks) {
    perhaps.add(set -> set.or(some), marks);
    references += times;
  }

  private void see(RoaringBitmap some, long times) {
    sights += times;
    seen.or(some);
  }

  void addNamedRows(long rows, int marks) {
    namedRows[marks & KINDS] += rows;
  }

  /** Rows of nobody in particular, or that were not read. */
  void addUnknownRows(long rows, int marks) {
    sights += rows;
    unknownRows[marks & KINDS] += rows;
  }

  /** A row refers to nobody in particular: one more in the upper bound, and nobody in the count. */
  void addUnknownReference(int marks) {
    references++;
    namedRows[marks & KINDS]++;
  }

  void addUndatedRow() {
    undatedRows++;
  }

  long undatedRows() {
    return undatedRows;
  }

  /** Adds everybody of another scope. */
  void addAll(ScopeTally other) {
    persons.addAll(other.persons);
    perhaps.addAll(other.perhaps);
    accounts.or(other.accounts);
    minors.or(other.minors);
    seen.or(other.seen);
    owned.or(other.owned);
    inDoubt.or(other.inDoubt);
    for (int kinds = 0; kinds <= KINDS; kinds++) {
      namedRows[kinds] += other.namedRows[kinds];
      unknownRows[kinds] += other.unknownRows[kinds];
    }
    sights += other.sights;
    references += other.references;
  }

  /** Adds everybody of another scope, with the months in which they were added. */
  void addAllWithYear(ScopeTally other) {
    addAll(other);
    year.addAll(other.year, other.everybody(), other.persons.sensitive.get());
  }

  /** How often anybody was seen again. */
  long repeats() {
    return sights - sum(unknownRows) - seen.get().getLongCardinality();
  }

  long minors(Identities identities) {
    return identities.of(minors.get()).getLongCardinality();
  }

  YearCurve curve(Identities identities) {
    return year.curve(identities);
  }

  /**
   * Who is in the scope with an item that is not sensitive, who with a sensitive one, and who
   * besides may be, in the same order.
   */
  List<RoaringBitmap> parts(Identities identities) {
    RoaringBitmap nonSensitive = identities.of(persons.nonSensitive.get());
    RoaringBitmap sensitive = identities.of(persons.sensitive.get());
    return List.of(
        nonSensitive,
        sensitive,
        besides(nonSensitive, perhaps.nonSensitive, persons.nonSensitive),
        besides(sensitive, perhaps.sensitive, persons.sensitive));
  }

  /** Who may be here and is none of those who are; devices of somebody are nobody else. */
  private RoaringBitmap besides(RoaringBitmap here, PersonSet perhaps, PersonSet persons) {
    RoaringBitmap besides = RoaringBitmap.or(perhaps.get(), persons.get());
    besides.andNot(here);
    besides.andNot(owned.get());
    return besides;
  }

  /**
   * Rows that may each be of a person whom nothing else tells of.
   *
   * @param kinds of which items
   * @param nameOnly those of whom there is a name and nothing else, who are each one person already
   */
  long furtherRows(int kinds, RoaringBitmap nameOnly) {
    RoaringBitmap named = RoaringBitmap.and(seen.get(), nameOnly);
    boolean some = (kinds & ScopeMarks.NON_SENSITIVE) != 0;
    named.and((some ? persons.nonSensitive : persons.sensitive).get());
    if (kinds == ScopeMarks.NON_SENSITIVE) {
      named.andNot(persons.sensitive.get());
    } else if (kinds == ScopeMarks.SENSITIVE) {
      named.andNot(persons.nonSensitive.get());
    }
    return unknownRows[kinds] + Math.max(0, namedRows[kinds] - named.getLongCardinality());
  }

  /** The scope's persons, for later questions. */
  PersonSets.Scope sets() {
    return sets(Identities.NONE, inDoubt.get());
  }

  /** The scope's persons as they were found to be, with nothing left to be read again. */
  PersonSets.Scope sets(Identities identities) {
    return sets(identities, new PersonSet().get());
  }

  private PersonSets.Scope sets(Identities identities, RoaringBitmap sightsInDoubt) {
    return new PersonSets.Scope(
        identities.of(persons.nonSensitive.get()),
        identities.of(persons.sensitive.get()),
        identities.of(accounts.get()),
        identities.of(minors.get()),
        seen.get(),
        perhaps.everybody(),
        owned.get(),
        sightsInDoubt,
        sum(namedRows),
        new PersonSets.UnknownRows(
            unknownRows[ScopeMarks.NON_SENSITIVE],
            unknownRows[ScopeMarks.SENSITIVE],
            unknownRows[KINDS]),
        sights + references);
  }

  private static long sum(long[] rows) {
    return Arrays.stream(rows).sum();
  }

  /** Everybody who was seen. */
  RoaringBitmap seen() {
    return seen.get();
  }

  /** Everybody in the scope. */
  RoaringBitmap everybody() {
    return persons.everybody();
  }

  /** The sights that are in doubt. */
  RoaringBitmap inDoubt() {
    return inDoubt.get();
  }

  /** The count. */
  PersonCount count(Certainty certainty, Identities identities) {
    return sets().count(certainty, identities);
  }
}
