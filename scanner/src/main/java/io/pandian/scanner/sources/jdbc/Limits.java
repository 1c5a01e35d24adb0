package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a database may be asked at once.
 *
 * @param queriesInFlight connections, and so queries, at a time
 * @param statementTimeout the longest time for one statement: a listing, a sample, a block of rows
 * @param readTimeout the longest time for reading all rows of one table, beside the time for which
 *     {@code rowsPerSecond} holds it back
 * @param rowsPerSecond rows read in a second over all connections; empty for no limit
 * @param connectTimeout the longest time for opening a connection
 * @param awayTimeout how long a scan waits for a database that goes away
 */
public record Limits(
    int queriesInFlight,
    Duration statementTimeout,
    Duration readTimeout,
    OptionalLong rowsPerSecond,
    Duration connectTimeout,
    Duration awayTimeout) {
  /** What holds when the plan says nothing: kind to a server that others use at the same time. */
  public static final Limits DEFAULT =
      new Limits(
          2,
          Duration.ofSeconds(60),
          Duration.ofHours(2),
          OptionalLong.empty(),
          Duration.ofSeconds(10),
          Duration.ofMinutes(10));

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");
  private static final int MOST_QUERIES = 32;
  private static final Duration LONGEST = Duration.ofDays(7);

  /** Limits with the usual wait for a database that goes away. */
  public Limits(
      int queriesInFlight,
      Duration statementTimeout,
      Duration readTimeout,
      OptionalLong rowsPerSecond,
      Duration connectTimeout) {
    this(
        queriesInFlight,
        statementTimeout,
        readTimeout,
        rowsPerSecond,
        connectTimeout,
        DEFAULT.awayTimeout);
  }

  /**
   * The longest time for reading a table.
   *
   * @param rows how many it is said to have
   */
  Duration forReading(OptionalLong rows) {
    boolean heldBack = rowsPerSecond.isPresent() && rows.isPresent();
    return heldBack
        ? readTimeout.plusSeconds(rows.getAsLong() / rowsPerSecond.getAsLong())
        : readTimeout;
  }

  static Limits read(YamlMap map) {
    map.refuseOthers(
        "queriesInFlight",
        "statementTimeout",
        "readTimeout",
        "rowsPerSecond",
        "connectTimeout",
        "awayTimeout");
    return new Limits(
        (int) count(map, "queriesInFlight", MOST_QUERIES).orElse(DEFAULT.queriesInFlight),
        duration(map, "statementTimeout", DEFAULT.statementTimeout),
        duration(map, "readTimeout", DEFAULT.readTimeout),
        count(map, "rowsPerSecond", Integer.MAX_VALUE),
        duration(map, "connectTimeout", DEFAULT.connectTimeout),
        duration(map, "awayTimeout", DEFAULT.awayTimeout));
  }

  private static OptionalLong count(YamlMap map, String key, long most) {
    OptionalLong count = map.integer(key);
    if (count.isPresent() && (count.getAsLong() < 1 || count.getAsLong() > most)) {
      map.problem(
          key,
          Bilingual.of("数值超出范围。", "The number is out of range."),
          Bilingual.of("请写 1 至 " + most + " 的数。", "Write a number from 1 to " + most + "."));
      return OptionalLong.empty();
    }
    return count;
  }

  private static Duration duration(YamlMap map, String key, Duration otherwise) {
    String text = map.text(key).orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    Matcher matcher = DURATION.matcher(text);
    Duration duration = matcher.matches() ? of(matcher) : Duration.ZERO;
    if (duration.isZero() || duration.compareTo(LONGEST) > 0) {
      map.problem(
          key,
          Bilingual.of("此处应为时长。", "A time is expected here."),
          Bilingual.of("请写成 500ms、60s、5m 或 1h 的形式。", "Write it as 500ms, 60s, 5m or 1h."));
      return otherwise;
    }
    return duration;
  }

  private static Duration of(Matcher matcher) {
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofHours(amount);
    };
  }
}
