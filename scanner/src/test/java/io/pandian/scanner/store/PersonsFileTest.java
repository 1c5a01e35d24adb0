package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.reading.InvalidInput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonsFileTest {
  @TempDir private Path folder;

  @Test
  void file_isReadAsItWasWritten() throws Exception {
    PersonsFile.write(folder, "scan", StoredCounts.none());

    assertThat(PersonsFile.read(folder).scan()).isEqualTo("scan");
    assertThat(PersonsFile.read(folder).assets()).isEmpty();
  }

  @Test
  void folderWithoutTheFile_isSaidToBeNone() {
    assertThatThrownBy(() -> PersonsFile.read(folder))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("persons.json");
  }

  @Test
  void fileOfAnotherVersion_isRefused() throws Exception {
    Files.writeString(
        folder.resolve("persons.json"),
        "{\"schemaVersion\": 99, \"scan\": \"\", \"assets\": {}, \"activityOverlap\": {}}");

    assertThatThrownBy(() -> PersonsFile.read(folder)).isInstanceOf(InvalidInput.class);
  }
}
