package io.pandian.scanner.plan;

import io.pandian.classifier.individuals.observing.HashedColumns.ValueHash;
import io.pandian.scanner.sources.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * How an organisation hashes values: the algorithm, the salt and where it goes. Values are hashed
 * in UTF-8. The salt is in memory only.
 *
 * @param salt empty if values are hashed as they are
 */
record SaltedHash(Algorithm algorithm, Optional<Secret> salt, Place place, Letters letters) {
  /** HMAC pads its key with these (RFC 2104). */
  private static final byte INNER = 0x36;

  private static final byte OUTER = 0x5c;

  /** A hash function; SM3 is that of GB/T 32905-2016. */
  enum Algorithm {
    MD5("MD5", 64),
    SHA1("SHA-1", 64),
    SHA224("SHA-224", 64),
    SHA256("SHA-256", 64),
    SHA384("SHA-384", 128),
    SHA512("SHA-512", 128),
    SM3("SM3", 64);

    private final String name;
    private final int block;

    Algorithm(String name, int block) {
      this.name = name;
      this.block = block;
    }

    /** Empty if no provider of cryptography on the class path has it. */
    Optional<MessageDigest> digest() {
      return Stream.concat(
              Stream.of(Security.getProviders()),
              ServiceLoader.load(Provider.class).stream().map(ServiceLoader.Provider::get))
          .filter(provider -> provider.getService("MessageDigest", name) != null)
          .findFirst()
          .map(this::of);
    }

    private MessageDigest of(Provider provider) {
      try {
        return MessageDigest.getInstance(name, provider);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Where the salt goes. */
  enum Place {
    BEFORE,
    AFTER,
    /** It is the key of an HMAC. */
    HMAC
  }

  /** How the letters of a value are written before it is hashed. */
  enum Letters {
    /** As in the value's one form: mailboxes small, numbers of documents in capitals. */
    AS_USUAL,
    LOWER,
    UPPER;

    private String of(String value) {
      return switch (this) {
        case AS_USUAL -> value;
        case LOWER -> value.toLowerCase(Locale.ROOT);
        case UPPER -> value.toUpperCase(Locale.ROOT);
      };
    }
  }

  /**
   * The hash function, for one thread.
   *
   * @throws IllegalStateException if no provider has the algorithm, which the reading of the plan
   *     has refused
   */
  ValueHash begin() {
    MessageDigest digest = algorithm.digest().orElseThrow(IllegalStateException::new);
    byte[] secret =
        salt.map(Secret::reveal)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> new byte[0]);
    return value -> hash(digest, secret, letters.of(value).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] hash(MessageDigest digest, byte[] secret, byte[] value) {
    return switch (place) {
      case BEFORE -> digest(digest, secret, value);
      case AFTER -> digest(digest, value, secret);
      case HMAC -> {
        byte[] key = secret.length > algorithm.block ? digest(digest, secret, new byte[0]) : secret;
        yield digest(digest, padded(key, OUTER), digest(digest, padded(key, INNER), value));
      }
    };
  }

  private static byte[] digest(MessageDigest digest, byte[] first, byte[] then) {
    digest.update(first);
    return digest.digest(then);
  }

  private byte[] padded(byte[] key, byte with) {
    byte[] padded = Arrays.copyOf(key, algorithm.block);
    for (int i = 0; i < padded.length; i++) {
      padded[i] ^= with;
    }
    return padded;
  }
}
