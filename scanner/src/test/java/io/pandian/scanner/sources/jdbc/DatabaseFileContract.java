package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database in a local file must do beside. */
abstract class DatabaseFileContract extends DatabaseContract {
  @SuppressWarnings("NullAway.Init") // Set by JUnit, for one subclass after the other.
  @TempDir
  private static Path folder;

  private final Product product;
  private final String user;

  DatabaseFileContract(Product product, String user) {
    this.product = product;
    this.user = user;
  }

  /** The file of a database of this name. */
  abstract Path file(Path inFolder, String name);

  /** The URL by which the product itself makes a database there. */
  abstract String url(Path file);

  /** Statements for a table {@code t} with a column {@code v}, in which stands an {@code a}. */
  abstract List<String> small();

  @Override
  void start() throws Exception {
    for (Path file : files(folder).keySet()) {
      Files.delete(file);
    }
  }

  @Override
  Connection open() throws SQLException {
    return open(file(folder, "数据"));
  }

  private Connection open(Path file) throws SQLException {
    return DriverManager.getConnection(url(file), user, "");
  }

  @Override
  JdbcSettings settings() {
    return settings(file(folder, "数据"));
  }

  private JdbcSettings settings(Path file) {
    return new JdbcSettings(
        "local",
        product,
        new Place.LocalFile(file),
        Map.of(),
        user,
        Optional.empty(),
        new TablePatterns(List.of(), List.of()),
        Limits.DEFAULT,
        JdbcSettings.Read.ALL);
  }

  @Override
  List<JdbcSettings> nowhere() {
    return List.of(settings(file(folder, "none")));
  }

  private static Map<Path, Integer> files(Path folder) throws IOException {
    Map<Path, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  @Test
  void reading_changesNoFileAndMakesNone(@TempDir Path own) throws Exception {
    Path file = file(own, "small");
    try (Connection connection = open(file)) {
      Dialect.execute(connection, small().toArray(String[]::new));
    }
    Map<Path, Integer> before = files(own);
    try (Source source = open(settings(file))) {
      String table = Recording.list(source).paths().get(0);
      String column =
          Recording.sample(source, table, 1).table().fields().stream()
              .map(field -> field.name())
              .findFirst()
              .orElseThrow();
      assertThat(Recording.rows(source, table, List.of(column), List.of())).containsExactly("a");
    }
    assertThat(files(own)).isEqualTo(before);
  }

  @Test
  void file_thatIsNotThere_isNotMade(@TempDir Path own) throws Exception {
    try (Source source = open(settings(file(own, "none")))) {
      assertReason(UnscannedReason.UNREACHABLE, source::describe);
    }
    assertThat(files(own)).isEmpty();
  }

  @Test
  void file_thatIsNoDatabase_isCorrupt(@TempDir Path own) throws Exception {
    Path file = Files.writeString(file(own, "x"), "no database ".repeat(1000));
    try (Source source = open(settings(file))) {
      assertReason(UnscannedReason.CORRUPT, () -> Recording.list(source));
    }
  }
}
