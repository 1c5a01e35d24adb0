package io.pandian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.config.Language;
import io.pandian.config.reading.InvalidInput;
import io.pandian.reports.json.InventoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
  private final Path directory;

  ReportsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void write_allFormats_leavesTheirFilesAndNothingElse() throws IOException {
    List<Path> files = write(EnumSet.allOf(ReportFormat.class), directory.resolve("a/b"));

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("inventory.json", "inventory.xlsx", "inventory.html");
    try (Stream<Path> found = Files.list(directory.resolve("a/b"))) {
      assertThat(found).containsExactlyInAnyOrderElementsOf(files);
    }
  }

  @Test
  void write_afterAKilledProcess_clearsUpBehindIt() throws IOException {
    Files.createFile(directory.resolve("inventory.json.4711.part"));

    assertThat(write(EnumSet.of(ReportFormat.JSON), directory)).hasSize(1);
    try (Stream<Path> found = Files.list(directory)) {
      assertThat(found).containsExactly(directory.resolve("inventory.json"));
    }
  }

  @Test
  void write_again_givesTheSameBytes() throws IOException {
    for (Path file : write(EnumSet.allOf(ReportFormat.class), directory)) {
      byte[] first = Files.readAllBytes(file);
      write(EnumSet.allOf(ReportFormat.class), directory);
      assertThat(file).hasBinaryContent(first);
    }
  }

  @Test
  void write_fromTheStoredInventory_givesTheSamePage() throws IOException {
    List<Path> files = write(EnumSet.of(ReportFormat.JSON, ReportFormat.HTML), directory);
    Path again = directory.resolve("again");
    Reports.write(InventoryJson.read(files.get(0)), Set.of(ReportFormat.HTML), again, Language.ZH);

    assertThat(again.resolve("inventory.html")).hasSameBinaryContentAs(files.get(1));
  }

  @Test
  void write_whereItCannot_leavesNothingBehind() throws IOException {
    Files.createDirectories(directory.resolve("inventory.json/in-the-way"));

    assertThatThrownBy(() -> write(EnumSet.of(ReportFormat.JSON), directory))
        .isInstanceOf(IOException.class);
    try (Stream<Path> found = Files.list(directory)) {
      assertThat(found).containsExactly(directory.resolve("inventory.json"));
    }
  }

  @Test
  void parse_aList_givesEachFormatOnce() {
    assertThat(ReportFormat.parse("xlsx, JSON,xlsx"))
        .containsExactly(ReportFormat.JSON, ReportFormat.XLSX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "csv", "pdf", "", "json,,xlsx"})
  void parse_aFormatThatThisVersionLacks_saysWhichThereAre(String list) {
    assertThatThrownBy(() -> ReportFormat.parse(list))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Choose from: json, xlsx, html.");
  }

  private static List<Path> write(Set<ReportFormat> formats, Path into) throws IOException {
    return Reports.write(SampleInventory.rich(), formats, into, Language.ZH);
  }
}
