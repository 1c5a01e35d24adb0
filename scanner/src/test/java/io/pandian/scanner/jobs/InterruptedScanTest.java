package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a scan while it runs, and to one that goes on: the inventory is the same. */
class InterruptedScanTest {
  private static final LocalDate DAY = TestScan.AS_OF;
  private static final int FILES = 6;

  @TempDir private Path folder;

  private Path share() throws Exception {
    Path share = folder.resolve("share");
    if (!Files.exists(share)) {
      Files.createDirectories(share);
      for (int file = 1; file <= FILES; file++) {
        Files.writeString(
            share.resolve("名单" + file + ".csv"), "姓名,手机\n韦小宝,1391234567%d\n".formatted(file));
      }
    }
    return share;
  }

  private String filesPlan(String awayTimeout) throws Exception {
    return """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s, limits: {awayTimeout: %s}}
        """
        .formatted(share(), awayTimeout);
  }

  private Inventory scan(String plan, String out, LocalDate today, ScanProgress progress)
      throws Exception {
    return ScanApplication.run(
        new ScanRequest(
            PlanFile.read("plan.yaml", plan, name -> "any"),
            Rulebooks.standard(),
            folder.resolve(out),
            today,
            false,
            1,
            ScanRequest.Start.USUAL,
            TestScan.key(folder),
            Language.ZH),
        progress);
  }

  private String text(String out) throws Exception {
    return StoredInventoryText.of(folder.resolve(out));
  }

  private String uninterrupted(String plan) throws Exception {
    scan(plan, "golden", DAY, ScanProgress.NONE);
    return text("golden");
  }

  /** Does something once, when two units are done. */
  private static class Midway implements ScanProgress {
    private int done;

    @Override
    public synchronized void unitDone(String source, String path, boolean withGaps) {
      if (++done == 2) {
        midway();
      }
    }

    void midway() {
      throw new IllegalStateException("the process dies here");
    }
  }

  @Test
  void scanGivenAgainAfterMidnight_goesOnWithItsOwnDay() throws Exception {
    String plan = filesPlan("1m");
    assertThatThrownBy(() -> scan(plan, "out", DAY, new Midway())).isInstanceOf(ScanFailed.class);
    List<Long> doneBefore = new ArrayList<>();

    scan(
        plan,
        "out",
        DAY.plusDays(1),
        new ScanProgress() {
          @Override
          public void recovered(long units, long before) {
            doneBefore.addAll(List.of(units, before));
          }
        });

    assertThat(text("out")).isEqualTo(uninterrupted(plan));
    assertThat(doneBefore.get(0)).isEqualTo(FILES);
    assertThat(doneBefore.get(1)).isBetween(1L, FILES - 1L);
    assertThat(scan(plan, "out", DAY.plusDays(1), ScanProgress.NONE).scan().asOf())
        .as("a scan that is complete is no reason to stay at its day")
        .isEqualTo(DAY.plusDays(1));
  }

  @Test
  void clockThatWasSetBack_makesNoScanEndBeforeItsBeginning() throws Exception {
    String plan = filesPlan("1m");
    assertThatThrownBy(() -> scan(plan, "out", DAY, new Midway())).isInstanceOf(ScanFailed.class);
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("out/.pandian/store"), "pandian", "");
        Statement update = connection.createStatement()) {
      update.executeUpdate("UPDATE pandian_run SET started_at = '2099-01-01T00:00:00Z'");
    }

    Inventory inventory = scan(plan, "out", DAY.minusDays(3), ScanProgress.NONE);

    assertThat(inventory.scan().finishedAt()).isAfterOrEqualTo(inventory.scan().startedAt());
    assertThat(text("out")).isEqualTo(uninterrupted(plan));
  }

  @Test
  void shareThatIsUnmountedMidway_isWaitedFor() throws Exception {
    String plan = filesPlan("10m");
    AtomicBoolean back = new AtomicBoolean();

    scan(
        plan,
        "out",
        DAY,
        new Midway() {
          @Override
          void midway() {
            unmount();
          }

          @Override
          public void away(String source, Duration limit) {
            mount();
          }

          @Override
          public void back(String source) {
            back.set(true);
          }
        });

    assertThat(back).isTrue();
    assertThat(text("out")).isEqualTo(uninterrupted(plan));
  }

  @Test
  void shareThatStaysAway_endsTheScan_whichGoesOnLater() throws Exception {
    String plan = filesPlan("1s");
    assertThatThrownBy(
            () ->
                scan(
                    plan,
                    "out",
                    DAY,
                    new Midway() {
                      @Override
                      void midway() {
                        unmount();
                      }
                    }))
        .isInstanceOf(ScanFailed.class);
    assertThatThrownBy(() -> scan(plan, "out", DAY, ScanProgress.NONE))
        .as("it is still away")
        .isInstanceOf(ScanFailed.class);
    mount();

    scan(plan, "out", DAY, ScanProgress.NONE);

    assertThat(text("out")).isEqualTo(uninterrupted(plan));
  }

  /** What stays is the empty folder where it was mounted. */
  private void unmount() {
    try {
      Files.move(folder.resolve("share"), folder.resolve("elsewhere"));
      Files.createDirectory(folder.resolve("share"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void mount() {
    try {
      Files.delete(folder.resolve("share"));
      Files.move(folder.resolve("elsewhere"), folder.resolve("share"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void databaseThatLetsNobodyInMidway_isWaitedFor() throws Exception {
    EmbeddedServers.Server server = EmbeddedServers.postgres().createDatabase("leaving");
    for (int table = 1; table <= FILES; table++) {
      server.execute(
          "leaving",
          "CREATE TABLE kunde%1$d (name text, phone text)".formatted(table),
          "INSERT INTO kunde%1$d VALUES ('韦小宝', '1391234567%1$d')".formatted(table));
    }
    server.execute(
        "leaving",
        "DROP ROLE IF EXISTS guest",
        "CREATE ROLE guest LOGIN PASSWORD 'any'",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest");
    String plan =
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: crm, type: postgresql, host: 127.0.0.1, port: %d, database: leaving,
             username: guest, password: '${ANY}', limits: {awayTimeout: 10m}}
        """
            .formatted(server.port());
    AtomicBoolean back = new AtomicBoolean();

    scan(
        plan,
        "out",
        DAY,
        new Midway() {
          @Override
          void midway() {
            execute(
                server,
                "ALTER ROLE guest CONNECTION LIMIT 0",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'guest'");
          }

          @Override
          public void away(String source, Duration limit) {
            execute(server, "ALTER ROLE guest CONNECTION LIMIT -1");
          }

          @Override
          public void back(String source) {
            back.set(true);
          }
        });

    assertThat(back).isTrue();
    assertThat(text("out")).isEqualTo(uninterrupted(plan));
  }

  private static void execute(EmbeddedServers.Server server, String... statements) {
    try {
      server.execute("leaving", statements);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each reading is cut off once, and the one that comes at the end is not. */
  @Test
  void parsersKilledAtTheirWork_costNothing() throws Exception {
    StringBuilder rows = new StringBuilder("姓名,手机\n");
    for (int i = 0; i < 400_000; i++) {
      rows.append("韦小宝,1391234").append(1000 + i % 9000).append('\n');
    }
    for (int file = 1; file <= FILES; file++) {
      Files.writeString(share().resolve("大" + file + ".csv"), rows);
    }
    String plan = filesPlan("1m");
    String golden = uninterrupted(plan);
    AtomicBoolean over = new AtomicBoolean();
    List<Long> killed = new ArrayList<>();
    Thread killer = new Thread(() -> killWhileReading(over, killed));
    killer.start();

    scan(
        plan,
        "out",
        DAY,
        new ScanProgress() {
          @Override
          public void step(String name) {
            over.set(true);
          }
        });

    killer.join();
    System.out.println(killed.size() + " parsers killed");
    assertThat(killed).isNotEmpty();
    assertThat(text("out")).isEqualTo(golden);
  }

  private static void killWhileReading(AtomicBoolean over, List<Long> killed) {
    while (!over.get()) {
      ProcessHandle.current()
          .children()
          .filter(ProcessHandle::isAlive)
          .filter(child -> child.info().command().orElse("").endsWith("java"))
          .filter(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() > 1500)
          .forEach(
              child -> {
                killed.add(child.pid());
                child.destroyForcibly();
              });
      Thread.onSpinWait();
    }
  }
}
