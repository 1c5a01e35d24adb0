package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir private Path out;

  @Test
  void lock_isHeldByOneAndFreeAfterClosing() throws IOException {
    try (WorkFolder first = WorkFolder.in(out);
        WorkFolder second = WorkFolder.in(out)) {
      assertThat(first.lock()).isTrue();
      assertThat(second.lock()).isFalse();
      first.close();
      assertThat(second.lock()).isTrue();
    }
  }

  @Test
  void folder_isTheOperatorsAlone() throws IOException {
    try (WorkFolder work = WorkFolder.in(out)) {
      assertThat(work.hasDatabase()).isFalse();
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(".pandian"))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void draft_thatIsNotKept_leavesNothing() throws IOException {
    try (WorkFolder work = WorkFolder.in(out)) {
      try (WorkFolder.Draft draft = work.observations("run", 3, 0)) {
        draft.stream().write(1);
      }
      assertThat(work.observationFile("run", 3, 0)).doesNotExist();
      assertThat(files(out.resolve(".pandian").resolve("run"))).isZero();
    }
  }

  @Test
  void draft_keptTwice_holdsTheLast() throws IOException {
    try (WorkFolder work = WorkFolder.in(out)) {
      for (int content = 1; content <= 2; content++) {
        try (WorkFolder.Draft draft = work.observations("run", 3, 0)) {
          draft.stream().write(content);
          draft.keep();
        }
      }
      assertThat(work.observationFile("run", 3, 0)).hasBinaryContent(new byte[] {2});
      work.removeObservations();
      assertThat(work.observationFile("run", 3, 0)).doesNotExist();
    }
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
