package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeyFileTest {
  @TempDir private Path folder;

  @Test
  void key_isMadeOnceAndKept() throws IOException {
    Path file = folder.resolve("new").resolve("person.key");
    byte[] key = PersonKeyFile.readOrCreate(file);
    assertThat(key).hasSize(16);
    assertThat(PersonKeyFile.readOrCreate(file)).isEqualTo(key);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void twoFiles_holdTwoKeys() throws IOException {
    assertThat(PersonKeyFile.readOrCreate(folder.resolve("a")))
        .isNotEqualTo(PersonKeyFile.readOrCreate(folder.resolve("b")));
  }

  @Test
  void fileWithoutAKey_isRefusedWithoutShowingIt() throws IOException {
    Path file = Files.writeString(folder.resolve("person.key"), "deadbeef");
    assertThatThrownBy(() -> PersonKeyFile.readOrCreate(file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no person key")
        .hasMessageNotContaining("deadbeef");
  }
}
