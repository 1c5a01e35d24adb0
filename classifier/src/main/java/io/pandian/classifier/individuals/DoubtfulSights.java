package io.pandian.classifier.individuals;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
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

  /** The sights with each token, one token's after the other's. */
  private final int[] byToken;

  /** Where those of each token begin. */
  private final int[] firstOfToken;

  /** Of persons with a number given once for life, these. */
  private final Map<Integer, int[]> forLife = new HashMap<>();

  /** By sight, its tokens and those that its person was given for life. */
  private final int[][] known;

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
    firstOfToken = new int[kindOfToken.length + 1];
    for (int[] some : tokens) {
      for (int token : some) {
        firstOfToken[token + 1]++;
      }
    }
    Arrays.parallelPrefix(firstOfToken, Integer::sum);
    byToken = byToken();
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
    known = new int[tokens.length][];
    Arrays.setAll(
        known, sight -> union(tokens[sight], forLife.getOrDefault(persons[sight], tokens[sight])));
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

  private int[] byToken() {
    int[] next = firstOfToken.clone();
    int[] inOrder = new int[firstOfToken[kindOfToken.length]];
    for (int sight = 0; sight < tokens.length; sight++) {
      for (int token : tokens[sight]) {
        inOrder[next[token]++] = sight;
      }
    }
    return inOrder;
  }

  private int[] clusters() {
    int[] lowest = IntStream.range(0, tokens.length).toArray();
    for (int sight = 0; sight < tokens.length; sight++) {
      for (int token : tokens[sight]) {
        int one = DoubtResolver.find(lowest, sight);
        int other = DoubtResolver.find(lowest, byToken[firstOfToken[token]]);
        lowest[Math.max(one, other)] = Math.min(one, other);
      }
    }
    return IntStream.range(0, lowest.length)
        .map(sight -> DoubtResolver.find(lowest, sight))
        .toArray();
  }

  /** Two ascending lists as one; the first if it has all of the second. */
  private static int[] union(int[] one, int[] other) {
    for (int token : other) {
      if (Arrays.binarySearch(one, token) < 0) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
            .sorted()
            .distinct()
            .toArray();
      }
    }
    return one;
  }

  /** Whose a sight is, over all tables. */
  int person(int sight) {
    return persons[sight];
  }

  void forEachToken(int sight, IntConsumer token) {
    for (int one : tokens[sight]) {
      token.accept(one);
    }
  }

  /** The tokens of a sight, ascending, and the numbers that its person was given for life. */
  int[] tokens(int sight) {
    return known[sight];
  }

  /** All sights of a person, of whatever scope. */
  List<Integer> of(int person) {
    int found = Arrays.binarySearch(byPerson, (long) person << Integer.SIZE);
    List<Integer> own = new ArrayList<>();
    for (int i = found < 0 ? -found - 1 : found; i < byPerson.length; i++) {
      if (byPerson[i] >>> Integer.SIZE != person) {
        break;
      }
      own.add((int) byPerson[i]);
    }
    return own;
  }

  /** Gives the persons who have a token, for each sight. */
  void forEachHolder(int token, IntConsumer holder) {
    for (int i = firstOfToken[token]; i < firstOfToken[token + 1]; i++) {
      holder.accept(persons[byToken[i]]);
    }
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
    int[] seen = new int[sizes.length];
    scope.forEach((int sight) -> seen[clusters[sight]]++);
    return scope.stream().filter(sight -> seen[clusters[sight]] < sizes[clusters[sight]]).toArray();
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
