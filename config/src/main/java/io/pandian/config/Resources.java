package io.pandian.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data files packed with Pandian: this module's top-level folders, below {@code /pandian}. */
public final class Resources {
  private static final String ROOT = "pandian/";

  private Resources() {}

  /**
   * The text of a packed file.
   *
   * @param path the file's path inside this module, for example {@code taxonomy/groups.tsv}
   */
  public static String text(String path) {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream("/" + ROOT + path)) {
      if (in == null) {
        throw new IllegalArgumentException("Pandian's own file " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The packed files below a folder.
   *
   * @param folder the folder's path inside this module, with a slash at its end
   * @param ending how the files' names end
   * @return their paths inside this module, sorted
   */
  public static List<String> list(String folder, String ending) {
    Set<String> paths = new TreeSet<>();
    try {
      for (URL root :
          Collections.list(Resources.class.getClassLoader().getResources(ROOT + folder))) {
        if (root.openConnection() instanceof JarURLConnection jar) {
          jar.setUseCaches(false);
          try (JarFile file = jar.getJarFile()) {
            file.stream().map(JarEntry::getName).forEach(paths::add);
          }
        } else {
          Path top = Path.of(root.toURI());
          try (Stream<Path> files = Files.walk(top)) {
            files.forEach(file -> paths.add(ROOT + folder + slashed(top.relativize(file))));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return paths.stream()
        .filter(path -> path.startsWith(ROOT + folder) && path.endsWith(ending))
        .map(path -> path.substring(ROOT.length()))
        .toList();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
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
