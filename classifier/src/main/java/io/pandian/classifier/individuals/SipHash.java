package io.pandian.classifier.individuals;

/**
 * SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, "SipHash: a fast short-input PRF",
 * 2012, and the 128-bit variant of its authors' reference), over the characters of a text, without
 * making garbage. Texts of characters up to U+00FF are hashed as one byte for each, all others as
 * two bytes for each (UTF-16, low byte first) under a second key, so that no two texts have the
 * same input.
 *
 * <p>Chosen by measurement: per core of the test machine 25 to 36 million 18-character identifiers
 * each second, where HMAC-SHA-256 makes 3.3 million. 128 bits, because with 64 one wrong merge
 * becomes likely at some thousand million identifiers.
 *
 * <p>An instance holds the last result and belongs to one thread.
 */
final class SipHash {
  private static final long WIDE = 0x5749_4445_5749_4445L;

  private final long key0;
  private final long key1;
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long low;
  private long high;

  SipHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** The first eight bytes of the last result, as a little-endian number. */
  long low() {
    return low;
  }

  /** The last eight bytes of the last result, as a little-endian number. */
  long high() {
    return high;
  }

  /** Hashes a text; ask {@link #low} and {@link #high} for the result. */
  void of(String text) {
    start(key0, key1);
    int length = text.length();
    long word = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0xff) {
        ofWide(text);
        return;
      }
      word |= (long) c << (i << 3);
      if ((i & 7) == 7) {
        compress(word);
        word = 0;
      }
    }
    finish(word | (long) length << 56);
  }

  private void ofWide(String text) {
    start(key0 ^ WIDE, key1 ^ WIDE);
    int length = text.length();
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (long) text.charAt(i) << (i << 4);
      if ((i & 3) == 3) {
        compress(word);
        word = 0;
      }
    }
    finish(word | (long) length << 57);
  }

  private void start(long k0, long k1) {
    v0 = k0 ^ 0x736f6d6570736575L;
    // 0xee says that 128 bits are wanted.
    v1 = k1 ^ 0x646f72616e646f6dL ^ 0xee;
    v2 = k0 ^ 0x6c7967656e657261L;
    v3 = k1 ^ 0x7465646279746573L;
  }

  private void compress(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void finish(long lastWord) {
    compress(lastWord);
    v2 ^= 0xee;
    fourRounds();
    low = v0 ^ v1 ^ v2 ^ v3;
    v1 ^= 0xdd;
    fourRounds();
    high = v0 ^ v1 ^ v2 ^ v3;
  }

  private void fourRounds() {
    round();
    round();
    round();
    round();
  }

  private void round() {
    long a = v0 + v1;
    long b = Long.rotateLeft(v1, 13) ^ a;
    a = Long.rotateLeft(a, 32);
    long c = v2 + v3;
    long d = Long.rotateLeft(v3, 16) ^ c;
    v0 = a + d;
    v3 = Long.rotateLeft(d, 21) ^ v0;
    c += b;
    v1 = Long.rotateLeft(b, 17) ^ c;
    v2 = Long.rotateLeft(c, 32);
  }
}
