package io.pandian.scanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that only their owner may read, and that are there whole or not at all. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** A file beside its place; temporary files are readable by their owner only. */
  static Path draft(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    return Files.createTempFile(folder, file.getFileName() + ".", ".part");
  }

  /** Puts a draft in its place. */
  static void put(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
