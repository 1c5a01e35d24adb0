package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresCopyTest {
  private static final String DATABASE = "postgres_copy";
  private static final int ROWS = 3000;
  private static final String[] PIECES = {
    "\\", "\\N", "\\.", "\t", "\n", "\r\n", "\b", "\f", "\u000b", "N", "\"", ",", " ", "汉", "é",
    "😀", "1", "\u0001"
  };

  private static EmbeddedServers.Server server;

  @BeforeAll
  static void makeTable() throws Exception {
    server = EmbeddedServers.postgres();
    server.createDatabase(DATABASE);
    server.execute(
        DATABASE,
        "CREATE SEQUENCE counter",
        "CREATE TABLE odd (id int, words text, more varchar(80), n numeric, b boolean, t timestamptz)");
    Random random = new Random(20261121);
    try (Connection connection = server.open(DATABASE);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO odd VALUES (?, ?, ?, ?::numeric, ?, '2024-02-29 08:09:10.5+08')")) {
      for (int row = 0; row < ROWS; row++) {
        insert.setInt(1, row);
        insert.setString(2, words(random));
        insert.setString(3, words(random));
        insert.setString(4, random.nextBoolean() ? null : "-12345678901234567890.50");
        insert.setBoolean(5, random.nextBoolean());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Null, empty, and whatever a line of text must escape, at the end too. */
  private static @Nullable String words(Random random) {
    int pieces = random.nextInt(7) - 1;
    if (pieces < 0) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }

  @Test
  void rows_areThoseOfACursor_whateverTheValues() throws Exception {
    String sql = "SELECT words, id, n, b, t, more FROM odd ORDER BY id";

    List<List<@Nullable String>> copied = rows(new PostgresCopy(), sql, 6);

    assertThat(copied).hasSize(ROWS).isEqualTo(rows(RowFetch.inBlocks(100), sql, 6));
  }

  @Test
  void copy_cannotWrite() {
    assertThatThrownBy(() -> rows(new PostgresCopy(), "SELECT nextval('counter')", 1))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
  }

  private static List<List<@Nullable String>> rows(RowFetch fetch, String sql, int width)
      throws Exception {
    JdbcSettings settings = server.settings("odd", DATABASE);
    Dialect dialect = new PostgresDialect();
    List<List<@Nullable String>> rows = new ArrayList<>();
    try (Connection connection =
        dialect.driver().connect(dialect.url(settings), dialect.properties(settings))) {
      connection.setAutoCommit(false);
      dialect.prepare(connection, settings);
      connection.commit();
      Session session =
          Session.begin(connection, dialect.timeLimit(), settings.limits().readTimeout());
      fetch.rows(session, sql, width, cells -> rows.add(new ArrayList<>(Arrays.asList(cells))));
    }
    return rows;
  }
}
