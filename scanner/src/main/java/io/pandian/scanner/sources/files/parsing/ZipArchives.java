package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip archives. One whose directory is damaged is read from its beginning, as far as it goes. */
final class ZipArchives implements Format {
  private static final Set<String> TYPES =
      Set.of(
          "application/zip",
          "application/java-archive",
          "application/x-tika-java-web-archive",
          "application/x-tika-java-enterprise-archive",
          "application/vnd.android.package-archive",
          "application/vnd.google-earth.kmz");

  private final Entries entries;

  ZipArchives(Entries entries) {
    this.entries = entries;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(item.file()).get();
    } catch (IOException e) {
      fromBeginning(item, mediaType);
      throw e;
    }
    try (zip) {
      entries.opened(item, mediaType);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        entry(item, entry, () -> zip.getInputStream(entry));
      }
    }
  }

  /** Whether the directory of a zip file, or of a document that is one, is whole. */
  static boolean opens(Item item) {
    try (ZipFile zip = ZipFile.builder().setPath(item.file()).get()) {
      return zip.getEntries().hasMoreElements();
    } catch (IOException e) {
      return false;
    }
  }

  private void fromBeginning(Item item, String mediaType) throws Exception {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(item.file()));
        ZipArchiveInputStream zip =
            new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true)) {
      ZipArchiveEntry entry = zip.getNextEntry();
      if (entry != null) {
        entries.opened(item, mediaType);
      }
      while (entry != null) {
        entry(item, entry, () -> zip);
        entry = zip.getNextEntry();
      }
    }
  }

  private void entry(Item item, ZipArchiveEntry entry, Content content)
      throws LimitReached, IOException {
    String name = name(entry);
    if (entry.isDirectory()) {
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      entries.refused(item, name, Notice.ENCRYPTED);
    } else if (entry.isUnixSymlink()) {
      entries.refused(item, name, Notice.SPECIAL_FILE);
    } else {
      entries.parse(item, name, out -> content.open().transferTo(out));
    }
  }

  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean known =
        raw == null
            || entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    return known ? entry.getName() : EntryName.decode(raw);
  }

  /** Opens the bytes of an entry. */
  @FunctionalInterface
  private interface Content {
    InputStream open() throws IOException;
  }
}
