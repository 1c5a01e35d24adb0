package io.pandian.scanner.truth;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations from public reports, as they lie in the shared folder: a share for each. */
class FieldCasesTest {
  private static final String CASES = "cases/field";

  @TempDir private Path folder;

  @Test
  void filesOfTheField_areCountedRight() throws Exception {
    Path cases = Scans.shared(CASES);
    List<FieldCase> truths = FieldCase.read();
    Inventory inventory = Scans.run(Scans.plan(FieldCase.shares(truths, cases)), folder);

    SoftAssertions all = new SoftAssertions();
    for (FieldCase expected : truths) {
      PersonCount count = expected.count(inventory);
      all.assertThat(expected.truth().faults(count))
          .as(
              "%s/%s: %s (%s)",
              expected.id(), expected.file(), expected.truth().against(count), expected.why())
          .isEmpty();
    }
    all.assertAll();
  }

  /** Twenty rows under each pair of ordinary headers. */
  @Test
  void headersOfOnePerson_areOnePersonWhateverTheyAreCalled() throws Exception {
    Path cases = Scans.shared(CASES).resolve("N06");
    Inventory inventory = Scans.run(Scans.plan(List.of(Scans.share("N06", cases))), folder);
    Truth twenty = Truth.of(20);

    SoftAssertions all = new SoftAssertions();
    assertThat(inventory.assets()).hasSize(75);
    inventory
        .assets()
        .forEach(
            asset ->
                all.assertThat(twenty.faults(asset.persons()))
                    .as(
                        "%s: %s",
                        asset.fields().stream().map(field -> field.finding().name()).toList(),
                        twenty.against(asset.persons()))
                    .isEmpty());
    all.assertAll();
  }

  /** Below 100,000 persons without sensitive data nothing is asked for, whatever the header. */
  @ParameterizedTest
  @ValueSource(strings = {"姓名", "客户姓名"})
  void sixtyThousandCustomersSentAbroad_areExempt(String header) throws Exception {
    int customers = 60_000;
    Invented invented = new Invented(60);
    Path share = Files.createDirectory(folder.resolve("share"));
    Files.write(
        share.resolve("导出.csv"),
        Stream.concat(
                Stream.of("序号," + header + ",手机号"),
                IntStream.rangeClosed(1, customers)
                    .mapToObj(i -> i + "," + invented.name() + "," + invented.mobile()))
            .toList());
    Inventory inventory =
        Scans.run(
            """
            organisation: {name: 桂南试验科技有限公司, kind: enterprise, zone: none,
              registeredInZone: false, criticalInfrastructureOperator: false}
            sources:
            %sactivities:
              - {id: out, name: out, sector: none, scenario: 客户管理, ground: none,
                 recipient: {name: Example Pte, country: SG}, subjects: [],
                 carries: [{source: d, file: 导出.csv}]}
            """
                .formatted(Scans.share("d", share)),
            folder);

    assertThat(Truth.of(customers).faults(inventory.persons().total())).isEmpty();
    PathwayDecision decision = inventory.decisions().get(0);
    assertThat(decision.pathway()).isEqualTo(Pathway.EXEMPT);
    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
  }

  /** One line of the truths. */
  private record FieldCase(String id, String file, Truth truth, String why) {
    private static final String WHOLE_SHARE = "*";
    private static final String OTHERS = "field";

    static List<FieldCase> read() {
      return TestTable.read("field-cases.tsv").stream()
          .map(
              line -> new FieldCase(line.get("id"), line.get("file"), truth(line), line.get("why")))
          .toList();
    }

    private static Truth truth(TestTable.Line line) {
      if (line.get("truth").equals("nobody")) {
        return Truth.NOBODY;
      }
      Truth truth = Truth.parse(line.get("truth"));
      String upper = line.get("upper");
      return upper.isEmpty() ? truth : truth.withUpperAtLeast(Long.parseLong(upper));
    }

    /** A share for each case that is counted whole, and one for all others. */
    static List<String> shares(List<FieldCase> truths, Path cases) {
      Map<Boolean, List<String>> ids =
          truths.stream()
              .collect(
                  partitioningBy(FieldCase::whole, mapping(FieldCase::id, toUnmodifiableList())));
      String others =
          Objects.requireNonNull(ids.get(false)).stream()
              .distinct()
              .map(id -> "\"" + id + "/**\"")
              .collect(joining(", "));
      return Stream.concat(
              Stream.of(
                  "  - {id: %s, type: files, root: '%s', include: [%s]}\n"
                      .formatted(OTHERS, cases, others)),
              Objects.requireNonNull(ids.get(true)).stream()
                  .map(id -> Scans.share(id, cases.resolve(id))))
          .toList();
    }

    boolean whole() {
      return file.equals(WHOLE_SHARE);
    }

    String asset() {
      return OTHERS + "/" + id + "/" + file;
    }

    PersonCount count(Inventory inventory) {
      return whole()
          ? Objects.requireNonNull(inventory.persons().bySource().get(id))
          : Scans.persons(inventory, asset())
              .or(() -> Scans.persons(inventory, firstSheet(inventory)))
              .orElseThrow(() -> new AssertionError(asset() + " is not in the inventory"));
    }

    /** A workbook is named with its sheet. */
    private String firstSheet(Inventory inventory) {
      return inventory.assets().stream()
          .map(asset -> asset.id())
          .filter(other -> other.startsWith(asset() + "#"))
          .findFirst()
          .orElse("");
    }
  }
}
