package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.Secret;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent.RowsRead;
import io.pandian.scanner.sources.TableContent.Sampled;
import io.pandian.scanner.sources.TableKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every database must do. One more product is one more subclass: it starts the real server,
 * says in the product's words what cannot be said in words for all, and declares what the product
 * lacks. What it has beyond is tested there.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DatabaseContract {
  static final int LONG = ContractTables.LONG;
  private static final String SCAN = ContractTables.READER;
  private static final Limits SHORT =
      new Limits(
          1,
          Duration.ofMillis(700),
          Duration.ofMillis(1200),
          OptionalLong.empty(),
          Duration.ofSeconds(5));

  @SuppressWarnings("NullAway.Init")
  private Source source;

  /** What a product may lack. */
  enum Lack {
    /** Comments of tables and columns. */
    COMMENTS,
    /** An estimate of a table's rows without counting. */
    ROW_ESTIMATES,
    /** Names that differ in nothing but small and capital letters. */
    CASE,
    /** Accounts of which one may read less than another. */
    ACCOUNTS,
    /** That an account can be told whether it could write. */
    RIGHTS,
    /** Sessions in which nobody can write, whatever his rights. */
    READ_ONLY_SESSIONS,
    /** Tables that one session locks against the readers of another. */
    LOCKS,
    /** A server, which ends connections. */
    SERVER,
    /** Views of which nothing is computed but the columns that are asked for. */
    LAZY_VIEWS
  }

  /**
   * A table of every type of a product, and how its values must be read.
   *
   * @param present the columns of which only presence is asked
   */
  record Canon(
      List<String> statements,
      String path,
      List<String> columns,
      List<String> present,
      List<String> rows) {}

  /** Starts the server, if need be, and makes an empty database. */
  abstract void start() throws Exception;

  /** A connection of an account that may do anything. */
  abstract Connection open() throws SQLException;

  /** The database as that account's source. */
  abstract JdbcSettings settings();

  /** What the product lacks. */
  abstract Set<Lack> lacks();

  /** The schema in which the tables are made. */
  abstract String schema();

  /** The product's words for the tables of the contract. */
  abstract ContractTables.Words words();

  abstract Canon canon();

  /** The types of customer's columns, as they are told. */
  abstract List<String> types();

  /** What the product says when it refuses to write. */
  abstract String refusal();

  /** Databases that are not there: no server, no database, no file. */
  abstract List<JdbcSettings> nowhere();

  /** Further tables and views of the subclass, by their paths. */
  List<String> ownTables() {
    return List.of();
  }

  /** Statements that make them, and whatever else the subclass needs. */
  List<String> ownStatements() {
    return List.of();
  }

  /** Statements that end the connections of the scan. */
  List<String> endConnections() {
    return List.of();
  }

  /** A query for the number of statements over the slow view that still run. */
  Optional<String> stillRunning() {
    return Optional.empty();
  }

  Dialect dialect() {
    return settings().product().dialect();
  }

  Source open(JdbcSettings settings) throws SourceException {
    return settings.open();
  }

  @BeforeAll
  void makeTables() throws Exception {
    start();
    try (Connection connection = open()) {
      new ContractTables(connection, dialect(), schema(), words()).make();
      Dialect.execute(connection, canon().statements().toArray(String[]::new));
      Dialect.execute(connection, ownStatements().toArray(String[]::new));
    }
    source = open(settings());
  }

  @AfterAll
  void close() {
    source.close();
  }

  /** The source over all, as the account that may do anything. */
  Source source() {
    return source;
  }

  String path(String table) {
    return new TableName(schema(), table).path();
  }

  JdbcSettings settings(String user, String password, Limits limits, TablePatterns patterns) {
    JdbcSettings all = settings();
    return new JdbcSettings(
        all.id(),
        all.product(),
        all.place(),
        all.options(),
        user,
        password.isEmpty() ? Optional.empty() : Optional.of(Secret.of(password)),
        patterns,
        limits,
        all.read());
  }

  JdbcSettings limited(Limits limits) {
    JdbcSettings all = settings();
    return settings(
        all.username(), all.password().map(Secret::reveal).orElse(""), limits, all.patterns());
  }

  /** The same database as an account of the subclass, whose password is its name. */
  Source as(String user) throws SourceException {
    return open(settings(user, user, Limits.DEFAULT, settings().patterns()));
  }

  static void assertReason(UnscannedReason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("canary")
        .hasMessageNotContaining("jdbc:");
  }

  /** A reading to the end, after a sample. */
  static RowsRead read(Source source, String path, String... columns) throws Exception {
    return Recording.read(
        source,
        path,
        table -> {
          table.sample(new Sampling(1000, 7));
          return table.forEachRow(List.of(columns), List.of(), cells -> {});
        });
  }

  private boolean has(Lack ability) {
    return !lacks().contains(ability);
  }

  private void needs(Lack ability) {
    assumeFalse(lacks().contains(ability), settings().product().title() + " lacks " + ability);
  }

  @Test
  void listing_tellsEveryTableAndViewOnce_inTheOrderOfNames() throws Exception {
    Stream<String> names = ContractTables.NAMES.stream().map(this::path);
    Stream<String> own = Stream.concat(ownTables().stream(), Stream.of(canon().path()));
    Stream<String> twin = has(Lack.CASE) ? Stream.of(path("Twin")) : Stream.empty();
    Recording.Listed listed = Recording.list(source);
    assertThat(listed.paths())
        .containsExactlyElementsOf(
            Stream.of(names, own, twin)
                .flatMap(paths -> paths)
                .map(path -> TableName.parse(path).orElseThrow())
                .sorted(Comparator.comparing(TableName::schema).thenComparing(TableName::table))
                .map(TableName::path)
                .toList());
    SourceUnit customer = listed.unit(path("customer"));
    assertThat(customer.kind()).isEqualTo(SourceUnit.Kind.TABLE);
    assertThat(customer.comment()).isEqualTo(has(Lack.COMMENTS) ? "客户" : "");
    assertThat(customer.rows().isPresent()).isEqualTo(has(Lack.ROW_ESTIMATES));
    customer.rows().ifPresent(rows -> assertThat(rows).isBetween(80_000L, 120_000L));
    assertThat(listed.unit(path("names")).kind()).isEqualTo(SourceUnit.Kind.VIEW);
  }

  @Test
  void pattern_thatMatchesNothing_isTold() throws Exception {
    String anyT = schema() + ".t*";
    TablePatterns patterns = new TablePatterns(List.of(anyT, "Nope.*"), List.of(path("twin")));
    JdbcSettings all = settings();
    String password = all.password().map(Secret::reveal).orElse("");
    try (Source some = open(settings(all.username(), password, all.limits(), patterns))) {
      Recording.Listed listed = Recording.list(some);
      assertThat(listed.paths()).isEmpty();
      assertThat(listed.unscanned()).containsExactly("Nope.*");
    }
  }

  @Test
  void description_namesTheVersion_andWarnsOfAnAccountThatCouldWrite() throws Exception {
    assertThat(source.describe().product()).matches(settings().product().title() + " [0-9.]+.*");
    if (has(Lack.RIGHTS)) {
      assertThat(source.describe().warnings()).singleElement().asString().contains("could write");
      try (Source reader = as(SCAN)) {
        assertThat(reader.describe().warnings()).isEmpty();
      }
    } else {
      assertThat(source.describe().warnings()).isEmpty();
    }
  }

  @Test
  void columns_keepTypeAndComment() throws Exception {
    Sampled sampled = Recording.sample(source, path("customer"), 10);
    assertThat(sampled.table().name()).isEqualTo("customer");
    assertThat(sampled.table().fields())
        .extracting(FieldSample::type)
        .containsExactlyElementsOf(types());
    assertThat(Recording.field(sampled, "phone").comment())
        .isEqualTo(has(Lack.COMMENTS) ? "手机号" : "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer/id", "keyless/w"})
  void sample_ofALargeTable_isRepeatableAndSpread(String tableAndColumn) throws Exception {
    String path = path(tableAndColumn.split("/", -1)[0]);
    String column = tableAndColumn.split("/", -1)[1];
    Sampled first = Recording.sample(source, path, 1000);
    Sampled second = Recording.sample(source, path, 1000);
    List<String> values = Recording.field(first, column).values();
    assertThat(first.rows()).isEqualTo(1000);
    assertThat(values)
        .hasSize(1000)
        .isEqualTo(Recording.field(second, column).values())
        .doesNotHaveDuplicates();
    int tenth = (column.equals("id") ? ContractTables.CUSTOMERS : ContractTables.KEYLESS) / 10;
    for (int i = 0; i < 10; i++) {
      long begin = (long) i * tenth;
      assertThat(values.stream().map(Long::valueOf).filter(v -> v > begin && v <= begin + tenth))
          .as("tenth %d", i)
          .hasSizeBetween(50, 150);
    }
  }

  @Test
  void sample_leavesBlanksOut_andColumnThatIsBlankButInAFewRows_showsThese() throws Exception {
    Sampled customers = Recording.sample(source, path("customer"), 1000);
    assertThat(Recording.field(customers, "note").values()).containsOnly("x");
    Sampled keyless = Recording.sample(source, path("keyless"), 1000);
    assertThat(Recording.field(keyless, "rare").values())
        .containsExactlyInAnyOrder("r29000", "r29999");
  }

  @Test
  void values_areTextInOneForm_andBinaryIsNotFetched() throws Exception {
    Canon canon = canon();
    assertThat(Recording.rows(source, canon.path(), canon.columns(), canon.present()))
        .containsExactlyElementsOf(canon.rows());
  }

  @Test
  void cellsThatAreLong_areCutByTheServer_andWhatTheyCanHoldIsBounded() throws Exception {
    assertThat(Recording.rows(source, path("essay"), List.of("v"), List.of()))
        .containsExactlyInAnyOrder("汉".repeat(Dialect.LONGEST_CELL), "short");
    RowsRead some = read(source, path("essay"), "id", "v");
    assertThat(some.rows()).isEqualTo(2);
    assertThat(some.partial().orElseThrow().en()).contains("Long cells").contains("v");
    long least = (LONG - Dialect.LONGEST_CELL) / 2;
    // Some tell the length in bytes, of which a character has three.
    assertThat(some.unread().orElseThrow()).isBetween(least, 3L * LONG);

    RowsRead others = read(source, path("essay"), "id");
    assertThat(others.rows()).isEqualTo(2);
    assertThat(others.partial().orElseThrow().en()).contains("beginning of their long cells: v");
    assertThat(others.unread()).hasValue(0);
  }

  @Test
  void reading_givesEveryRowOnce_andPresenceOfWhatIsNotBlank() throws Exception {
    long[] sums = new long[3];
    RowsRead read =
        Recording.read(
            source,
            path("customer"),
            table ->
                table.forEachRow(
                    List.of("id", "phone"),
                    List.of("note"),
                    cells -> {
                      sums[0] += Long.parseLong(cells[0]);
                      sums[1] += cells[1] == null ? 1 : 0;
                      sums[2] += "1".equals(cells[2]) ? 1 : 0;
                    }));
    long all = ContractTables.CUSTOMERS;
    assertThat(read).isEqualTo(RowsRead.all(all));
    assertThat(sums).containsExactly(all * (all + 1) / 2, all / 4, (all + 2) / 3);
    assertThat(read(source, path("customer"), "id", "name")).isEqualTo(RowsRead.all(all));
  }

  @Test
  void noColumns_meansCounting() throws Exception {
    RowsRead read =
        Recording.read(
            source,
            path("customer"),
            table ->
                table.forEachRow(
                    List.of(),
                    List.of(),
                    cells -> {
                      throw new AssertionError("a row was fetched");
                    }));
    assertThat(read.rows()).isEqualTo(ContractTables.CUSTOMERS);
  }

  @Test
  void names_withDotsAndQuotes_leadToTheirOwnTables() throws Exception {
    String odd = path(ContractTables.ODD_NAME);
    assertThat(Recording.rows(source, odd, List.of("select", "x.`\"y"), List.of("x.`\"y")))
        .containsExactly("2|1|1");
    assertThat(Recording.sample(source, odd, 10).rows()).isEqualTo(1);
  }

  @Test
  void names_thatDifferInCase_leadToTheirOwnTables() throws Exception {
    needs(Lack.CASE);
    assertThat(Recording.rows(source, path("Twin"), List.of("v"), List.of()))
        .containsExactly("upper");
    assertThat(Recording.rows(source, path("twin"), List.of("v"), List.of()))
        .containsExactly("lower");
  }

  @Test
  void viewsAndEmptyTables_areSampledToo() throws Exception {
    assertThat(Recording.sample(source, path("names"), 10).rows()).isEqualTo(10);
    assertThat(Recording.sample(source, path("nothing"), 10).rows()).isZero();
    assertThat(read(source, path("nothing"), "v")).isEqualTo(RowsRead.all(0));
  }

  @Test
  void column_whoseValuesFail_isLeftEmptyAndNamed_evenIfNobodyAsksForIt() throws Exception {
    if (!has(Lack.LAZY_VIEWS)) {
      assertReason(UnscannedReason.FAILED, () -> read(source, path("faulty"), "name"));
      return;
    }
    RowsRead read =
        Recording.read(
            source,
            path("faulty"),
            table -> {
              Sampled sampled = table.sample(new Sampling(10, 1));
              assertThat(Recording.field(sampled, "name").values()).hasSize(8);
              assertThat(Recording.field(sampled, "bad").values()).isEmpty();
              return table.forEachRow(List.of("id", "bad"), List.of(), cells -> {});
            });
    assertThat(read.rows()).isEqualTo(8);
    assertThat(read.partial().orElseThrow().en()).contains("bad").doesNotContain("name");

    RowsRead others = read(source, path("faulty"), "name");
    assertThat(others.rows()).isEqualTo(8);
    assertThat(others.partial().orElseThrow().en()).contains("bad");
    assertThat(others.unread()).isEmpty();
  }

  @Test
  void reading_thatFailsOnItsWay_saysHowFarItCame_andCountsTheRowsBehind() throws Exception {
    RowsRead read =
        Recording.read(
            source,
            path("late"),
            table -> table.forEachRow(List.of("bad"), List.of(), cells -> {}));
    assertThat(read.rows()).isBetween(1L, ContractTables.CUSTOMERS - 1L);
    assertThat(read.partial().orElseThrow().en()).contains("stopped after " + read.rows());
    if (has(Lack.LAZY_VIEWS)) {
      assertThat(read.unread()).hasValue(ContractTables.CUSTOMERS - read.rows());
    } else {
      assertThat(read.unread()).isEmpty();
    }
  }

  @Test
  void keys_areThoseThatAreDeclared_andThoseThatNamesAndValuesTell() throws Exception {
    TableKeys orders = keys("orders");
    assertThat(orders.primary()).contains("id");
    assertThat(orders.references()).containsOnlyKeys("buyer", "customer_id");
    assertThat(orders.references().values())
        .allSatisfy(
            reference -> {
              assertThat(reference.table()).endsWith(".customer");
              assertThat(reference.catalogue().name()).isEqualTo("customer");
            });
    TableKeys customers = keys("customer");
    assertThat(customers.primary()).contains("id");
    assertThat(customers.referencedBy()).containsExactlyInAnyOrder("buyer", "customer_id");
    assertThat(keys("names")).isEqualTo(TableKeys.NONE);
  }

  private TableKeys keys(String table) throws SourceException {
    return Recording.read(
        source,
        path(table),
        content -> content.keys(content.sample(new Sampling(100, 1)).table(), catalogue -> true));
  }

  @Test
  void statement_thatTakesTooLong_isEndedByTheServer() throws Exception {
    SourceUnit slow = Recording.list(source).unit(path("slow"));
    try (Source hasty = open(limited(SHORT))) {
      assertReason(
          UnscannedReason.TIMEOUT,
          () -> Recording.read(hasty, slow, t -> t.sample(new Sampling(100, 1))));
      assertReason(
          UnscannedReason.TIMEOUT,
          () -> Recording.read(hasty, slow, t -> t.forEachRow(List.of("s"), List.of(), c -> {})));
    }
    if (stillRunning().isPresent()) {
      assertThat(number(stillRunning().get())).isZero();
    }
  }

  /** The number that a query gives to the account that may do anything. */
  long number(String query) throws SQLException {
    try (Connection connection = open();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void table_thatIsLocked_isSaidToBeLocked() throws Exception {
    needs(Lack.LOCKS);
    source.close(); // A file that is read may be locked by nobody.
    try (Source afterwards = open(settings())) {
      try (Connection connection = open()) {
        Dialect.execute(connection, words().lock(table("twin")).toArray(String[]::new));
        assertReason(
            UnscannedReason.LOCKED,
            () -> Recording.rows(afterwards, path("twin"), List.of("v"), List.of()));
      }
      assertThat(Recording.sample(afterwards, path("twin"), 10).rows()).isEqualTo(1);
    }
    source = open(settings());
  }

  @Test
  void account_withoutTheRight_isRefused_andTheMessageHoldsNoValue() throws Exception {
    needs(Lack.ACCOUNTS);
    SourceUnit secret = Recording.list(source).unit(path("secret"));
    try (Source reader = as(SCAN)) {
      assertThatThrownBy(() -> Recording.read(reader, secret, t -> t.sample(new Sampling(10, 1))))
          .isInstanceOfSatisfying(
              SourceException.class,
              e ->
                  // Some do not tell an account of what it may not see.
                  assertThat(e.reason()).isIn(UnscannedReason.DENIED, UnscannedReason.VANISHED))
          .hasMessageNotContaining("canary");
      assertThat(Recording.sample(reader, path("twin"), 10).rows()).isEqualTo(1);
    }
    try (Source mistyped =
        open(settings(SCAN, "wr0ng-canary", Limits.DEFAULT, settings().patterns()))) {
      if (words().checksPasswords()) {
        assertReason(UnscannedReason.DENIED, mistyped::describe);
        assertReason(UnscannedReason.DENIED, mistyped::describe);
      }
    }
  }

  @Test
  void tableOrColumn_thatIsGone_isSaidToBeGone() throws Exception {
    SourceUnit gone =
        new SourceUnit(
            "crm",
            path("gone"),
            SourceUnit.Kind.TABLE,
            "",
            OptionalLong.empty(),
            OptionalLong.empty());
    assertReason(
        UnscannedReason.VANISHED,
        () -> Recording.read(source, gone, t -> t.sample(new Sampling(1, 1))));
    assertReason(
        UnscannedReason.VANISHED,
        () -> Recording.rows(source, path("twin"), List.of("w"), List.of()));
  }

  @Test
  void database_thatIsNotThere_isUnreachable() throws Exception {
    for (JdbcSettings none : nowhere()) {
      try (Source lost = open(none)) {
        assertReason(UnscannedReason.UNREACHABLE, lost::describe);
        assertThat(lost.isThere()).isFalse();
      }
    }
    assertThat(source.isThere()).isTrue();
  }

  @Test
  void connection_thatTheServerEnded_isReplaced() throws Exception {
    needs(Lack.SERVER);
    assertThat(Recording.list(source).units()).isNotEmpty();
    try (Connection connection = open()) {
      Dialect.execute(connection, endConnections().toArray(String[]::new));
    }
    assertThat(Recording.list(source).units()).isNotEmpty();
  }

  @Test
  void reader_thatBreaksOff_leavesTheSourceUsable() throws Exception {
    assertThatThrownBy(
            () ->
                Recording.read(
                    source,
                    path("customer"),
                    t ->
                        t.forEachRow(
                            List.of("id"),
                            List.of(),
                            c -> {
                              throw new IllegalStateException("enough");
                            })))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Recording.sample(source, path("twin"), 10).rows()).isEqualTo(1);
  }

  @Test
  void writing_isRefused_evenToWhoMayDoAnything() throws Exception {
    source.close(); // Else a file is open twice.
    boolean byRights = !has(Lack.READ_ONLY_SESSIONS);
    JdbcSettings account =
        byRights ? settings(SCAN, SCAN, Limits.DEFAULT, settings().patterns()) : settings();
    try (Connections connections = new Connections(account, dialect())) {
      for (String sql : writing()) {
        assertThatThrownBy(
                () ->
                    connections.query(
                        "twin",
                        session -> {
                          Dialect.execute(session.connection(), sql);
                          return true;
                        }))
            .as(sql)
            .isInstanceOf(SourceException.class)
            .hasMessageContaining(refusal());
      }
    }
    source = open(settings());
    assertThat(Recording.rows(source, path("twin"), List.of("v"), List.of()))
        .containsExactly("lower");
  }

  /** Statements that write. */
  List<String> writing() {
    String twin = table("twin");
    return List.of(
        "INSERT INTO " + twin + " VALUES ('w')",
        "UPDATE " + twin + " SET " + dialect().quoted("v") + " = 'w'",
        "DELETE FROM " + twin,
        "CREATE TABLE " + table("w") + " (v varchar(9))",
        "DROP TABLE " + twin);
  }

  /** A table of the contract as a statement names it. */
  String table(String name) {
    return dialect().quoted(new TableName(schema(), name));
  }
}
