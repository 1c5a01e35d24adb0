package io.pandian.scanner.sources.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The tables that every database of the contract holds, made in the words of its product. */
final class ContractTables {
  static final int CUSTOMERS = 100_000;
  static final int KEYLESS = 50_000;

  /** Characters of a cell that is longer than what is read of it. */
  static final int LONG = 100_001;

  /** An account that may read {@code customer} and {@code twin}; its password is its name. */
  static final String READER = "scan";

  static final String ODD_NAME = "a.b`c \"员工";

  /** All of them, but for the twin of {@code twin}. */
  static final List<String> NAMES =
      List.of(
          ODD_NAME,
          "customer",
          "essay",
          "faulty",
          "keyless",
          "late",
          "names",
          "nothing",
          "orders",
          "secret",
          "slow",
          "twin");

  private static final int BATCH = 5_000;

  private final Connection connection;
  private final Dialect dialect;
  private final String schema;
  private final Words words;

  ContractTables(Connection connection, Dialect dialect, String schema, Words words) {
    this.connection = connection;
    this.dialect = dialect;
    this.schema = schema;
    this.words = words;
  }

  /** What each product says in its own words. Tables come as a statement names them. */
  interface Words {
    /** The type of a long text. */
    default String longText() {
      return "text";
    }

    /** A blank text as the product knows one. */
    default String blank() {
      return "　 ";
    }

    /** Comments on {@code customer}, and on its column {@code phone}. */
    default List<String> comments(String customer) {
      return List.of(
          "COMMENT ON TABLE " + customer + " IS '客户'",
          "COMMENT ON COLUMN " + customer + "." + '"' + "phone" + '"' + " IS '手机号'");
    }

    /** An expression over {@code id} that fails where that has become so large, at the latest. */
    default String failing(String id, int from) {
      return "1 / (" + id + " - " + from + ")";
    }

    /** A query whose column {@code s} takes longer than any limit of the contract. */
    String slow(String customer);

    /** Has the product look at a table, for its estimates. */
    default List<String> analyze(String table) {
      return List.of();
    }

    /** Makes {@link #READER}, if there are accounts. */
    default List<String> reader(List<String> tables) {
      return List.of();
    }

    /** Whether a wrong password is refused. */
    default boolean checksPasswords() {
      return true;
    }

    /** Locks a table against its readers until the connection ends. */
    default List<String> lock(String table) {
      return List.of();
    }

    /** Whether {@code Twin} and {@code twin} are two tables. */
    default boolean tellsTwinsApart() {
      return true;
    }
  }

  void make() throws SQLException {
    execute(
        "CREATE TABLE %s (%s bigint NOT NULL PRIMARY KEY, %s varchar(40), %s char(11), %s %s)"
            .formatted(t("customer"), q("id"), q("name"), q("phone"), q("note"), words.longText()),
        "CREATE TABLE %s (%s varchar(36), %s int, %s varchar(20))"
            .formatted(t("keyless"), q("v"), q("w"), q("rare")),
        "CREATE TABLE %s (%s varchar(9), %s %s)"
            .formatted(t("essay"), q("id"), q("v"), words.longText()),
        "CREATE TABLE %s (%s varchar(9), %s varchar(9))"
            .formatted(t(ODD_NAME), q("x.`\"y"), q("select")),
        "CREATE TABLE %s (%s varchar(9))".formatted(t("nothing"), q("v")),
        "CREATE TABLE %s (%s varchar(9))".formatted(t("twin"), q("v")),
        "CREATE TABLE %s (%s varchar(40))".formatted(t("secret"), q("v")),
        ("CREATE TABLE %s (%s bigint NOT NULL PRIMARY KEY, %s bigint, %s bigint,"
                + " FOREIGN KEY (%s) REFERENCES %s (%s))")
            .formatted(
                t("orders"),
                q("id"),
                q("buyer"),
                q("customer_id"),
                q("buyer"),
                q("customer"),
                q("id")));
    fill();
    makeViews();
    execute(words.comments(t("customer")));
    execute(words.analyze(t("customer")));
    execute(words.analyze(t("keyless")));
    execute(words.reader(List.of(t("customer"), t("twin"))));
  }

  private void fill() throws SQLException {
    connection.setAutoCommit(false);
    insert(
        "customer",
        CUSTOMERS,
        i ->
            new Object[] {
              (long) i,
              "n" + i,
              i % 4 > 0 ? String.valueOf(13_800_000_000L + i) : null,
              i % 3 == 0 ? words.blank() : i % 3 == 1 ? "x" : null
            });
    insert(
        "keyless",
        KEYLESS,
        i -> new Object[] {"%036d".formatted(i), i, i == 29_000 || i == 29_999 ? "r" + i : null});
    insert("essay", 2, i -> new Object[] {"" + i, i == 1 ? "汉".repeat(LONG) : "short"});
    insert(ODD_NAME, 1, i -> new Object[] {"1", "2"});
    insert("twin", 1, i -> new Object[] {"lower"});
    insert("secret", 1, i -> new Object[] {"canary-13800138000"});
    insert("orders", 300, i -> new Object[] {(long) i, 7L * i, 11L * i});
    connection.setAutoCommit(true);
    if (words.tellsTwinsApart()) {
      execute(
          "CREATE TABLE %s (%s varchar(9))".formatted(t("Twin"), q("v")),
          "INSERT INTO " + t("Twin") + " VALUES ('upper')");
    }
  }

  private void makeViews() throws SQLException {
    String from = " FROM " + t("customer");
    String columns = "SELECT " + q("id") + ", " + q("name") + ", ";
    execute(
        "CREATE VIEW " + t("names") + " AS SELECT " + q("name") + from,
        "CREATE VIEW %s AS %s %s AS %s %s WHERE %s < 9"
            .formatted(t("faulty"), columns, words.failing(q("id"), 3), q("bad"), from, q("id")),
        "CREATE VIEW %s AS %s %s AS %s %s"
            .formatted(t("late"), columns, words.failing(q("id"), 50_000), q("bad"), from),
        "CREATE VIEW " + t("slow") + " AS " + words.slow(t("customer")));
  }

  private void insert(String table, int rows, Row row) throws SQLException {
    int width = row.of(1).length;
    String marks = "?" + ", ?".repeat(width - 1);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + t(table) + " VALUES (" + marks + ")")) {
      for (int i = 1; i <= rows; i++) {
        Object[] cells = row.of(i);
        for (int cell = 0; cell < width; cell++) {
          insert.setObject(cell + 1, cells[cell]);
        }
        insert.addBatch();
        if (i % BATCH == 0 || i == rows) {
          insert.executeBatch();
        }
      }
    }
    connection.commit();
  }

  /** The cells of a row. */
  private interface Row {
    Object[] of(int number);
  }

  private void execute(List<String> statements) throws SQLException {
    execute(statements.toArray(String[]::new));
  }

  private void execute(String... statements) throws SQLException {
    Dialect.execute(connection, statements);
  }

  private String t(String name) {
    return dialect.quoted(new TableName(schema, name));
  }

  private String q(String name) {
    return dialect.quoted(name);
  }
}
