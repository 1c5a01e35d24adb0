package io.pandian.scanner.sources.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the encoding in which bytes are the most likely text ({@link TextLikelihood}). Of two that
 * are about equally likely, the one is taken that is met more often where we are.
 */
public final class Charsets {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Bytes that are judged: those beyond ASCII, wherever they are, and what stands beside them. */
  private static final int JUDGED = 32_768;

  private static final int BESIDE = 4;

  /** Each candidate, and by how many bits it is more likely before anything is known. */
  private static final Map<Charset, Integer> CANDIDATES = new LinkedHashMap<>();

  static {
    candidate("GB18030", 12);
    candidate("UTF-8", 8);
    candidate("Big5-HKSCS", 5);
    candidate("x-windows-949", 0);
    candidate("windows-31j", 0);
    candidate("EUC-JP", 0);
    candidate("windows-1251", 1);
    candidate("KOI8-R", 0);
    candidate("KOI8-U", -2);
    candidate("IBM866", -1);
    candidate("ISO-8859-5", -1);
    candidate("windows-1252", 1);
    candidate("windows-1250", -2);
    candidate("windows-1254", -4);
    candidate("windows-1253", 0);
    candidate("windows-1255", 0);
    candidate("windows-1256", 0);
    candidate("ISO-8859-6", -1);
    candidate("x-windows-874", 0);
  }

  private static void candidate(String name, int before) {
    if (Charset.isSupported(name)) {
      CANDIDATES.put(Charset.forName(name), before);
    }
  }

  private Charsets() {}

  /** The most likely encoding of bytes that may end inside a character. */
  public static Charset mostLikely(byte[] bytes) {
    byte[] telling = telling(bytes);
    Charset best = GB18030;
    double least = Double.MAX_VALUE;
    for (Map.Entry<Charset, Integer> candidate : CANDIDATES.entrySet()) {
      double cost = cost(telling, candidate.getKey()) - candidate.getValue();
      if (cost < least) {
        least = cost;
        best = candidate.getKey();
      }
    }
    return best;
  }

  /** How unlikely bytes are as a text in an encoding, in bits. */
  public static double cost(byte[] bytes, Charset charset) {
    return TextLikelihood.cost(decode(bytes, charset));
  }

  /**
   * The text that bytes are; what is no character becomes U+FFFD, an end inside one is left out.
   */
  public static CharSequence decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
    decoder.decode(ByteBuffer.wrap(bytes), out, false);
    return out.flip();
  }

  /** The bytes beyond ASCII with a few on both sides, line by line. */
  static byte[] telling(byte[] bytes) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int taken = 0;
    for (int i = 0; i < bytes.length && told.size() < JUDGED; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(taken, i - BESIDE);
        if (from > taken) {
          told.write('\n');
        }
        int to = i + 1;
        for (int gap = 0; to < bytes.length && gap < BESIDE; to++) {
          gap = bytes[to] < 0 ? 0 : gap + 1;
        }
        told.write(bytes, from, to - from);
        taken = to;
        i = to - 1;
      }
    }
    return told.toByteArray();
  }
}
