package io.pandian.scanner.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .pandian} inside the output folder, which only the operator may read: the
 * embedded database, the lock, and the person observations of the running scan. An observation file
 * appears under its name only when it is whole, and may be written twice without harm.
 */
public final class WorkFolder implements AutoCloseable {
  private static final String SEEN = "persons.seen";

  private final Path folder;
  private @Nullable FileChannel lockChannel;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** The work folder of an output folder, made if it is not there. */
  public static WorkFolder in(Path out) throws IOException {
    Path folder = PrivateFiles.closedFolder(out.resolve(".pandian"));
    return new WorkFolder(folder.toAbsolutePath());
  }

  /**
   * Keeps other processes from scanning into the same output folder until closed.
   *
   * @return false if another process holds it
   */
  public boolean lock() throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock != null) {
        lockChannel = channel;
        return true;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process, which is another scan all the same.
    }
    channel.close();
    return false;
  }

  /**
   * Tells this folder from all others, so that several can share one store: a run belongs to the
   * folder that holds its observations.
   */
  public String id() throws IOException {
    Path file = folder.resolve("id");
    if (!Files.exists(file)) {
      PrivateFiles.write(file, UUID.randomUUID().toString());
    }
    return Files.readString(file);
  }

  /** Notes which scan is under way here, until it {@link #endScan}s. */
  public void beginScan(String scan) throws IOException {
    PrivateFiles.write(underWay(), scan);
  }

  /** The id of the scan under way; empty if none is. */
  public Optional<String> scanUnderWay() throws IOException {
    return Files.exists(underWay()) ? Optional.of(Files.readString(underWay())) : Optional.empty();
  }

  /** The scan is complete. */
  public void endScan() throws IOException {
    Files.deleteIfExists(underWay());
  }

  private Path underWay() {
    return folder.resolve("scan");
  }

  /**
   * Makes sure that nobody has removed this folder: what is open in it could still be written to,
   * and would be lost.
   */
  public void requirePresent() throws IOException {
    if (!Files.exists(folder.resolve("lock"))) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  /** Where the embedded database keeps its files. */
  public Path database() {
    return folder.resolve("store");
  }

  public boolean hasDatabase() {
    return Files.exists(folder.resolve("store.mv.db"));
  }

  /**
   * An empty folder for temporary files, ours and those of libraries and child processes. What an
   * earlier scan has left in it is deleted, so the lock must be held.
   */
  public Path emptyScratch() throws IOException {
    if (Files.exists(scratch())) {
      removeTree(scratch());
    }
    return PrivateFiles.closedFolder(scratch());
  }

  /** Deletes the temporary files. */
  public void removeScratch() throws IOException {
    removeTree(scratch());
  }

  private Path scratch() {
    return folder.resolve("scratch");
  }

  /** Begins the observations of one asset of a unit. */
  public Draft observations(String run, long unit, int asset) throws IOException {
    Path target = observationFile(run, unit, asset);
    Files.createDirectories(target.getParent());
    return new Draft(target);
  }

  /** The observations of an asset. */
  public Path observationFile(String run, long unit, int asset) {
    return folder.resolve(run).resolve("u" + unit + "-" + asset + ".persons");
  }

  /** Removes the observations of a unit that is read again. */
  public void removeObservations(String run, long unit) throws IOException {
    if (!Files.isDirectory(folder.resolve(run))) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.resolve(run), "u" + unit + "-*.persons")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  /** A file for what the counting of a run does not keep in memory; gone when it is closed. */
  public SpillFile spill(String run) throws IOException {
    return SpillFile.in(Files.createDirectories(folder.resolve(run)));
  }

  /** The sets of persons that a run has counted, until they stand beside its inventory. */
  public Path personSets(String run) {
    return folder.resolve(run).resolve(PersonSetsFile.NAME);
  }

  /** The identifiers of the last complete scan, and a place for those of this run. */
  public SeenTokens seenTokens(String run, String keyCheck, String scan) throws IOException {
    return SeenTokens.open(seen(), folder.resolve(run).resolve(SEEN), keyCheck, scan);
  }

  /** The run is complete: the next one compares with it. Does nothing the second time. */
  public void keepSeenTokens(String run) throws IOException {
    Path next = folder.resolve(run).resolve(SEEN);
    if (Files.exists(next)) {
      Files.move(next, seen(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path seen() {
    return folder.resolve(SEEN);
  }

  /** Removes the observations of a run that is complete, and of runs that were abandoned. */
  public void removeObservations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> runs =
          entries.filter(Files::isDirectory).filter(entry -> !entry.equals(scratch())).toList();
      for (Path run : runs) {
        removeTree(run);
      }
    }
  }

  private static void removeTree(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      tree.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  @Override
  public void close() throws IOException {
    Optional<FileChannel> held = Optional.ofNullable(lockChannel);
    lockChannel = null;
    if (held.isPresent()) {
      held.get().close();
    }
  }

  /** A file in the making: it gets its name by {@link #keep()}, or vanishes by {@link #close()}. */
  public static final class Draft implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final OutputStream stream;

    private Draft(Path target) throws IOException {
      this.target = target;
      this.temporary = Files.createTempFile(target.getParent(), "draft", ".tmp");
      this.stream = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    }

    public OutputStream stream() {
      return stream;
    }

    public void keep() throws IOException {
      stream.close();
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
      stream.close();
      Files.deleteIfExists(temporary);
    }
  }
}
