package io.pandian.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A library of JSON Schema takes the files that Pandian reads, and refuses what it refuses. */
class FilesAndSchemasTest {
  private static final Path ROOT = Path.of("..");
  private static final Path RULEBOOKS = ROOT.resolve("config/rulebooks");
  private static final Path SAMPLES = ROOT.resolve("scanner/src/test/resources/schemas");
  private static final Pattern YAML_BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

  /** What is wrong with these stands in another file, or in what a value says. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "exception-not-known.yaml",
          "id-differs-from-path.yaml",
          "index-id-differs-from-folder.yaml",
          "index-names-a-missing-file.yaml",
          "indicator-not-known.yaml",
          "limit-not-known.yaml",
          "scope-not-known.yaml",
          "threshold-not-known.yaml",
          "threshold-not-used.yaml");

  private static final int MOST_REFERENCES = 500;

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void everyDataItem_isValid() throws IOException {
    List<Path> items = files(ROOT.resolve("config/items"), "[^/]+/[^/]+\\.yaml");
    assertThat(items).hasSizeGreaterThan(100).allSatisfy(file -> valid("item", read(file)));
  }

  @Test
  void everyRulebookItem_isValid() throws IOException {
    List<Path> items = files(RULEBOOKS, "[^/]+/(.+/)?(?!index\\.|scopes\\.)[^/.]+\\.yaml");
    assertThat(items).hasSizeGreaterThan(300).allSatisfy(f -> valid("rulebook-item", read(f)));
  }

  @Test
  void everyIndex_isValid() throws IOException {
    assertThat(files(RULEBOOKS, "[^/]+/index\\.yaml"))
        .hasSizeGreaterThan(15)
        .allSatisfy(file -> valid("rulebook", read(file)));
  }

  @Test
  void factsOfEveryCase_areValid() throws IOException {
    List<JsonNode> facts = new ArrayList<>();
    for (Path file : files(RULEBOOKS, ".+\\.cases\\.yaml")) {
      read(file).path("cases").values().forEach(each -> facts.add(each.path("facts")));
    }
    assertThat(facts).hasSizeGreaterThan(1000).allSatisfy(each -> valid("facts", each));
  }

  @ParameterizedTest
  @CsvSource({"README.md, true", "README.zh-CN.md, false"})
  void plansOfTheReadme_areValid(String page, boolean whole) throws IOException {
    List<String> blocks = blocks(ROOT.resolve(page));
    String fullPlan = blocks(ROOT.resolve("README.md")).get(0);
    List<String> parts = whole ? blocks.subList(1, blocks.size()) : blocks;
    assertThat(parts).isNotEmpty();
    valid("plan", yaml(fullPlan + String.join("", parts)));
  }

  @Test
  void itemsOfPages_andOfTests_areValid() throws IOException {
    valid("item", yaml(blocks(ROOT.resolve("config/items/README.md")).get(0)));
    List<Path> own = files(detectors("good"), ".+\\.yaml");
    assertThat(own).isNotEmpty().allSatisfy(file -> valid("own-item", read(file)));
  }

  @Test
  void sharedPlansAndFacts_areValid() throws IOException {
    Path shared =
        Optional.ofNullable(System.getenv("PANDIAN_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"))
            .resolve("data");
    assumeTrue(Files.isDirectory(shared), "skipped: nothing at " + shared + "; set PANDIAN_SHARED");
    assertThat(files(shared.resolve("cases"), ".+/plan\\.yaml"))
        .isNotEmpty()
        .allSatisfy(file -> valid("plan", read(file)));
    assertThat(read(shared.resolve("decision-scenarios.json")).values())
        .isNotEmpty()
        .allSatisfy(each -> valid("facts", each.path("facts")));
  }

  @ParameterizedTest
  @CsvSource({
    "plan, plan.yaml",
    "facts, facts.yaml",
    "item, item.yaml",
    "own-item, own-item.yaml",
    "rulebook-item, rulebook-items.yaml",
    "rulebook, rulebook.yaml"
  })
  void filesWithEveryKey_areValid_andAnyFurtherKeyIsRefused(String schema, String file)
      throws IOException {
    for (Object each : load().loadAllFromString(Files.readString(SAMPLES.resolve(file)))) {
      JsonNode sample = JSON.valueToTree(each);
      valid(schema, sample);
      for (ObjectNode mapping : mappings(sample)) {
        mapping.put("strange", "x");
        assertThat(problems(schema, sample)).as(mapping.toString()).isNotEmpty();
        mapping.remove("strange");
      }
    }
  }

  @Test
  void brokenRulebooks_areRefused_whereASchemaCanTell() throws IOException {
    List<Path> broken =
        files(ROOT.resolve("config/src/test/resources/rulebooks-invalid"), "(?!not-|key-).+");
    assertThat(broken).hasSizeGreaterThan(BEYOND_A_SCHEMA.size());
    for (Path file : broken) {
      String name = String.valueOf(file.getFileName());
      String schema = name.startsWith("index-") ? "rulebook" : "rulebook-item";
      assertThat(problems(schema, read(file)).isEmpty())
          .as(name)
          .isEqualTo(BEYOND_A_SCHEMA.contains(name));
    }
  }

  @ParameterizedTest
  @CsvSource({"two-forms", "example-not-found", "impossible"})
  void brokenItems_areRefused(String name) throws IOException {
    JsonNode broken = read(detectors("bad").resolve(name + ".yaml"));
    assertThat(problems("own-item", broken)).isNotEmpty();
  }

  private static Path detectors(String folder) {
    return ROOT.resolve("classifier/src/test/resources/io/pandian/classifier/detection/custom")
        .resolve(folder);
  }

  /** The mappings whose keys are fixed, whoever wrote the file. */
  private static List<ObjectNode> mappings(JsonNode node) {
    List<ObjectNode> mappings = new ArrayList<>();
    if (node instanceof ObjectNode mapping) {
      mappings.add(mapping);
    }
    node.properties().stream()
        .filter(entry -> !entry.getKey().equals("attributes"))
        .forEach(entry -> mappings.addAll(mappings(entry.getValue())));
    if (node.isArray()) {
      node.values().forEach(item -> mappings.addAll(mappings(item)));
    }
    return mappings;
  }

  private static void valid(String schema, JsonNode file) {
    assertThat(problems(schema, file)).isEmpty();
  }

  private static List<com.networknt.schema.Error> problems(String schema, JsonNode file) {
    String place = "classpath:pandian/schemas/" + schema + ".schema.json";
    Schema loaded = REGISTRY.getSchema(SchemaLocation.of(place));
    return loaded.validate(file.toString(), InputFormat.JSON);
  }

  private static List<String> blocks(Path page) throws IOException {
    return YAML_BLOCK
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  /** The files below a folder whose paths from there match. */
  private static List<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> folder.relativize(f).toString().replace('\\', '/').matches(pattern))
          .sorted()
          .toList();
    }
  }

  private static JsonNode read(Path file) {
    try {
      return yaml(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode yaml(String text) {
    return JSON.valueToTree(load().loadFromString(text));
  }

  private static Load load() {
    return new Load(LoadSettings.builder().setMaxAliasesForCollections(MOST_REFERENCES).build());
  }
}
