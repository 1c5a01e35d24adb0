package io.pandian.classifier.individuals.observing;

import java.util.Optional;

/**
 * Which columns of an asset hold hashes in place of values, and how such hashes are made, as the
 * organisation says. A value of an item of which it says so is compared by its hash, wherever the
 * value stands as it is, and so is one person with the hash.
 */
public interface HashedColumns {
  /** Nothing is known of how any hash was made: each is a number of its own. */
  HashedColumns NONE =
      new HashedColumns() {
        @Override
        public Optional<ValueHash> hash(String dataItem) {
          return Optional.empty();
        }

        @Override
        public boolean holdHashes(String column, String dataItem) {
          return false;
        }
      };

  /** How values of an item are hashed; empty if nobody says. A new one for each thread. */
  Optional<ValueHash> hash(String dataItem);

  /** Whether a column of this item holds hashes that are made so. */
  boolean holdHashes(String column, String dataItem);

  /** Hashes a value in its one form. Belongs to one thread. */
  interface ValueHash {
    byte[] of(String value);
  }
}
