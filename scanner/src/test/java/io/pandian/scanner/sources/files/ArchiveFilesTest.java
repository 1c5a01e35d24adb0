package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives: their entries, and the limits that keep them from growing without end. */
class ArchiveFilesTest {
  private static final byte[] CSV = "姓名,电话\n张三,13800138000\n".getBytes(StandardCharsets.UTF_8);

  @SuppressWarnings("NullAway.Init")
  private static OpenFolder share;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    share = OpenFolder.at(folder, new ParseLimits(1_000_000, 50, 5, 8 << 20));
  }

  @AfterAll
  static void close() {
    share.close();
  }

  @Test
  void zip_withGbkNames_isRead() throws Exception {
    byte[] zip = zip(Map.of("人事/名单.csv", CSV), Charset.forName("GBK"));
    Recorded read = share.read("a.zip", zip);
    assertThat(read.bare).containsEntry("a.zip", AssetKind.ARCHIVE);
    assertThat(read.tables).as(read.toString()).containsKey("a.zip!/人事/名单.csv");
  }

  @Test
  void nestedArchives_areReadDownToTheLimit() throws Exception {
    byte[] inner = CSV;
    String name = "x.csv";
    for (int i = 0; i < 3; i++) {
      inner = zip(Map.of(name, inner), StandardCharsets.UTF_8);
      name = "level.zip";
    }
    assertThat(share.read("nested.zip", inner).tables)
        .containsKey("nested.zip!/level.zip!/level.zip!/x.csv");
    for (int i = 0; i < 10; i++) {
      inner = zip(Map.of(name, inner), StandardCharsets.UTF_8);
    }
    Recorded deep = share.read("deep.zip", inner);
    assertThat(deep.tables).isEmpty();
    assertThat(deep.unscanned).containsValue(UnscannedReason.LIMIT);
  }

  @Test
  void bomb_isBounded_andWhatCameBeforeIsKept() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.csv", CSV);
    for (int i = 0; i < 10; i++) {
      entries.put("zeros" + i, new byte[1 << 20]);
    }
    Recorded read = share.read("bomb.zip", zip(entries, StandardCharsets.UTF_8));
    assertThat(read.tables).containsKey("bomb.zip!/a.csv");
    assertThat(read.unscanned).containsEntry("bomb.zip", UnscannedReason.LIMIT);
  }

  @Test
  void nestedBomb_endsSoon() throws Exception {
    byte[] inner = new byte[1 << 20];
    for (int level = 0; level < 10; level++) {
      Map<String, byte[]> entries = new LinkedHashMap<>();
      for (int i = 0; i < 10; i++) {
        entries.put(level == 0 ? "z" + i : "z" + i + ".zip", inner);
      }
      inner = zip(entries, StandardCharsets.UTF_8);
    }
    Recorded read = share.read("levels.zip", inner);
    assertThat(read.unscanned).containsValue(UnscannedReason.LIMIT);
    assertThat(read.unscanned.size()).isLessThan(200);
  }

  @Test
  void gzipBomb_isBounded() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 64; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    Recorded read = share.read("zeros.gz", bytes.toByteArray());
    assertThat(read.unscanned).containsEntry("zeros.gz", UnscannedReason.LIMIT);
  }

  @Test
  void tooManyEntries_areTold() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      entries.put(i + ".csv", CSV);
    }
    Recorded read = share.read("many.zip", zip(entries, StandardCharsets.UTF_8));
    assertThat(read.tables).hasSize(50);
    assertThat(read.unscanned).containsEntry("many.zip", UnscannedReason.LIMIT);
  }

  @Test
  void slippingNames_writeNothingOutside() throws Exception {
    byte[] zip = zip(Map.of("../../slip.csv", CSV), StandardCharsets.UTF_8);
    Recorded read = share.read("slip.zip", zip);
    assertThat(read.tables).containsKey("slip.zip!/../../slip.csv");
    assertThat(share.path("../slip.csv")).doesNotExist();
    assertThat(share.path("../../slip.csv")).doesNotExist();
  }

  @Test
  void truncatedZip_keepsWhatIsLeft() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.csv", CSV);
    entries.put("b.csv", CSV);
    byte[] whole = zip(entries, StandardCharsets.UTF_8);
    Recorded read = share.read("cut.zip", Arrays.copyOf(whole, whole.length - 60));
    assertThat(read.tables).containsKey("cut.zip!/a.csv");
    assertThat(read.unscanned).containsEntry("cut.zip", UnscannedReason.CORRUPT);
  }

  @Test
  void encryptedEntry_isTold() throws Exception {
    byte[] zip = zip(Map.of("a.csv", CSV), StandardCharsets.UTF_8);
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || central) {
        zip[i + (local ? 6 : 8)] |= 1;
      }
    }
    assertThat(share.read("locked.zip", zip).unscanned)
        .containsEntry("locked.zip!/a.csv", UnscannedReason.ENCRYPTED);
  }

  @Test
  void tarGz_isRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(bytes), "GBK")) {
      TarArchiveEntry entry = new TarArchiveEntry("名单.csv");
      entry.setSize(CSV.length);
      tar.putArchiveEntry(entry);
      tar.write(CSV);
      tar.closeArchiveEntry();
    }
    Recorded read = share.read("b.tar.gz", bytes.toByteArray());
    assertThat(read.tables).as(read.toString()).containsKey("b.tar.gz!/b.tar!/名单.csv");
  }

  @Test
  void sevenZip_isRead() throws Exception {
    Path file = share.path("c.7z");
    try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("dir/名单.csv");
      archive.putArchiveEntry(entry);
      archive.write(CSV);
      archive.closeArchiveEntry();
    }
    assertThat(Files.size(file)).isPositive();
    assertThat(share.read("c.7z").tables).containsKey("c.7z!/dir/名单.csv");
  }

  @Test
  void emptyArchive_isBare() throws Exception {
    Recorded read = share.read("none.zip", zip(Collections.emptyMap(), StandardCharsets.UTF_8));
    assertThat(read.bare).containsEntry("none.zip", AssetKind.ARCHIVE);
  }

  private static byte[] zip(Map<String, byte[]> entries, Charset names) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void gzipWithAnExtraField_isRead() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(packed)) {
      gzip.write(CSV);
    }
    byte[] plain = packed.toByteArray();
    // Three bytes that are no subfield, as some programs write.
    ByteArrayOutputStream extra = new ByteArrayOutputStream();
    extra.write(plain, 0, 3);
    extra.write(4);
    extra.write(plain, 4, 6);
    extra.write(new byte[] {3, 0, 'x', 'y', 'z'});
    extra.write(plain, 10, plain.length - 10);
    assertThat(share.read("e.csv.gz", extra.toByteArray()).tables).containsKey("e.csv.gz!/e.csv");
  }

  @Test
  void rar5_isUnsupported_andNotDamaged() throws Exception {
    byte[] rar = new byte[200];
    byte[] head = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};
    System.arraycopy(head, 0, rar, 0, head.length);
    assertThat(share.read("five.rar", rar).unscanned)
        .containsEntry("five.rar", UnscannedReason.UNSUPPORTED);
  }

  @Test
  void linksAndDevicesInTar_areSpecial_andNoEmptyFiles() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO
          }) {
        TarArchiveEntry entry = new TarArchiveEntry("e" + (char) kind, kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    Recorded read = share.read("links.tar", packed.toByteArray());
    assertThat(read.unscanned.values()).hasSize(4).containsOnly(UnscannedReason.SPECIAL_FILE);
    assertThat(read.bare).containsOnlyKeys("links.tar");
  }
}
