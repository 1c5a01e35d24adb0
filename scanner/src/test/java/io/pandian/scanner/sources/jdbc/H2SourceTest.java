package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** H2, in a local file that a process of its own opens. */
class H2SourceTest extends DatabaseFileContract {
  H2SourceTest() {
    super(Product.H2, "sa");
  }

  @Override
  Path file(Path inFolder, String name) {
    return inFolder.resolve(name + ".mv.db");
  }

  @Override
  String url(Path file) {
    return "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
  }

  @Override
  List<String> small() {
    return List.of("CREATE TABLE t (v varchar)", "INSERT INTO t VALUES ('a')");
  }

  @Override
  Set<Lack> lacks() {
    return Set.of(Lack.RIGHTS, Lack.SERVER, Lack.LAZY_VIEWS);
  }

  @Override
  String schema() {
    return "PUBLIC";
  }

  @Override
  List<String> types() {
    return List.of("bigint", "varchar(40)", "char(11)", "clob");
  }

  @Override
  String refusal() {
    return "error 90097";
  }

  @Override
  ContractTables.Words words() {
    return new ContractTables.Words() {
      @Override
      public String longText() {
        return "clob";
      }

      @Override
      public String slow(String customer) {
        return "SELECT count(*) AS \"s\" FROM SYSTEM_RANGE(1, 1000000) a,"
            + " SYSTEM_RANGE(1, 1000000) b WHERE a.x + b.x = 7";
      }

      @Override
      public List<String> reader(List<String> tables) {
        return List.of(
            "CREATE USER scan PASSWORD 'scan'",
            "GRANT SELECT ON " + String.join(", ", tables) + " TO scan");
      }
    };
  }

  /** The names are folded, as those of most are that are not quoted. */
  @Override
  Canon canon() {
    return new Canon(
        List.of(
            "CREATE TABLE canon (id bigint PRIMARY KEY, name varchar(40), n numeric(10,2), d double,"
                + " b boolean, t timestamp, y blob, big clob, arr integer array)",
            "INSERT INTO canon VALUES (1, '张三', 1.50, 1e21, true, '2024-02-29 08:09:10', X'00',"
                + " 'long', ARRAY[1, 2]), (2, ' ', null, null, false, null, null, '　', null)"),
        "PUBLIC.CANON",
        List.of("ID", "NAME", "N", "D", "B", "T", "Y", "BIG", "ARR"),
        List.of("Y", "NAME", "BIG"),
        List.of(
            "1|张三|1.50|1000000000000000000000|true|2024-02-29 08:09:10|null|long|[1, 2]|1|1|1",
            "2| |null|null|false|null|null|　|null|null|null|null"));
  }

  @Override
  List<String> ownTables() {
    return List.of("\"h.r\".\"a\"\"b\"");
  }

  @Override
  List<String> ownStatements() {
    return List.of(
        "CREATE SCHEMA \"h.r\"",
        "CREATE TABLE \"h.r\".\"a\"\"b\" (\"x.y\" varchar)",
        "INSERT INTO \"h.r\".\"a\"\"b\" VALUES ('z')");
  }

  @Test
  void namesOfOtherSchemas_leadToTheirTables() throws Exception {
    assertThat(Recording.rows(source(), "\"h.r\".\"a\"\"b\"", List.of("x.y"), List.of()))
        .containsExactly("z");
  }

  @Test
  void rows_areTheDatabasesOwnCount_andTypesAreThoseOfTheDefinition() throws Exception {
    assertThat(Recording.list(source()).unit("PUBLIC.CANON").rows()).hasValue(2);
    assertThat(Recording.sample(source(), "PUBLIC.CANON", 10).table().fields())
        .extracting(FieldSample::type)
        .startsWith("bigint", "varchar(40)", "numeric(10,2)", "double precision", "boolean");
  }
}
