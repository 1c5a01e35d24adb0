package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.scanner.jobs.StoredInventoryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Whatever else the machine does, hostile files give the inventory of a quiet one. */
@EnabledIfSystemProperty(
    named = "pandian.depth",
    matches = "deep",
    disabledReason = "takes all processors for many minutes")
class HostileFilesAtLoadTest {
  private static final Path FOLDER =
      Path.of(System.getenv().getOrDefault("PANDIAN_SHARED", "../../shared"), "data", "hostile");

  private static final int LOAD = 20;

  @TempDir private Path folder;

  @Test
  void inventory_atLoad_isThatOfAQuietMachine() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the corpus of hostile files is not here");
    List<Process> spinners = new ArrayList<>();
    List<String> quiet = inventory("quiet");
    List<String> loaded;
    try {
      for (int i = 0; i < LOAD; i++) {
        spinners.add(new ProcessBuilder("/bin/sh", "-c", "while :; do :; done").start());
      }
      loaded = inventory("loaded");
    } finally {
      spinners.forEach(Process::destroyForcibly);
    }
    List<String> differing = new ArrayList<>(loaded);
    differing.removeAll(quiet);
    assertThat(differing).isEmpty();
    assertThat(loaded).isEqualTo(quiet);
  }

  private List<String> inventory(String name) throws IOException, InterruptedException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - {id: share, type: files, root: %s}
            names: clear
            """
                .formatted(FOLDER.toRealPath()));
    long begin = System.nanoTime();
    Command.Told told =
        new Command(folder)
            .java("-Xmx512m")
            .patient()
            .run(
                "scan",
                plan.toString(),
                "--out",
                folder.resolve(name).toString(),
                "--as-of",
                "2026-06-30",
                "--key-file",
                folder.resolve("person.key").toString());
    System.out.println(name + ": " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    return StoredInventoryText.of(folder.resolve(name)).lines().toList();
  }
}
