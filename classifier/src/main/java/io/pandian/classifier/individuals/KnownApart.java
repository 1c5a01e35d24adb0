package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.Certainty.Group;
import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which persons the data shows to differ, for the lower bound. Two sights are of different human
 * beings for sure only where both bear a number that is given once for life and whose check digit
 * is right. All else may be one person's: two telephones, the second perhaps with a slip; a
 * passport and the next one; a name and the same name misspelt. Hence three kinds of groups, of
 * which the largest is the bound:
 *
 * <ul>
 *   <li>everybody with a number for life that has a check digit, or stands in a register;
 *   <li>for each other kind of identifier those who have one, divided by how many a person
 *       plausibly has (its file says it);
 *   <li>for each {@link Register}, those of its rows that bear no official number, and all of its
 *       rows where nobody at all comes twice.
 * </ul>
 *
 * Nobody is added up over two groups: somebody known by a number here may be somebody known by a
 * telephone there.
 */
final class KnownApart {
  private final IdentifierKinds kinds;

  /** By kind: those who have it, and for what is no official number, who have none. */
  private final RoaringBitmap[] byKind;

  private final RoaringBitmap strong = new RoaringBitmap();

  /** Those whose number for life was seen without its check digit, and with it. */
  private final RoaringBitmap unchecked = new RoaringBitmap();

  private final RoaringBitmap checked = new RoaringBitmap();

  private final RoaringBitmap resembling = new RoaringBitmap();

  KnownApart(IdentifierKinds kinds) {
    this.kinds = kinds;
    byKind = new RoaringBitmap[kinds.count()];
    for (int kind = 0; kind < byKind.length; kind++) {
      byKind[kind] = new RoaringBitmap();
    }
  }

  /** Adds a person who has these kinds of identifiers, a bit for each. */
  void add(int person, int kindSet) {
    int strongKinds = kindSet & kinds.strongSet();
    if (strongKinds != 0) {
      strong.add(person);
    }
    for (int left = strongKinds != 0 ? strongKinds : kindSet; left != 0; left &= left - 1) {
      int kind = Integer.numberOfTrailingZeros(left);
      if (strongKinds != 0 || kinds.is(kind, IdentifierStrength.LINKING)) {
        byKind[kind].add(person);
      }
    }
  }

  /** Somebody bears name and telephone of another, beside another number for life. */
  void resembling(int person) {
    resembling.add(person);
  }

  /** These were seen with a number for life; needed only if any was seen without check digit. */
  void seen(RoaringBitmap persons, boolean withCheckDigit) {
    (withCheckDigit ? checked : unchecked).or(persons);
  }

  /** Those with a number for life that proves nothing: a slip in it would not have shown. */
  private RoaringBitmap unproven(Collection<Register> registers) {
    RoaringBitmap unproven = RoaringBitmap.andNot(unchecked, checked);
    RoaringBitmap listed = new RoaringBitmap();
    registers.forEach(register -> listed.or(register.eachOnce()));
    unproven.andNot(RoaringBitmap.andNot(listed, resembling));
    return unproven;
  }

  /** The groups, once everybody was added. */
  List<Group> groups(Collection<Register> registers) {
    RoaringBitmap unproven = unproven(registers);
    List<Group> groups = new ArrayList<>();
    for (int kind = 0; kind < byKind.length; kind++) {
      boolean forLife = kinds.onePerPerson(kind);
      groups.add(
          new Group(
              forLife ? RoaringBitmap.andNot(byKind[kind], unproven) : byKind[kind],
              kinds.mostPerPerson(kind),
              0));
    }
    RoaringBitmap official = RoaringBitmap.andNot(strong, unproven);
    for (Register register : registers) {
      groups.add(register.without(official));
      groups.add(register.whole());
    }
    groups.removeIf(group -> group.persons().isEmpty());
    return groups;
  }
}
