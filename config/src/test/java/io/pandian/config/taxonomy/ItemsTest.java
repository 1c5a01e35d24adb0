package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.YamlPack;
import io.pandian.config.rulebooks.ConfigPack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of all files of data items together. */
class ItemsTest {
  private final List<ItemFile> items = Items.standard().all();

  @Test
  void everyFile_declaresTheItemThatItIsCalledAfter() {
    assertThat(items)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            item -> {
              assertThat(item.declares()).as(item.id()).isPresent();
              assertThat(item.dataItem()).isEqualTo(item.id());
              assertThat(item.source()).endsWith("/" + item.id() + ".yaml");
            });
  }

  @Test
  void everyFile_isRead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("items"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml"))).hasSameSizeAs(items);
    }
  }

  /** Which of two would count would be known to nobody. */
  @Test
  void noWord_standsTwiceInOneFile() {
    for (ItemFile item : items) {
      assertThat(item.columns().stream().map(word -> word.word().replace(" ", "")))
          .as(item.id())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void noLabel_isOfTwoItems() {
    Map<String, String> seen = new HashMap<>();
    for (ItemFile item : items) {
      Stream.concat(item.labels().stream(), item.labelsOfOthers().stream())
          .forEach(label -> assertThat(seen.put(label, item.id())).as(label).isNull());
    }
  }

  @Test
  void packedItems_areWhatTheirFilesSay(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("config.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String top : List.of("items", "rulebooks")) {
        try (Stream<Path> files = Files.walk(Path.of(top))) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            zip.putNextEntry(new ZipEntry("pandian/" + file.toString().replace('\\', '/')));
            Files.copy(file, zip);
          }
        }
      }
    }
    ConfigPack.write(jar);

    assertThat(Items.from(YamlPack.of(jar)).all())
        .isEqualTo(Items.from(Optional.empty()).all())
        .isEqualTo(items);
  }
}
