package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.spilling.SpillSpace;
import io.pandian.config.taxonomy.Identifiers;
import java.io.IOException;
import java.util.List;

/**
 * Counts distinct natural persons: in go the observations of every asset, out come the counts of
 * every scope.
 *
 * <h2>What a person is here</h2>
 *
 * A person is a set of observations that the data says are of one human being. Rows are not
 * persons, and neither are identifiers: one person has a number, two telephones and three spellings
 * of a name, and one telephone rings for a family. How much each kind of identifier says stands,
 * with reasons, in the items' files. The rules, in the order they are applied:
 *
 * <ol>
 *   <li><b>A number given once for life</b> (the resident number) is the person. Whatever else the
 *       observations with the same number say, a misspelt name included, they are of one person,
 *       and observations with different ones are of different persons.
 *   <li><b>Other strong identifiers</b> (passports, permits) join their observations, unless that
 *       would put two numbers for life, or implausibly many values of a kind, into one person. Two
 *       passports do not contradict: a passport is renewed.
 *   <li><b>Linking identifiers with the same name.</b> Telephones, mailboxes and cards join the
 *       observations that also bear the same full name, under the same condition.
 *   <li><b>Linking identifiers alone</b> join whatever is left, under the same condition and one
 *       more: there must be a name that all who have a name share. Only full names count; 李先生 and
 *       张* contradict nobody. Identifiers that mean somebody only inside their source (accounts,
 *       user numbers) do the same there.
 * </ol>
 *
 * From the second rule on, an identifier joins all of its holders or none: a placeholder telephone
 * in thousands of rows cannot pick which of them to join. And where identifiers that are each
 * harmless chain up persons who contradict each other, none of the links of that chain and rule
 * holds. An asset whose own links mostly contradict each other ties nobody ({@link UntiedAssets}),
 * so that it undoes no link of another; nor do the pairs of one that would join what all others
 * keep apart ({@link PairedRows}), such as a log of calls. All this makes the outcome a matter of
 * the set of observations and never of their order. Names alone and devices never join persons.
 *
 * <p>Over all tables a telephone that two names stand under ties nobody. A scope in which only one
 * of them occurs joins by it all the same ({@link ScopeReading}), as it would without the other
 * tables; what these join stays joined.
 *
 * <h2>What the three numbers mean</h2>
 *
 * <ul>
 *   <li><b>{@code union}</b>, the count: the persons of the rules above. Somebody seen only under
 *       identifiers that better known others have too (an order under the telephone that a couple
 *       shares) is no further person: he is taken for one of them, always the same. Somebody known
 *       by name alone is one person for each source, name and what else tells two of one name apart
 *       (a day of birth), apart from all others. Devices, and persons whom rows only refer to by a
 *       key or a name in somebody else's record, are nobody; rows that say nothing about who they
 *       are of are nobody either, but where there is nothing else, somebody is behind them.
 *   <li><b>{@code lower}</b>: persons who surely differ, the largest of the groups below. A scope
 *       with anybody in it has at least one.
 *   <li><b>{@code upper}</b>: everybody who may be a person of his own is one: the order under the
 *       couple's telephone, each row with a name alone, each device that no row of the scope shows
 *       beside somebody known, everybody referred to, each row that names nobody or was not read.
 *       In a scope of such orders alone each of the couple may be behind one of them; but there are
 *       never more persons than sights.
 * </ul>
 *
 * The three are equal when the data settles the matter, which is the ordinary case where persons
 * have numbers for life.
 *
 * <h2>Who surely differs</h2>
 *
 * Only one thing proves two sights to be of two human beings: that they bear different numbers
 * given once for life, both with a right check digit. The check (ISO 7064 MOD 11-2) catches every
 * single wrong digit and every two neighbours exchanged, and of other slips ten in eleven. Anything
 * else may be one person's: a second telephone may be his other one or the first with a slip, a
 * second passport the next one, a second name a misspelt one. So persons are grouped ({@link
 * KnownApart}) and never added up over two groups, for whoever is known by a number in one may be
 * somebody known by a telephone in another:
 *
 * <ul>
 *   <li>All with a number for life that was seen with its check digit at least once. Numbers of
 *       fifteen digits have none: such a number alone proves nobody unless it stands in a register
 *       (see below) and nobody with another number has a name and a telephone of its holder. Nor
 *       does any number whose holder has no name and no telephone but those of another with a
 *       number: it may be that other's, in which two slips passed the check.
 *   <li>Those with any other kind of official or linking identifier, divided by how many of that
 *       kind one person plausibly has.
 *   <li>Those in the rows of one table without an official number, if the table is a {@link
 *       Register}, which lists everybody once; by telephone, by name alone, or by anything. A
 *       register has one person in a row, and nobody comes twice; for each who does, ten are taken
 *       off, which slips of the pen may have made. Of persons in a document nothing of that kind is
 *       known. Where nobody at all comes twice in twenty rows and more, those with an official
 *       number and those without are a group together.
 * </ul>
 *
 * Whoever is only taken to be in a scope, because an order bears a telephone of his and others', is
 * none of its certain persons: two such orders may be of one person who shares both telephones.
 *
 * <p>What is assumed, because nothing in the data could show it: that the holder of a telephone is
 * one person as long as no name, number or implausible quantity says otherwise, so that of a couple
 * of whom nothing but the telephone is known the upper bound too has one; that no slip turns one
 * person's identifier into another's; and of a table in which nobody at all comes twice, that it
 * lists persons and not events.
 *
 * <p>The persons that make up {@code lower} are chosen once for the whole count, so that the lower
 * bound of a small scope may be lower than that scope alone would allow; it is never too high. The
 * upper bound of a union of scopes counts a row that names nobody once in each.
 *
 * <h2>How it is counted</h2>
 *
 * The first passes number the tokens, a bucket of them at a time, and join those that occur
 * together, blindly, in two sweeps over the buckets ({@link ClusterSweep}). Each cluster keeps one
 * name and one number for life; a cluster that meets a second one, or holds too many values of a
 * kind, is in doubt. All others are one person by any of the rules, so that only the observations
 * of clusters in doubt are looked at one by one. A last pass adds the persons to a compressed
 * bitmap for each scope, where unions and overlaps are set algebra. Memory is some 300 MB for
 * buckets, the bitmaps, and some hundred bytes for each distinct observation in doubt; all else is
 * spilled. Of what is in doubt each scope then reads its own ({@link DoubtfulSights}).
 *
 * <p>An asset that is read again gives the same streams and the same counts. The same stream given
 * twice changes no count either, but bounds: the upper one counts some sights by row, and the lower
 * one learns that persons come twice.
 */
public final class PersonCounter {
  private final IdentifierKinds kinds;
  private final SpillSpace spill;
  private final EarlierTokens earlier;
  private final CountingMemory memory;

  /**
   * A counter that has all in memory.
   *
   * @param identifiers those that the observations were written with
   */
  public PersonCounter(Identifiers identifiers) {
    this(identifiers, SpillSpace.inMemory(), EarlierTokens.NONE, CountingMemory.usual());
  }

  /**
   * @param identifiers those that the observations were written with
   * @param spill takes what does not stay in memory; not shared with another count
   * @param earlier the tokens of an earlier count, and the place for those of this one
   * @param memory how much memory it may take
   */
  public PersonCounter(
      Identifiers identifiers, SpillSpace spill, EarlierTokens earlier, CountingMemory memory) {
    kinds = new IdentifierKinds(identifiers);
    this.spill = spill;
    this.earlier = earlier;
    this.memory = memory;
  }

  /** Counts the persons of all inputs; as {@link #persons}, without the persons themselves. */
  public PersonCounts count(List<ObservationInput> inputs) throws IOException {
    return persons(inputs).counts();
  }

  /**
   * Counts the persons of all inputs.
   *
   * @param inputs the observations of every asset, each opened three to five times; the counts do
   *     not depend on their order
   * @throws IOException if a stream cannot be read, ends early, or was written with other
   *     identifiers; says how to mend it
   */
  public CountedPersons persons(List<ObservationInput> inputs) throws IOException {
    Tallying tallying = new Tallying(new PersonIndex(kinds, inputs, spill, earlier, memory));
    tallying.addAll();
    return tallying.counted();
  }
}
