package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share whose files are gone is there; one whose folder is another's, or gone, is not. */
class EmptiedShareTest {
  @TempDir private Path folder;

  @Test
  void emptiedFolder_isThere_andAnotherInItsPlaceIsNot() throws Exception {
    Path share = Files.createDirectory(folder.resolve("share"));
    Path file = Files.writeString(share.resolve("a.csv"), "名称\n");
    try (FileSource source = FileSource.open(FileSettings.of("share", share))) {
      Files.delete(file);
      assertThat(source.isThere()).as("emptied").isTrue();

      Files.move(share, folder.resolve("elsewhere"));
      assertThat(source.isThere()).as("gone").isFalse();
      Files.createDirectory(share);
      assertThat(source.isThere()).as("an empty folder where it was mounted").isFalse();
    }
  }

  @Test
  void folderThatWasEmptyWhenOpened_isThereOnceItHoldsSomething() throws Exception {
    Path share = Files.createDirectory(folder.resolve("share"));
    try (FileSource source = FileSource.open(FileSettings.of("share", share))) {
      assertThat(source.isThere()).as("it may not be mounted").isFalse();
      Files.writeString(share.resolve("a.csv"), "名称\n");
      assertThat(source.isThere()).isTrue();
    }
  }
}
