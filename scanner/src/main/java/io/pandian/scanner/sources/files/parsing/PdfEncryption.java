package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** Tells PDF files locked by a certificate from damaged ones, which fail alike. */
final class PdfEncryption {
  private static final int LOOKED_AT = 1 << 20;

  private PdfEncryption() {}

  /** The notice for a file that could not be read, made more exact if it is a locked PDF. */
  static Notice explain(Notice notice, Item item, String mediaType) {
    boolean open = notice != Notice.CORRUPT || !mediaType.equals("application/pdf");
    return open || !isEncrypted(item) ? notice : Notice.ENCRYPTED;
  }

  /** The trailer that names the encryption stands near the end, or near the beginning. */
  private static boolean isEncrypted(Item item) {
    try (RandomAccessFile file = new RandomAccessFile(item.file().toFile(), "r")) {
      return holds(file, 0) || holds(file, Math.max(0, file.length() - LOOKED_AT));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean holds(RandomAccessFile file, long from) throws IOException {
    file.seek(from);
    byte[] bytes = new byte[(int) Math.min(LOOKED_AT, file.length() - from)];
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt");
  }
}
