package io.pandian.classifier.individuals;

import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** How sure the persons of a count are, as sets of their numbers. */
public final class Certainty {
  private final RoaringBitmap uncertain;
  private final RoaringBitmap nameOnly;
  private final List<Group> groups;

  /** Those that can tell two apart, and what they can tell at most, the largest first. */
  private final List<Telling> telling;

  /**
   * @param uncertain those who may be somebody else in the count
   * @param nameOnly those of whom there is a name and nothing else
   * @param groups persons of whom the data says that they differ; the same person may be in several
   */
  public Certainty(RoaringBitmap uncertain, RoaringBitmap nameOnly, List<Group> groups) {
    this.uncertain = uncertain;
    this.nameOnly = nameOnly;
    this.groups = List.copyOf(groups);
    this.telling =
        this.groups.stream()
            .map(group -> new Telling(group, group.fewest(group.persons)))
            .filter(group -> group.most > 1)
            .sorted(Comparator.comparingLong(Telling::most).reversed())
            .toList();
  }

  /** A group and the fewest human beings that all of its persons can be. */
  private record Telling(Group group, long most) {}

  /** Those who may be somebody else in the count. */
  public RoaringBitmap uncertain() {
    return uncertain;
  }

  /** Those of whom there is a name and nothing else. */
  public RoaringBitmap nameOnly() {
    return nameOnly;
  }

  /** Persons of whom the data says that they differ. */
  public List<Group> groups() {
    return groups;
  }

  /**
   * Persons who surely differ, up to a limit.
   *
   * @param persons the persons
   * @param most how many of them may be one human being: 1 if each is another
   * @param slips how many of them may be one of the others, miswritten
   */
  public record Group(RoaringBitmap persons, int most, long slips) {
    /** The fewest human beings that some persons can be, as far as this group says. */
    private long fewest(RoaringBitmap certain) {
      long differing = RoaringBitmap.andCardinality(certain, persons) - slips;
      return differing <= 0 ? 0 : (differing - 1) / most + 1;
    }
  }

  /** The fewest human beings that some persons can be: one at least, if there is anybody. */
  long fewest(RoaringBitmap persons) {
    RoaringBitmap certain = RoaringBitmap.andNot(persons, uncertain);
    long fewest = persons.isEmpty() ? 0 : 1;
    // There may be as many groups as scopes, most of them of a few persons.
    for (Telling next : telling) {
      if (next.most <= fewest) {
        break;
      }
      fewest = Math.max(fewest, next.group.fewest(certain));
    }
    return fewest;
  }

  /** The largest number of persons each of whom is surely none of the others. */
  RoaringBitmap differing() {
    return groups.stream()
        .filter(group -> group.most == 1 && group.slips == 0)
        .map(group -> RoaringBitmap.andNot(group.persons, uncertain))
        .max(Comparator.comparingLong(RoaringBitmap::getLongCardinality))
        .orElseGet(RoaringBitmap::new);
  }
}
