package io.pandian.scanner.sources.files.parsing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text. Statistics mistake short Chinese texts for Cyrillic, so what can be
 * proved comes first: a byte order mark, then what the text decodes as without an error (UTF-8,
 * which nothing else looks like; a declared encoding; GB18030, which holds GBK), and statistics
 * last.
 */
final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 19;

  /** How far to look for the first byte that is not ASCII. */
  private static final long FARTHEST = 256L << 20;

  /** Chinese prose is made of the common characters of GB 2312; less of them is another script. */
  private static final double COMMON_SHARE = 0.6;

  private static final int LEAST_CONFIDENCE = 30;
  private static final List<String> OTHER_ASIAN =
      List.of("Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "EUC-TW", "ISO-2022-JP", "ISO-2022-KR");

  private TextEncoding() {}

  /** The encoding of a file, judged by its first half megabyte that is not plain ASCII. */
  static Charset of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] start = in.readNBytes(SAMPLE);
      byte[] telling = start;
      long read = start.length;
      while (isAscii(telling) && telling.length == SAMPLE && read < FARTHEST) {
        telling = in.readNBytes(SAMPLE);
        read += telling.length;
      }
      return isAscii(telling) ? of(start, Optional.empty()) : of(telling, Optional.empty());
    }
  }

  /**
   * The encoding of the beginning of a text.
   *
   * @param bytes the beginning; it may end inside a character
   * @param declared the encoding that the text is said to be in
   */
  static Charset of(byte[] bytes, Optional<Charset> declared) {
    return byMark(bytes)
        .or(() -> wide(bytes))
        .or(() -> Optional.of(StandardCharsets.UTF_8).filter(c -> decodes(bytes, c)))
        .or(() -> declared.filter(c -> decodes(bytes, c)))
        .or(() -> Optional.of(GB18030).filter(c -> decodes(bytes, c) && isCommonChinese(bytes)))
        .orElseGet(() -> byStatistics(bytes));
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

  /** Whether bytes that look binary are text in UTF-16 or UTF-32. */
  static boolean isWide(byte[] bytes) {
    return byMark(bytes).or(() -> wide(bytes)).isPresent();
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (startsWith(b, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(b, 0xff, 0xfe, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(b, 0, 0, 0xfe, 0xff)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(b, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(b, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(b, 0x84, 0x31, 0x95, 0x33) ? Optional.of(GB18030) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text in wide characters has zero bytes at its spaces, digits and line ends, on one side. */
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[4];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 4]++;
      }
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (even + odd == 0) {
      return Optional.empty();
    }
    return List.of(
            even == 0 || odd > 20 * even ? "UTF-16LE" : "",
            odd == 0 || even > 20 * odd ? "UTF-16BE" : "",
            zeros[0] == 0 && zeros[3] > 0 ? "UTF-32LE" : "",
            zeros[3] == 0 && zeros[0] > 0 ? "UTF-32BE" : "")
        .stream()
        .filter(name -> !name.isEmpty())
        .map(Charset::forName)
        .filter(charset -> decodes(bytes, charset) && isReadable(bytes, charset))
        .findFirst();
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

  /** Whether most characters of two bytes are the 3,755 common ones, or punctuation. */
  private static boolean isCommonChinese(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int first = bytes[i] & 0xff;
      if (first < 0x81) {
        continue;
      }
      int second = bytes[++i] & 0xff;
      pairs++;
      boolean punctuation = first >= 0xa1 && first <= 0xa3;
      boolean frequent = first >= 0xb0 && first <= 0xd7;
      common += second >= 0xa1 && (punctuation || frequent) ? 1 : 0;
    }
    return common >= COMMON_SHARE * pairs;
  }

  private static Charset byStatistics(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, 65_536)));
    boolean chinese = decodes(bytes, GB18030);
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> charset = named(match.getName());
      boolean trusted = !chinese || OTHER_ASIAN.contains(match.getName());
      if (charset.isPresent()
          && trusted
          && match.getConfidence() >= LEAST_CONFIDENCE
          && decodes(bytes, charset.get())) {
        return charset.get();
      }
    }
    return chinese || !mostlyUtf8(bytes) ? GB18030 : StandardCharsets.UTF_8;
  }

  /** A text with a few broken places is still in the encoding that breaks the least. */
  private static boolean mostlyUtf8(byte[] bytes) {
    return replacements(bytes, StandardCharsets.UTF_8) <= replacements(bytes, GB18030);
  }

  private static long replacements(byte[] bytes, Charset charset) {
    return new String(bytes, charset).chars().filter(c -> c == '\ufffd').count();
  }
}
