package io.pandian.scanner.sources.files.parsing;

import com.github.junrar.Archive;
import com.github.junrar.rarfile.FileHeader;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** 7z, rar, tar and older archives; every entry is a file of its own. */
final class Archives implements Format {
  private static final int MEMORY_KIB = 200_000;

  /** Media types and what commons-compress calls them. */
  private static final Map<String, String> STREAMED =
      Map.of(
          "application/x-tar", ArchiveStreamFactory.TAR,
          "application/x-gtar", ArchiveStreamFactory.TAR,
          "application/x-archive", ArchiveStreamFactory.AR,
          "application/x-unix-archive", ArchiveStreamFactory.AR,
          "application/x-cpio", ArchiveStreamFactory.CPIO,
          "application/x-arj", ArchiveStreamFactory.ARJ);

  private final Entries entries;

  Archives(Entries entries) {
    this.entries = entries;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return STREAMED.containsKey(mediaType) || isSevenZip(mediaType) || isRar(mediaType);
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    if (isSevenZip(mediaType)) {
      sevenZip(item, mediaType);
    } else if (isRar(mediaType)) {
      rar(item, mediaType);
    } else {
      streamed(item, mediaType);
    }
  }

  private static boolean isSevenZip(String mediaType) {
    return mediaType.equals("application/x-7z-compressed");
  }

  private static boolean isRar(String mediaType) {
    return mediaType.startsWith("application/x-rar-compressed")
        || mediaType.equals("application/vnd.rar");
  }

  private void sevenZip(Item item, String mediaType) throws Exception {
    try (SevenZFile archive =
        SevenZFile.builder().setPath(item.file()).setMaxMemoryLimitKiB(MEMORY_KIB).get()) {
      entries.opened(item, mediaType);
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory()) {
          String name = entry.getName() == null ? "" : entry.getName();
          entries.parse(
              item,
              name,
              out -> {
                byte[] buffer = new byte[8192];
                for (int n = archive.read(buffer); n >= 0; n = archive.read(buffer)) {
                  out.write(buffer, 0, n);
                }
              });
        }
      }
    }
  }

  private void rar(Item item, String mediaType) throws Exception {
    try (Archive archive = new Archive(item.file().toFile())) {
      entries.opened(item, mediaType);
      for (FileHeader header = archive.nextFileHeader();
          header != null;
          header = archive.nextFileHeader()) {
        FileHeader entry = header;
        if (entry.isEncrypted()) {
          entries.refused(item, entry.getFileName(), Notice.ENCRYPTED);
        } else if (!entry.isDirectory()) {
          entries.parse(item, entry.getFileName(), out -> archive.extractFile(entry, out));
        }
      }
    }
  }

  private void streamed(Item item, String mediaType) throws Exception {
    // Names come as bytes in disguise, so that their encoding can be found out.
    String disguise = StandardCharsets.ISO_8859_1.name();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(item.file()));
        ArchiveInputStream<?> archive =
            new ArchiveStreamFactory(disguise)
                .createArchiveInputStream(STREAMED.get(mediaType), in)) {
      ArchiveEntry entry = archive.getNextEntry();
      entries.opened(item, mediaType);
      while (entry != null) {
        streamedEntry(item, archive, entry);
        entry = archive.getNextEntry();
      }
    }
  }

  private void streamedEntry(Item item, ArchiveInputStream<?> archive, ArchiveEntry entry)
      throws LimitReached, IOException {
    String name = EntryName.decode(entry.getName());
    boolean special = entry instanceof TarArchiveEntry tar && isSpecial(tar);
    if (entry.isDirectory()) {
      return;
    }
    if (special) {
      entries.refused(item, name, Notice.SPECIAL_FILE);
    } else {
      entries.parse(item, name, archive::transferTo);
    }
  }

  /** What stands for something else than bytes of its own; by itself it would pass for empty. */
  private static boolean isSpecial(TarArchiveEntry entry) {
    return entry.isSymbolicLink()
        || entry.isLink()
        || entry.isCharacterDevice()
        || entry.isBlockDevice()
        || entry.isFIFO();
  }
}
