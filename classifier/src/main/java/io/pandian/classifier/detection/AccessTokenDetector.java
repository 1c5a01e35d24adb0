package io.pandian.classifier.detection;

import java.util.List;

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
final class AccessTokenDetector implements Detector {
  private static final Shape SHAPE = new Shape(16, ValueText.LONGEST, 0, Traits.ANY & ~Traits.HAN);
  private static final int FEWEST_CHARACTERS = 16;
  private static final String BEARER = "bearer ";
  private static final String PRIVATE_KEY = "PRIVATE KEY-----";

  private final List<String> beginnings = Lexicon.words("credential-keys", "value");
  private final boolean[] firsts = firsts(beginnings);

  private static boolean[] firsts(List<String> beginnings) {
    boolean[] firsts = new boolean[128];
    beginnings.forEach(beginning -> firsts[beginning.charAt(0)] = true);
    return firsts;
  }

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
    char first = value.at(0);
    boolean found =
        first < 128 && firsts[first] && isToken(value.string(), 0)
            || first == 'e' && isWebToken(value.string(), 0)
            || (first == 'B' || first == 'b') && isBearer(value.string())
            || first == '-' && isPrivateKey(value.string())
            || isAddress(value);
    return found ? Verdict.PASSED : Verdict.NONE;
  }

  private boolean isToken(String text, int from) {
    boolean begins = beginnings.stream().anyMatch(beginning -> text.startsWith(beginning, from));
    return begins && isOneWord(text, from);
  }

  private static boolean isOneWord(String text, int from) {
    boolean digit = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
      digit |= Traits.isDigit(c);
    }
    return digit && text.length() - from >= FEWEST_CHARACTERS;
  }

  /** Header, claims and signature; the first begins with {@code {"}, which is eyJ in base64. */
  private static boolean isWebToken(String text, int from) {
    return text.startsWith("eyJ", from)
        && text.chars().filter(c -> c == '.').count() == 2
        && isOneWord(text, from);
  }

  private static boolean isBearer(String text) {
    return text.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && isOneWord(text, BEARER.length());
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
    return (address || text.indexOf('=') > 0)
        && CredentialFinder.standard().in(text).stream()
            .anyMatch(secret -> !link || text.startsWith("@", secret.end()));
  }
}
