package io.pandian.classifier.individuals;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * The distinct sights of a count that its data leaves in doubt: which identifiers stood together
 * beside which name, and of whom they are over all tables. A scope reads its own of them again
 * ({@link ScopeReading}), so that no table undoes what the scope alone settles. Identifiers and
 * names are numbers that mean nothing outside the count, in the order of their hashes; neither is
 * in here itself.
 */
public final class DoubtfulSights {
  /** Nothing is in doubt. */
  public static final DoubtfulSights NONE =
      new DoubtfulSights(
          new int[0], new int[0][], new int[0], new byte[0], Map.of(), TokenKinds.NONE);

  private final int[] persons;
  private final int[][] tokens;
  private final int[] names;
  private final byte[] kindOfToken;
  private final Map<Integer, int[]> mayBe;
  private final TokenKinds kinds;

  /** By sight, the lowest sight of those that share identifiers with it, directly or not. */
  private final int[] clusters;

  /** By lowest sight, how many sights its cluster has. */
  private final int[] sizes;

  /** A person in the upper, a sight of his in the lower half, ascending. */
  private final long[] byPerson;

  /** A token in the upper, a sight with it in the lower half, ascending. */
  private final long[] byToken;

  /** Of persons with a number given once for life, these. */
  private final Map<Integer, int[]> forLife = new HashMap<>();

  /** The persons of whom any sight bears a name. */
  private final RoaringBitmap named = new RoaringBitmap();

  private DoubtfulSights(
      int[] persons,
      int[][] tokens,
      int[] names,
      byte[] kindOfToken,
      Map<Integer, int[]> mayBe,
      TokenKinds ofAnyNumbering) {
    this.persons = persons;
    this.tokens = tokens;
    this.names = names;
    this.kindOfToken = kindOfToken;
    this.mayBe = new TreeMap<>(mayBe);
    kinds = ofAnyNumbering.numbered(token -> kindOfToken[token], Integer::compare);
    byPerson =
        IntStream.range(0, persons.length)
            .mapToLong(sight -> (long) persons[sight] << Integer.SIZE | sight)
            .sorted()
            .toArray();
    byToken =
        IntStream.range(0, persons.length)
            .boxed()
            .flatMapToLong(
                sight ->
                    Arrays.stream(tokens[sight])
                        .mapToLong(token -> (long) token << Integer.SIZE | sight))
            .sorted()
            .toArray();
    clusters = clusters();
    sizes = new int[clusters.length];
    for (int sight = 0; sight < clusters.length; sight++) {
      sizes[clusters[sight]]++;
      if (names[sight] != 0) {
        named.add(persons[sight]);
      }
      int[] lasting = Arrays.stream(tokens[sight]).filter(kinds::isForLife).toArray();
      if (lasting.length > 0) {
        forLife.merge(persons[sight], lasting, DoubtfulSights::union);
      }
    }
  }

  /**
   * @param persons by observation, the number of its person
   * @param mayBe by somebody who may be one of others, these, the one he is taken for first
   */
  static DoubtfulSights of(
      DoubtResolver.Observed observations,
      int[] persons,
      Map<Integer, int[]> mayBe,
      TokenKinds kinds) {
    Map<Integer, Integer> tokenNumbers = new HashMap<>();
    int[] inOrder =
        IntStream.range(0, persons.length)
            .flatMap(sight -> Arrays.stream(observations.tokens(sight)))
            .distinct()
            .boxed()
            .sorted(kinds::compare)
            .mapToInt(i -> i)
            .toArray();
    byte[] kindOfToken = new byte[inOrder.length];
    for (int i = 0; i < inOrder.length; i++) {
      tokenNumbers.put(inOrder[i], i);
      kindOfToken[i] = (byte) kinds.kind(inOrder[i]);
    }
    long[] namesInOrder =
        IntStream.range(0, persons.length)
            .mapToLong(observations::name)
            .filter(n -> n != 0)
            .sorted()
            .distinct()
            .toArray();
    int[][] tokens = new int[persons.length][];
    int[] names = new int[persons.length];
    for (int sight = 0; sight < persons.length; sight++) {
      tokens[sight] =
          Arrays.stream(observations.tokens(sight))
              .map(token -> tokenNumbers.getOrDefault(token, 0))
              .sorted()
              .toArray();
      names[sight] = Math.max(0, Arrays.binarySearch(namesInOrder, observations.name(sight)) + 1);
    }
    return new DoubtfulSights(persons, tokens, names, kindOfToken, mayBe, kinds);
  }

  private int[] clusters() {
    int[] firstOfToken = new int[kindOfToken.length];
    Arrays.fill(firstOfToken, -1);
    int[] lowest = IntStream.range(0, tokens.length).toArray();
    for (int sight = 0; sight < tokens.length; sight++) {
      for (int token : tokens[sight]) {
        if (firstOfToken[token] < 0) {
          firstOfToken[token] = sight;
        }
        int one = root(lowest, sight);
        int other = root(lowest, firstOfToken[token]);
        lowest[Math.max(one, other)] = Math.min(one, other);
      }
    }
    return IntStream.range(0, lowest.length).map(sight -> root(lowest, sight)).toArray();
  }

  private static int root(int[] parents, int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private static int[] union(int[] one, int[] other) {
    return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).sorted().distinct().toArray();
  }

  /** Whose a sight is, over all tables. */
  int person(int sight) {
    return persons[sight];
  }

  /** The tokens of a sight, ascending, and the numbers that its person was given for life. */
  int[] tokens(int sight) {
    int[] lasting = forLife.get(persons[sight]);
    return lasting == null ? tokens[sight] : union(tokens[sight], lasting);
  }

  /** All sights of a person, of whatever scope. */
  List<Integer> of(int person) {
    return pairedWith(person, byPerson);
  }

  /** The persons who have a token, each once. */
  Set<Integer> holders(int token) {
    Set<Integer> holders = new TreeSet<>();
    pairedWith(token, byToken).forEach(sight -> holders.add(persons[sight]));
    return holders;
  }

  private static List<Integer> pairedWith(int number, long[] pairs) {
    int found = Arrays.binarySearch(pairs, (long) number << Integer.SIZE);
    List<Integer> others = new ArrayList<>();
    for (int i = found < 0 ? -found - 1 : found; i < pairs.length; i++) {
      if (pairs[i] >>> Integer.SIZE != number) {
        break;
      }
      others.add((int) pairs[i]);
    }
    return others;
  }

  /** The number of a sight's name; 0 if none. */
  int name(int sight) {
    return names[sight];
  }

  TokenKinds kinds() {
    return kinds;
  }

  /** Whom somebody may be, the one he is taken for first; nobody if he stands on his own. */
  int[] mayBe(int person) {
    return mayBe.getOrDefault(person, new int[0]);
  }

  /**
   * How well somebody is known over all tables: by a number given once for life, a name, neither.
   */
  int standing(int person) {
    return forLife.containsKey(person) ? 2 : named.contains(person) ? 1 : 0;
  }

  /** Those of a scope's sights that share identifiers, directly or not, with others elsewhere. */
  int[] partly(RoaringBitmap scope) {
    Map<Integer, Integer> seen = new HashMap<>();
    scope.forEach((int sight) -> seen.merge(clusters[sight], 1, Integer::sum));
    return scope.stream()
        .filter(sight -> seen.getOrDefault(clusters[sight], 0) < sizes[clusters[sight]])
        .toArray();
  }

  /** Who within a scope is one with whom. */
  Identities within(RoaringBitmap scope) {
    return scope.isEmpty() ? Identities.NONE : new ScopeReading(this, scope).identities();
  }

  /** Writes all of it. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(kindOfToken.length);
    out.write(kindOfToken);
    kinds.write(out);
    out.writeInt(persons.length);
    for (int sight = 0; sight < persons.length; sight++) {
      out.writeInt(persons[sight]);
      out.writeInt(names[sight]);
      write(tokens[sight], out);
    }
    out.writeInt(mayBe.size());
    for (Map.Entry<Integer, int[]> somebody : mayBe.entrySet()) {
      out.writeInt(somebody.getKey());
      write(somebody.getValue(), out);
    }
  }

  private static void write(int[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  /** Reads what was written. */
  public static DoubtfulSights read(DataInput in) throws IOException {
    byte[] kindOfToken = new byte[in.readInt()];
    in.readFully(kindOfToken);
    TokenKinds kinds = TokenKinds.read(in);
    int size = in.readInt();
    int[] persons = new int[size];
    int[] names = new int[size];
    int[][] tokens = new int[size][];
    for (int sight = 0; sight < size; sight++) {
      persons[sight] = in.readInt();
      names[sight] = in.readInt();
      tokens[sight] = numbers(in);
    }
    Map<Integer, int[]> mayBe = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      mayBe.put(in.readInt(), numbers(in));
    }
    return new DoubtfulSights(persons, tokens, names, kindOfToken, mayBe, kinds);
  }

  private static int[] numbers(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
