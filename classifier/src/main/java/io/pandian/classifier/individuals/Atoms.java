package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  static List<PersonAtom> of(ActivityTallies activities, Certainty certainty) {
    RoaringBitmap differing = differing(activities, certainty);
    Stream<PersonAtom> numbered = cells(activities).stream().map(cell -> cell.atom(differing));
    Stream<PersonAtom> rows =
        activities.ids().stream().flatMap(activity -> rows(activity, activities, certainty));
    return Stream.concat(numbered, rows).sorted(ORDER).toList();
  }

  /** Those who surely differ, each seen himself wherever he is. */
  private static RoaringBitmap differing(ActivityTallies activities, Certainty certainty) {
    RoaringBitmap certain = certainty.differing();
    RoaringBitmap differing = new RoaringBitmap();
    RoaringBitmap others = new RoaringBitmap();
    for (String activity : activities.ids()) {
      RoaringBitmap here = activities.among(activity, certain);
      differing.or(here);
      others.or(RoaringBitmap.andNot(activities.everybody(activity), here));
    }
    return RoaringBitmap.andNot(differing, others);
  }

  private static List<Cell> cells(ActivityTallies activities) {
    Map<String, List<RoaringBitmap>> parts = new TreeMap<>();
    activities.ids().forEach(activity -> parts.put(activity, activities.parts(activity)));
    RoaringBitmap everybody = new RoaringBitmap();
    parts.values().forEach(some -> some.forEach(everybody::or));
    List<Cell> cells =
        List.of(new Cell(Collections.nCopies(ScopeTally.PARTS, Set.of()), everybody));
    for (Map.Entry<String, List<RoaringBitmap>> activity : parts.entrySet()) {
      for (int part = 0; part < ScopeTally.PARTS; part++) {
        cells = split(cells, activity.getKey(), part, activity.getValue().get(part));
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
  private static Stream<PersonAtom> rows(
      String activity, ActivityTallies activities, Certainty certainty) {
    return Stream.of(
            ScopeMarks.NON_SENSITIVE,
            ScopeMarks.SENSITIVE,
            ScopeMarks.NON_SENSITIVE | ScopeMarks.SENSITIVE)
        .map(
            kinds ->
                PersonAtom.perhaps(
                    (kinds & ScopeMarks.NON_SENSITIVE) != 0 ? Set.of(activity) : Set.of(),
                    (kinds & ScopeMarks.SENSITIVE) != 0 ? Set.of(activity) : Set.of(),
                    activities.furtherRows(activity, kinds, certainty.nameOnly())))
        .filter(atom -> atom.persons() > 0);
  }
}
