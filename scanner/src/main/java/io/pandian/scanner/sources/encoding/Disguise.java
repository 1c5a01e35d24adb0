package io.pandian.scanner.sources.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text whose bytes were taken for another encoding: what a database or tool holds as Latin letters
 * ({@code ÕÅÈý}) are the bytes of Chinese ones. Each Latin letter gives its byte back.
 *
 * @param hidden the encoding of the bytes
 */
public record Disguise(Charset hidden) {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Map<Character, Byte> BYTES = bytes();

  /** By so many bits the text must be more likely without its disguise. */
  private static final int MORE_LIKELY = 20;

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    for (int b = 0x80; b < 0x100; b++) {
      // Where this encoding has no letter, the byte itself was kept, as in ISO 8859-1.
      bytes.put((char) b, (byte) b);
      char c = new String(new byte[] {(byte) b}, LATIN).charAt(0);
      if (c != '\ufffd') {
        bytes.put(c, (byte) b);
      }
    }
    return bytes;
  }

  /** The disguise that texts are in; empty if they are in none, or if one of them cannot be. */
  public static Optional<Disguise> of(List<String> texts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    StringBuilder text = new StringBuilder();
    for (String one : texts) {
      byte @Nullable [] bytes = hiddenBytes(one);
      if (bytes == null) {
        return Optional.empty();
      }
      all.writeBytes(bytes);
      all.write('\n');
      text.append(one).append('\n');
    }
    byte[] bytes = Charsets.telling(all.toByteArray());
    if (bytes.length == 0) {
      return Optional.empty();
    }
    Charset hidden =
        isUtf8(all.toByteArray()) ? StandardCharsets.UTF_8 : Charsets.mostLikely(bytes);
    double shown = Charsets.cost(bytes, LATIN);
    return !isSingle(hidden) && Charsets.cost(bytes, hidden) + MORE_LIKELY < shown
        ? Optional.of(new Disguise(hidden))
        : Optional.empty();
  }

  private static boolean isUtf8(byte[] bytes) {
    return Charsets.decode(bytes, StandardCharsets.UTF_8).chars().noneMatch(c -> c == '\ufffd');
  }

  /** Between encodings of one byte a letter nothing can be told. */
  private static boolean isSingle(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() <= 1;
  }

  /** The text without its disguise; as it is if it is not in it. */
  public String lift(String text) {
    byte @Nullable [] bytes = hiddenBytes(text);
    return bytes == null ? text : new String(bytes, hidden);
  }

  /** Reads a text without its disguise; letters that are no bytes become question marks. */
  public Reader lift(Reader disguised) {
    return new InputStreamReader(new HiddenBytes(disguised), hidden);
  }

  /** The bytes of a disguised text. */
  private static final class HiddenBytes extends InputStream {
    private final Reader disguised;
    private final char[] characters = new char[8192];

    private HiddenBytes(Reader disguised) {
      this.disguised = disguised;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      int read = disguised.read(characters, 0, Math.min(length, characters.length));
      for (int i = 0; i < read; i++) {
        char c = characters[i];
        into[start + i] = c < 0x80 ? (byte) c : BYTES.getOrDefault(c, (byte) '?');
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      disguised.close();
    }
  }

  private static byte @Nullable [] hiddenBytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      Byte b = c < 0x80 ? Byte.valueOf((byte) c) : BYTES.get(c);
      if (b == null) {
        return null;
      }
      bytes[i] = b;
    }
    return bytes;
  }
}
