package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.scanner.plan.PlanFile;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.dao.DefaultExecutionContextSerializer;

/**
 * Moments too short for a test that kills at random: Batch writes what belongs together in several
 * transactions, and a process may die between any two of them.
 */
class HalfWrittenRepositoryTest {
  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void makeShare() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    for (int file = 1; file <= 5; file++) {
      Files.writeString(
          share.resolve("名单" + file + ".csv"), "姓名,手机\n韦小宝,1391234567%d\n".formatted(file));
    }
    out = folder.resolve("out");
  }

  @Test
  void partitionWithoutItsContext_isScanned() throws Exception {
    assertThatThrownBy(() -> scan("out", dyingAfter(2))).isInstanceOf(ScanFailed.class);
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    new DefaultExecutionContextSerializer().serialize(Map.of(), empty);
    repository(
        "UPDATE BATCH_STEP_EXECUTION_CONTEXT SET SERIALIZED_CONTEXT = NULL, SHORT_CONTEXT = '"
            + empty
            + "' WHERE STEP_EXECUTION_ID IN (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION"
            + " WHERE STEP_NAME LIKE '%:%')");

    scan("out", ScanProgress.NONE);

    assertThat(StoredInventoryText.of(out)).isEqualTo(uninterrupted());
  }

  @Test
  void instanceWithoutExecution_isBegunAnew() throws Exception {
    assertThatThrownBy(() -> scan("out", dyingAfter(0))).isInstanceOf(ScanFailed.class);
    for (String table :
        new String[] {
          "BATCH_STEP_EXECUTION_CONTEXT",
          "BATCH_STEP_EXECUTION",
          "BATCH_JOB_EXECUTION_CONTEXT",
          "BATCH_JOB_EXECUTION_PARAMS",
          "BATCH_JOB_EXECUTION"
        }) {
      repository("DELETE FROM " + table);
    }

    scan("out", ScanProgress.NONE);

    assertThat(StoredInventoryText.of(out)).isEqualTo(uninterrupted());
  }

  private String uninterrupted() throws Exception {
    scan("golden", ScanProgress.NONE);
    return StoredInventoryText.of(folder.resolve("golden"));
  }

  private static ScanProgress dyingAfter(int units) {
    return new ScanProgress() {
      private int done;

      @Override
      public void listed(long found, long doneBefore) {
        dieIf(units == 0);
      }

      @Override
      public synchronized void unitDone(String source, String path, boolean withGaps) {
        done++;
        dieIf(done >= units);
      }

      private void dieIf(boolean now) {
        if (now) {
          throw new IllegalStateException("the process dies here");
        }
      }
    };
  }

  private void repository(String statement) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + out.resolve(".pandian/store"), "pandian", "");
        Statement update = connection.createStatement()) {
      assertThat(update.executeUpdate(statement)).isPositive();
    }
  }

  private void scan(String into, ScanProgress progress) throws Exception {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(
        plan,
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s}
        """
            .formatted(folder.resolve("share")));
    TestScan.run(
        PlanFile.read(plan, name -> null), folder, into, 1, ScanRequest.Start.USUAL, progress);
  }
}
