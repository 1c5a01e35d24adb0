package io.pandian.scanner.sources.files;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A folder of this system, local or mounted. Its links are not followed, nothing is opened. */
final class LocalFolder implements ReadInPlace {
  private final Path root;

  /** Which folder was opened, of which device; empty where there was nothing in it. */
  private final Optional<Object> opened;

  private LocalFolder(Path root) {
    this.root = root;
    this.opened = holdsAny(root).filter(any -> any).flatMap(any -> key(root));
  }

  /**
   * Opens a folder.
   *
   * @throws SourceException if it cannot be reached
   */
  static LocalFolder open(Path folder) throws SourceException {
    try {
      Path root = folder.toRealPath();
      if (Files.isDirectory(root)) {
        return new LocalFolder(root);
      }
    } catch (AccessDeniedException e) {
      throw new SourceException(
          UnscannedReason.DENIED,
          Bilingual.of(
              "当前账户无权读取根目录，请授予只读权限。",
              "The account may not read the root; grant it the right to read."));
    } catch (IOException e) {
      // Falls through: there is nothing to be reached.
    }
    throw new SourceException(
        UnscannedReason.UNREACHABLE,
        Bilingual.of(
            "根目录不存在或未挂载，请检查路径与挂载。",
            "The root is not a folder or not mounted; check the path and the mount."));
  }

  @Override
  public Source.Description describe() throws SourceException {
    try {
      FileStore store = Files.getFileStore(root);
      List<Bilingual> warnings = new ArrayList<>();
      if (!store.isReadOnly() && Files.isWritable(root)) {
        warnings.add(
            Bilingual.of(
                "当前账户对该目录有写权限；盘点只读取，建议改用只读账户或只读挂载。",
                "The account could write here; the scan only reads, but a read-only account or"
                    + " mount is advised."));
      }
      return new Source.Description("files (" + store.type() + ")", warnings);
    } catch (IOException e) {
      throw noticeOf(e).failure();
    }
  }

  /** Sorted by the bytes of the names, as this system compares them. */
  @Override
  public void list(String folder, Consumer<Entry> found) throws SourceException {
    try {
      for (Path child : children(file(folder))) {
        entry(child).ifPresent(found);
      }
    } catch (IOException e) {
      throw noticeOf(e).failure();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private Optional<Entry> entry(Path child) {
    String path = UnitPath.of(root, child);
    try {
      BasicFileAttributes attributes = attributes(child);
      if (attributes.isDirectory()) {
        return Optional.of(folder(path, child, attributes));
      }
      if (attributes.isRegularFile()) {
        return Optional.of(new Entry.File(path, attributes.size()));
      }
      if (!attributes.isSymbolicLink()) {
        return Optional.of(other(path, Notice.SPECIAL_FILE));
      }
      return leadsInside(child) ? Optional.empty() : Optional.of(other(path, Notice.LINK_OUTSIDE));
    } catch (IOException e) {
      return Optional.of(other(path, noticeOf(e)));
    }
  }

  private static Entry folder(String path, Path folder, BasicFileAttributes attributes)
      throws IOException {
    Object key = attributes.fileKey();
    return new Entry.Folder(path, key == null ? folder.toRealPath() : key);
  }

  private static Entry other(String path, Notice notice) {
    return new Entry.Other(path, notice.reason(), notice.sentence());
  }

  private boolean leadsInside(Path link) {
    try {
      return link.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Entry stat(String path) throws SourceException {
    Path file = file(path);
    try {
      BasicFileAttributes attributes = attributes(file);
      if (!attributes.isRegularFile() && !attributes.isDirectory()) {
        throw Notice.VANISHED.failure();
      }
      if (!Files.isReadable(file)) {
        throw Notice.DENIED.failure();
      }
      return attributes.isDirectory()
          ? folder(path, file, attributes)
          : new Entry.File(path, attributes.size());
    } catch (IOException e) {
      throw noticeOf(e).failure();
    }
  }

  @Override
  public InputStream open(String path) throws SourceException, IOException {
    try {
      return Files.newInputStream(file(path), LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw noticeOf(e).failure();
    }
  }

  @Override
  public Path file(String path) throws SourceException {
    try {
      Path file = UnitPath.resolve(root, path).normalize();
      if (file.startsWith(root)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // Falls through: no file of this system has that path.
    }
    throw Notice.VANISHED.failure();
  }

  /**
   * A share that is not mounted leaves no folder, or an empty one of another device. One that is
   * the folder that was opened is there, if somebody has emptied it too.
   */
  @Override
  public boolean isThere() {
    return holdsAny(root)
        .filter(any -> any || opened.isPresent() && key(root).equals(opened))
        .isPresent();
  }

  /** Whether anything stands in a folder; empty if it cannot be read. */
  private static Optional<Boolean> holdsAny(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return Optional.of(entries.iterator().hasNext());
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> key(Path folder) {
    try {
      return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static Notice noticeOf(IOException e) {
    if (e instanceof AccessDeniedException) {
      return Notice.DENIED;
    }
    return e instanceof NoSuchFileException ? Notice.VANISHED : Notice.FAILED;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
