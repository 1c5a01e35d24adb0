package io.pandian.schemas;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.ItemFiles;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.schemas.SchemaWalk.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The readers of plans, facts, data items and rulebooks take the keys and words that the schemas
 * name, and no others. Every mapping of a file that has them all gets a key that nobody knows, and
 * each of its fixed words is put another in place of: the reader then tells which it knows.
 */
class ReadersAndSchemasTest {
  private static final Path SAMPLES = Path.of("src/test/resources/schemas");
  private static final String STRANGE = "strange";
  private static final String ONE_OF = "Write one of: ";

  private static final String SCOPES = "scopes: [{id: everybody, title: {zh: 所有人, en: everybody}}]";

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @FunctionalInterface
  private interface Reader {
    List<Problem> problems(String text) throws IOException;
  }

  @Test
  void plan() throws IOException {
    agree("plan", samples("plan.yaml"), this::plan);
  }

  @Test
  void facts() throws IOException {
    agree("facts", samples("facts.yaml"), ReadersAndSchemasTest::facts);
  }

  @Test
  void ownItem() throws IOException {
    agree("own-item", samples("own-item.yaml"), this::ownItem);
  }

  @Test
  void rulebookItem() throws IOException {
    String index = Files.readString(SAMPLES.resolve("rulebook.yaml"));
    agree("rulebook-item", samples("rulebook-items.yaml"), text -> rulebook(index, text));
  }

  @Test
  void rulebook() throws IOException {
    String item = JSON.writeValueAsString(samples("rulebook-items.yaml").get(0));
    agree("rulebook", samples("rulebook.yaml"), text -> rulebook(text, item));
  }

  private static void agree(String schema, List<JsonNode> samples, Reader reader)
      throws IOException {
    Set<JsonNode> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JsonNode sample : samples) {
      assertThat(reader.problems(sample.toString())).isEmpty();
      for (Place place : SchemaWalk.places(sample, Schema.of(schema))) {
        // Each mapping once, but the whole file each time: its keys are those of its kind.
        if (reached.add(place.schema().node()) || place.path().isEmpty()) {
          agreeOnKeys(sample, place, reader);
          agreeOnWords(sample, place, reader);
        }
      }
    }
    assertThat(Schema.of(schema).objects()).allMatch(object -> reached.contains(object.node()));
  }

  private static void agreeOnKeys(JsonNode sample, Place place, Reader reader) throws IOException {
    place.mapping().put(STRANGE, "x");
    Set<String> known =
        at(place.pathOf(STRANGE), reader.problems(sample.toString()))
            .flatMap(problem -> listed(problem, "Known keys: "))
            .collect(toCollection(TreeSet::new));
    place.mapping().remove(STRANGE);
    Set<String> keys = place.schema().keys(place.mapping());
    assertThat(known).as(place.path()).containsAll(keys);
    known.removeAll(keys);
    for (String key : known) {
      assertRefused(sample, place, key, reader);
    }
  }

  /** A reader may name a key only to say in other words why it is not taken here. */
  private static void assertRefused(JsonNode sample, Place place, String key, Reader reader)
      throws IOException {
    place.mapping().put(key, "x");
    assertThat(at(place.pathOf(key), reader.problems(sample.toString())))
        .as(place.pathOf(key))
        .isNotEmpty();
    place.mapping().remove(key);
  }

  private static void agreeOnWords(JsonNode sample, Place place, Reader reader) throws IOException {
    for (Map.Entry<String, JsonNode> entry : List.copyOf(place.mapping().properties())) {
      String key = entry.getKey();
      Set<String> words = place.schema().property(key).orElseThrow().words();
      // The types of sources are those of several mappings of the schema.
      if (words.isEmpty() || place.pathOf(key).matches("sources\\[\\d\\]\\.type")) {
        continue;
      }
      JsonNode value = entry.getValue();
      place.mapping().put(key, STRANGE);
      List<Problem> told = at(place.pathOf(key), reader.problems(sample.toString())).toList();
      place.mapping().set(key, value);
      assertThat(told).as(place.pathOf(key)).isNotEmpty();
      assertThat(told).allSatisfy(problem -> tells(problem, words));
    }
  }

  private static void tells(Problem problem, Set<String> words) {
    if (problem.fix().en().startsWith(ONE_OF)) {
      assertThat(listed(problem, ONE_OF)).containsExactlyInAnyOrderElementsOf(words);
    } else {
      assertThat(problem.fix().en()).contains(words);
    }
  }

  private static Stream<Problem> at(String path, List<Problem> problems) {
    return problems.stream().filter(problem -> problem.path().equals(path));
  }

  private static Stream<String> listed(Problem problem, String before) {
    String fix = problem.fix().en();
    String list = fix.substring(fix.indexOf(before) + before.length(), fix.length() - 1);
    return Stream.of(list.split(", ")).filter(word -> !word.isEmpty());
  }

  private static List<JsonNode> samples(String name) throws IOException {
    List<JsonNode> samples = new ArrayList<>();
    Load yaml = new Load(LoadSettings.builder().build());
    yaml.loadAllFromString(Files.readString(SAMPLES.resolve(name)))
        .forEach(sample -> samples.add(JSON.valueToTree(sample)));
    return samples;
  }

  private List<Problem> plan(String text) {
    return problems(
        () -> PlanFile.read("plan", text.replace("ROOT", folder.toString()), name -> "secret"));
  }

  private static List<Problem> facts(String text) {
    Problems problems = new Problems();
    FactsFile.read("facts", text, problems);
    return problems.all();
  }

  private List<Problem> ownItem(String text) throws IOException {
    Files.writeString(folder.resolve("factory-badge.yaml"), text);
    Problems problems = new Problems();
    ItemFiles.read(List.of(folder), problems);
    return problems.all();
  }

  private List<Problem> rulebook(String index, String item) throws IOException {
    Path book = Files.createDirectories(folder.resolve("sample"));
    Files.writeString(book.resolve("index.yaml"), index);
    Files.writeString(book.resolve("1.yaml"), item);
    Files.writeString(book.resolve("scopes.yaml"), SCOPES);
    return problems(() -> Rulebooks.load(List.of(folder)));
  }

  private static List<Problem> problems(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (InvalidInput e) {
      return e.problems();
    }
  }
}
