package io.pandian.reports;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.json.InventorySchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes an inventory as files. */
public final class Reports {
  private Reports() {}

  /**
   * Writes one file for each format. A file is there whole or not at all: it is made beside its
   * place under another name, readable by its owner only, and then moved; an earlier file stays
   * until then. An inventory that breaks its schema is not there.
   *
   * @param directory where to write; made if absent
   * @return the files written, in the order of the formats
   * @throws IOException if a file cannot be written; nothing of that file is left behind
   */
  public static List<Path> write(
      Inventory inventory, Set<ReportFormat> formats, Path directory, Language language)
      throws IOException {
    Files.createDirectories(directory);
    List<Path> written = new ArrayList<>();
    for (ReportFormat format : EnumSet.allOf(ReportFormat.class)) {
      if (formats.contains(format)) {
        written.add(write(inventory, format, directory, language));
      }
    }
    return List.copyOf(written);
  }

  private static Path write(
      Inventory inventory, ReportFormat format, Path directory, Language language)
      throws IOException {
    removeUnfinished(format, directory);
    Path file = directory.resolve(format.fileName());
    Path unfinished = Files.createTempFile(directory, format.fileName() + ".", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        format.write(inventory, language, out);
      }
      if (format == ReportFormat.JSON) {
        InventorySchema.check(unfinished);
      }
      return Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What a process left that was killed while it wrote. */
  private static void removeUnfinished(ReportFormat format, Path directory) throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(directory, format.fileName() + ".*.part")) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }
}
