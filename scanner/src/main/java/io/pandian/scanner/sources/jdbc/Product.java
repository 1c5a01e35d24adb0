package io.pandian.scanner.sources.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The database products that can be read. */
public enum Product {
  POSTGRESQL("PostgreSQL", 5432),
  MYSQL("MySQL", 3306),
  MARIADB("MariaDB", 3306),
  H2("H2", 0),
  SQLITE("SQLite", 0);

  /** Products that a plan may one day name; for a clear answer until then. */
  private static final List<String> NOT_YET =
      List.of(
          "oracle",
          "sqlserver",
          "dameng",
          "kingbase",
          "opengauss",
          "oceanbase",
          "tidb",
          "clickhouse",
          "duckdb",
          "db2",
          "hive");

  private final String title;
  private final int defaultPort;

  Product(String title, int defaultPort) {
    this.title = title;
    this.defaultPort = defaultPort;
  }

  /** Whether a plan's {@code type} is a database of any kind, readable yet or not. */
  public static boolean isDatabase(String type) {
    return of(type).isPresent() || isPlanned(type);
  }

  static boolean isPlanned(String type) {
    return NOT_YET.contains(type);
  }

  static Optional<Product> of(String type) {
    return Arrays.stream(values()).filter(p -> p.code().equals(type)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(Product::code).collect(Collectors.joining(", "));
  }

  /** The name used in plans. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The product's own name. */
  public String title() {
    return title;
  }

  int defaultPort() {
    return defaultPort;
  }

  /** Whether the database is a local file rather than a server. */
  boolean isFile() {
    return defaultPort == 0;
  }

  Dialect dialect() {
    return switch (this) {
      case POSTGRESQL -> new PostgresDialect();
      case MYSQL, MARIADB -> new MariadbDialect(this);
      case H2 -> new H2Dialect();
      case SQLITE -> new SqliteDialect();
    };
  }
}
