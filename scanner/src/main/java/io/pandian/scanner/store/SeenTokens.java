package io.pandian.scanner.store;

import io.pandian.classifier.individuals.EarlierTokens;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The keyed hashes of the identifiers of the last complete scan, in the work folder that only the
 * operator may read, so that the next scan can tell who is new. Without the key they say nothing;
 * under another key they are of no use, which the check value at the beginning tells.
 *
 * <p>A file has the check value and the id of the scan, the hashes bucket by bucket, and at the end
 * how many each bucket has.
 */
public final class SeenTokens implements EarlierTokens, Closeable {
  private static final int TOKEN_BYTES = 16;
  private static final int TOKENS_AT_A_TIME = 4096;
  private static final int FOOTER_BYTES = BUCKETS * Integer.BYTES;

  private final Earlier earlier;
  private final @Nullable FileChannel last;
  private final long[] starts = new long[BUCKETS + 1];
  private final Path next;
  private final Path draft;
  private final DataOutputStream out;
  private final int[] counts = new int[BUCKETS];

  private SeenTokens(Path seen, Path next, String keyCheck, String scan) throws IOException {
    FileChannel opened = Files.isRegularFile(seen) ? FileChannel.open(seen) : null;
    earlier = opened == null ? Earlier.NONE : readHead(opened, keyCheck);
    last = opened;
    this.next = next;
    draft = PrivateFiles.draft(next);
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
    out.writeUTF(keyCheck);
    out.writeUTF(scan);
  }

  /**
   * Opens what the last complete scan left, and begins what this one will leave.
   *
   * @param seen where the last scan's file is, if there was one
   * @param next where this scan's file is put by {@link #keepAll}
   * @param keyCheck the check value of the key
   * @param scan the id of this scan
   */
  public static SeenTokens open(Path seen, Path next, String keyCheck, String scan)
      throws IOException {
    return new SeenTokens(seen, next, keyCheck, scan);
  }

  private Earlier readHead(FileChannel file, String keyCheck) throws IOException {
    DataInputStream head = new DataInputStream(Channels.newInputStream(file));
    String check = head.readUTF();
    String scan = head.readUTF();
    starts[0] = file.position();
    ByteBuffer footer = ByteBuffer.allocate(FOOTER_BYTES);
    read(file, file.size() - FOOTER_BYTES, footer);
    for (int i = 0; i < BUCKETS; i++) {
      starts[i + 1] = starts[i] + (long) footer.getInt() * TOKEN_BYTES;
    }
    return new Earlier(check.equals(keyCheck) ? Standing.SAME_KEY : Standing.OTHER_KEY, scan);
  }

  @Override
  public Earlier earlier() {
    return earlier;
  }

  @Override
  public void forEach(int bucket, Visitor visitor) throws IOException {
    if (last == null || earlier.standing() != Standing.SAME_KEY) {
      return;
    }
    ByteBuffer block = ByteBuffer.allocate(TOKENS_AT_A_TIME * TOKEN_BYTES);
    for (long at = starts[bucket]; at < starts[bucket + 1]; at += block.capacity()) {
      block.clear().limit((int) Math.min(block.capacity(), starts[bucket + 1] - at));
      read(last, at, block);
      while (block.hasRemaining()) {
        visitor.token(block.getLong(), block.getLong());
      }
    }
  }

  private static void read(FileChannel file, long position, ByteBuffer into) throws IOException {
    while (into.hasRemaining()) {
      if (file.read(into, position + into.position()) < 0) {
        throw new IOException(
            "The identifiers of the last scan end early; remove persons.seen from the work folder.");
      }
    }
    into.flip();
  }

  @Override
  public void keep(int bucket, long high, long low) throws IOException {
    out.writeLong(high);
    out.writeLong(low);
    counts[bucket]++;
  }

  /** Puts this scan's file in its place; without this nothing is left. */
  public void keepAll() throws IOException {
    for (int count : counts) {
      out.writeInt(count);
    }
    out.close();
    PrivateFiles.put(draft, next);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(draft);
    if (last != null) {
      last.close();
    }
  }
}
