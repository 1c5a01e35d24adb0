package io.pandian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} names nothing that is not there. */
class ArchitecturePageTest {
  private static final Path TOP = Path.of("..");
  private static final List<String> MODULES = List.of("config", "classifier", "reports", "scanner");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+?)`");
  private static final Pattern PATH = Pattern.compile("`((?:config|classifier|scanner)/[^` ]+)`");

  private static final Set<String> CLASSES = new HashSet<>();
  private static String page = "";

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(TOP.resolve("docs/architecture.md"));
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src"))) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> CLASSES.add(name.replace(".java", "")));
      }
    }
  }

  @Test
  void every_class_is_there() {
    List<String> named = CLASS.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(CLASSES).containsAll(named);
  }

  @Test
  void every_path_is_there() {
    assertThat(PATH.matcher(page).results().map(MatchResult::group)).isNotEmpty();
    assertThat(PATH.matcher(page).results().map(found -> found.group(1)))
        .allSatisfy(path -> assertThat(isThere(path)).as(path).isTrue());
  }

  /** As it stands, or as a package of its module. */
  private static boolean isThere(String path) {
    String module = path.substring(0, path.indexOf('/'));
    return Files.exists(TOP.resolve(path))
        || Files.isDirectory(
            TOP.resolve(module)
                .resolve("src/main/java/io/pandian")
                .resolve(module)
                .resolve(path.substring(module.length() + 1)));
  }
}
