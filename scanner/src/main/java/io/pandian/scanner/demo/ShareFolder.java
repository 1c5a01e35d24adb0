package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The demo's file share while it is written. */
final class ShareFolder {
  /** The sheet of candidates for office, which an activity carries. */
  static final String CANDIDATES = "尽职调查/拟任高管名单.xlsx#名单";

  private final Path root;
  private final Ledger ledger;

  ShareFolder(Path root, Ledger ledger) {
    this.root = root;
    this.ledger = ledger;
  }

  static void write(Stage stage, Path root) throws IOException {
    ShareFolder share = new ShareFolder(root, stage.ledger());
    WorkbookFiles.write(stage, share);
    DelimitedFiles.write(stage, share);
    OfficeDocuments.write(stage, share);
    PlainDocuments.write(stage, share);
    OddFiles.write(stage, share);
  }

  /** Writes a file; folders are made as needed. */
  void file(String path, byte[] content) throws IOException {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (InvalidPathException e) {
      throw new IOException(
          "File names in Chinese need a UTF-8 locale: set LC_ALL=C.UTF-8 and start again.", e);
    }
  }

  /** Opens a table inside a file for planting; the rows go to the sink. */
  PlantedTable table(String path, AssetKind kind, List<Column> columns, PlantedTable.RowSink sink) {
    return ledger.table(DemoCompany.SHARE, path, kind, columns, sink);
  }

  void document(String path, List<Person> about, String... dataItems) {
    ledger.document(DemoCompany.SHARE, path, about, Set.of(dataItems));
  }

  void bare(String path, AssetKind kind) {
    ledger.bare(DemoCompany.SHARE, path, kind);
  }

  void unread(String path, UnscannedReason reason) {
    ledger.unread(DemoCompany.SHARE, path, reason);
  }
}
