package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.reading.InvalidInput;
import io.pandian.scanner.jobs.ScanRequest.Start;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans of several output folders whose job repository is one PostgreSQL. */
class SharedStoreTest {
  private static final String DATABASE = "shared_store";

  private final EmbeddedServers.Server server = EmbeddedServers.postgres();

  @TempDir private Path folder;

  @BeforeEach
  void anEmptyStore() throws Exception {
    server.createDatabase(DATABASE);
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.writeString(share.resolve("名单.csv"), "姓名,手机\n韦小宝,13912345671\n苏荃,13812345672\n");
    Files.writeString(share.resolve("说明.txt"), "联系电话：13712345673");
  }

  @Test
  void scans_intoTwoFolders_doNotTakeEachOthersUnits() throws Exception {
    Inventory first = scan("first", Start.USUAL);
    Inventory second = scan("second", Start.USUAL);

    assertThat(first.assets())
        .extracting(Asset::path)
        .containsExactlyInAnyOrder("名单.csv", "说明.txt");
    assertThat(first.persons().total().union()).isEqualTo(3);
    assertThat(second.assets()).isEqualTo(first.assets());
    assertThat(second.persons()).isEqualTo(first.persons());
    assertThat(runsInTheStore()).isEqualTo(2);
  }

  @Test
  void scan_again_replacesWhatItsFolderLeftInTheStore() throws Exception {
    List<Asset> once = scan("again", Start.USUAL).assets().stream().toList();

    assertThat(scan("again", Start.USUAL).assets()).containsExactlyElementsOf(once);
    assertThat(runsInTheStore()).isEqualTo(1);
  }

  @Test
  void resume_ofAnotherFoldersScan_isRefused() throws Exception {
    scan("first", Start.USUAL);

    assertThatThrownBy(() -> scan("second", Start.RESUME))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no unfinished scan");
  }

  @Test
  void store_thatCannotBeReached_isNamed() {
    assertThatThrownBy(() -> scan("first", Start.USUAL, "no_such_store"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("store: The PostgreSQL that keeps the scan's progress")
        .hasMessageContaining("3D000");
  }

  private long runsInTheStore() throws Exception {
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM pandian_run")) {
      row.next();
      return row.getLong(1);
    }
  }

  private Inventory scan(String out, Start start) throws Exception {
    return scan(out, start, DATABASE);
  }

  private Inventory scan(String out, Start start, String database) throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 测试, kind: enterprise, zone: guangxi, registeredInZone: true,
              criticalInfrastructureOperator: false}
            sources:
              - {id: share, type: files, root: '%s'}
            activities: []
            store: {type: postgresql, host: localhost, port: %d, database: %s,
              username: %s, password: '${STORE_PASSWORD}'}
            """
                .formatted(folder.resolve("share"), server.port(), database, server.user()));
    return TestScan.run(
        PlanFile.read(plan, name -> server.password().isEmpty() ? "any" : server.password()),
        folder,
        out,
        start);
  }
}
