package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.reading.YamlPack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data items that are packed with Pandian, a file for each: {@code items/<group>/<item>.yaml}.
 * In the order of the groups and, within one, of the codes.
 */
public final class Items {
  private static final String FOLDER = "items/";

  private final Map<String, ItemFile> byCode = new LinkedHashMap<>();

  private Items(Optional<YamlPack> pack) {
    Problems problems = new Problems();
    List<String> paths =
        pack.map(all -> all.paths(FOLDER)).orElseGet(() -> Resources.list(FOLDER, ".yaml"));
    for (List<String> group : Resources.tsv("taxonomy/groups.tsv")) {
      String folder = FOLDER + group.get(0) + "/";
      paths.stream()
          .filter(path -> path.startsWith(folder))
          .map(path -> file(path, group.get(0), pack, problems))
          .flatMap(Optional::stream)
          .forEach(item -> byCode.put(item.dataItem(), item));
    }
    problems.throwIfAny();
  }

  /** Read when first asked for. */
  private static final class Packed {
    static final Items ITEMS = from(YamlPack.standard());
  }

  /** The items that are packed with Pandian. */
  public static Items standard() {
    return Packed.ITEMS;
  }

  /** The items as a pack holds them; as their files say them where there is none. */
  static Items from(Optional<YamlPack> pack) {
    return new Items(pack);
  }

  private static Optional<ItemFile> file(
      String path, String group, Optional<YamlPack> pack, Problems problems) {
    return pack.flatMap(all -> all.map(path, path, problems))
        .or(() -> YamlMap.read(path, Resources.text(path), problems))
        .map(map -> ItemReader.packed(map, group));
  }

  public List<ItemFile> all() {
    return List.copyOf(byCode.values());
  }

  /** The file of an item; empty if it is not Pandian's own. */
  public Optional<ItemFile> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
