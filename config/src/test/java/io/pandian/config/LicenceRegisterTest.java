package io.pandian.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of unclear licence ships: {@code licences.tsv} names every data file. */
class LicenceRegisterTest {
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "ISC",
          "BSD-3-Clause",
          "CC0-1.0",
          "CC-BY-4.0",
          "Unicode-DFS-2016",
          "facts");
  private static final List<String> SHIPPED =
      List.of(
          "items",
          "lexicons",
          "taxonomy",
          "defaults",
          "schemas",
          "rulebooks",
          "weights",
          "corpora");

  private static List<List<String>> register() throws IOException {
    return Files.readAllLines(Path.of("licences.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @Test
  void every_data_file_is_in_the_register() throws IOException {
    List<String> listed = register().stream().map(row -> row.get(0)).toList();

    for (String folder : SHIPPED) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          assertThat(files.filter(Files::isRegularFile).map(f -> f.toString().replace('\\', '/')))
              .allMatch(file -> listed.stream().anyMatch(entry -> covers(entry, file)));
        }
      }
    }
  }

  @Test
  void every_entry_is_whole_and_its_file_is_there() throws IOException {
    for (List<String> row : register()) {
      assertThat(row).as("%s", row).hasSize(5).noneMatch(String::isBlank);
      assertThat(Path.of(row.get(0).replace("/*", ""))).as("%s", row).exists();
      assertThat(row.get(3)).as("%s", row).matches("20\\d\\d-\\d\\d(-\\d\\d)?");
    }
    assertThat(register().stream().map(row -> row.get(0))).doesNotHaveDuplicates();
  }

  @Test
  void every_licence_is_allowed() throws IOException {
    for (List<String> row : register()) {
      assertThat(row.get(2).split(" AND ")).as("%s", row).isSubsetOf(ALLOWED);
    }
  }

  private static boolean covers(String entry, String file) {
    return entry.endsWith("/*")
        ? file.startsWith(entry.substring(0, entry.length() - 1))
        : entry.equals(file);
  }
}
