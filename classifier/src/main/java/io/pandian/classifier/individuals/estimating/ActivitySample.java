package io.pandian.classifier.individuals.estimating;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  /** No limit. */
  private static final long NONE = -1;

  /** Only hashes below it are in the sample, as unsigned numbers. */
  private long limit = NONE;

  private record Activities(Set<String> nonSensitive, Set<String> sensitive) {}

  /** Somebody is in an activity with these marks. */
  void add(long person, String activity, int marks) {
    if (limit != NONE && Long.compareUnsigned(person, limit) >= 0) {
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

  /** Adds the sample of another part. */
  void addAll(ActivitySample other) {
    lower(other.limit);
    other.persons.forEach(
        (person, in) -> {
          in.nonSensitive.forEach(id -> add(person, id, ScopeMarks.NON_SENSITIVE));
          in.sensitive.forEach(id -> add(person, id, ScopeMarks.SENSITIVE));
        });
  }

  /** Persons above the limit of a part may be in activities that it no longer knows. */
  private void lower(long other) {
    if (other != NONE && (limit == NONE || Long.compareUnsigned(other, limit) < 0)) {
      limit = other;
      persons.keySet().removeIf(hash -> Long.compareUnsigned(hash, other) >= 0);
    }
  }

  void write(DataOutputStream out) throws IOException {
    prune();
    out.writeLong(limit);
    out.writeInt(persons.size());
    for (Map.Entry<Long, Activities> person : new TreeMap<>(persons).entrySet()) {
      out.writeLong(person.getKey());
      write(person.getValue().nonSensitive, out);
      write(person.getValue().sensitive, out);
    }
  }

  private static void write(Set<String> activities, DataOutputStream out) throws IOException {
    out.writeInt(activities.size());
    for (String activity : activities) {
      out.writeUTF(activity);
    }
  }

  /** Adds a sample that was written. */
  void addAll(DataInputStream in) throws IOException {
    ActivitySample other = new ActivitySample();
    other.limit = in.readLong();
    for (int i = in.readInt(); i > 0; i--) {
      other.persons.put(in.readLong(), new Activities(texts(in), texts(in)));
    }
    addAll(other);
  }

  private static Set<String> texts(DataInputStream in) throws IOException {
    Set<String> texts = new TreeSet<>();
    for (int i = in.readInt(); i > 0; i--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /** How many persons are in which activities, as far as the sample tells. */
  List<PersonAtom> atoms() {
    prune();
    Map<Activities, Long> cells = new HashMap<>();
    persons.values().forEach(in -> cells.merge(in, 1L, Long::sum));
    double share = limit == NONE ? 1 : (limit >>> 1) * 2.0 / HASHES;
    Map<String, PersonAtom> sorted = new TreeMap<>();
    cells.forEach(
        (in, count) ->
            sorted.put(
                in.nonSensitive + "/" + in.sensitive,
                PersonAtom.counted(in.nonSensitive, in.sensitive, Math.round(count / share))));
    return List.copyOf(sorted.values());
  }
}
