package io.pandian.scanner.sources.files.parsing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names of entries: archives made on Chinese systems hold them in GBK and do not say so. */
final class EntryName {
  private EntryName() {}

  static String decode(byte[] name) {
    return new String(name, TextEncoding.of(name, Optional.empty()));
  }

  /** A name whose bytes were read as Latin-1; a name that was not is left alone. */
  static String decode(String disguised) {
    boolean bytes = disguised.chars().allMatch(c -> c <= 0xff);
    return bytes ? decode(disguised.getBytes(StandardCharsets.ISO_8859_1)) : disguised;
  }
}
