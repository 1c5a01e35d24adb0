package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.encoding.Charsets;
import io.pandian.scanner.sources.encoding.Disguise;
import io.pandian.scanner.sources.encoding.TextLikelihood;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text. What can be proved comes first: a byte order mark that the bytes do not
 * contradict, UTF-8, which nothing else looks like, and a declared encoding in which they are
 * without fault. All other bytes are read as the most likely text ({@link Charsets}).
 *
 * @param charset the encoding
 * @param mark how many bytes stand before the text: those of a mark, whatever it says
 * @param disguise what the text was taken for before it was saved
 * @param unlikely whether even so it is hardly a text
 */
record TextEncoding(Charset charset, int mark, Optional<Disguise> disguise, boolean unlikely) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 19;

  /** Bytes that are judged where each counts, those of ASCII too. */
  private static final int JUDGED = 16_384;

  /** How far to look for the first byte that is not ASCII. */
  private static final long FARTHEST = 256L << 20;

  /** By so many bits something else must be more likely than what a mark or UTF-8 says. */
  private static final int DOUBT = 10;

  /** Least share of letters in a text. */
  private static final double LETTERS = 0.6;

  private static final List<Charset> WIDE =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  /** The encoding of a file, judged by its first half megabyte that is not plain ASCII. */
  static TextEncoding of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] start = in.readNBytes(SAMPLE);
      byte[] telling = start;
      long read = start.length;
      while (isAscii(telling) && telling.length == SAMPLE && read < FARTHEST) {
        telling = in.readNBytes(SAMPLE);
        read += telling.length;
      }
      return read > start.length && !isAscii(telling) ? judge(telling, 0) : of(start);
    }
  }

  /** The encoding of a file that is said to be in another, which is believed if it can be. */
  static TextEncoding of(Path file, Optional<Charset> declared) throws IOException {
    TextEncoding found = of(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(SAMPLE);
      Charset charset = of(head, declared);
      return charset.equals(found.charset)
          ? found
          : new TextEncoding(charset, 0, Optional.empty(), isUnlikely(head, charset));
    }
  }

  private static boolean isUnlikely(byte[] bytes, Charset charset) {
    return TextLikelihood.isUnlikely(Charsets.decode(bytes, charset));
  }

  /** The encoding of the beginning of a text, which may end inside a character. */
  static TextEncoding of(byte[] bytes) {
    for (Mark mark : Mark.values()) {
      if (mark.begins(bytes)) {
        byte[] rest = Arrays.copyOfRange(bytes, mark.bytes.length, bytes.length);
        Charset said = Charset.forName(mark.charset);
        return mark.isBelieved(rest)
            ? of(rest, mark.bytes.length, said)
            : judge(rest, mark.bytes.length);
      }
    }
    return judge(bytes, 0);
  }

  /**
   * The encoding of the beginning of a text.
   *
   * @param bytes the beginning; it may end inside a character
   * @param declared the encoding that the text is said to be in
   */
  static Charset of(byte[] bytes, Optional<Charset> declared) {
    TextEncoding found = of(bytes);
    boolean proved = found.mark > 0 || WIDE.contains(found.charset);
    return proved || found.charset.equals(StandardCharsets.UTF_8) && decodes(bytes, found.charset)
        ? found.charset
        : declared.filter(c -> decodes(bytes, c)).orElse(found.charset);
  }

  private static TextEncoding judge(byte[] bytes, int mark) {
    Charset charset =
        wide(bytes)
            .or(() -> Optional.of(StandardCharsets.UTF_8).filter(c -> isUtf8(bytes)))
            .orElseGet(() -> Charsets.mostLikely(bytes));
    return of(bytes, mark, charset);
  }

  private static TextEncoding of(byte[] bytes, int mark, Charset charset) {
    CharSequence text = Charsets.decode(bytes, charset);
    boolean unlikely = TextLikelihood.isUnlikely(text);
    Optional<Disguise> disguise =
        unlikely ? Disguise.of(List.of(text.toString())) : Optional.empty();
    return new TextEncoding(charset, mark, disguise, unlikely && disguise.isEmpty());
  }

  /** A few characters of two bytes may be UTF-8 by chance. */
  private static boolean isUtf8(byte[] bytes) {
    if (!decodes(bytes, StandardCharsets.UTF_8)) {
      return false;
    }
    for (byte b : bytes) {
      if ((b & 0xff) >= 0xe0) {
        return true;
      }
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, JUDGED));
    return Charsets.cost(head, StandardCharsets.UTF_8) < Charsets.cost(head, GB18030) + DOUBT;
  }

  /** Reads the text behind the mark. */
  Reader read(InputStream in) throws IOException {
    in.skipNBytes(mark);
    Reader reader = new InputStreamReader(in, charset);
    return disguise.isPresent() ? disguise.get().lift(reader) : reader;
  }

  /** The encoding that a name stands for; GB 2312 is read as its superset. */
  static Optional<Charset> named(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(charset.name().startsWith("GB") ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether bytes that look binary are a text all the same: in wide characters, or in others. */
  static boolean isText(byte[] bytes) {
    TextEncoding found = of(bytes);
    boolean wide = WIDE.contains(found.charset);
    return !found.unlikely && (wide || isReadable(bytes, found.charset) && !hasControls(bytes));
  }

  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && Character.isISOControl(b) && !Character.isWhitespace(b)) {
        return true;
      }
    }
    return false;
  }

  /** What a text begins with to say its encoding. */
  private enum Mark {
    UTF8("UTF-8", 0xef, 0xbb, 0xbf),
    UTF32LE("UTF-32LE", 0xff, 0xfe, 0, 0),
    UTF32BE("UTF-32BE", 0, 0, 0xfe, 0xff),
    UTF16LE("UTF-16LE", 0xff, 0xfe),
    UTF16BE("UTF-16BE", 0xfe, 0xff),
    GB("GB18030", 0x84, 0x31, 0x95, 0x33);

    private final String charset;
    private final byte[] bytes;

    Mark(String charset, int... bytes) {
      this.charset = charset;
      this.bytes = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        this.bytes[i] = (byte) bytes[i];
      }
    }

    private boolean begins(byte[] text) {
      return text.length >= bytes.length
          && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Tools put marks before bytes that are in another encoding. */
    private boolean isBelieved(byte[] rest) {
      Charset said = Charset.forName(charset);
      byte[] head = Arrays.copyOf(rest, Math.min(rest.length, JUDGED));
      if (this == UTF8 && decodes(rest, said)) {
        return true;
      }
      Charset other = judge(rest, 0).charset;
      return Charsets.cost(head, said) < Charsets.cost(head, other) + DOUBT;
    }
  }

  /**
   * Text in wide characters has zero bytes beside its spaces, digits and line ends; where it has
   * none of these, it is made of letters, and is nothing in any other encoding.
   */
  private static Optional<Charset> wide(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, JUDGED));
    boolean zeros = false;
    for (byte b : head) {
      zeros |= b == 0;
    }
    if (bytes.length < 2 || !zeros && decodes(bytes, StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    boolean anyAscii = zeros;
    double others =
        Math.min(
            Charsets.cost(head, StandardCharsets.UTF_8),
            Charsets.cost(head, Charsets.mostLikely(head)));
    return WIDE.stream()
        .filter(charset -> decodes(bytes, charset) && isReadable(bytes, charset))
        .filter(charset -> isMadeOfLetters(Charsets.decode(head, charset), anyAscii))
        .filter(charset -> Charsets.cost(head, charset) + DOUBT < others)
        .min(Comparator.comparingDouble(charset -> Charsets.cost(head, charset)));
  }

  private static boolean isMadeOfLetters(CharSequence text, boolean ascii) {
    long letters = text.chars().filter(c -> c < 0x80 ? ascii : Character.isLetter(c)).count();
    return letters >= LETTERS * text.length();
  }

  private static boolean isReadable(byte[] bytes, Charset charset) {
    String text = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 8192)), charset);
    long odd =
        text.codePoints()
            .filter(
                c ->
                    Character.isISOControl(c) && !Character.isWhitespace(c)
                        || !Character.isDefined(c))
            .count();
    return !text.isEmpty() && odd * 100 < text.length();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b <= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, bytes.length < SAMPLE);
    } while (result.isOverflow());
    return !result.isError();
  }
}
