package io.pandian.scanner.store;

import io.pandian.classifier.individuals.observing.PersonKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The secret key of the person hashes. It stays with the operator, apart from everything a scan
 * writes: without it the hashes say nothing, with it the numbers behind them could be tried out.
 */
public final class PersonKeyFile {
  private PersonKeyFile() {}

  /** Where the key is unless told otherwise: the user's own folder. */
  public static Path usual() {
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data == null || data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return base.resolve("pandian").resolve("person.key");
  }

  /** The text of the file, which is made with a new key if it is not there yet. */
  static String readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return Files.readString(file);
  }

  /** Whether others than the owner may read the file. */
  public static boolean isOpenToOthers(Path file) throws IOException {
    if (!Files.exists(file)
        || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    return Files.getPosixFilePermissions(file).stream()
        .anyMatch(permission -> !permission.name().startsWith("OWNER"));
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[PersonKey.BYTES];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      PrivateFiles.folder(folder);
    }
    Path fresh = Files.createTempFile(folder, "person", ".key");
    Files.writeString(fresh, PersonKeySource.written(PersonKey.of(key), key));
    if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("r--------"));
    }
    try {
      // A link fails if another process made the key meanwhile: the first one stays.
      Files.createLink(file, fresh);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      // The other process's key is as good.
    } catch (UnsupportedOperationException e) {
      Files.copy(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
