package io.pandian.classifier.individuals;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A growing set of numbers. Nothing is held of one that is still empty: each of very many assets
 * has a dozen, of which most stay so.
 */
final class PersonSet {
  private static final RoaringBitmap NOBODY = new RoaringBitmap();

  private @Nullable RoaringBitmap numbers;

  private RoaringBitmap begun() {
    if (numbers == null) {
      numbers = new RoaringBitmap();
    }
    return numbers;
  }

  void add(int number) {
    begun().add(number);
  }

  /** Adds a number; answers whether it was not there. */
  boolean checkedAdd(int number) {
    return begun().checkedAdd(number);
  }

  void or(RoaringBitmap others) {
    if (!others.isEmpty()) {
      begun().or(others);
    }
  }

  void or(PersonSet others) {
    or(others.get());
  }

  /** The numbers, to be read and not to be changed. */
  RoaringBitmap get() {
    return numbers == null ? NOBODY : numbers;
  }
}
