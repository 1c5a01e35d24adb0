package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCount.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * The persons of a finished count, as compressed sets of their numbers, so that later questions are
 * set algebra and need no scan. The numbers mean nothing outside this count: no identifier and no
 * hash is in here.
 *
 * @param assets by asset id, the persons in it
 * @param sourceOfAsset by asset id, its source
 * @param activities by activity id, the persons it carries
 * @param certainty how sure the persons are
 * @param inDoubt what is in doubt, which every scope reads by itself
 * @param earlier whom an earlier count knew
 */
public record PersonSets(
    Map<String, Scope> assets,
    Map<String, String> sourceOfAsset,
    Map<String, Scope> activities,
    Certainty certainty,
    DoubtfulSights inDoubt,
    Known earlier) {

  public PersonSets {
    assets = java.util.Collections.unmodifiableMap(new TreeMap<>(assets));
    sourceOfAsset = java.util.Collections.unmodifiableMap(new TreeMap<>(sourceOfAsset));
    activities = java.util.Collections.unmodifiableMap(new TreeMap<>(activities));
  }

  /**
   * The persons of one scope, as all tables together tell them apart; who within the scope is one
   * with whom, its sights in doubt say.
   *
   * @param nonSensitive those with an item that is not sensitive
   * @param sensitive those with a sensitive item
   * @param accounts those with a sensitive item beside account or medical data
   * @param minors those under fourteen
   * @param seen everybody who was seen; devices too
   * @param possible those who may have been seen, under what others have too
   * @param owned devices of persons in the scope, who are nobody else
   * @param inDoubt the sights that the data of all tables leaves in doubt
   * @param namedRows rows of somebody known by name only
   * @param unknown rows of nobody in particular
   * @param sights how often anybody was seen; persons are never more
   */
  public record Scope(
      RoaringBitmap nonSensitive,
      RoaringBitmap sensitive,
      RoaringBitmap accounts,
      RoaringBitmap minors,
      RoaringBitmap seen,
      RoaringBitmap possible,
      RoaringBitmap owned,
      RoaringBitmap inDoubt,
      long namedRows,
      UnknownRows unknown,
      long sights) {

    /** Everybody in the scope. */
    public RoaringBitmap everybody() {
      return RoaringBitmap.or(nonSensitive, sensitive);
    }

    /** The fewest that some of its persons can be, who are so many. */
    long fewest(RoaringBitmap persons, long count, Certainty certainty) {
      // Somebody who is only taken to be here does not make two of one who is.
      long fewest = Math.max(1, certainty.fewest(RoaringBitmap.and(persons, seen)));
      return Math.min(count, fewest);
    }

    PersonCount count(Certainty certainty, Identities identities) {
      RoaringBitmap apart = RoaringBitmap.or(seen, possible);
      apart.andNot(owned);
      long namedOnce = RoaringBitmap.andCardinality(apart, certainty.nameOnly());
      long upper = apart.getLongCardinality() + namedRows - namedOnce + unknown.rows();
      long somebody = unknown.rows() > 0 ? 1 : 0;
      long union = identities.of(everybody()).getLongCardinality();
      return new PersonCount(
          Math.max(identities.of(nonSensitive).getLongCardinality(), unknown.anyNonSensitive()),
          Math.max(identities.of(sensitive).getLongCardinality(), unknown.anySensitive()),
          Math.max(union, somebody),
          identities.of(accounts).getLongCardinality(),
          Math.max(fewest(everybody(), union, certainty), somebody),
          Math.min(upper, sights),
          Method.EXACT);
    }

    /** Everybody of several scopes. */
    static Scope union(Collection<Scope> scopes) {
      RoaringBitmap nonSensitive = new RoaringBitmap();
      RoaringBitmap sensitive = new RoaringBitmap();
      RoaringBitmap accounts = new RoaringBitmap();
      RoaringBitmap minors = new RoaringBitmap();
      RoaringBitmap seen = new RoaringBitmap();
      RoaringBitmap possible = new RoaringBitmap();
      RoaringBitmap owned = new RoaringBitmap();
      RoaringBitmap inDoubt = new RoaringBitmap();
      long namedRows = 0;
      UnknownRows unknown = UnknownRows.NONE;
      long sights = 0;
      for (Scope scope : scopes) {
        nonSensitive.or(scope.nonSensitive);
        sensitive.or(scope.sensitive);
        accounts.or(scope.accounts);
        minors.or(scope.minors);
        seen.or(scope.seen);
        possible.or(scope.possible);
        owned.or(scope.owned);
        inDoubt.or(scope.inDoubt);
        namedRows += scope.namedRows;
        unknown = unknown.plus(scope.unknown);
        sights += scope.sights;
      }
      return new Scope(
          nonSensitive,
          sensitive,
          accounts,
          minors,
          seen,
          possible,
          owned,
          inDoubt,
          namedRows,
          unknown,
          sights);
    }
  }

  /**
   * Rows that say nothing about who they are of: masked, or without a name. There is somebody
   * behind them, if nobody knows how many.
   *
   * @param nonSensitive rows with items that are not sensitive
   * @param sensitive rows with sensitive items
   * @param both rows with both
   */
  public record UnknownRows(long nonSensitive, long sensitive, long both) {
    public static final UnknownRows NONE = new UnknownRows(0, 0, 0);

    long rows() {
      return nonSensitive + sensitive + both;
    }

    private long anyNonSensitive() {
      return nonSensitive + both > 0 ? 1 : 0;
    }

    private long anySensitive() {
      return sensitive + both > 0 ? 1 : 0;
    }

    private UnknownRows plus(UnknownRows other) {
      return new UnknownRows(
          nonSensitive + other.nonSensitive, sensitive + other.sensitive, both + other.both);
    }
  }

  /**
   * Whom an earlier count under the same key knew.
   *
   * @param count which count that is
   * @param byAny those of whom it knew any identifier
   * @param byTheBest those of whom it knew one of the strongest kind that they have now
   */
  public record Known(EarlierTokens.Earlier count, RoaringBitmap byAny, RoaringBitmap byTheBest) {}

  /** The ids of the sources. */
  public Collection<String> sources() {
    return new TreeSet<>(sourceOfAsset.values());
  }

  /** Everybody. */
  public Scope organisation() {
    return Scope.union(assets.values());
  }

  /** The persons of a source; empty if there is none of this id. */
  public Optional<Scope> source(String id) {
    return sources().contains(id)
        ? Optional.of(
            Scope.union(
                assets.entrySet().stream()
                    .filter(asset -> id.equals(sourceOfAsset.get(asset.getKey())))
                    .map(Map.Entry::getValue)
                    .toList()))
        : Optional.empty();
  }

  /** The persons of several activities; those that nobody counted have none. */
  Scope activities(Collection<String> ids) {
    return Scope.union(ids.stream().map(activities::get).filter(Objects::nonNull).toList());
  }

  /** The count of a scope, with its bounds. */
  public PersonCount count(Scope scope) {
    return scope.count(certainty, identities(scope));
  }

  /**
   * Who of a scope is new since the earlier count: somebody of whom it knew no identifier at all.
   * The most there can be are those too of whom it knew a telephone or the like, which may have
   * been another's, but not the official number that they have now.
   *
   * @return empty if there is no earlier count to compare with
   */
  public Optional<NewPersons> newPersons(Scope scope) {
    if (earlier.count().standing() != EarlierTokens.Standing.SAME_KEY) {
      return Optional.empty();
    }
    return Optional.of(
        new NewPersons(
            unknown(scope, earlier.byAny()).getLongCardinality(),
            unknown(scope, earlier.byTheBest()).getLongCardinality(),
            identities(scope).of(scope.everybody()).getLongCardinality()));
  }

  /** Those of a scope's persons who are none of some that were known. */
  RoaringBitmap unknown(Scope scope, RoaringBitmap known) {
    Identities identities = identities(scope);
    RoaringBitmap everybody = scope.everybody();
    return RoaringBitmap.andNot(
        identities.of(everybody), identities.of(RoaringBitmap.and(everybody, known)));
  }

  private Identities identities(Scope scope) {
    return inDoubt.within(scope.inDoubt);
  }

  /**
   * How many persons of a scope are new.
   *
   * @param persons those of whom no identifier was known
   * @param upper those of whom none of the strongest kind was known
   * @param of how many persons the scope has
   */
  public record NewPersons(long persons, long upper, long of) {}
}
