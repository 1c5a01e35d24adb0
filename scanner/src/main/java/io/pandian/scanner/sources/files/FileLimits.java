package io.pandian.scanner.sources.files;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much load a files source may be, and how much of one file is read.
 *
 * @param filesInFlight how many files are parsed at the same time
 * @param fileTimeout the processor time that one file may cost; a second more for each MB
 * @param noProgressTimeout the processor time without anything new of a file, and how long its
 *     parser may do nothing at all while a processor is free
 * @param maxFileBytes larger files are not read
 * @param parserMemory the heap of a parser process, in bytes
 * @param awayTimeout how long a scan waits for a root that goes away
 * @param parse how much of one file is read
 */
public record FileLimits(
    int filesInFlight,
    Duration fileTimeout,
    Duration noProgressTimeout,
    long maxFileBytes,
    long parserMemory,
    Duration awayTimeout,
    ParseLimits parse) {
  static final FileLimits DEFAULT =
      new FileLimits(
          2,
          Duration.ofSeconds(60),
          Duration.ofSeconds(20),
          16L << 30,
          512L << 20,
          Duration.ofMinutes(10),
          ParseLimits.DEFAULT);

  private static final long LEAST_MEMORY = 128L << 20;
  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12})\\s*([a-z]{0,2})");
  private static final Map<String, Long> BYTES =
      Map.of(
          "", 1L, "k", 1L << 10, "kb", 1L << 10, "m", 1L << 20, "mb", 1L << 20, "g", 1L << 30, "gb",
          1L << 30);
  private static final Map<String, Long> MILLISECONDS =
      Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L);

  static FileLimits read(YamlMap limits) {
    FileLimits read =
        new FileLimits(
            whole(limits, "filesInFlight", 1, 64, DEFAULT.filesInFlight),
            duration(limits, "fileTimeout", DEFAULT.fileTimeout),
            duration(limits, "noProgressTimeout", DEFAULT.noProgressTimeout),
            bytes(limits, "maxFileBytes", 1, DEFAULT.maxFileBytes),
            bytes(limits, "parserMemory", LEAST_MEMORY, DEFAULT.parserMemory),
            duration(limits, "awayTimeout", DEFAULT.awayTimeout),
            new ParseLimits(
                whole(limits, "maxTextCharacters", 1, 200_000_000, DEFAULT.parse.textCharacters()),
                whole(limits, "maxEntries", 1, 1_000_000, DEFAULT.parse.entries()),
                whole(limits, "maxDepth", 0, 50, DEFAULT.parse.depth()),
                bytes(limits, "maxUnpackedBytes", 1, DEFAULT.parse.unpackedBytes())));
    limits.refuseOthers(
        "filesInFlight",
        "fileTimeout",
        "noProgressTimeout",
        "maxFileBytes",
        "parserMemory",
        "awayTimeout",
        "maxTextCharacters",
        "maxEntries",
        "maxDepth",
        "maxUnpackedBytes");
    return read;
  }

  private static int whole(YamlMap limits, String key, int least, int most, int otherwise) {
    OptionalLong value = limits.integer(key);
    if (value.isPresent() && (value.getAsLong() < least || value.getAsLong() > most)) {
      limits.problem(
          key,
          Bilingual.of("数值超出范围。", "The number is out of range."),
          Bilingual.of(
              "请写 " + least + " 至 " + most + " 的数。",
              "Write a number from " + least + " to " + most + "."));
      return otherwise;
    }
    return (int) value.orElse(otherwise);
  }

  private static Duration duration(YamlMap limits, String key, Duration otherwise) {
    Optional<String> text = limits.text(key);
    Optional<Long> amount = text.flatMap(t -> amount(t, MILLISECONDS)).filter(a -> a > 0);
    if (text.isPresent() && amount.isEmpty()) {
      limits.problem(
          key,
          Bilingual.of("此处应为时长。", "A duration is expected here."),
          Bilingual.of("请写成 500ms、60s、5m 或 1h 的形式。", "Write it as 500ms, 60s, 5m or 1h."));
    }
    return amount.map(Duration::ofMillis).orElse(otherwise);
  }

  private static long bytes(YamlMap limits, String key, long least, long otherwise) {
    Optional<String> text = limits.text(key);
    Optional<Long> amount = text.flatMap(t -> amount(t, BYTES)).filter(a -> a >= least);
    if (text.isPresent() && amount.isEmpty()) {
      limits.problem(
          key,
          Bilingual.of(
              "此处应为大小，至少 " + least + " 字节。",
              "A size of at least " + least + " bytes is expected here."),
          Bilingual.of("请写成 512m 或 2g 的形式。", "Write it as 512m or 2g."));
    }
    return amount.orElse(otherwise);
  }

  private static Optional<Long> amount(String text, Map<String, Long> units) {
    Matcher matcher = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Math.multiplyExact(Long.parseLong(matcher.group(1)), units.get(matcher.group(2))));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
