package io.pandian.classifier.individuals;

import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * Some persons of a finished count, and how many they are. Of a scope and of a union of scopes the
 * bounds are those of the count; of an overlap or a difference they are the widest that those of
 * its sides allow, and equal where the data settles all of them.
 */
public final class PersonAnswer {
  private final PersonSets sets;

  /** The scope that this is, if it is one. */
  private final Optional<PersonSets.Scope> scope;

  private final RoaringBitmap persons;

  /** The sights in doubt of all that this is made of. */
  private final RoaringBitmap inDoubt;

  private final long count;
  private final long lower;
  private final long upper;

  private PersonAnswer(
      PersonSets sets,
      Optional<PersonSets.Scope> scope,
      RoaringBitmap persons,
      RoaringBitmap inDoubt,
      long lower,
      long upper) {
    this.sets = sets;
    this.scope = scope;
    this.persons = persons;
    this.inDoubt = inDoubt;
    count = sets.inDoubt().within(inDoubt).of(persons).getLongCardinality();
    this.lower = Math.max(0, Math.min(lower, count));
    this.upper = Math.max(upper, count);
  }

  static PersonAnswer of(PersonSets sets, PersonSets.Scope scope) {
    PersonCount count = sets.count(scope);
    return new PersonAnswer(
        sets, Optional.of(scope), scope.everybody(), scope.inDoubt(), count.lower(), count.upper());
  }

  /** Those of a scope's persons that are in a set. */
  static PersonAnswer part(PersonSets sets, PersonSets.Scope scope, RoaringBitmap persons) {
    PersonCount count = sets.count(scope);
    long size = sets.inDoubt().within(scope.inDoubt()).of(persons).getLongCardinality();
    boolean settled = count.lower() == count.upper();
    return new PersonAnswer(
        sets,
        Optional.empty(),
        persons,
        scope.inDoubt(),
        settled ? size : scope.fewest(persons, size, sets.certainty()),
        settled ? size : Math.max(size, size + count.upper() - count.union()));
  }

  /** The persons of a scope whom an earlier count did not know. */
  static PersonAnswer newOnes(PersonSets sets, PersonSets.Scope scope) {
    RoaringBitmap unknown = sets.unknown(scope, sets.earlier().byAny());
    long upper = sets.newPersons(scope).map(PersonSets.NewPersons::upper).orElse(0L);
    PersonAnswer part = part(sets, scope, unknown);
    return new PersonAnswer(
        sets, Optional.empty(), unknown, part.inDoubt, part.lower, Math.max(part.upper, upper));
  }

  /** In either. */
  public PersonAnswer or(PersonAnswer other) {
    if (scope.isPresent() && other.scope.isPresent()) {
      return of(sets, PersonSets.Scope.union(java.util.List.of(scope.get(), other.scope.get())));
    }
    RoaringBitmap either = RoaringBitmap.or(persons, other.persons);
    return settled(other)
        ? exactly(either, other)
        : new PersonAnswer(
            sets,
            Optional.empty(),
            either,
            inDoubt(other),
            Math.max(lower, other.lower),
            upper + other.upper);
  }

  /** In both. */
  public PersonAnswer and(PersonAnswer other) {
    Identities identities = sets.inDoubt().within(inDoubt(other));
    RoaringBitmap both = RoaringBitmap.and(identities.of(persons), identities.of(other.persons));
    return settled(other)
        ? exactly(both, other)
        : new PersonAnswer(
            sets,
            Optional.empty(),
            both,
            inDoubt(other),
            lower + other.lower - or(other).upper,
            Math.min(upper, other.upper));
  }

  /** In this one and not in the other. */
  public PersonAnswer without(PersonAnswer other) {
    Identities identities = sets.inDoubt().within(inDoubt(other));
    RoaringBitmap rest = RoaringBitmap.andNot(identities.of(persons), identities.of(other.persons));
    return settled(other)
        ? exactly(rest, other)
        : new PersonAnswer(
            sets, Optional.empty(), rest, inDoubt(other), lower - other.upper, upper);
  }

  private RoaringBitmap inDoubt(PersonAnswer other) {
    return RoaringBitmap.or(inDoubt, other.inDoubt);
  }

  /** Whether the data settles both sides, and what is in either. */
  private boolean settled(PersonAnswer other) {
    boolean sides = lower == upper && other.lower == other.upper;
    if (sides && scope.isPresent() && other.scope.isPresent()) {
      PersonAnswer either =
          of(sets, PersonSets.Scope.union(java.util.List.of(scope.get(), other.scope.get())));
      return either.lower == either.upper;
    }
    return sides;
  }

  private PersonAnswer exactly(RoaringBitmap some, PersonAnswer other) {
    PersonAnswer open =
        new PersonAnswer(sets, Optional.empty(), some, inDoubt(other), 0, Long.MAX_VALUE);
    return new PersonAnswer(sets, Optional.empty(), some, open.inDoubt, open.count, open.count);
  }

  /** How many. */
  public long count() {
    return count;
  }

  /** The fewest that the data allows. */
  public long lower() {
    return lower;
  }

  /** The most that the data allows. */
  public long upper() {
    return upper;
  }
}
