package io.pandian.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a zip file without the times at which its parts were written. */
final class StableZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  static void copy(Path zip, OutputStream out) throws IOException {
    try (ZipFile parts = new ZipFile(zip.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(out);
      for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(NO_TIME);
        copy.putNextEntry(timeless);
        parts.getInputStream(part).transferTo(copy);
        copy.closeEntry();
      }
      copy.finish();
    }
  }
}
