package io.pandian.scanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * A share and two databases with a canary wherever somebody can write one: as a value, and as the
 * name, title, comment, key or attribute of anything.
 */
final class CanaryCompany {
  private final Canaries canaries;
  private final CanaryFiles files;
  private final Path share;
  private final Path sqlite;
  private final Path h2;

  CanaryCompany(Canaries canaries, Path folder) throws IOException {
    this.canaries = canaries;
    this.files = new CanaryFiles(canaries);
    this.share = Files.createDirectories(folder.resolve("share"));
    this.sqlite = folder.resolve("data.db");
    this.h2 = folder.resolve("data.mv.db");
  }

  /** Plants until there are so many. */
  void plant(int most) throws IOException, SQLException {
    try (Connection small = DriverManager.getConnection("jdbc:sqlite:" + sqlite);
        Connection large =
            DriverManager.getConnection(
                "jdbc:h2:file:" + h2.toString().replace(".mv.db", ""), "sa", "")) {
      small.setAutoCommit(false);
      for (int round = 0; canaries.drawn().size() < most; round++) {
        files.in(
            Files.createDirectories(
                share.resolve("部门" + round + "_" + canaries.at("folder", canaries::token))));
        database(small, round, false);
        database(large, round, true);
      }
      small.commit();
    }
  }

  /** The plan that scans it. */
  String plan(String more) {
    return """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
        sources:
          - {id: share, type: files, root: %s}
          - {id: db, type: sqlite, path: %s}
          - {id: h2, type: h2, path: %s, username: sa}
        %s"""
        .formatted(share, sqlite, h2, more);
  }

  private void database(Connection connection, int round, boolean comments) throws SQLException {
    String table = "t" + round + "_" + canaries.at("table", canaries::any);
    String column = canaries.at("column", canaries::any);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE \"%s\" (\"%s\" VARCHAR(80), \"%s\" VARCHAR(80), xm VARCHAR(40), bz VARCHAR(400))"
              .formatted(table, column, canaries.at("column", canaries::token)));
      for (int i = 0; i < 4; i++) {
        statement.execute(
            String.format(
                Locale.ROOT,
                "INSERT INTO \"%s\" VALUES ('%s', '%s', '%s', '%s')",
                table,
                canaries.at("database", canaries::phone),
                canaries.at("database", canaries::id),
                canaries.at("database", canaries::name),
                files.prose().strip()));
      }
      statement.execute(
          "CREATE VIEW \"v%d_%s\" AS SELECT * FROM \"%s\""
              .formatted(round, canaries.at("view", canaries::any), table));
      if (comments) {
        statement.execute(
            "COMMENT ON TABLE \"%s\" IS '%s'"
                .formatted(table, canaries.at("comment", canaries::any)));
        statement.execute(
            "COMMENT ON COLUMN \"%s\".\"%s\" IS '%s'"
                .formatted(table, column, canaries.at("comment", canaries::any)));
      }
    }
  }
}
