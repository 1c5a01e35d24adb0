package io.pandian.reports;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.reports.json.InventoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inventories of texts, for tests: read from a file, as all are. */
public final class InventoryFile {
  private InventoryFile() {}

  public static Inventory read(byte[] json) {
    try {
      Path file = Files.createTempFile("inventory-", ".json");
      file.toFile().deleteOnExit();
      return InventoryJson.read(Files.write(file, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
