package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** SQLite, in a local file that a process of its own opens. */
class SqliteSourceTest extends DatabaseFileContract {
  SqliteSourceTest() {
    super(Product.SQLITE, "");
  }

  @Override
  Path file(Path inFolder, String name) {
    return inFolder.resolve(name + ".db");
  }

  @Override
  String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  @Override
  List<String> small() {
    return List.of("PRAGMA journal_mode = WAL", "CREATE TABLE t (v)", "INSERT INTO t VALUES ('a')");
  }

  @Override
  Set<Lack> lacks() {
    return Set.of(
        Lack.COMMENTS, Lack.ROW_ESTIMATES, Lack.CASE, Lack.ACCOUNTS, Lack.RIGHTS, Lack.SERVER);
  }

  @Override
  String schema() {
    return "main";
  }

  @Override
  List<String> types() {
    return List.of("bigint", "varchar(40)", "char(11)", "text");
  }

  @Override
  String refusal() {
    return "error 8)";
  }

  @Override
  ContractTables.Words words() {
    return new ContractTables.Words() {
      @Override
      public List<String> comments(String customer) {
        return List.of();
      }

      /** A division by zero is no failure here, a whole number too large is. */
      @Override
      public String failing(String id, int from) {
        return "CASE WHEN %1$s >= %2$d THEN abs(%1$s - %1$s - 9223372036854775807 - 1) ELSE 1 END"
            .formatted(id, from);
      }

      @Override
      public String slow(String customer) {
        return "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r WHERE x <"
            + " 1000000000) SELECT count(*) AS s FROM r";
      }

      @Override
      public List<String> lock(String table) {
        return List.of("BEGIN EXCLUSIVE");
      }

      @Override
      public boolean tellsTwinsApart() {
        return false;
      }
    };
  }

  @Override
  Canon canon() {
    return new Canon(
        List.of(
            "CREATE TABLE canon (id INTEGER PRIMARY KEY, name VARCHAR(40), amount REAL, any, y BLOB)",
            "INSERT INTO canon VALUES (1, '张三', 1e21, X'00ff', X'00'), (2, '　', null, 7, null)"),
        "main.canon",
        List.of("id", "name", "amount", "any", "y"),
        List.of("name", "y"),
        List.of("1|张三|1000000000000000000000|null|null|1|1", "2|　|null|7|null|null|null"));
  }

  @Override
  List<String> ownTables() {
    return List.of("main.\"a.\"\"b\"");
  }

  @Override
  List<String> ownStatements() {
    return List.of(
        "CREATE TABLE \"a.\"\"b\" (\"x.y\" TEXT PRIMARY KEY) WITHOUT ROWID",
        "INSERT INTO \"a.\"\"b\" VALUES ('z')");
  }

  @Test
  void tableWithoutRowNumbers_isReadToo() throws Exception {
    String path = "main.\"a.\"\"b\"";
    assertThat(Recording.rows(source(), path, List.of("x.y"), List.of())).containsExactly("z");
    assertThat(Recording.sample(source(), path, 10).rows()).isEqualTo(1);
  }

  @Test
  void types_areThoseThatWereDeclared_ifAny() throws Exception {
    assertThat(Recording.sample(source(), "main.canon", 10).table().fields())
        .extracting(FieldSample::type)
        .containsExactly("integer", "varchar(40)", "real", "", "blob");
  }
}
