package io.pandian.classifier.detection.checks;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises MD5, SHA-1, SHA-2, SM3 and their HMACs, in hexadecimal or in Base64. */
public final class Digests {
  private static final Set<Integer> LENGTHS = Set.of(16, 20, 28, 32, 48, 64);
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{32,128}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{22,86}={0,2}");

  /** The last sign of a text in Base64 that does not end where its bytes do. */
  private static final char PADDING = '=';

  private Digests() {}

  /** The digest in small hexadecimal digits; empty if the value is none. */
  public static Optional<String> of(String value) {
    String text = value.strip();
    if (HEXADECIMAL.matcher(text).matches()) {
      return LENGTHS.contains(text.length() / 2) && text.length() % 2 == 0
          ? Optional.of(text.toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
    // Without the padding it could be any name or key of so many letters.
    return BASE64.matcher(text).matches() && text.charAt(text.length() - 1) == PADDING
        ? decoded(text.replace('-', '+').replace('_', '/'))
        : Optional.empty();
  }

  private static Optional<String> decoded(String text) {
    try {
      byte[] digest = Base64.getDecoder().decode(text);
      return LENGTHS.contains(digest.length)
          ? Optional.of(HexFormat.of().formatHex(digest))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
