package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;

/** What may still be unpacked of one file, at all depths together. */
final class Budget {
  private final ParseLimits limits;
  private int entries;
  private long unpackedBytes;

  Budget(ParseLimits limits) {
    this.limits = limits;
    this.entries = limits.entries();
    this.unpackedBytes = limits.unpackedBytes();
  }

  int textCharacters() {
    return limits.textCharacters();
  }

  boolean allowsDepth(int depth) {
    return depth <= limits.depth();
  }

  /** Counts an entry. */
  void takeEntry() throws LimitReached {
    if (entries-- <= 0) {
      throw new LimitReached(Notice.ENTRY_LIMIT);
    }
  }

  /** Counts bytes that were unpacked. */
  void takeBytes(long bytes) throws LimitReached {
    unpackedBytes -= bytes;
    if (unpackedBytes < 0) {
      throw new LimitReached(Notice.UNPACKED_LIMIT);
    }
  }
}
