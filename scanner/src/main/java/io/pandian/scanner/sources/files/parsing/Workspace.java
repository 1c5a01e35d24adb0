package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The temporary folder of this process, emptied after each file. */
final class Workspace implements AutoCloseable {
  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  static Workspace open() {
    return new Workspace(Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /** A new empty file, to unpack an entry into. Its name owes nothing to the entry's. */
  Path newFile() throws IOException {
    return Files.createTempFile(folder, "entry-", "");
  }

  /**
   * The same file under a name that every library can open: names are bytes, and need not be text.
   */
  Path plainlyNamed(Path file) throws IOException {
    if (file.toFile().canRead()) {
      return file;
    }
    Path link = folder.resolve("input");
    return Files.createSymbolicLink(link, file);
  }

  @Override
  public void close() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
