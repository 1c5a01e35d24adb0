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
      file.write(0, new byte[] {1, 2, 3, 4});
      file.write(4, new byte[] {5, 6, 7, 8});
      file.write(0, new byte[] {9, 9});
      byte[] first = new byte[4];
      byte[] second = new byte[2];
      file.read(0, first);
      file.read(4, second);

      assertThat(first).containsExactly(9, 9, 3, 4);
      assertThat(second).containsExactly(5, 6);
    }
  }

  @Test
  void readingPastTheEnd_isAnError() throws Exception {
    try (SpillFile file = SpillFile.in(folder)) {
      assertThatThrownBy(() -> file.read(10, new byte[4])).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void closedFile_leavesNothingBehind() throws Exception {
    try (SpillFile file = SpillFile.in(folder)) {
      file.write(0, new byte[] {1});
    }

    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.toList();
    }
    assertThat(left).isEmpty();
  }
}
