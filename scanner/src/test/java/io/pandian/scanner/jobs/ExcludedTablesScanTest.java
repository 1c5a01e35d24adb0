package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every table that is there was scanned, or could not be, or is left out by the plan. */
class ExcludedTablesScanTest {
  private static final List<String> TABLES = List.of("kehu", "dingdan", "tmp_1", "tmp_2", "rizhi");

  @TempDir private Path folder;

  @Test
  void seen_isScannedAndUnscannedAndExcluded() throws Exception {
    EmbeddedServers.Server server = EmbeddedServers.postgres().createDatabase("excluding");
    for (String table : TABLES) {
      server.execute("excluding", "CREATE TABLE " + table + " (id int, bz varchar(20))");
    }
    create("jdbc:sqlite:" + folder.resolve("small.db"), "");
    create("jdbc:h2:file:" + folder.resolve("large"), "sa");
    Inventory inventory =
        TestScan.run(
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
              criticalInfrastructureOperator: false}
            sources:
              - {id: pg, type: postgresql, host: 127.0.0.1, port: %d, database: excluding,
                 username: %s, exclude: ['*.tmp_*']}
              - {id: small, type: sqlite, path: %s, exclude: ['*.tmp_?', '*.rizhi']}
              - {id: large, type: h2, path: %s, username: sa, include: ['*.KEHU', '*.TMP_*'],
                 exclude: ['*.TMP_2']}
            """
                .formatted(
                    server.port(),
                    server.user(),
                    folder.resolve("small.db"),
                    folder.resolve("large.mv.db")),
            folder,
            "out");

    for (String source : List.of("pg", "small", "large")) {
      assertThat(seen(inventory, source)).as(source).containsExactlyInAnyOrderElementsOf(TABLES);
    }
    assertThat(inventory.excluded())
        .filteredOn(left -> left.source().equals("pg"))
        .extracting(Excluded::pattern)
        .containsExactly("*.tmp_*", "*.tmp_*");
    assertThat(inventory.excluded())
        .filteredOn(left -> left.source().equals("large"))
        .extracting(Excluded::pattern)
        .containsExactlyInAnyOrder("", "", "*.TMP_2");
  }

  private static void create(String url, String user) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("CREATE TABLE " + table + " (id int, bz varchar(20))");
      }
    }
  }

  private static List<String> seen(Inventory inventory, String source) {
    return Stream.of(
            inventory.assets().stream()
                .filter(asset -> asset.source().equals(source))
                .map(Asset::path),
            inventory.unscanned().stream()
                .filter(gap -> gap.source().equals(source))
                .map(Unscanned::path),
            inventory.excluded().stream()
                .filter(left -> left.source().equals(source))
                .map(Excluded::path))
        .flatMap(paths -> paths)
        .map(path -> path.substring(path.indexOf('.') + 1).toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
