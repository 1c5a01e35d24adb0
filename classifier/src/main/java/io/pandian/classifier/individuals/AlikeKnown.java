package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Persons who are known in the same way, and therefore are different persons: each has another
 * value of one kind of identifier. Persons known in different ways, one by his resident number and
 * one by a telephone, may be the same, and nothing in the data would show it.
 */
final class AlikeKnown {
  private final IdentifierKinds kinds;

  /** By kind: those who have it, and for what is no official number, who have none. */
  private final RoaringBitmap[] byKind;

  private final RoaringBitmap strong = new RoaringBitmap();

  /** By asset and local kind, for accounts of different tables may be one person's. */
  private final List<RoaringBitmap> byAccount = new ArrayList<>();

  AlikeKnown(IdentifierKinds kinds) {
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

  /** Those who have an account of one kind in one asset; filled while it is read. */
  RoaringBitmap accounts() {
    RoaringBitmap accounts = new RoaringBitmap();
    byAccount.add(accounts);
    return accounts;
  }

  /** The sets, each of persons who surely differ. */
  List<RoaringBitmap> sets() {
    List<RoaringBitmap> sets = new ArrayList<>();
    for (RoaringBitmap ofKind : byKind) {
      sets.add(ofKind);
    }
    for (RoaringBitmap ofAccount : byAccount) {
      sets.add(RoaringBitmap.andNot(ofAccount, strong));
    }
    sets.removeIf(RoaringBitmap::isEmpty);
    return sets;
  }
}
