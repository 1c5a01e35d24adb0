package io.pandian.scanner.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only their owner may read, whatever the umask; drafts are there whole or
 * not at all. Where the file system knows no such permissions, its own rules hold.
 */
public final class PrivateFiles {
  private static final String FILE = "rw-------";
  private static final String FOLDER = "rwx------";

  private PrivateFiles() {}

  /**
   * A folder; those that are not there are made for the owner only, the others stay as they are.
   *
   * @throws IOException if something else stands there, or it cannot be made
   */
  public static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, only(FOLDER, folder));
  }

  /** A folder as {@link #folder}, closed to others even if it was there before. */
  public static Path closedFolder(Path folder) throws IOException {
    folder(folder);
    return close(folder, FOLDER);
  }

  /** A file that may grow: made if it is not there, closed to others if it is. */
  public static Path file(Path file) throws IOException {
    try {
      return Files.createFile(file, only(FILE, file));
    } catch (FileAlreadyExistsException e) {
      return close(file, FILE);
    }
  }

  /** Writes a short file, whole or not at all. */
  static void write(Path file, String text) throws IOException {
    Path draft = draft(file);
    Files.writeString(draft, text);
    put(draft, file);
  }

  /** A file beside its place; temporary files are readable by their owner only. */
  static Path draft(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      folder(parent);
    }
    return Files.createTempFile(parent, file.getFileName() + ".", ".part");
  }

  /** Puts a draft in its place. */
  static void put(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path close(Path path, String permissions) throws IOException {
    return posix(path)
        ? Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions))
        : path;
  }

  private static FileAttribute<?>[] only(String permissions, Path path) {
    return posix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
