package io.pandian.scanner.sources.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The database products that can be read. */
public enum Product {
  POSTGRESQL("PostgreSQL", PostgresDialect::new),
  MYSQL("MySQL", MariadbDialect::new),
  MARIADB("MariaDB", MariadbDialect::new),
  H2("H2", H2Dialect::new),
  SQLITE("SQLite", SqliteDialect::new);

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
  private final Supplier<Dialect> dialect;

  Product(String title, Supplier<Dialect> dialect) {
    this.title = title;
    this.dialect = dialect;
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

  Dialect dialect() {
    return dialect.get();
  }
}
