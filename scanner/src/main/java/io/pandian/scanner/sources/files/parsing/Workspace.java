package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.child.ChildCommand;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The temporary folder of this process. What was made here is taken away after each file; where the
 * process has the folder to itself, as a child has, so is everything that libraries left behind.
 */
final class Workspace implements AutoCloseable {
  private final Path folder;
  private final boolean ownFolder;
  private final List<Path> made = new ArrayList<>();

  private Workspace(Path folder, boolean ownFolder) {
    this.folder = folder;
    this.ownFolder = ownFolder;
  }

  static Workspace open() {
    return new Workspace(
        Path.of(System.getProperty("java.io.tmpdir", ".")),
        Boolean.getBoolean(ChildCommand.OWN_SCRATCH));
  }

  /** A new empty file, to unpack an entry into. Its name owes nothing to the entry's. */
  Path newFile() throws IOException {
    Path file = Files.createTempFile(folder, "entry-", "");
    made.add(file);
    return file;
  }

  /**
   * The same file under a name that every library can open: names are bytes, and need not be text.
   */
  Path plainlyNamed(Path file) throws IOException {
    if (file.toFile().canRead()) {
      return file;
    }
    Path link = Files.createSymbolicLink(folder.resolve("input"), file);
    made.add(link);
    return link;
  }

  @Override
  public void close() throws IOException {
    for (Path file : made) {
      Files.deleteIfExists(file);
    }
    if (ownFolder) {
      empty();
    }
  }

  private void empty() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
