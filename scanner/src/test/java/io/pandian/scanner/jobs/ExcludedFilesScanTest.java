package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that is there was scanned, or could not be, or is left out by the plan. */
class ExcludedFilesScanTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeShare() throws Exception {
    for (String file :
        new String[] {
          "a.csv", "~$a.xlsx", "old/b.csv", "old/~$b.docx", "new/c.txt", "new/deep/d.tmp", "e.zip"
        }) {
      Path path = folder.resolve("share").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.endsWith("zip") ? "PK\u0003\u0004" : "名称,数量\n苹果,3\n");
    }
  }

  private Inventory scan(String patterns) throws Exception {
    return TestScan.run(
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: share, type: files, root: %s%s}
        """
            .formatted(folder.resolve("share"), patterns),
        folder,
        "out");
  }

  @Test
  void whatTheUsualPatternsLeaveOut_isListed() throws Exception {
    assertThat(scan("").excluded())
        .containsExactly(
            new Excluded("share", "old/~$b.docx", "**/~$*"),
            new Excluded("share", "~$a.xlsx", "**/~$*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", exclude: []",
        ", exclude: ['**/*.tmp', 'old/**']",
        ", include: ['new/**'], exclude: ['**/*.txt']"
      })
  void seen_isScannedAndUnscannedAndExcluded(String patterns) throws Exception {
    Inventory inventory = scan(patterns);
    Set<String> excluded =
        inventory.excluded().stream()
            .map(Excluded::path)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> read =
        Stream.concat(
                inventory.assets().stream().map(Asset::path),
                inventory.unscanned().stream().map(Unscanned::path))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> both = new TreeSet<>(read);
    both.retainAll(excluded);
    assertThat(both).isEmpty();
    read.addAll(excluded);
    assertThat(read).isEqualTo(there());
  }

  private Set<String> there() throws Exception {
    Path share = folder.resolve("share");
    try (Stream<Path> files = Files.walk(share)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> share.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
