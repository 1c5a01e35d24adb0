package io.pandian.scanner.sources.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/** Dumps of real systems, for tests; a test that asks for them is skipped where they are absent. */
public final class Dumps {
  private Dumps() {}

  /** Loads a dump by file name into a database of its own, made for it. */
  public static void load(EmbeddedServers.Server server, String file, String database)
      throws IOException, SQLException {
    Path dump = folder().resolve(file);
    server.createDatabase(database);
    run(server, dump, database);
  }

  /** Runs a dump in a database that is there. */
  public static void add(EmbeddedServers.Server server, String file, String database)
      throws IOException, SQLException {
    run(server, folder().resolve(file), database);
  }

  private static void run(EmbeddedServers.Server server, Path dump, String database)
      throws IOException, SQLException {
    String script = Files.readString(dump);
    try (Connection connection = server.open(database);
        Statement statement = connection.createStatement()) {
      statement.execute(script);
      while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
        // An error in a later statement shows only when its result is asked for.
      }
    }
  }

  private static Path folder() {
    String named = System.getenv("PANDIAN_SHARED");
    Path folder = Path.of(named == null ? "../../shared" : named, "data", "sql");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no dumps of real systems at " + folder);
    return folder;
  }
}
