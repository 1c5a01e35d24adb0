package io.pandian.scanner.sources.files.fork;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait until all have come. Those of a small table wait in memory, and those that come
 * after in a file that vanishes when it is closed. The file is encrypted under a key that is never
 * written anywhere: whoever finds what is left of it on the disk can read nothing.
 */
final class RowSpool implements Closeable {
  private static final long CHARACTERS_HELD = 8_000_000;

  /** What a cell takes beside its characters, in characters. */
  private static final int CELL = 20;

  private static final int NULL = -1;
  private static final int BLOCK = 1 << 16;
  private static final int KEY_BYTES = 16;

  private final Path folder;
  private final long charactersHeld;
  private final List<@Nullable String[]> held = new ArrayList<>();
  private final byte[] key = new byte[KEY_BYTES];
  private long characters;
  private long rows;
  private @Nullable FileChannel file;
  private @Nullable DataOutputStream out;

  RowSpool(Path folder) {
    this(folder, CHARACTERS_HELD);
  }

  RowSpool(Path folder, long charactersHeld) {
    this.folder = folder;
    this.charactersHeld = charactersHeld;
  }

  /** Adds a row, which is not copied. */
  void add(@Nullable String[] row) throws IOException {
    rows++;
    if (characters < charactersHeld) {
      held.add(row);
      characters += row.length * (long) CELL;
      for (String cell : row) {
        characters += cell == null ? 0 : cell.length();
      }
    } else {
      write(row, out == null ? open() : out);
    }
  }

  long rows() {
    return rows;
  }

  private DataOutputStream open() throws IOException {
    new SecureRandom().nextBytes(key);
    FileChannel opened =
        FileChannel.open(
            Files.createTempFile(folder, "rows-", ""),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = opened;
    DataOutputStream stream =
        new DataOutputStream(
            new BufferedOutputStream(
                new CipherOutputStream(
                    Channels.newOutputStream(opened), cipher(Cipher.ENCRYPT_MODE)),
                BLOCK));
    out = stream;
    return stream;
  }

  /** The key is used for one file and no other, so that the counter may begin at nought. */
  private Cipher cipher(int mode) throws IOException {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(key, "AES"),
          new IvParameterSpec(new byte[cipher.getBlockSize()]));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static void write(@Nullable String[] row, DataOutputStream out) throws IOException {
    out.writeInt(row.length);
    for (String cell : row) {
      if (cell == null) {
        out.writeInt(NULL);
      } else {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /** Takes a row. */
  @FunctionalInterface
  interface Taker {
    void row(@Nullable String[] row);
  }

  /** Gives every row back, in their order, once. */
  void drain(Taker taker) throws IOException {
    held.forEach(taker::row);
    long inFile = rows - held.size();
    held.clear();
    if (out != null && file != null) {
      out.flush();
      file.position(0);
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(
                  new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE)),
                  BLOCK))) {
        for (long i = 0; i < inFile; i++) {
          taker.row(read(in));
        }
      }
    }
  }

  private static @Nullable String[] read(DataInputStream in) throws IOException {
    @Nullable String[] row = new String[in.readInt()];
    for (int i = 0; i < row.length; i++) {
      int length = in.readInt();
      row[i] = length == NULL ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
    return row;
  }

  /** Forgets every row and deletes the file. */
  @Override
  public void close() {
    held.clear();
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // The file goes with its folder.
    }
  }
}
