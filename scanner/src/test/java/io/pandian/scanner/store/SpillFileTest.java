package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFileTest {
  @TempDir private Path folder;

  @Test
  void blocks_areFoundAgainAndWrittenOver() throws Exception {
    try (SpillFile file = SpillFile.in(folder)) {
      byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 9};
      file.write(0, bytes, 0, 4);
      file.write(4, bytes, 4, 4);
      file.write(0, bytes, 8, 2);
      byte[] into = new byte[7];
      file.read(0, into, 3, 4);
      file.read(4, into, 0, 2);

      assertThat(into).containsExactly(5, 6, 0, 9, 9, 3, 4);
    }
  }

  @Test
  void readingPastTheEnd_isAnError() throws Exception {
    try (SpillFile file = SpillFile.in(folder)) {
      assertThatThrownBy(() -> file.read(10, new byte[4], 0, 4)).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void closedFile_leavesNothingBehind() throws Exception {
    try (SpillFile file = SpillFile.in(folder)) {
      file.write(0, new byte[] {1}, 0, 1);
    }

    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.toList();
    }
    assertThat(left).isEmpty();
  }
}
