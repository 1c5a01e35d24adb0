package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSettingsTest {
  private final Problems problems = new Problems();

  @Test
  void defaults_areUsedWhereNothingIsSaid(@TempDir Path folder) {
    FileSettings settings = read("id: share\ntype: files\nroot: " + folder);
    assertThat(problems.all()).isEmpty();
    assertThat(settings).isEqualTo(FileSettings.of("share", folder));
    assertThat(settings.limits().filesInFlight()).isEqualTo(2);
  }

  @Test
  void limits_areReadWithTheirUnits(@TempDir Path folder) {
    FileSettings settings =
        read(
            "id: share\ntype: files\nroot: "
                + folder
                + "\nlimits: {fileTimeout: 5m, maxFileBytes: 2g, parserMemory: 1G, maxDepth: 3}");
    assertThat(problems.all()).isEmpty();
    assertThat(settings.limits().fileTimeout()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.limits().maxFileBytes()).isEqualTo(2L << 30);
    assertThat(settings.limits().parserMemory()).isEqualTo(1L << 30);
    assertThat(settings.limits().parse().depth()).isEqualTo(3);
  }

  @Test
  void everyMistake_isFoundAtOnce() {
    read(
        """
        type: files
        root: /no/such/folder
        include: ["**/[a"]
        includes: [x]
        limits: {fileTimeout: soon, maxFileBytes: -1, filesInFlight: 0, depth: 2}
        """);
    assertThat(problems.all())
        .extracting(Problem::path)
        .containsExactlyInAnyOrder(
            "id",
            "root",
            "include",
            "includes",
            "limits.fileTimeout",
            "limits.maxFileBytes",
            "limits.filesInFlight",
            "limits.depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"smb://host/share", "sftp://host/path", "s3://bucket/prefix"})
  void otherProtocols_areRefusedClearly(String root) {
    read("id: s\ntype: files\nroot: " + root);
    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).what().en()).contains("yet");
  }

  private FileSettings read(String yaml) {
    return YamlMap.read("plan.yaml", yaml, problems)
        .map(map -> FileSettings.read(map))
        .orElseThrow();
  }
}
