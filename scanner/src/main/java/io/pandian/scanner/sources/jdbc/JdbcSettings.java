package io.pandian.scanner.sources.jdbc;

import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.scanner.sources.Secret;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A database as a plan describes it, every field checked: nothing here can change what a URL built
 * from it means.
 *
 * @param id the source's id
 * @param product the database product
 * @param place where it is
 * @param options {@code sslmode} and {@code sslrootcert}, where given
 * @param username the account; empty where a file needs none
 * @param password its password; empty where it has none
 * @param patterns which tables are read
 * @param limits how much it may be asked at once
 * @param read what of it may be read
 */
public record JdbcSettings(
    String id,
    Product product,
    Place place,
    Map<String, String> options,
    String username,
    Optional<Secret> password,
    TablePatterns patterns,
    Limits limits,
    Read read)
    implements SourceSettings {
  /** What of a database may be read. */
  public enum Read {
    /** Samples, and every row of what identifies persons. */
    ALL,
    /** The names, types and comments of tables and columns, and no value. */
    NAMES_ONLY
  }

  public JdbcSettings {
    options = Map.copyOf(options);
  }

  /**
   * Reads one item of a plan's {@code sources} whose {@code type} {@link Product#isDatabase is a
   * database}. Every mistake in it is added to the problems; no connection is tried.
   *
   * @param environment looks up an environment variable; null if it is not set
   * @return empty if anything is wrong
   */
  public static Optional<JdbcSettings> read(
      YamlMap source, Function<String, @Nullable String> environment, Problems problems) {
    int before = problems.all().size();
    Optional<JdbcSettings> settings = new SettingsReader(source).read(environment);
    return problems.all().size() == before ? settings : Optional.empty();
  }

  @Override
  public Duration awayTimeout() {
    return limits.awayTimeout();
  }

  /** A database in a file is opened in a process of its own. */
  @Override
  public Source open() {
    return place instanceof Place.LocalFile file
        ? ForkedDatabase.open(this, file.path())
        : new JdbcSource(this);
  }
}
