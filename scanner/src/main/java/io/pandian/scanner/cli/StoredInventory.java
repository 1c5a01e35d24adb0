package io.pandian.scanner.cli;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.reports.json.InventoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The inventory that a scan left in its output folder. */
final class StoredInventory {
  private StoredInventory() {}

  static Inventory read(Path dir) throws IOException {
    Path file = dir.resolve("inventory.json");
    if (!Files.isRegularFile(file)) {
      throw InvalidInput.of(
          dir.toString().isEmpty() ? "." : dir.toString(),
          "",
          Bilingual.of("这个目录中没有 inventory.json。", "There is no inventory.json in this folder."),
          Bilingual.of(
              "请写已完成的扫描用 --out 指定的目录。",
              "Name the folder that a finished scan was given with --out."));
    }
    return InventoryJson.read(file);
  }
}
