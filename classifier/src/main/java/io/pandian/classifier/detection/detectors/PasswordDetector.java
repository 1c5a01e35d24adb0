package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Beginnings;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Stored passwords, as programs hash them (口令).
 *
 * <p>Shape: bcrypt ({@code $2a$}, 60 characters), the modular forms of crypt ({@code $1$}, {@code
 * $5$}, {@code $6$}), argon2, {@code {bcrypt}} and its like of Spring Security, pbkdf2; or 32, 40,
 * 64, 96 or 128 hexadecimal digits, as long as MD5, SHA-1, SHA-256, SM3, SHA-384 and SHA-512 give.
 *
 * <p>Check: the published beginning of a form (see {@code lexicons/credential-keys.tsv}). Bare
 * hexadecimal digits have none; they are also the digests of files and random identifiers.
 *
 * <p>Source: the PHC string format; FIPS 180-4, GB/T 32905.
 *
 * <p>Not covered: passwords in the clear, which only the context can name.
 */
public final class PasswordDetector implements Detector {
  private static final Shape SHAPE = new Shape(13, 256, 0, Traits.ANY & ~Traits.HAN);

  /** {MD5} and 16 bytes in base64; {@code $1$} and its salt and hash are longer. */
  private static final int SHORTEST_HASH = 24;

  private final Beginnings beginnings = new Beginnings(Lexicon.words("credential-keys", "hash"));

  @Override
  public String dataItem() {
    return "password";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.WEAK;
  }

  @Override
  public Verdict judge(ValueText value) {
    char first = value.at(0);
    if (value.length() >= SHORTEST_HASH && beginnings.of(value) && isOneWord(value)) {
      return Verdict.PASSED;
    }
    if (first == '$') {
      return Verdict.shape(isModular(value));
    }
    return Verdict.shape(first == '{' ? isLabelled(value) : isDigest(value));
  }

  private static boolean isOneWord(ValueText value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.at(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** {@code $id$...$...} without spaces. */
  private static boolean isModular(ValueText value) {
    int dollars = 0;
    for (int i = 0; i < value.length(); i++) {
      dollars += value.at(i) == '$' ? 1 : 0;
    }
    return dollars >= 3 && value.length() >= 20 && isOneWord(value);
  }

  /** {@code {bcrypt}$2a$10$...}, {@code {SSHA}...}. */
  private static boolean isLabelled(ValueText value) {
    int close = 1;
    while (close < value.length()
        && (Traits.isLetter(value.at(close)) || Traits.isDigit(value.at(close)))) {
      close++;
    }
    return close > 2
        && close < 20
        && value.at(close) == '}'
        && value.length() - close > 16
        && (value.traits() & (Traits.SEPARATOR | Traits.COLON)) == 0;
  }

  private static boolean isDigest(ValueText value) {
    boolean sized =
        switch (value.length()) {
          case 32, 40, 64, 96, 128 -> value.letters() > 0 && value.digits() > 0;
          default -> false;
        };
    if (!sized) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.digit(value.at(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
