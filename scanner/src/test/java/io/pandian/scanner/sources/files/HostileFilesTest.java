package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceUnit;
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

/** Real files that have broken parsers: whatever they do, each has an outcome and we live. */
class HostileFilesTest {
  private static final Path FOLDER =
      Path.of(System.getenv().getOrDefault("PANDIAN_SHARED", "../../shared"), "data", "hostile");

  @Test
  void everyFile_hasAnOutcome() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the corpus of hostile files is not here");
    List<SourceUnit> units = new ArrayList<>();
    Map<String, Integer> outcomes = new TreeMap<>();
    long start = System.nanoTime();
    try (FileSource source = FileSource.open(FileSettings.of("hostile", FOLDER))) {
      source.list(listing(units));
      ExecutorService threads = Executors.newFixedThreadPool(2);
      List<Future<Recorded>> results = new ArrayList<>();
      for (SourceUnit unit : units) {
        results.add(
            threads.submit(
                () -> {
                  Recorded recorded = new Recorded();
                  long began = System.nanoTime();
                  source.read(unit, recorded);
                  long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
                  if (millis > 3000) {
                    System.out.println(millis + " ms " + unit.path());
                  }
                  return recorded;
                }));
      }
      for (int i = 0; i < units.size(); i++) {
        Recorded recorded = results.get(i).get();
        assertThat(recorded.isEmpty()).as(units.get(i).path()).isFalse();
        count(recorded, outcomes);
        System.out.println(
            "OUT "
                + units.get(i).path()
                + " T"
                + recorded.tables.size()
                + " D"
                + recorded.documents.size()
                + " partial "
                + recorded.documents.values().stream().filter(d -> d.partial().isPresent()).count()
                + " U"
                + recorded.unscanned.values().stream().limit(5).toList()
                + " B"
                + recorded.bare.values().stream().distinct().toList());
      }
      threads.shutdown();
    }
    System.out.println(outcomes + " in " + Duration.ofNanos(System.nanoTime() - start).toMillis());
    assertThat(units).hasSizeGreaterThan(500);
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static void count(Recorded recorded, Map<String, Integer> outcomes) {
    recorded.tables.forEach((path, t) -> outcomes.merge("table", 1, Integer::sum));
    recorded.documents.forEach((path, d) -> outcomes.merge("document", 1, Integer::sum));
    recorded.bare.forEach((path, b) -> outcomes.merge("bare", 1, Integer::sum));
    recorded.unscanned.forEach((path, u) -> outcomes.merge(u.code(), 1, Integer::sum));
  }

  private static Source.Listing listing(List<SourceUnit> units) {
    return new Source.Listing() {
      @Override
      public void unit(SourceUnit unit) {
        units.add(unit);
      }

      @Override
      public void unscanned(String path, UnscannedReason reason, String detail) {
        throw new AssertionError("cannot be listed: " + path);
      }
    };
  }
}
