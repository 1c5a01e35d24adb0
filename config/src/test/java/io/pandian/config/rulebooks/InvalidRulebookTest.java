package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One broken file for each validation, in {@code rulebooks-invalid}. The comment lines at the top
 * of a file, which begin with {@code #>}, are the exact messages.
 */
class InvalidRulebookTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rulebooks-invalid");

  private static final String INDEX =
      """
      id: broken
      edition: "1"
      kind: list
      title: {zh: 清单, en: list}
      zone: nowhere
      effective: {from: 2025-01-01}
      checkedOn: 2026-11-21
      items: ["1"]
      """;

  @TestFactory
  Stream<DynamicTest> brokenFile_isToldExactly(@TempDir Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FIXTURES)) {
      files = all.sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> assertThat(messages(folder, file)).isEqualTo(expected(file))));
  }

  @Test
  void severalFaults_areToldAtOnce(@TempDir Path folder) throws IOException {
    Path one = FIXTURES.resolve("threshold-without-unit.yaml");
    String text = Files.readString(one).replace("kind: pathway", "kind: path");
    assertThat(load(folder, INDEX, text)).hasSizeGreaterThan(1);
  }

  private static List<String> messages(Path folder, Path file) throws IOException {
    boolean index = String.valueOf(file.getFileName()).startsWith("index-");
    String text = Files.readString(file);
    return index ? load(folder, text, "") : load(folder, INDEX, text);
  }

  private static List<String> load(Path folder, String index, String item) throws IOException {
    Path book = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(book.resolve("index.yaml"), index);
    Files.deleteIfExists(book.resolve("1.yaml"));
    if (!item.isEmpty()) {
      Files.writeString(book.resolve("1.yaml"), item);
    }
    return problems(folder, book);
  }

  private static List<String> problems(Path folder, Path book) {
    InvalidInput invalid =
        catchThrowableOfType(InvalidInput.class, () -> Rulebooks.load(List.of(folder)));
    return invalid.problems().stream()
        .map(problem -> problem.toString().replace(book + "/", ""))
        .toList();
  }

  private static List<String> expected(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("#> "))
        .map(line -> line.substring(3))
        .collect(Collectors.toList());
  }
}
