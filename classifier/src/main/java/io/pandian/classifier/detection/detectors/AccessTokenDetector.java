package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Beginnings;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.text.CredentialFinder;
import io.pandian.config.taxonomy.Strength;

/**
 * Secrets by which programs are let in: tokens, keys, addresses with a password (访问令牌与密钥).
 *
 * <p>Shape: one word of at least 16 characters with a digit; three parts of base64 (JWT); {@code
 * Bearer} and a token; a private key in PEM; the address of a server, or settings such as {@code
 * Password=...;}.
 *
 * <p>Check: the published beginning of a provider's tokens, see {@code
 * lexicons/credential-keys.tsv}; a first part that begins as JSON does; a password in the address
 * or among the settings. What lacks it is no token at all.
 *
 * <p>Source: the providers' documentation; RFC 6750, RFC 7468, RFC 7519.
 *
 * <p>Not covered: secrets without a mark of their own, which only the context can name.
 */
public final class AccessTokenDetector implements Detector {
  private static final Shape SHAPE = new Shape(16, ValueText.LONGEST, 0, Traits.ANY & ~Traits.HAN);
  private static final int FEWEST_CHARACTERS = 16;
  private static final String PRIVATE_KEY = "PRIVATE KEY-----";

  private final Beginnings beginnings = new Beginnings(Lexicon.words("credential-keys", "value"));

  @Override
  public String dataItem() {
    return "access-token";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.CHECKED;
  }

  @Override
  public Verdict judge(ValueText value) {
    boolean found =
        beginnings.of(value) && isOneWord(value, 0)
            || isWebToken(value)
            || isBearer(value)
            || value.at(0) == '-' && isPrivateKey(value.string())
            || isAddress(value);
    return found ? Verdict.PASSED : Verdict.NONE;
  }

  private static boolean isOneWord(ValueText value, int from) {
    boolean digit = false;
    for (int i = from; i < value.length(); i++) {
      char c = value.at(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
      digit |= Traits.isDigit(c);
    }
    return digit && value.length() - from >= FEWEST_CHARACTERS;
  }

  /** Header, claims and signature; the first begins with {@code {"}, which is eyJ in base64. */
  private static boolean isWebToken(ValueText value) {
    if (!Beginnings.begins(value, "eyJ")) {
      return false;
    }
    int dots = 0;
    for (int i = 0; i < value.length(); i++) {
      dots += value.at(i) == '.' ? 1 : 0;
    }
    return dots == 2 && isOneWord(value, 0);
  }

  private static boolean isBearer(ValueText value) {
    return (Beginnings.begins(value, "Bearer ") || Beginnings.begins(value, "bearer "))
        && isOneWord(value, "Bearer ".length());
  }

  private static boolean isPrivateKey(String text) {
    return text.startsWith("-----BEGIN ") && text.contains(PRIVATE_KEY);
  }

  /**
   * A password in the address of a server, or among the settings of a connection. What links of the
   * web carry behind their question mark lets one see a picture, no more.
   */
  private static boolean isAddress(ValueText value) {
    boolean address = (value.traits() & (Traits.AT | Traits.SLASH)) == (Traits.AT | Traits.SLASH);
    boolean settings = (value.traits() & Traits.OTHER) != 0;
    if (!address && !settings) {
      return false;
    }
    String text = value.string();
    boolean link = text.startsWith("http");
    boolean connection = text.contains("://") || text.indexOf('=') > 0 && text.indexOf(';') > 0;
    return connection
        && CredentialFinder.standard().in(text).stream()
            .anyMatch(secret -> !link || text.startsWith("@", secret.end()));
  }
}
