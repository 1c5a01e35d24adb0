package io.pandian.scanner.sources.files.parsing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** A single compressed file: gz, bz2, xz and the like; what it holds is an entry. */
final class CompressedFile implements Format {
  private static final int MEMORY_KIB = 200_000;

  /** Media types and what commons-compress calls them. */
  private static final Map<String, String> TYPES =
      Map.of(
          "application/gzip", CompressorStreamFactory.GZIP,
          "application/x-gzip", CompressorStreamFactory.GZIP,
          "application/x-bzip2", CompressorStreamFactory.BZIP2,
          "application/x-bzip", CompressorStreamFactory.BZIP2,
          "application/x-xz", CompressorStreamFactory.XZ,
          "application/x-lzma", CompressorStreamFactory.LZMA,
          "application/x-compress", CompressorStreamFactory.Z,
          "application/x-lz4", CompressorStreamFactory.LZ4_FRAMED,
          "application/x-snappy-framed", CompressorStreamFactory.SNAPPY_FRAMED,
          "application/zlib", CompressorStreamFactory.DEFLATE);

  private final Entries entries;

  CompressedFile(Entries entries) {
    this.entries = entries;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return TYPES.containsKey(mediaType);
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(item.file()));
        InputStream compressed = unpacked(TYPES.getOrDefault(mediaType, ""), in)) {
      entries.opened(item, mediaType);
      entries.parse(item, innerName(item), compressed::transferTo);
    }
  }

  /**
   * The extra fields of gzip say nothing of the content, and are anybody's: Java passes them by.
   */
  private static InputStream unpacked(String format, InputStream in)
      throws IOException, CompressorException {
    return format.equals(CompressorStreamFactory.GZIP)
        ? new GZIPInputStream(in)
        : new CompressorStreamFactory(true, MEMORY_KIB).createCompressorInputStream(format, in);
  }

  private static String innerName(Item item) {
    String extension = item.extension();
    if (extension.isEmpty()) {
      return item.name();
    }
    String stem = item.name().substring(0, item.name().length() - extension.length() - 1);
    return extension.startsWith("t") && extension.length() == 3 ? stem + ".tar" : stem;
  }
}
