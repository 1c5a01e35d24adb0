package io.pandian.scanner.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of an inventory without the two moments that differ from run to run. */
public final class StoredInventoryText {
  private StoredInventoryText() {}

  public static String of(Path out) throws IOException {
    return Files.readString(out.resolve("inventory.json"))
        .replaceAll("\"(startedAt|finishedAt)\" : \"[^\"]*\"", "\"$1\" : \"\"");
  }
}
