package io.pandian.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data files packed with Pandian: this module's top-level folders, below {@code /pandian}. */
public final class Resources {
  private Resources() {}

  /**
   * The text of a packed file.
   *
   * @param path the file's path inside this module, for example {@code taxonomy/data-items.tsv}
   */
  public static String text(String path) {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream("/pandian/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("Pandian's own file " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a packed tab-separated file, without lines that are empty or start with {@code #},
   * and without the header, which is the first of the remaining lines.
   */
  public static List<List<String>> tsv(String path) {
    List<List<String>> rows = new ArrayList<>();
    boolean header = true;
    for (String line : text(path).split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      rows.add(List.of(line.split("\t", -1)));
    }
    return rows;
  }
}
