package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/** Splits the persons of all activities by the activities they are in. */
final class Atoms {
  private static final Comparator<PersonAtom> ORDER =
      Comparator.comparing((PersonAtom atom) -> new TreeSet<>(atom.nonSensitiveIn()).toString())
          .thenComparing(atom -> new TreeSet<>(atom.sensitiveIn()).toString());

  private Atoms() {}

  /**
   * Persons who are in the same activities so far.
   *
   * @param nonSensitiveIn the activities with a non-sensitive item of theirs
   * @param sensitiveIn the activities with a sensitive item of theirs
   * @param persons the persons
   */
  private record Cell(Set<String> nonSensitiveIn, Set<String> sensitiveIn, RoaringBitmap persons) {}

  static List<PersonAtom> of(Map<String, ScopeTally> byActivity) {
    RoaringBitmap everybody = new RoaringBitmap();
    byActivity.values().forEach(tally -> everybody.or(tally.everybody()));
    List<Cell> cells = List.of(new Cell(Set.of(), Set.of(), everybody));
    for (Map.Entry<String, ScopeTally> activity : byActivity.entrySet()) {
      List<Cell> finer = new ArrayList<>();
      for (Cell cell : cells) {
        split(cell, activity.getKey(), activity.getValue(), finer);
      }
      cells = finer;
    }
    return cells.stream()
        .filter(cell -> !cell.persons.isEmpty())
        .map(Atoms::atom)
        .sorted(ORDER)
        .toList();
  }

  private static void split(Cell cell, String activity, ScopeTally tally, List<Cell> finer) {
    RoaringBitmap in = RoaringBitmap.and(cell.persons, tally.nonSensitive());
    RoaringBitmap out = RoaringBitmap.andNot(cell.persons, tally.nonSensitive());
    Set<String> withActivity = with(cell.nonSensitiveIn, activity);
    splitSensitive(new Cell(withActivity, cell.sensitiveIn, in), activity, tally, finer);
    splitSensitive(new Cell(cell.nonSensitiveIn, cell.sensitiveIn, out), activity, tally, finer);
  }

  private static void splitSensitive(
      Cell cell, String activity, ScopeTally tally, List<Cell> finer) {
    RoaringBitmap in = RoaringBitmap.and(cell.persons, tally.sensitive());
    RoaringBitmap out = RoaringBitmap.andNot(cell.persons, tally.sensitive());
    if (!in.isEmpty()) {
      finer.add(new Cell(cell.nonSensitiveIn, with(cell.sensitiveIn, activity), in));
    }
    if (!out.isEmpty()) {
      finer.add(new Cell(cell.nonSensitiveIn, cell.sensitiveIn, out));
    }
  }

  private static Set<String> with(Set<String> activities, String activity) {
    Set<String> more = new TreeSet<>(activities);
    more.add(activity);
    return more;
  }

  private static PersonAtom atom(Cell cell) {
    return new PersonAtom(cell.nonSensitiveIn, cell.sensitiveIn, cell.persons.getLongCardinality());
  }
}
