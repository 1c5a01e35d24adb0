package io.pandian.classifier.individuals.estimating;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCount.Method;
import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.hll.Union;

/**
 * An estimate of the persons of one scope, from sketches of some kilobytes (HyperLogLog; Flajolet
 * et al. 2007, as Apache DataSketches has it). Sketches of parts put together are the sketch of the
 * whole, in any grouping and order.
 *
 * <p>The estimate takes each best identifier of a sight for a person. The bounds are wider than the
 * sketches' own error of three standard deviations: surely different are only those with different
 * numbers for life, or more values of a kind than so many persons plausibly have; and everybody may
 * be a person of his own whose sight no other equals.
 */
final class PersonSketch {
  private static final int LOG_OF_REGISTERS = 14;

  /** Three standard deviations of the estimate, as a share of it: 1.04 / sqrt(2^14), thrice. */
  static final double ERROR = 3 * 1.04 / 128;

  private HllSketch nonSensitive = sketch();
  private HllSketch sensitive = sketch();
  private HllSketch everybody = sketch();
  private HllSketch accounts = sketch();
  private HllSketch minors = sketch();
  private HllSketch apart = sketch();

  /** By kind, its distinct values. */
  private final Map<Integer, HllSketch> values = new TreeMap<>();

  private long rowsOfTheirOwn;
  private long sights;

  private static HllSketch sketch() {
    return new HllSketch(LOG_OF_REGISTERS, TgtHllType.HLL_8);
  }

  /** Adds a sight. */
  void add(Observation observation, int marks, IdentifierKinds kinds) {
    sights++;
    if (observation.size() == 0) {
      rowsOfTheirOwn++;
      return;
    }
    int best = best(observation, kinds);
    IdentifierStrength strength = kinds.strength(observation.kind(best));
    if (strength == IdentifierStrength.NAME) {
      rowsOfTheirOwn++;
    } else {
      boolean forLife = kinds.onePerPerson(observation.kind(best));
      apart.update(forLife ? observation.high(best) : signature(observation));
    }
    if (strength == IdentifierStrength.DEVICE) {
      return;
    }
    long person = observation.high(best);
    everybody.update(person);
    update(nonSensitive, person, marks & ScopeMarks.NON_SENSITIVE);
    update(sensitive, person, marks & ScopeMarks.SENSITIVE);
    update(accounts, person, marks & ScopeMarks.ACCOUNTS);
    update(minors, person, marks & ScopeMarks.MINOR);
    for (int i = 0; i < observation.size(); i++) {
      values.computeIfAbsent(observation.kind(i), kind -> sketch()).update(observation.high(i));
    }
  }

  /** Adds rows that were not read, each of whom may be a person of his own. */
  void addUnread(long rows) {
    sights += rows;
    rowsOfTheirOwn += rows;
  }

  /** Whom a sight is taken for: its best identifier; empty for a device, and for nobody. */
  static OptionalLong person(Observation observation, IdentifierKinds kinds) {
    int best = observation.size() == 0 ? -1 : best(observation, kinds);
    return best < 0 || kinds.is(observation.kind(best), IdentifierStrength.DEVICE)
        ? OptionalLong.empty()
        : OptionalLong.of(observation.high(best));
  }

  private static void update(HllSketch sketch, long person, int marked) {
    if (marked != 0) {
      sketch.update(person);
    }
  }

  private static int best(Observation observation, IdentifierKinds kinds) {
    int best = 0;
    for (int i = 1; i < observation.size(); i++) {
      if (rank(observation.kind(i), kinds) < rank(observation.kind(best), kinds)) {
        best = i;
      }
    }
    return best;
  }

  /** Numbers for life first, then by strength. */
  private static int rank(int kind, IdentifierKinds kinds) {
    return kinds.onePerPerson(kind) ? -1 : kinds.strength(kind).ordinal();
  }

  private static long signature(Observation observation) {
    long signature = observation.name();
    for (int i = 0; i < observation.size(); i++) {
      // A sum, for the identifiers of a sight have no order.
      signature += observation.high(i) * 0x9e3779b97f4a7c15L;
    }
    return signature;
  }

  /** Adds another scope. */
  void addAll(PersonSketch other) {
    nonSensitive = union(nonSensitive, other.nonSensitive);
    sensitive = union(sensitive, other.sensitive);
    everybody = union(everybody, other.everybody);
    accounts = union(accounts, other.accounts);
    minors = union(minors, other.minors);
    apart = union(apart, other.apart);
    other.values.forEach((kind, sketch) -> values.merge(kind, sketch, PersonSketch::union));
    rowsOfTheirOwn += other.rowsOfTheirOwn;
    sights += other.sights;
  }

  private static HllSketch union(HllSketch one, HllSketch other) {
    Union union = new Union(LOG_OF_REGISTERS);
    union.update(one);
    union.update(other);
    return union.getResult(TgtHllType.HLL_8);
  }

  void write(DataOutputStream out) throws IOException {
    for (HllSketch sketch : List.of(nonSensitive, sensitive, everybody, accounts, minors, apart)) {
      write(sketch, out);
    }
    out.writeInt(values.size());
    for (Map.Entry<Integer, HllSketch> kind : values.entrySet()) {
      out.writeInt(kind.getKey());
      write(kind.getValue(), out);
    }
    out.writeLong(rowsOfTheirOwn);
    out.writeLong(sights);
  }

  private static void write(HllSketch sketch, DataOutputStream out) throws IOException {
    byte[] bytes = sketch.toCompactByteArray();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static PersonSketch read(DataInputStream in) throws IOException {
    PersonSketch read = new PersonSketch();
    read.nonSensitive = sketch(in);
    read.sensitive = sketch(in);
    read.everybody = sketch(in);
    read.accounts = sketch(in);
    read.minors = sketch(in);
    read.apart = sketch(in);
    for (int i = in.readInt(); i > 0; i--) {
      read.values.put(in.readInt(), sketch(in));
    }
    read.rowsOfTheirOwn = in.readLong();
    read.sights = in.readLong();
    return read;
  }

  private static HllSketch sketch(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return HllSketch.heapify(bytes);
  }

  /** The count. */
  PersonCount count(IdentifierKinds kinds) {
    long union = Math.min(estimate(everybody), sights);
    long ofSensitive = Math.min(estimate(sensitive), union);
    long ofNonSensitive = Math.max(Math.min(estimate(nonSensitive), union), union - ofSensitive);
    long upper = (long) Math.ceil(apart.getCompositeEstimate() * (1 + ERROR)) + rowsOfTheirOwn;
    return new PersonCount(
        ofNonSensitive,
        ofSensitive,
        union,
        Math.min(estimate(accounts), ofSensitive),
        Math.min(union, fewest(kinds)),
        Math.max(union, Math.min(upper, sights)),
        Method.ESTIMATED);
  }

  private long fewest(IdentifierKinds kinds) {
    double fewest = everybody.isEmpty() ? 0 : 1;
    for (Map.Entry<Integer, HllSketch> kind : values.entrySet()) {
      int most = kinds.mostPerPerson(kind.getKey());
      fewest = Math.max(fewest, kind.getValue().getCompositeEstimate() * (1 - ERROR) / most);
    }
    return (long) Math.floor(fewest);
  }

  /** An estimate that depends on what was added, not on its order. */
  private static long estimate(HllSketch sketch) {
    return Math.round(sketch.getCompositeEstimate());
  }

  long minors() {
    return estimate(minors);
  }

  /** Persons in both of two scopes, by what their union lacks; 0 where that is within the error. */
  long shared(PersonSketch other) {
    double either = union(everybody, other.everybody).getCompositeEstimate();
    double shared =
        everybody.getCompositeEstimate() + other.everybody.getCompositeEstimate() - either;
    return shared > either * ERROR ? Math.round(shared) : 0;
  }
}
