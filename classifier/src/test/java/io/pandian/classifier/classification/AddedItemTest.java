package io.pandian.classifier.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the recipe of {@code config/items/README.md}: the one file that it shows is all. */
class AddedItemTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml\\n# (?<path>\\S+\\.yaml)\\n(?<file>.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void item_of_one_file_is_found_by_values_by_name_alone_and_in_a_document() throws Exception {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../config/items/README.md")));
    assertThat(example.find()).isTrue();
    Path file = folder.resolve("pandian/items").resolve(example.group("path"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, example.group("file"));

    Map<?, ?> expected =
        Map.of(
            "values", "factory-badge",
            "comment", "factory-badge",
            "name", "factory-badge",
            "document", "2",
            "taxonomy", "厂牌号");
    assertThat(found().equals(expected)).as("%s", found()).isTrue();
  }

  /** What Pandian finds when the folder is part of it: all classes are loaded anew. */
  private Map<?, ?> found() throws Exception {
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      return (Map<?, ?>)
          loader.loadClass(AddedItem.class.getName()).getMethod("found").invoke(null);
    }
  }
}
