package io.pandian.scanner.plan;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.util.Set;

/**
 * A table or file that the plan names.
 *
 * @param source the source's id
 * @param path the table or file
 */
record PlannedAsset(String source, String path) {
  /**
   * Reads {@code source:} and one of {@code table:} and {@code file:}; what is wrong with them is
   * added to the plan's problems.
   *
   * @param missing what to say if neither is there, or both
   */
  static PlannedAsset read(YamlMap map, Set<String> sources, Bilingual missing) {
    String source = source(map, sources);
    if (map.has("table") == map.has("file")) {
      map.problem(
          "source",
          missing,
          Bilingual.of("请加上“table:”或“file:”，二者择一。", "Add either 'table:' or 'file:'."));
    }
    return new PlannedAsset(source, map.text("table").or(() -> map.text("file")).orElse(""));
  }

  /** Reads {@code source:}, which must be one of the plan's. */
  static String source(YamlMap map, Set<String> sources) {
    String source = map.requireText("source");
    if (!source.isEmpty() && !sources.contains(source)) {
      map.problem(
          "source",
          Bilingual.of("没有这个编号的数据源。", "No source has this id."),
          Bilingual.of("请写计划中已有的数据源编号。", "Write one of the plan's source ids."));
    }
    return source;
  }

  /** Whether an asset is meant: a file's sheets and an archive's entries go with it. */
  boolean covers(String assetSource, String assetPath) {
    return source.equals(assetSource)
        && (assetPath.equals(path)
            || assetPath.startsWith(path + "#")
            || assetPath.startsWith(path + "!/"));
  }
}
