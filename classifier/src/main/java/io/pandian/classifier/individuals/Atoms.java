package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Splits the persons of all activities by the activities they are in. */
final class Atoms {
  private static final Comparator<PersonAtom> ORDER =
      by(PersonAtom::nonSensitiveIn)
          .thenComparing(by(PersonAtom::sensitiveIn))
          .thenComparing(by(PersonAtom::perhapsNonSensitiveIn))
          .thenComparing(by(PersonAtom::perhapsSensitiveIn));

  private Atoms() {}

  private static Comparator<PersonAtom> by(Function<PersonAtom, Set<String>> in) {
    return Comparator.comparing(atom -> new TreeSet<>(in.apply(atom)).toString());
  }

  /**
   * Persons who are in the same activities so far.
   *
   * @param in the activities, in the order of {@link ScopeTally#parts}
   * @param persons the persons
   */
  private record Cell(List<Set<String>> in, RoaringBitmap persons) {
    PersonAtom atom(RoaringBitmap differing) {
      return new PersonAtom(
          in.get(0),
          in.get(1),
          in.get(2),
          in.get(3),
          persons.getLongCardinality(),
          RoaringBitmap.andCardinality(persons, differing));
    }
  }

  /**
   * The atoms.
   *
   * @param certainty how sure the persons are
   */
  static List<PersonAtom> of(Map<String, ScopeTally> byActivity, Certainty certainty) {
    RoaringBitmap differing = differing(byActivity, certainty);
    Stream<PersonAtom> numbered = cells(byActivity).stream().map(cell -> cell.atom(differing));
    Stream<PersonAtom> rows =
        byActivity.entrySet().stream()
            .flatMap(activity -> rows(activity.getKey(), activity.getValue(), certainty));
    return Stream.concat(numbered, rows).sorted(ORDER).toList();
  }

  /** Those who surely differ, each seen himself wherever he is. */
  private static RoaringBitmap differing(Map<String, ScopeTally> byActivity, Certainty certainty) {
    RoaringBitmap differing = certainty.differing();
    for (ScopeTally tally : byActivity.values()) {
      differing.andNot(RoaringBitmap.andNot(tally.everybody(), tally.seen()));
    }
    return differing;
  }

  private static List<Cell> cells(Map<String, ScopeTally> byActivity) {
    RoaringBitmap everybody = new RoaringBitmap();
    byActivity.values().forEach(tally -> tally.parts().forEach(everybody::or));
    List<Cell> cells =
        List.of(new Cell(Collections.nCopies(ScopeTally.PARTS, Set.of()), everybody));
    for (Map.Entry<String, ScopeTally> activity : byActivity.entrySet()) {
      List<RoaringBitmap> parts = activity.getValue().parts();
      for (int part = 0; part < parts.size(); part++) {
        cells = split(cells, activity.getKey(), part, parts.get(part));
      }
    }
    return cells;
  }

  private static List<Cell> split(
      List<Cell> cells, String activity, int part, RoaringBitmap members) {
    List<Cell> finer = new ArrayList<>();
    for (Cell cell : cells) {
      RoaringBitmap in = RoaringBitmap.and(cell.persons, members);
      RoaringBitmap out = RoaringBitmap.andNot(cell.persons, members);
      if (!in.isEmpty()) {
        finer.add(new Cell(with(cell.in, part, activity), in));
      }
      if (!out.isEmpty()) {
        finer.add(new Cell(cell.in, out));
      }
    }
    return finer;
  }

  private static List<Set<String>> with(List<Set<String>> in, int part, String activity) {
    Set<String> more = new TreeSet<>(in.get(part));
    more.add(activity);
    List<Set<String>> all = new ArrayList<>(in);
    all.set(part, more);
    return List.copyOf(all);
  }

  /** Rows of nobody in particular, each of whom may be a person of his own. */
  private static Stream<PersonAtom> rows(String activity, ScopeTally tally, Certainty certainty) {
    return Stream.of(
            ScopeMarks.NON_SENSITIVE,
            ScopeMarks.SENSITIVE,
            ScopeMarks.NON_SENSITIVE | ScopeMarks.SENSITIVE)
        .map(
            kinds ->
                PersonAtom.perhaps(
                    (kinds & ScopeMarks.NON_SENSITIVE) != 0 ? Set.of(activity) : Set.of(),
                    (kinds & ScopeMarks.SENSITIVE) != 0 ? Set.of(activity) : Set.of(),
                    tally.furtherRows(kinds, certainty.nameOnly())))
        .filter(atom -> atom.persons() > 0);
  }
}
