package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import io.pandian.scanner.sources.jdbc.EmbeddedServers.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * References to tables of persons whose names no lexicon knows: the database declares them, or
 * names and values tell.
 */
class ReferencesTest {
  private static final int PERSONS = 20;
  private static final int RECORDS = 60;
  private static final String BASE = "truth_references";

  private static final String CANDIDATES =
      "CREATE TABLE t_zhaopin (id bigint PRIMARY KEY, xingming varchar(40), shouji varchar(20))";

  @TempDir private Path folder;

  private final Invented invented = new Invented(7);

  /** Where the tables are made. */
  private enum Database {
    SQLITE,
    H2,
    MARIADB,
    POSTGRESQL
  }

  private List<String> candidates() {
    return rows(PERSONS, i -> person("t_zhaopin VALUES (%d, '%s', '%s')", i));
  }

  private String person(String row, int key) {
    Person person = invented.person();
    return row.formatted(key, person.name(), person.mobile());
  }

  private static List<String> rows(int count, IntFunction<String> row) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "INSERT INTO " + row.apply(i)).toList();
  }

  private static List<String> all(List<?>... parts) {
    List<String> statements = new ArrayList<>();
    for (List<?> part : parts) {
      part.forEach(statement -> statements.add((String) statement));
    }
    return statements;
  }

  /**
   * Candidates, and the interviews of each.
   *
   * @param columns of an interview, behind its own number: first whose it is, then its score
   * @param candidate whose the interview of a row is
   */
  private List<String> interviews(String columns, IntUnaryOperator candidate) {
    return all(
        List.of(CANDIDATES, "CREATE TABLE mianshi (id bigint, " + columns + ")"),
        candidates(),
        rows(
            RECORDS,
            i ->
                "mianshi VALUES (%d, %d, '%d')"
                    .formatted(i, candidate.applyAsInt(i), 60 + i % 30)));
  }

  @ParameterizedTest
  @EnumSource
  void aColumnCalledAfterATableOfPersons_refersToThem(Database database) throws Exception {
    Inventory inventory =
        scan(database, interviews("zhaopin_id bigint, dafen varchar(9)", i -> i % PERSONS + 1));
    assertThat(persons(inventory, "mianshi").union()).isEqualTo(PERSONS);
    assertThat(inventory.persons().total().union()).isEqualTo(PERSONS);
  }

  @ParameterizedTest
  @EnumSource
  void aColumnDeclaredToPointToPersons_refersToThemWhateverItsName(Database database)
      throws Exception {
    Inventory inventory =
        scan(
            database,
            interviews(
                "guanlian bigint, dafen varchar(9),"
                    + " FOREIGN KEY (guanlian) REFERENCES t_zhaopin (id)",
                i -> i % PERSONS + 1));
    assertThat(persons(inventory, "mianshi").union()).isEqualTo(PERSONS);
    assertThat(inventory.persons().total().union()).isEqualTo(PERSONS);
  }

  @ParameterizedTest
  @EnumSource
  void valuesThatAreNoKeysThere_referToNobody(Database database) throws Exception {
    Inventory inventory =
        scan(database, interviews("zhaopin_id bigint, dafen varchar(9)", i -> 500 + i));
    assertThat(persons(inventory, "mianshi").upper()).isZero();
    assertThat(inventory.persons().total().union()).isEqualTo(PERSONS);
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceToAThing_isNobody(Database database) throws Exception {
    Inventory inventory =
        scan(
            database,
            all(
                List.of(
                    "CREATE TABLE dingdan (id bigint PRIMARY KEY, shouhuoren varchar(40),"
                        + " dianhua varchar(20), jine varchar(9))",
                    "CREATE TABLE mingxi (id bigint, dingdan_id bigint, shuliang varchar(9),"
                        + " FOREIGN KEY (dingdan_id) REFERENCES dingdan (id))"),
                rows(PERSONS, i -> person("dingdan VALUES (%d, '%s', '%s', '9.90')", i)),
                rows(RECORDS, i -> "mingxi VALUES (%d, %d, '2')".formatted(i, i % PERSONS + 1))));
    assertThat(persons(inventory, "mingxi").upper()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aSuperiorInTheSameTable_isNotTheRowsOwnKey(Database database) throws Exception {
    Inventory inventory =
        scan(
            database,
            all(
                List.of(
                    "CREATE TABLE employee (id bigint PRIMARY KEY, xingming varchar(40),"
                        + " shouji varchar(20), reports_to bigint,"
                        + " FOREIGN KEY (reports_to) REFERENCES employee (id))"),
                rows(PERSONS, i -> person("employee VALUES (%d, '%s', '%s', 1)", i))));
    assertThat(persons(inventory, "employee").union()).isEqualTo(PERSONS);
  }

  private static PersonCount persons(Inventory inventory, String table) {
    return inventory.assets().stream()
        .filter(asset -> asset.path().toLowerCase(Locale.ROOT).endsWith("." + table))
        .map(Asset::persons)
        .findFirst()
        .orElseThrow();
  }

  private Inventory scan(Database database, List<String> statements) throws Exception {
    return switch (database) {
      case SQLITE -> file("sqlite", "jdbc:sqlite:", "d.db", statements);
      case H2 -> file("h2", "jdbc:h2:file:", "d", statements);
      case MARIADB -> server(EmbeddedServers.mariadb(), statements);
      case POSTGRESQL -> server(EmbeddedServers.postgres(), statements);
    };
  }

  private Inventory file(String type, String url, String name, List<String> statements)
      throws Exception {
    Path file = folder.resolve(name);
    try (Connection connection = DriverManager.getConnection(url + file, "sa", "")) {
      execute(connection, statements);
    }
    return Scans.run(Scans.plan(List.of(Scans.database("d", type, file))), folder);
  }

  private Inventory server(Server server, List<String> statements) throws Exception {
    server.createDatabase(BASE);
    try (Connection connection = server.open(BASE)) {
      execute(connection, statements);
    }
    Path secret = Files.writeString(folder.resolve("secret"), server.password());
    String source =
        "  - {id: d, type: %s, host: 127.0.0.1, port: %d, database: %s, username: %s%s}\n"
            .formatted(
                server.product().name().toLowerCase(Locale.ROOT),
                server.port(),
                BASE,
                server.user(),
                server.password().isEmpty() ? "" : ", password: '${file:" + secret + "}'");
    return Scans.run(Scans.plan(List.of(source)), folder);
  }

  private static void execute(Connection connection, List<String> statements) throws Exception {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    connection.commit();
  }
}
