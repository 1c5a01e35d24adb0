package io.pandian.scanner.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;

/** The files of a written demo, read back as lines of text. */
final class WrittenFiles {
  private static final Tika TIKA = new Tika();

  private WrittenFiles() {}

  /** The lines of an asset: a file, a sheet, or an entry of an archive. */
  static List<String> lines(Path share, String asset) throws IOException, TikaException {
    if (asset.contains("#")) {
      return sheet(
          share.resolve(asset.substring(0, asset.indexOf('#'))),
          asset.substring(asset.indexOf('#') + 1));
    }
    if (asset.contains("!/")) {
      Path archive = share.resolve(asset.substring(0, asset.indexOf("!/")));
      String entry = asset.substring(asset.indexOf("!/") + 2);
      try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
        byte[] bytes =
            zip.getInputStream(Objects.requireNonNull(zip.getEntry(entry))).readAllBytes();
        return text(entry, bytes).lines().toList();
      }
    }
    if (asset.endsWith(".zip")) {
      return List.of();
    }
    return text(asset, Files.readAllBytes(share.resolve(asset))).lines().toList();
  }

  private static String text(String name, byte[] bytes) throws IOException, TikaException {
    if (name.endsWith("线索.csv")) {
      return new String(bytes, Charset.forName("GBK"));
    }
    if (name.endsWith(".tsv")) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (name.endsWith(".csv") || name.endsWith(".jsonl")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (name.endsWith(".txt")) {
      return new String(bytes, Charset.forName("GB18030"));
    }
    return TIKA.parseToString(new ByteArrayInputStream(bytes));
  }

  private static List<String> sheet(Path file, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheet(name)) {
        StringBuilder line = new StringBuilder();
        row.forEach(cell -> line.append(new DataFormatter().formatCellValue(cell)).append('\t'));
        lines.add(line.toString());
      }
    }
    return lines;
  }
}
