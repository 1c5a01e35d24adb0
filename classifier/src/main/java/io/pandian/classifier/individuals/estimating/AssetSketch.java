package io.pandian.classifier.individuals.estimating;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sketches of one asset, or of a part of it: of the whole, and of what each activity carries.
 */
final class AssetSketch {
  private static final long MAGIC = 0x5041_4e53_4b45_5431L;

  private final PersonSketch whole = new PersonSketch();
  private final Map<String, PersonSketch> carried = new TreeMap<>();
  private final Map<String, Long> undated = new TreeMap<>();
  private final ActivitySample sample = new ActivitySample();

  void add(Observation observation, List<String> activities, long[] marks, IdentifierKinds kinds) {
    int own = ScopeMarks.get(marks, 0);
    if (own != 0) {
      whole.add(observation, own, kinds);
    }
    byActivity(activities, marks)
        .forEach(
            (activity, bits) -> {
              carried
                  .computeIfAbsent(activity, id -> new PersonSketch())
                  .add(observation, bits, kinds);
              undated.merge(activity, (bits & ScopeMarks.UNDATED) != 0 ? 1L : 0L, Long::sum);
              PersonSketch.person(observation, kinds)
                  .ifPresent(person -> sample.add(person, activity, bits));
            });
  }

  /** Rows that were not read, each of whom may be a person whom nothing else tells of. */
  void addUnread(long rows, List<String> activities, long[] marks) {
    if (ScopeMarks.get(marks, 0) != 0) {
      whole.addUnread(rows);
    }
    for (String activity : byActivity(activities, marks).keySet()) {
      carried.computeIfAbsent(activity, id -> new PersonSketch()).addUnread(rows);
    }
  }

  /** By activity, what an observation adds, where it adds anything. */
  private static Map<String, Integer> byActivity(List<String> activities, long[] marks) {
    Map<String, Integer> byActivity = new TreeMap<>();
    for (int i = 0; i < activities.size(); i++) {
      byActivity.merge(
          activities.get(i), ScopeMarks.get(marks, i + 1), (one, other) -> one | other);
    }
    byActivity.values().removeIf(bits -> bits == 0);
    return byActivity;
  }

  PersonSketch whole() {
    return whole;
  }

  /** By activity, the persons that it carries. */
  Map<String, PersonSketch> carried() {
    return carried;
  }

  /** By activity, how many observations count because nothing says when they were added. */
  Map<String, Long> undated() {
    return undated;
  }

  ActivitySample sample() {
    return sample;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(MAGIC);
    whole.write(out);
    out.writeInt(carried.size());
    for (Map.Entry<String, PersonSketch> activity : carried.entrySet()) {
      out.writeUTF(activity.getKey());
      out.writeLong(undated.getOrDefault(activity.getKey(), 0L));
      activity.getValue().write(out);
    }
    sample.write(out);
  }

  /**
   * Adds sketches that were written.
   *
   * @throws IOException if they cannot be read
   */
  void addAll(DataInputStream in) throws IOException {
    if (in.readLong() != MAGIC) {
      throw new IOException("These are no sketches of this version; scan the unit again.");
    }
    whole.addAll(PersonSketch.read(in));
    for (int i = in.readInt(); i > 0; i--) {
      String activity = in.readUTF();
      undated.merge(activity, in.readLong(), Long::sum);
      carried.computeIfAbsent(activity, id -> new PersonSketch()).addAll(PersonSketch.read(in));
    }
    sample.addAll(in);
  }
}
