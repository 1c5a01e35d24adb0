package io.pandian.scanner.sources.files;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.files.fork.ParserPool;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder of files, local or mounted. It is only ever read; the files are parsed in child
 * processes, which {@link #close} ends.
 */
public final class FileSource implements Source {
  private final FileSettings settings;
  private final Path root;
  private final PathPatterns patterns;
  private final ParserPool parsers;

  /** Which folder was opened, of which device; empty where there was nothing in it. */
  private final Optional<Object> opened;

  private FileSource(FileSettings settings, Path root, ParserPool parsers) {
    this.settings = settings;
    this.root = root;
    this.opened = holdsAny(root).filter(any -> any).flatMap(any -> key(root));
    this.patterns = new PathPatterns(settings.include(), settings.exclude());
    this.parsers = parsers;
  }

  /**
   * Opens the folder; parser processes are started when the first file is read.
   *
   * @throws SourceException if the folder cannot be reached
   */
  public static FileSource open(FileSettings settings) throws SourceException {
    FileLimits limits = settings.limits();
    Path root = reach(settings);
    try {
      ParserPool parsers =
          ParserPool.open(
              limits.filesInFlight(),
              limits.parserMemory(),
              limits.fileTimeout(),
              limits.noProgressTimeout(),
              limits.parse());
      return new FileSource(settings, root, parsers);
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  private static Path reach(FileSettings settings) throws SourceException {
    try {
      Path root = settings.root().toRealPath();
      if (Files.isDirectory(root)) {
        return root;
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
  public String id() {
    return settings.id();
  }

  @Override
  public String type() {
    return "files";
  }

  @Override
  public Description describe() throws SourceException {
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
      return new Description("files (" + store.type() + ")", warnings);
    } catch (IOException e) {
      throw failure(FileWalk.noticeOf(e));
    }
  }

  @Override
  public void list(Listing listing) throws SourceException {
    if (!Files.isReadable(root)) {
      throw failure(Notice.DENIED);
    }
    new FileWalk(settings.id(), root, patterns, listing).run();
  }

  @Override
  public void read(SourceUnit unit, ContentVisitor visitor) throws SourceException {
    Path file = resolve(unit);
    long bytes = checkedSize(file);
    if (bytes > settings.limits().maxFileBytes()) {
      throw failure(Notice.TOO_LARGE);
    }
    parsers.parse(file, bytes, unit.path(), visitor);
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

  private Path resolve(SourceUnit unit) throws SourceException {
    try {
      Path file = UnitPath.resolve(root, unit.path()).normalize();
      if (file.startsWith(root)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // Falls through: no file of this system has that path.
    }
    throw failure(Notice.VANISHED);
  }

  private static long checkedSize(Path file) throws SourceException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile()) {
        throw failure(Notice.VANISHED);
      }
      if (!Files.isReadable(file)) {
        throw failure(Notice.DENIED);
      }
      return attributes.size();
    } catch (IOException e) {
      throw failure(FileWalk.noticeOf(e));
    }
  }

  private static SourceException failure(Notice notice) {
    return new SourceException(notice.reason(), notice.sentence());
  }

  @Override
  public void close() {
    parsers.close();
  }
}
