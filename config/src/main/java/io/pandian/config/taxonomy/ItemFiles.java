package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InputFile;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a user's folders of data items: one YAML file for each. */
public final class ItemFiles {
  private final Problems problems;
  private final DeclaredItem beside = DeclaredItem.beside(Taxonomy.standard().items());

  private ItemFiles(Problems problems) {
    this.problems = problems;
  }

  /**
   * The items in some folders, in the order of folders and file names. What is wrong goes to the
   * problems.
   */
  public static List<ItemFile> read(List<Path> folders, Problems problems) {
    ItemFiles files = new ItemFiles(problems);
    List<ItemFile> items = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files.in(folder)) {
        files.item(file).ifPresent(items::add);
      }
    }
    files.refuseTwins(items);
    return items;
  }

  private List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(
          folder.toString(),
          "",
          Bilingual.of("没有这个文件夹。", "There is no such folder."),
          Bilingual.of("请检查路径。", "Check its path."));
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ItemFile> item(Path file) {
    try {
      String text = InputFile.text(file);
      return YamlMap.read(file.toString(), text, problems)
          .map(map -> item(String.valueOf(file.getFileName()), text, map));
    } catch (InvalidInput e) {
      e.problems().forEach(p -> problems.add(p.where(), p.path(), p.what(), p.fix()));
      return Optional.empty();
    }
  }

  private ItemFile item(String fileName, String text, YamlMap map) {
    ItemFile item = ItemReader.own(map, text, beside);
    if (!fileName.equals(item.id() + ".yaml")) {
      map.problem(
          "id",
          Bilingual.of("编号与文件名不一致。", "The id differs from the file's name."),
          Bilingual.of(
              "请将文件命名为“" + item.id() + ".yaml”。", "Call the file '" + item.id() + ".yaml'."));
    }
    return item;
  }

  private void refuseTwins(List<ItemFile> items) {
    for (int i = 0; i < items.size(); i++) {
      ItemFile one = items.get(i);
      for (ItemFile earlier : items.subList(0, i)) {
        boolean sameId = earlier.id().equals(one.id());
        boolean sameItem = earlier.dataItem().equals(one.dataItem());
        if (sameId || sameItem) {
          problems.add(
              one.source(),
              sameId ? "id" : "item",
              Bilingual.of(
                  "与 " + earlier.source() + " 重复。", "The same as in " + earlier.source() + "."),
              Bilingual.of(
                  "每个数据项只写一个识别规则，可用 regex 的“|”合并。",
                  "Write one detector for each data item; '|' joins expressions."));
        }
      }
    }
  }
}
