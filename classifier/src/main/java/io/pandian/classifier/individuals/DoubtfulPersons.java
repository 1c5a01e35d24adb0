package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.roaringbitmap.RoaringBitmap;

/** The persons of the clusters in doubt, and how sure each of them is. */
final class DoubtfulPersons {
  private final DoubtfulObservations observations;
  private final TokenKinds kinds;
  private final Attachment attachment;
  private final Map<Integer, Person> byRoot = new LinkedHashMap<>();
  private final int[] roots;

  /** The tokens that different persons hold. */
  private final BitSet refused = new BitSet();

  /** A telephone that more have is a placeholder's, under which names come together by chance. */
  private static final int FEW = 10;

  /** Somebody was given no number yet. */
  static final int NO_NUMBER = -1;

  /** Somebody in doubt. */
  static final class Person {
    private final Profile profile;
    private Person takenFor = this;
    private List<Person> mayBe = List.of();
    private boolean certain;
    private boolean resembling;
    private boolean device;
    private int number = NO_NUMBER;

    private Person(Profile profile) {
      this.profile = profile;
    }

    /** Whom the count takes this one for; himself if he stands on his own. */
    Person takenFor() {
      return takenFor.takenFor == takenFor ? takenFor : takenFor.takenFor();
    }

    /** All whom he may be, beside a person of his own. */
    List<Person> mayBe() {
      return mayBe;
    }

    /** Whether he surely is another person than all the others that are certain. */
    boolean certain() {
      return certain;
    }

    /** Whether somebody with another number for life has a name and a telephone of his. */
    boolean resembling() {
      return resembling;
    }

    /** The kinds of his identifiers, a bit for each. */
    int kindSet(PersonIndex index) {
      int set = 0;
      for (int token : profile.tokens()) {
        set |= 1 << index.kindInDoubt(token);
      }
      return set;
    }

    /** Whether only devices were seen. */
    boolean device() {
      return device;
    }

    /** The dense number, or {@link #NO_NUMBER}. */
    int number() {
      return number;
    }

    void number(int given) {
      number = given;
    }
  }

  DoubtfulPersons(DoubtfulObservations observations, IntUnaryOperator clusterOf, TokenKinds kinds) {
    this.observations = observations;
    this.kinds = kinds;
    DoubtResolver resolver = new DoubtResolver(observations, kinds);
    roots = resolver.persons();
    for (int root : roots) {
      byRoot.computeIfAbsent(root, r -> new Person(resolver.profile(r)));
    }
    markRefused();
    attachment = new Attachment(byRoot.values().stream().map(p -> p.profile).toList(), kinds);
    attach();
    Map<Integer, List<Person>> byCluster = new LinkedHashMap<>();
    for (Person person : byRoot.values()) {
      int cluster = clusterOf.applyAsInt(person.profile.tokens()[0]);
      byCluster.computeIfAbsent(cluster, c -> new ArrayList<>()).add(person);
    }
    byCluster.values().forEach(this::markCertain);
  }

  /** The number of the observation with these tokens and this name. */
  int sight(int[] tokens, long name) {
    return observations.find(tokens, name);
  }

  /** The person of an observation. */
  Person of(int sight) {
    Person person = byRoot.get(roots[sight]);
    if (person == null) {
      throw new IllegalStateException("an observation in doubt was not collected");
    }
    return person;
  }

  /**
   * The observations with the numbers of their persons, for the questions of single scopes.
   *
   * @param numberOf gives each person a number
   */
  DoubtfulSights sights(ToIntFunction<Person> numberOf) {
    int[] persons = Arrays.stream(roots).map(root -> numberOf.applyAsInt(of(root))).toArray();
    Map<Integer, int[]> mayBe = new HashMap<>();
    for (Person person : byRoot.values()) {
      if (!person.mayBe.isEmpty()) {
        mayBe.put(numberOf.applyAsInt(person), person.mayBe.stream().mapToInt(numberOf).toArray());
      }
    }
    return DoubtfulSights.of(observations, persons, mayBe, kinds);
  }

  private void markRefused() {
    Map<Integer, Integer> firstHolder = new HashMap<>();
    for (int i = 0; i < roots.length; i++) {
      for (int token : observations.tokens(i)) {
        Integer first = firstHolder.putIfAbsent(token, roots[i]);
        if (first != null && first != roots[i]) {
          refused.set(token);
        }
      }
    }
  }

  /** Whether different persons hold a token. */
  boolean refuses(int token) {
    return refused.get(token);
  }

  /**
   * Adds the numbers of those whom an earlier count knew: by an identifier that nobody else has
   * now, or by any if they have no other.
   *
   * @param knownTokens the tokens that the earlier count had
   * @param byAny gets those of whom it knew any such identifier
   * @param byTheBest gets those of whom it knew one of the strongest kind that they have
   */
  void addKnown(BitSet knownTokens, RoaringBitmap byAny, RoaringBitmap byTheBest) {
    for (Person person : byRoot.values()) {
      int[] own =
          Arrays.stream(person.profile.tokens()).filter(token -> !refused.get(token)).toArray();
      int[] telling = own.length > 0 ? own : person.profile.tokens();
      int[] strong = Arrays.stream(telling).filter(kinds::isStrong).toArray();
      if (person.number != NO_NUMBER && Arrays.stream(telling).anyMatch(knownTokens::get)) {
        byAny.add(person.number);
        if (strong.length == 0 || Arrays.stream(strong).anyMatch(knownTokens::get)) {
          byTheBest.add(person.number);
        }
      }
    }
  }

  private void attach() {
    Map<Profile, Person> byProfile = new HashMap<>();
    byRoot.values().forEach(person -> byProfile.put(person.profile, person));
    for (Person person : byRoot.values()) {
      person.mayBe =
          attachment.of(person.profile).stream()
              .map(profile -> byProfile.getOrDefault(profile, person))
              .toList();
      person.takenFor = person.mayBe.isEmpty() ? person : person.mayBe.get(0);
      person.device = onlyDevices(person.profile);
    }
  }

  private boolean onlyDevices(Profile profile) {
    for (int token : profile.tokens()) {
      if (!kinds.isDevice(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks persons of one cluster who are no other's slip of the pen: those with different numbers
   * for life, and those who have a name and an identifier of their own; one at least.
   */
  private void markCertain(List<Person> cluster) {
    List<Person> standing =
        cluster.stream()
            .filter(person -> person.takenFor == person && !person.device)
            .sorted(Comparator.comparing(person -> person.profile, Profile.order(kinds)))
            .toList();
    Set<Long> named = new HashSet<>();
    for (Person person : standing) {
      if (hasNumberForLife(person.profile)) {
        person.certain = !mayBeMiswritten(person.profile);
        person.resembling = resembles(person.profile);
      } else if (hasTokenOfHisOwn(person)) {
        person.certain = Arrays.stream(person.profile.names()).noneMatch(named::contains);
        Arrays.stream(person.profile.names()).forEach(named::add);
      }
    }
    if (!standing.isEmpty() && standing.stream().noneMatch(Person::certain)) {
      standing.get(0).certain = true;
    }
  }

  private boolean hasNumberForLife(Profile profile) {
    return Arrays.stream(profile.tokens()).anyMatch(kinds::isForLife);
  }

  /** Whether he has a name, and an identifier that nobody else has. */
  private boolean hasTokenOfHisOwn(Person person) {
    return person.profile.names().length > 0
        && Arrays.stream(person.profile.tokens()).anyMatch(token -> !refused.get(token));
  }

  private boolean resembles(Profile profile) {
    return Arrays.stream(profile.tokens())
        .mapToObj(attachment::holdersOf)
        .filter(holders -> holders.size() <= FEW)
        .flatMap(List::stream)
        .anyMatch(
            other ->
                other != profile
                    && hasNumberForLife(other)
                    && Arrays.stream(profile.names())
                        .anyMatch(name -> Arrays.binarySearch(other.names(), name) >= 0));
  }

  /**
   * Whether somebody's number may be another's with slips that happen to pass the check: one has
   * all his names, and all by which he is known beside the number.
   */
  private boolean mayBeMiswritten(Profile profile) {
    int[] beside =
        Arrays.stream(profile.tokens()).filter(token -> !kinds.isForLife(token)).toArray();
    if (beside.length == 0 || profile.names().length == 0) {
      return false;
    }
    List<Profile> holders = attachment.holdersOf(beside[0]);
    return holders.size() <= FEW
        && holders.stream()
            .filter(other -> other != profile && hasNumberForLife(other))
            .filter(other -> includes(other, profile))
            .anyMatch(
                other ->
                    !includes(profile, other) || Profile.order(kinds).compare(other, profile) < 0);
  }

  /**
   * Whether one has all the names and, but for numbers for life, all the identifiers of another.
   */
  private boolean includes(Profile one, Profile other) {
    return Arrays.stream(other.tokens())
            .allMatch(
                token -> kinds.isForLife(token) || Arrays.binarySearch(one.tokens(), token) >= 0)
        && Arrays.stream(other.names()).allMatch(n -> Arrays.binarySearch(one.names(), n) >= 0);
  }
}
