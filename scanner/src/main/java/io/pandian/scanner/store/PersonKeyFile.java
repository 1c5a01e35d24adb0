package io.pandian.scanner.store;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret key of the person hashes. It stays with the operator, apart from everything a scan
 * writes: without it the hashes say nothing, with it the numbers behind them could be tried out.
 */
public final class PersonKeyFile {
  private static final int BYTES = 16;

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

  /**
   * Reads the key, or makes one if the file is not there yet.
   *
   * @throws InvalidInput if the file holds no key
   */
  public static byte[] readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    try {
      byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // Said below, together with a key of the wrong length.
    }
    throw InvalidInput.of(
        file.toString(),
        "",
        Bilingual.of(
            "文件中没有 32 位十六进制的密钥。", "The file holds no person key of 32 hexadecimal digits."),
        Bilingual.of(
            "请恢复密钥文件，或者将其删除以生成新密钥并重新扫描。",
            "Restore the key file, or remove it to have a new key made and scan afresh."));
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path fresh = Files.createTempFile(folder, "person", ".key");
    if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n");
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
