package io.pandian.config.taxonomy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The reader of Pandian's own data items takes the keys that their schema names, and no others. */
class ItemSchemaTest {
  private static final Path SCHEMA = Path.of("schemas/item.schema.json");
  private static final Path SAMPLE = Path.of("../scanner/src/test/resources/schemas/item.yaml");

  @ParameterizedTest
  @CsvSource(
      value = {
        "'', ''",
        "declares, $defs/declares",
        "declares/reason, $defs/reason",
        "identifies, $defs/identifies",
        "masking, $defs/masking",
        "traits, $defs/traits",
        "text, $defs/text",
        "columns, $defs/columns",
        "columns/zh, $defs/words"
      })
  void keysOfAMapping_areThoseOfTheSchema(String place, String schema) throws IOException {
    Map<String, Object> file = load(SAMPLE);
    assertThat(problems(file)).isEmpty();

    inner(file, place).put("strange", "x");
    List<Problem> told = problems(file);
    assertThat(told).hasSize(1);
    String fix = told.get(0).fix().en();
    String known = fix.substring(fix.indexOf("Known keys: ") + 12, fix.length() - 1);
    Set<String> keys = inner(load(SCHEMA), schema + "/properties").keySet();
    assertThat(Set.of(known.split(", "))).isEqualTo(new HashSet<>(keys));
  }

  private static List<Problem> problems(Map<String, Object> file) {
    String text = new Dump(DumpSettings.builder().build()).dumpToString(file);
    Problems problems = new Problems();
    YamlMap map = YamlMap.read("item.yaml", text, problems).orElseThrow();
    ItemReader.packed(map, "basic");
    return problems.all();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(Path file) throws IOException {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Map<String, Object> map, String place) {
    Map<String, Object> inner = map;
    for (String key : place.split("/")) {
      inner = key.isEmpty() ? inner : (Map<String, Object>) requireNonNull(inner.get(key));
    }
    return inner;
  }
}
