package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.scanner.sources.jdbc.Dumps;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import io.pandian.scanner.sources.jdbc.EmbeddedServers.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real systems with the rows they are delivered with: each table with persons has a truth, counted
 * by the SQL that stands in {@code real-systems.tsv} with its reason. A table that is not named
 * there holds nobody.
 */
class RealSystemsTruthTest {
  private static final double RIGHT = 0.95;

  /** Upper bound of the total against the count. */
  private static final double WIDEST = 1.5;

  @TempDir private Path folder;

  /**
   * A system as it is delivered.
   *
   * @param name its name among the truths, and of its database
   */
  private record Delivered(String name, boolean onPostgres, List<String> dumps) {
    Server server() {
      return onPostgres ? EmbeddedServers.postgres() : EmbeddedServers.mariadb();
    }

    String schema() {
      return onPostgres ? "public" : database();
    }

    String database() {
      return "truth_" + name;
    }
  }

  private static final List<Delivered> SYSTEMS =
      List.of(
          new Delivered("eladmin", false, List.of("eladmin.mysql.sql")),
          new Delivered("ruoyi", false, List.of("ruoyi-vue.mysql.sql")),
          new Delivered("mall", false, List.of("mall.mysql.sql")),
          new Delivered(
              "litemall", false, List.of("litemall-schema.mysql.sql", "litemall-data.mysql.sql")),
          new Delivered("ruoyi_pro", false, List.of("ruoyi-vue-pro.mysql.sql")),
          new Delivered("ruoyi_pro", true, List.of("ruoyi-vue-pro.postgresql.sql")));

  /** A table beside what the scan made of it. */
  private record Outcome(String system, Asset asset, Truth truth, String why) {
    PersonCount count() {
      return asset.persons();
    }

    boolean right() {
      return truth.unionRight(count());
    }

    boolean concernsPersons() {
      return truth.high() > 0 || count().union() > 0;
    }

    @Override
    public String toString() {
      String slots =
          asset.personSlots().stream()
              .map(slot -> slot.role() + slot.fields())
              .collect(Collectors.joining(" "));
      return "  %s %s %s (%s) | %s"
          .formatted(system, asset.path(), truth.against(count()), why, slots);
    }
  }

  @Test
  void tablesOfRealSystems_areCountedRightWithTrueBounds() throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    List<PersonCount> totals = new ArrayList<>();
    for (Delivered system : SYSTEMS) {
      Inventory inventory = scan(system);
      outcomes.addAll(outcomes(system, inventory));
      totals.add(inventory.persons().total());
    }

    SoftAssertions all = new SoftAssertions();
    all.assertThat((double) totals.stream().mapToLong(PersonCount::upper).sum())
        .as("upper bounds of %s, the widest:\n%s", totals, lines(widest(outcomes)))
        .isLessThanOrEqualTo(WIDEST * totals.stream().mapToLong(PersonCount::union).sum());
    List<Outcome> persons = outcomes.stream().filter(Outcome::concernsPersons).toList();
    List<Outcome> wrong = persons.stream().filter(o -> !o.right()).toList();
    List<Outcome> outside =
        outcomes.stream().filter(o -> !o.truth().insideBounds(o.count())).toList();
    all.assertThat((double) wrong.size())
        .as("%d of %d wrong:\n%s", wrong.size(), persons.size(), lines(wrong))
        .isLessThanOrEqualTo((1 - RIGHT) * persons.size());
    all.assertThat(outside).as("outside their bounds:\n%s", lines(outside)).isEmpty();
    all.assertAll();
  }

  private static List<Outcome> widest(List<Outcome> outcomes) {
    return outcomes.stream()
        .sorted(Comparator.comparingLong(o -> o.count().union() - o.count().upper()))
        .limit(10)
        .toList();
  }

  private static String lines(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::toString).collect(Collectors.joining("\n"));
  }

  private Inventory scan(Delivered system) throws Exception {
    Server server = system.server();
    Dumps.load(server, system.dumps().get(0), system.database());
    for (String more : system.dumps().subList(1, system.dumps().size())) {
      Dumps.add(server, more, system.database());
    }
    Path work = Files.createDirectory(folder.resolve(system.name() + system.onPostgres()));
    return Scans.run(Scans.plan(List.of(source(system, work))), work);
  }

  private static String source(Delivered system, Path work) throws Exception {
    Server server = system.server();
    Path secret = Files.writeString(work.resolve("secret"), server.password());
    String password = server.password().isEmpty() ? "" : ", password: '${file:" + secret + "}'";
    return "  - {id: d, type: %s, host: 127.0.0.1, port: %d, database: %s, username: %s%s}\n"
        .formatted(
            system.onPostgres() ? "postgresql" : "mariadb",
            server.port(),
            system.database(),
            server.user(),
            password);
  }

  private static List<Outcome> outcomes(Delivered system, Inventory inventory) throws SQLException {
    Map<String, TestTable.Line> truths = new HashMap<>();
    for (TestTable.Line line : TestTable.read("real-systems.tsv")) {
      if (line.get("system").equals(system.name())) {
        truths.put(system.schema() + "." + line.get("table"), line);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    try (Connection connection = system.server().open(system.database());
        Statement statement = connection.createStatement()) {
      for (Asset asset : inventory.assets()) {
        TestTable.Line line = truths.remove(asset.path());
        outcomes.add(
            line == null
                ? new Outcome(system.name(), asset, Truth.of(0), "holds nobody")
                : new Outcome(system.name(), asset, truth(statement, line), line.get("why")));
      }
    }
    assertThat(truths.keySet()).as("tables of %s that were not scanned", system).isEmpty();
    return outcomes;
  }

  /** Two queries where two readings can be defended. */
  private static Truth truth(Statement statement, TestTable.Line line) throws SQLException {
    long least = number(statement, line.get("sql"));
    String most = line.get("most");
    return Truth.between(least, most.isEmpty() ? least : number(statement, most));
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
