package io.pandian.classifier.pathways.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Unions from declared counts. Activities hold different persons unless an overlap is declared. Of
 * overlapping persons nobody declares whether they are sensitive, so the union counts as many
 * sensitive persons as the declarations allow.
 */
public final class DeclaredUnions implements PersonUnions {
  /**
   * Persons that several activities share.
   *
   * @param activities the activities' ids, two or more
   * @param persons how many persons are in all of them
   */
  public record Overlap(Set<String> activities, long persons) {
    public Overlap {
      activities = Set.copyOf(activities);
    }
  }

  private final PersonsById persons;
  private final List<Overlap> overlaps;

  public DeclaredUnions(List<Activity> activities, List<Overlap> overlaps) {
    persons = new PersonsById(activities);
    this.overlaps = apart(overlaps);
  }

  /** The overlaps with the persons of exactly these activities, without those in more of them. */
  private static List<Overlap> apart(List<Overlap> overlaps) {
    List<Overlap> larger = new ArrayList<>();
    overlaps.stream()
        .sorted(Comparator.comparing(overlap -> -overlap.activities().size()))
        .forEach(
            overlap -> {
              long inMore =
                  larger.stream()
                      .filter(more -> more.activities().containsAll(overlap.activities()))
                      .mapToLong(Overlap::persons)
                      .sum();
              larger.add(
                  new Overlap(overlap.activities(), Math.max(0, overlap.persons() - inMore)));
            });
    return List.copyOf(larger);
  }

  @Override
  public Persons over(Set<String> ids) {
    List<Persons> parts = persons.of(ids);
    long twice = overlaps.stream().mapToLong(overlap -> countedAgain(overlap, ids)).sum();
    long union = sum(parts, Persons::union) - twice;
    long nonSensitive = part(parts, Persons::nonSensitive, union);
    long sensitive = part(parts, Persons::sensitive, union);
    long deleted = sum(parts, persons -> persons.deleted().orElse(0));
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        Math.max(0, sum(parts, Persons::lower) - twice),
        Math.max(union, sum(parts, Persons::upper) - twice),
        deleted == 0 ? OptionalLong.empty() : OptionalLong.of(deleted));
  }

  /** A person in k of the activities is in the sum k times, and should be once. */
  private static long countedAgain(Overlap overlap, Set<String> ids) {
    long within = overlap.activities().stream().filter(ids::contains).count();
    return within < 2 ? 0 : (within - 1) * overlap.persons();
  }

  /** Everybody where each activity holds only such persons; otherwise as many as are possible. */
  private static long part(List<Persons> parts, ToLongFunction<Persons> kind, long union) {
    Predicate<Persons> everybody = persons -> kind.applyAsLong(persons) == persons.union();
    return parts.stream().allMatch(everybody) ? union : Math.min(sum(parts, kind), union);
  }

  private static long sum(List<Persons> parts, ToLongFunction<Persons> kind) {
    return parts.stream().mapToLong(kind).sum();
  }
}
