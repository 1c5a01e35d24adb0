package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.PathwayDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of persons in the shared folder, each a plan with its data and its truth. */
class PersonCasesTest {
  private static final String CASES = "cases/persons";
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;

  /** Every folder with a plan, but the small tables, which have a truth for each table. */
  @TestFactory
  Stream<DynamicTest> case_comesOutAsItsTruthSays() throws IOException {
    Path cases = Scans.shared(CASES);
    try (Stream<Path> folders = Files.list(cases)) {
      return folders
          .filter(path -> Files.exists(path.resolve("plan.yaml")))
          .filter(path -> !Files.exists(path.resolve("expected.json")))
          .sorted()
          .toList()
          .stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  private void check(Path given) throws Exception {
    Inventory inventory = scan(given);
    JsonNode truth = JSON.readTree(Files.readString(given.resolve("truth.json")));
    Map<String, String> got = got(inventory);

    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, JsonNode> expected : truth.get("expected").properties()) {
      String key = expected.getKey();
      String want = expected.getValue().asString();
      String figure = got.get(key);
      all.assertThat(figure).as("%s is not a figure of an inventory", key).isNotNull();
      all.assertThat(fits(key.equals("upper") ? want + ".." : want, String.valueOf(figure)))
          .as("%s should be %s, is %s: %s", key, want, figure, truth.get("why").asString())
          .isTrue();
    }
    all.assertAll();
  }

  private static boolean fits(String want, String got) {
    boolean number = want.matches("[0-9.]+");
    return number ? Truth.parse(want).holds(Long.parseLong(got)) : want.equals(got);
  }

  /** The figures of the only activity and its decision. */
  private static Map<String, String> got(Inventory inventory) {
    PersonCount persons = inventory.activities().get(0).carries().get(0).persons();
    PathwayDecision decision = inventory.decisions().get(0);
    Map<String, String> got = new LinkedHashMap<>();
    got.put("union", Long.toString(persons.union()));
    got.put("upper", Long.toString(persons.upper()));
    got.put("sensitive", Long.toString(persons.sensitive()));
    got.put("minors", Long.toString(inventory.persons().figures().minors()));
    got.put("pathway", decision.pathway().name());
    got.put("standing", decision.standing().name());
    got.put("conservative", decision.conservative().name());
    return got;
  }

  /** The paths of a case's plan are those of its own folder. */
  private Inventory scan(Path given) throws Exception {
    Path copy = Scans.copy(given, folder);
    String plan = Files.readString(copy.resolve("plan.yaml"));
    return Scans.run(plan.replaceAll("path: '(.*)'", "path: '" + copy + "/$1'"), copy);
  }

  @Test
  void smallTables_areCountedRightWithTrueBounds() throws Exception {
    Path given = Scans.shared(CASES).resolve("micro");
    Inventory inventory = scan(given);
    JsonNode expected = JSON.readTree(Files.readString(given.resolve("expected.json")));

    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, JsonNode> table : expected.properties()) {
      Truth truth = truth(table.getValue());
      PersonCount count = table(inventory, table.getKey());
      all.assertThat(truth.faults(count))
          .as("%s: %s (%s)", table.getKey(), truth.against(count), table.getValue().get("why"))
          .isEmpty();
    }
    assertThat(expected.size()).isGreaterThan(50);
    all.assertAll();
  }

  private static Truth truth(JsonNode expected) {
    Truth truth = Truth.parse(expected.get("truth").asString());
    if (expected.has("upper")) {
      truth = truth.withUpperAtLeast(expected.get("upper").asLong());
    }
    JsonNode sensitive = expected.get("sensitive");
    return sensitive == null || sensitive.isNull()
        ? truth
        : truth.withSensitive(sensitive.asLong());
  }

  private static PersonCount table(Inventory inventory, String name) {
    return Scans.persons(inventory, "m/main." + name).orElseThrow();
  }

  /** A workbook may do without a part for styles. */
  @Test
  void workbooksWithAndWithoutStyles_areSheetsOfTheSamePersons() throws Exception {
    Path data = Scans.shared(CASES).resolve("xlsx-no-styles").resolve("data");
    Inventory inventory = Scans.run(Scans.plan(List.of(Scans.share("d", data))), folder);

    assertThat(inventory.assets()).hasSize(2).allMatch(a -> a.kind().name().equals("SHEET"));
    assertThat(inventory.assets()).extracting(Asset::persons).allMatch(p -> p.union() == 300);
  }
}
