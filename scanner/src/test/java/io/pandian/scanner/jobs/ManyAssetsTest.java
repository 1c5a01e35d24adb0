package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.json.InventoryJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scan of many small tables needs at its end, when all of them are put together. */
class ManyAssetsTest {
  private static final int TABLES = 10_000;

  /** What lives before the first table is some 45 MB; a table that is held whole takes 6 KB. */
  private static final String HEAP = "-Xmx96m";

  @TempDir private Path folder;

  @Test
  void manyTables_areCountedJudgedAndReported_inALittleHeap() throws Exception {
    Process end = start();

    assertThat(end.waitFor(1, TimeUnit.HOURS)).isTrue();
    assertThat(end.exitValue()).as(Files.readString(told())).isZero();
    Inventory inventory = InventoryJson.read(folder.resolve("out/inventory.json"));
    assertThat(inventory.assets().size()).isEqualTo(TABLES);
    assertThat(inventory.persons().total().union()).isEqualTo(TABLES);
    assertThat(folder.resolve("out/inventory.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("out/inventory.html")).isNotEmptyFile();
  }

  private Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-XX:+UseSerialGC",
            "-Xss2m",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            ManyAssets.class.getName(),
            folder.toString(),
            Integer.toString(TABLES))
        .redirectErrorStream(true)
        .redirectOutput(told().toFile())
        .start();
  }

  private Path told() {
    return folder.resolve("told.txt");
  }
}
