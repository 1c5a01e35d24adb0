package io.pandian.scanner.store;

import io.pandian.classifier.individuals.spilling.SpillSpace;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file for a count, which only its user may read; it vanishes with {@link #close}. */
public final class SpillFile implements SpillSpace, AutoCloseable {
  private final FileChannel file;

  private SpillFile(FileChannel file) {
    this.file = file;
  }

  /** A file in a folder. */
  public static SpillFile in(Path folder) throws IOException {
    Path path = Files.createTempFile(folder, "counting", ".spill");
    return new SpillFile(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  @Override
  public void write(long position, byte[] bytes, int from, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, count);
    while (buffer.hasRemaining()) {
      file.write(buffer, position + buffer.position() - from);
    }
  }

  @Override
  public void read(long position, byte[] into, int from, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into, from, count);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position() - from) < 0) {
        throw new EOFException("The spilled observations end early; run the scan again.");
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
