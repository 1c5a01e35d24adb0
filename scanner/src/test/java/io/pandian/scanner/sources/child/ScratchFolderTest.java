package io.pandian.scanner.sources.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path parent;

  @Test
  void nothingIsLeft_andNobodyElseMayLook() throws Exception {
    try (ScratchFolder scratch = ScratchFolder.open(parent)) {
      Path folder = scratch.newFolder();
      Files.writeString(folder.resolve("spooled"), "x");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatAKilledScanLeft_isDeleted() throws Exception {
    Path left = Files.createDirectories(parent.resolve("pandian-scratch-1/child-1"));
    Files.writeString(left.resolve("spooled"), "x");
    Path other = Files.createDirectories(parent.resolve("somebody-elses"));
    age(parent.resolve("pandian-scratch-1"));
    age(other);
    ScratchFolder.open(parent).close();
    assertThat(parent.resolve("pandian-scratch-1")).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void whatIsInUse_isKept() throws Exception {
    try (ScratchFolder running = ScratchFolder.open(parent)) {
      Path folder = running.newFolder();
      age(folder.resolveSibling("."));
      ScratchFolder.open(parent).close();
      assertThat(folder).exists();
    }
  }

  private static void age(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }
}
