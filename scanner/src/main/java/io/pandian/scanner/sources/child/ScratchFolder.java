package io.pandian.scanner.sources.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder, closed to other accounts, that we and child processes write temporary files to. It is
 * deleted at the end; what a killed scan has left is deleted when the next one begins. A lock tells
 * which folders are still in use.
 */
public final class ScratchFolder implements AutoCloseable {
  private static final String PREFIX = "pandian-scratch-";
  private static final String LOCK = "lock";

  /** A folder this young may not have its lock yet. */
  private static final Duration NEW = Duration.ofMinutes(1);

  private final Path path;
  private final FileChannel lock;
  private final Thread shutdown;

  private ScratchFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
    this.shutdown = new Thread(() -> delete(path), "scratch-shutdown");
    Runtime.getRuntime().addShutdownHook(shutdown);
  }

  /** Makes a new folder where this process keeps its temporary files. */
  public static ScratchFolder open() throws IOException {
    return open(Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /** Makes a new folder below {@code parent} and deletes the ones nobody uses any more. */
  static ScratchFolder open(Path parent) throws IOException {
    deleteStale(parent);
    Path path = newFolder(parent, PREFIX);
    FileChannel channel =
        FileChannel.open(
            path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException("the scratch folder is locked by another process");
    }
    return new ScratchFolder(path, channel);
  }

  /** The folder itself. */
  public Path path() {
    return path;
  }

  /** Makes a folder for one child process. */
  public Path newFolder() throws IOException {
    return newFolder(path, "child-");
  }

  /** By hand: the Java runtime would remember for good which temporary folder it met first. */
  private static Path newFolder(Path parent, String prefix) throws IOException {
    byte[] random = new byte[8];
    new SecureRandom().nextBytes(random);
    return Files.createDirectory(
        parent.resolve(prefix + HexFormat.of().formatHex(random)), ownerOnly());
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void deleteStale(Path parent) throws IOException {
    Instant limit = Instant.now().minus(NEW);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit) && !isInUse(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isInUse(Path folder) {
    Path file = folder.resolve(LOCK);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return Files.exists(file);
    }
  }

  /** Deletes a folder and all below it, following no links. What cannot be deleted is left. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Left for the next scan, which tries again.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook does the same.
    }
    try {
      lock.close();
    } catch (IOException e) {
      // The folder goes all the same.
    }
    delete(path);
  }
}
