package io.pandian.classifier.individuals.observing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * The secret that turns identifiers into hashes: 16 bytes that the operator keeps.
 *
 * <p>Identifiers can be listed: there are some five thousand million mobile numbers and some
 * hundred thousand million plausible resident numbers, which a plain hash function runs through in
 * minutes and hours on one core. Only a secret key keeps the hashes of a scan from being turned
 * back. The key is never written to a stream, an inventory, a log or a message; {@link #check} is
 * what a run stores to tell a wrong key at restart.
 */
public final class PersonKey {
  /** The length of a key in bytes. */
  public static final int BYTES = 16;

  private final long first;
  private final long second;

  private PersonKey(long first, long second) {
    this.first = first;
    this.second = second;
  }

  /**
   * The key with these bytes.
   *
   * @throws IllegalArgumentException unless there are exactly {@link #BYTES}
   */
  public static PersonKey of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "A person key has " + BYTES + " bytes, this one has " + bytes.length + ".");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new PersonKey(buffer.getLong(), buffer.getLong());
  }

  /** A new key, for a run whose hashes nobody needs again. */
  public static PersonKey random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return of(bytes);
  }

  /**
   * Eight hexadecimal digits that are equal for equal keys. They say too little to find the key and
   * enough to refuse a wrong one.
   */
  public String check() {
    SipHash hash = new SipHash(first, second);
    hash.of("pandian person key check");
    return String.format("%08x", (int) hash.low());
  }

  /**
   * The hash function of one domain. Equal texts of different domains have unrelated hashes.
   *
   * @param domain the parts that name the domain, such as an item's code and a source's id
   */
  SipHash hash(String... domain) {
    SipHash derivation = new SipHash(first, second);
    StringBuilder text = new StringBuilder("pandian person");
    for (String part : domain) {
      // The length keeps ("ab", "c") and ("a", "bc") apart.
      text.append('\n').append(part.length()).append(' ').append(part);
    }
    derivation.of(text.toString());
    return new SipHash(derivation.low(), derivation.high());
  }

  @Override
  public String toString() {
    return "PersonKey[secret]";
  }
}
