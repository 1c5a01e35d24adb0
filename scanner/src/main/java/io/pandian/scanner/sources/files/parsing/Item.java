package io.pandian.scanner.sources.files.parsing;

import java.nio.file.Path;

/**
 * A file to parse, or an entry of one that was unpacked.
 *
 * @param file where its bytes are
 * @param name its name, which may help to tell its type
 * @param path its path relative to the file that was asked for; empty for that file itself
 * @param bytes its size
 * @param depth how many archives it is in
 */
record Item(Path file, String name, String path, long bytes, int depth) {
  private static final int LONGEST_PATH = 8_000;

  /** The path of an entry of this archive. */
  String entryPath(String entry) {
    String shown = path + "!/" + entry.replace('\\', '/').replaceFirst("^/+", "");
    return shown.length() > LONGEST_PATH ? shown.substring(0, LONGEST_PATH) : shown;
  }

  /** The path of a worksheet of this workbook. */
  String sheetPath(String sheet) {
    return path + "#" + sheet;
  }

  /** What follows the last dot of the name, in lower case; empty if nothing does. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Item[" + bytes + " bytes]";
  }
}
