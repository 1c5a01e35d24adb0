package io.pandian.scanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.plan.SaltedHash.Algorithm;
import io.pandian.scanner.plan.SaltedHash.Letters;
import io.pandian.scanner.plan.SaltedHash.Place;
import io.pandian.scanner.sources.Secret;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaltedHashTest {
  private static String hex(Algorithm algorithm, String salt, Place place, String value) {
    Optional<Secret> secret = salt.isEmpty() ? Optional.empty() : Optional.of(Secret.of(salt));
    SaltedHash hash = new SaltedHash(algorithm, secret, place, Letters.AS_USUAL);
    return HexFormat.of().formatHex(hash.begin().of(value));
  }

  /** The first example of GB/T 32905-2016. */
  @Test
  void sm3_isThatOfTheStandard() {
    String expected = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    assertThat(hex(Algorithm.SM3, "", Place.BEFORE, "abc")).isEqualTo(expected);
    assertThat(hex(Algorithm.SM3, "a", Place.BEFORE, "bc")).isEqualTo(expected);
    assertThat(hex(Algorithm.SM3, "bc", Place.AFTER, "a")).isEqualTo(expected);
  }

  /** RFC 2202, test case 2, and RFC 4231, test case 2. */
  @Test
  void hmac_isThatOfTheStandards() {
    String text = "what do ya want for nothing?";
    assertThat(hex(Algorithm.MD5, "Jefe", Place.HMAC, text))
        .isEqualTo("750c783e6ab0b503eaa86e310a5db738");
    assertThat(hex(Algorithm.SHA1, "Jefe", Place.HMAC, text))
        .isEqualTo("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    assertThat(hex(Algorithm.SHA256, "Jefe", Place.HMAC, text))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void keyLongerThanABlock_isHashedFirst() {
    String key = "k".repeat(80);
    assertThat(hex(Algorithm.SHA512, key, Place.HMAC, "x"))
        .isNotEqualTo(hex(Algorithm.SHA256, key, Place.HMAC, "x"))
        .hasSize(128);
  }

  @Test
  void textForm_hidesTheSalt() {
    SaltedHash hash =
        new SaltedHash(Algorithm.MD5, Optional.of(Secret.of("pepper")), Place.AFTER, Letters.LOWER);
    assertThat(hash.toString()).doesNotContain("pepper");
  }
}
