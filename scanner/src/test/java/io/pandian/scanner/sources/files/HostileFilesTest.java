package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.fork.ParserProcesses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files that have broken parsers: whatever they do, each has an outcome and we live. */
class HostileFilesTest {
  private static final Path FOLDER =
      Path.of(System.getenv().getOrDefault("PANDIAN_SHARED", "../../shared"), "data", "hostile");

  private final List<SourceUnit> units = new ArrayList<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void everyFile_hasAnOutcome(@TempDir Path temporary) throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the corpus of hostile files is not here");
    String usual = System.setProperty("java.io.tmpdir", temporary.toString());
    try {
      scanAll();
    } finally {
      System.setProperty("java.io.tmpdir", String.valueOf(usual));
    }
    assertThat(temporary).isEmptyDirectory();
    assertThat(ParserProcesses.alive()).isEmpty();
  }

  private void scanAll() throws Exception {
    long start = System.nanoTime();
    try (FileSource source = FileSource.open(FileSettings.of("hostile", FOLDER))) {
      source.list(new Listed(units));
      readAll(source);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(units.size() + " hostile files in " + taken + ": " + outcomes);
    assertThat(units).hasSizeGreaterThan(500);
    assertThat(outcomes).containsKeys("table", "document", "encrypted", "corrupt");
  }

  private void readAll(FileSource source) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Recorded>> results = new ArrayList<>();
    for (SourceUnit unit : units) {
      results.add(
          threads.submit(
              () -> {
                Recorded recorded = new Recorded();
                source.read(unit, recorded);
                return recorded;
              }));
    }
    for (int i = 0; i < units.size(); i++) {
      Recorded recorded = results.get(i).get();
      assertThat(recorded.isEmpty()).as(units.get(i).path()).isFalse();
      count(recorded);
    }
    threads.shutdown();
  }

  private void count(Recorded recorded) {
    recorded.tables.forEach((path, t) -> outcomes.merge("table", 1, Integer::sum));
    recorded.documents.forEach((path, d) -> outcomes.merge("document", 1, Integer::sum));
    recorded.bare.forEach((path, b) -> outcomes.merge("bare", 1, Integer::sum));
    recorded.unscanned.forEach((path, u) -> outcomes.merge(u.code(), 1, Integer::sum));
  }

  private record Listed(List<SourceUnit> units) implements Source.Listing {
    @Override
    public void unit(SourceUnit unit) {
      units.add(unit);
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      throw new AssertionError("cannot be listed: " + path);
    }
  }
}
