package io.pandian.scanner.sources.files.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSpoolTest {
  private static final int ROWS = 5000;

  @TempDir private Path folder;

  private static @Nullable String[] row(int i) {
    return new @Nullable String[] {"canary张三" + i, null, "", "\ud83d\ude00"};
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void rows_comeBackInTheirOrder_fromMemoryAndFile() throws Exception {
    for (long held : new long[] {0, 10_000, Long.MAX_VALUE}) {
      List<String> back = new ArrayList<>();
      try (RowSpool spool = new RowSpool(folder, held)) {
        for (int i = 0; i < ROWS; i++) {
          spool.add(row(i));
        }
        spool.drain(row -> back.add(Arrays.toString(row)));
        assertThat(spool.rows()).isEqualTo(ROWS);
      }
      assertThat(back).hasSize(ROWS);
      for (int i = 0; i < ROWS; i++) {
        assertThat(back.get(i)).isEqualTo(Arrays.toString(row(i)));
      }
    }
  }

  @Test
  void smallTable_writesNoFile() throws Exception {
    try (RowSpool spool = new RowSpool(folder)) {
      spool.add(row(1));
      spool.drain(row -> {});
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void file_cannotBeReadByOthers_andVanishes() throws Exception {
    try (RowSpool spool = new RowSpool(folder, 0)) {
      for (int i = 0; i < ROWS; i++) {
        spool.add(row(i));
      }
      for (Path file : files()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain("canary").doesNotContain("张三");
      }
    }
    assertThat(files()).isEmpty();
  }
}
