package io.pandian.scanner.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for many values at once in bytes, in every encoding that a file or a log may use. */
final class CanarySearch {
  /** What is shorter stands in any large file by chance. */
  private static final int SHORTEST = 6;

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("GB18030"));

  private static final List<Function<String, String>> ESCAPES =
      List.of(
          v -> v.replace("@", "\\u0040"),
          v -> each(v, "\\u%04x"),
          v -> each(v, "\\u%04X"),
          v -> each(v, "&#%d;"),
          v -> each(v, "&#x%x;"),
          v -> each(v, "&#x%X;"),
          v -> URLEncoder.encode(v, StandardCharsets.UTF_8),
          v -> URLEncoder.encode(v, StandardCharsets.UTF_8).replace("+", "%20"),
          v -> URLEncoder.encode(v, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
          v -> URLEncoder.encode(v, Charset.forName("GB18030")));

  /** By the first bytes: what begins so. */
  private final Map<Long, List<Pattern>> patterns = new HashMap<>();

  /** A bit for each beginning, so that most places cost one look. */
  private final long[] beginnings = new long[1 << 18];

  private record Pattern(byte[] bytes, String value) {}

  CanarySearch(Collection<String> values) {
    for (String value : values) {
      for (Charset charset : CHARSETS) {
        byte[] bytes = value.getBytes(charset);
        add(value, bytes);
        add(value, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        add(
            value,
            HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        base64(value, bytes);
      }
      for (Function<String, String> escape : ESCAPES) {
        String escaped = escape.apply(value);
        if (!escaped.equals(value)) {
          add(value, escaped.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static String each(String value, String format) {
    StringBuilder text = new StringBuilder();
    value.chars().forEach(c -> text.append(c < 128 ? (char) c : String.format(format, c)));
    return text.toString();
  }

  /** In base64 a value looks three ways, by how many bytes stand before it. */
  private void base64(String value, byte[] bytes) {
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first and last characters hold bits of what stands beside it.
      String own = text.substring(before == 0 ? 0 : before + 1, text.length() - 1);
      if (own.length() > SHORTEST) {
        add(value, own.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private void add(String value, byte[] bytes) {
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException("too short to be looked for");
    }
    long key = key(bytes, 0);
    List<Pattern> same = patterns.computeIfAbsent(key, k -> new ArrayList<>(1));
    same.add(new Pattern(bytes, value));
    int bit = bit(key);
    beginnings[bit >> 6] |= 1L << bit;
  }

  private static long key(byte[] bytes, int at) {
    long key = 0;
    for (int i = 0; i < SHORTEST; i++) {
      key = key << 8 | bytes[at + i] & 0xff;
    }
    return key;
  }

  private static int bit(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40);
  }

  /** The values that stand in these bytes. */
  Set<String> in(byte[] bytes) {
    Set<String> found = new TreeSet<>();
    for (int at = 0; at + SHORTEST <= bytes.length; at++) {
      long key = key(bytes, at);
      int bit = bit(key);
      if ((beginnings[bit >> 6] & 1L << bit) != 0) {
        for (Pattern pattern : patterns.getOrDefault(key, List.of())) {
          int end = at + pattern.bytes.length;
          if (end <= bytes.length
              && Arrays.equals(bytes, at, end, pattern.bytes, 0, pattern.bytes.length)) {
            found.add(pattern.value);
          }
        }
      }
    }
    return found;
  }

  /** The values in the names and contents of all files below a folder, by file. */
  Map<String, Set<String>> below(Path folder) throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.toList();
    }
    for (Path path : all) {
      String name = folder.relativize(path).toString();
      Set<String> here = in(name.getBytes(StandardCharsets.UTF_8));
      if (Files.isRegularFile(path)) {
        for (byte[] content : contents(Files.readAllBytes(path))) {
          here.addAll(in(content));
        }
      }
      if (!here.isEmpty()) {
        found.put(name, here);
      }
    }
    return found;
  }

  /** The bytes themselves, and what is packed in them. */
  private static List<byte[]> contents(byte[] bytes) throws IOException {
    List<byte[]> contents = new ArrayList<>(List.of(bytes));
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          contents.add(entry.getName().getBytes(StandardCharsets.UTF_8));
          contents.addAll(contents(zip.readAllBytes()));
        }
      }
    } else if (bytes.length > 3 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        contents.addAll(contents(gzip.readAllBytes()));
      }
    }
    return contents;
  }
}
