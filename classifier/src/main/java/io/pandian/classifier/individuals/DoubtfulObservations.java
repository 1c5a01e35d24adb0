package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct observations of the clusters in doubt: which tokens stood together, and with what
 * name. How often an observation occurs says nothing about how many persons there are.
 */
final class DoubtfulObservations implements DoubtResolver.Observed {
  private final TokenTable signatures = new TokenTable();
  private final List<int[]> tokens = new ArrayList<>();
  private final List<Long> names = new ArrayList<>();

  @Override
  public int size() {
    return tokens.size();
  }

  /** The token numbers of an observation, ascending, each once. */
  @Override
  public int[] tokens(int observation) {
    return tokens.get(observation);
  }

  /** The hash of its name; 0 if none. */
  @Override
  public long name(int observation) {
    return names.get(observation);
  }

  /**
   * Adds an observation unless it is known.
   *
   * @param ofObservation its tokens' numbers, in any order
   * @return the observation's number
   */
  int add(int[] ofObservation, long name) {
    int[] sorted = Arrays.stream(ofObservation).sorted().distinct().toArray();
    int before = signatures.size();
    int number = signatures.add(0, mix(sorted, name, 1), mix(sorted, name, 2));
    if (signatures.size() > before) {
      tokens.add(sorted);
      names.add(name);
    }
    return number;
  }

  /** The number of an observation that was added. */
  int find(int[] ofObservation, long name) {
    int[] sorted = Arrays.stream(ofObservation).sorted().distinct().toArray();
    return signatures.find(mix(sorted, name, 1), mix(sorted, name, 2));
  }

  /** 64 bits of a signature; two with different seeds tell all observations of a scan apart. */
  private static long mix(int[] sorted, long name, long seed) {
    long hash = scramble(name + seed * 0x9e3779b97f4a7c15L);
    for (int token : sorted) {
      hash = scramble(hash ^ (token + seed) * 0xd6e8feb86659fd93L);
    }
    return hash;
  }

  private static long scramble(long value) {
    long x = value;
    x = (x ^ x >>> 32) * 0xd6e8feb86659fd93L;
    x = (x ^ x >>> 32) * 0xd6e8feb86659fd93L;
    return x ^ x >>> 32;
  }
}
