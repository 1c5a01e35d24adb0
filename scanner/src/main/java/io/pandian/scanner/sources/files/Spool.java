package io.pandian.scanner.sources.files;

import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.child.ScratchFolder;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Copies of files of a share that cannot be read in place, in a folder closed to other accounts;
 * each is there for as long as it is parsed. Safe for use by several threads.
 */
final class Spool implements AutoCloseable {
  private static final int BLOCK = 1 << 17;

  /** A file system takes names of 255 bytes, and a character may have three. */
  private static final int LONGEST_NAME = 80;

  private final Share share;
  private final long most;
  private @Nullable ScratchFolder scratch;

  /**
   * @param most bytes of a file that is copied; a larger one is not read
   */
  Spool(Share share, long most) {
    this.share = share;
    this.most = most;
  }

  /** A copy, which is taken away when it is closed. */
  record Copy(Path folder, Path file, long bytes) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // It goes with the whole folder.
      }
    }
  }

  Copy copy(String path) throws SourceException {
    Copy empty = newCopy(path.substring(path.lastIndexOf('/') + 1));
    boolean whole = false;
    try (InputStream in = share.open(path)) {
      Copy copy = new Copy(empty.folder(), empty.file(), fill(empty.file(), in));
      whole = true;
      return copy;
    } catch (IOException e) {
      throw SourceException.passing(Notice.FAILED.reason(), Notice.FAILED.sentence());
    } finally {
      if (!whole) {
        empty.close();
      }
    }
  }

  /** A share that fails is the source's affair, a disk that is full this machine's. */
  private long fill(Path file, InputStream in) throws SourceException, IOException {
    long bytes = 0;
    byte[] block = new byte[BLOCK];
    try (OutputStream out = newOutput(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        bytes += read;
        if (bytes > most) {
          throw Notice.TOO_LARGE.failure();
        }
        write(out, block, read);
      }
    }
    return bytes;
  }

  private static OutputStream newOutput(Path file) {
    try {
      return Files.newOutputStream(file, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  private static void write(OutputStream out, byte[] block, int length) {
    try {
      out.write(block, 0, length);
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  private Copy newCopy(String name) {
    try {
      Path folder = scratch().newFolder();
      return new Copy(folder, newFile(folder, name), 0);
    } catch (IOException e) {
      throw new MachineException(e);
    }
  }

  /**
   * An empty file under the end of a name, which may help to tell its type: in UTF-8, whatever the
   * names of this system are written in.
   */
  private static Path newFile(Path folder, String name) throws IOException {
    String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    String escaped = URLEncoder.encode(end, StandardCharsets.UTF_8).replace("+", "%20");
    try {
      return Files.createFile(Path.of(URI.create(folder.toUri() + escaped)));
    } catch (IllegalArgumentException | IOException e) {
      return Files.createFile(folder.resolve("file")); // No file of this system has that name.
    }
  }

  private synchronized ScratchFolder scratch() throws IOException {
    ScratchFolder known = scratch;
    if (known == null) {
      known = ScratchFolder.open();
      scratch = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (scratch != null) {
      scratch.close();
    }
  }
}
