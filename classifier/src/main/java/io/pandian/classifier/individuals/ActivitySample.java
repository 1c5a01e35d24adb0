package io.pandian.classifier.individuals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which activities persons are in, of a sample of them: those with the smallest hashes (a bottom-k
 * sketch; Cohen and Kaplan 2007), so that whoever is in the sample is in it with all activities,
 * and no order or grouping of what is added changes it. Of up to 65,536 persons the sample is
 * everybody.
 */
final class ActivitySample {
  private static final int MOST = 1 << 16;
  private static final double HASHES = 0x1p64;

  /** By hash, the activities of a person: those with an item that is not sensitive, or that is. */
  private final Map<Long, Activities> persons = new HashMap<>();

  /** Only hashes below it are in the sample, as unsigned numbers; all while it is -1. */
  private long limit = -1;

  private record Activities(Set<String> nonSensitive, Set<String> sensitive) {}

  /** Somebody is in an activity with these marks. */
  void add(long person, String activity, int marks) {
    if (limit != -1 && Long.compareUnsigned(person, limit) >= 0) {
      return;
    }
    Activities in =
        persons.computeIfAbsent(person, p -> new Activities(new TreeSet<>(), new TreeSet<>()));
    if ((marks & ScopeMarks.NON_SENSITIVE) != 0) {
      in.nonSensitive.add(activity);
    }
    if ((marks & ScopeMarks.SENSITIVE) != 0) {
      in.sensitive.add(activity);
    }
    if (persons.size() == 2 * MOST) {
      prune();
    }
  }

  private void prune() {
    if (persons.size() > MOST) {
      Long[] hashes = persons.keySet().toArray(Long[]::new);
      Arrays.sort(hashes, Long::compareUnsigned);
      limit = hashes[MOST];
      persons.keySet().removeIf(hash -> Long.compareUnsigned(hash, limit) >= 0);
    }
  }

  /** How many persons are in which activities, as far as the sample tells. */
  List<PersonAtom> atoms() {
    prune();
    Map<Activities, Long> cells = new HashMap<>();
    persons.values().forEach(in -> cells.merge(in, 1L, Long::sum));
    double share = limit == -1 ? 1 : (limit >>> 1) * 2.0 / HASHES;
    Map<String, PersonAtom> sorted = new TreeMap<>();
    cells.forEach(
        (in, count) ->
            sorted.put(
                in.nonSensitive + "/" + in.sensitive,
                new PersonAtom(in.nonSensitive, in.sensitive, Math.round(count / share))));
    return List.copyOf(sorted.values());
  }
}
