package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.demo.DemoCompany;
import io.pandian.scanner.demo.DemoTruth;
import io.pandian.scanner.demo.DemoTruth.ActivityTruth;
import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import io.pandian.scanner.demo.DemoTruth.Count;
import io.pandian.scanner.demo.DemoTruth.FieldTruth;
import io.pandian.scanner.demo.DemoTruth.UnreadTruth;
import io.pandian.scanner.plan.PlanFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job over the demo company, held against what was planted in it. */
class DemoScanTest {
  @TempDir private static Path folder;
  private static DemoTruth truth;
  private static Inventory inventory;
  private static Map<String, Asset> assets;

  @BeforeAll
  static void scan() throws Exception {
    Demo demo = DemoCompany.create(folder.resolve("company"), Demo.SEED);
    truth = demo.truth();
    inventory =
        TestScan.run(
            PlanFile.read(demo.plan(), name -> null), folder, "out", ScanRequest.Start.USUAL);
    assets = inventory.assets().stream().collect(Collectors.toMap(Asset::id, Function.identity()));
  }

  @Test
  void everyPlantedAsset_isFoundAsWhatItIs() {
    assertThat(assets.keySet())
        .isEqualTo(truth.assets().stream().map(AssetTruth::id).collect(Collectors.toSet()));
    SoftAssertions all = new SoftAssertions();
    for (AssetTruth planted : truth.assets()) {
      Asset found = found(planted);
      all.assertThat(found.kind()).as(planted.id()).isEqualTo(planted.kind());
      if (planted.rows().isPresent()) {
        all.assertThat(found.rows()).as(planted.id() + " rows").isEqualTo(planted.rows());
        all.assertThat(found.rowsExact()).as(planted.id() + " rows exact").isTrue();
      }
    }
    all.assertAll();
  }

  @Test
  void everyUnreadableFile_isListedWithItsReason() {
    assertThat(inventory.unscanned())
        .extracting(u -> new UnreadTruth(u.source(), u.path(), u.reason()))
        .containsExactlyInAnyOrderElementsOf(truth.unscanned());
  }

  @Test
  void everyField_isGivenItsItem() {
    List<String> wrong = new ArrayList<>();
    for (AssetTruth planted : truth.assets()) {
      Asset found = found(planted);
      assertThat(found.fields()).as(planted.id()).hasSameSizeAs(planted.fields());
      for (int i = 0; i < planted.fields().size(); i++) {
        FieldTruth field = planted.fields().get(i);
        String item = found.fields().get(i).finding().dataItem().orElse(FieldTruth.NONE);
        if (!field.accepted().contains(item)) {
          wrong.add(planted.id() + "." + field.name() + ": " + item + ", not " + field.accepted());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyItemOfADocument_isFound() {
    List<String> missed = new ArrayList<>();
    for (AssetTruth planted : truth.assets()) {
      Set<String> found = new HashSet<>();
      found(planted).findings().forEach(f -> found.add(f.finding().dataItem()));
      Set<String> left = new TreeSet<>(planted.findings());
      left.removeAll(found);
      if (!left.isEmpty()) {
        missed.add(planted.id() + ": " + left);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void persons_areCountedExactly() {
    SoftAssertions all = new SoftAssertions();
    all.assertThat(count(inventory.persons().total())).as("total").isEqualTo(truth.total());
    truth
        .bySource()
        .forEach(
            (source, planted) ->
                all.assertThat(
                        count(Objects.requireNonNull(inventory.persons().bySource().get(source))))
                    .as(source)
                    .isEqualTo(planted));
    all.assertThat(inventory.persons().overlap().values())
        .as("overlap")
        .containsExactly(truth.overlap());
    for (AssetTruth planted : truth.assets()) {
      all.assertThat(count(found(planted).persons())).as(planted.id()).isEqualTo(planted.persons());
    }
    all.assertAll();
  }

  @Test
  void activities_endInTheirPathways() {
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < truth.activities().size(); i++) {
      ActivityTruth planted = truth.activities().get(i);
      PathwayDecision decision = inventory.decisions().get(i);
      var persons = inventory.activities().get(i).activity().persons().orElseThrow();
      all.assertThat(decision.activity()).isEqualTo(planted.id());
      all.assertThat(new Count(persons.nonSensitive(), persons.sensitive(), persons.union()))
          .as(planted.id())
          .isEqualTo(planted.persons());
      all.assertThat(decision.pathway()).as(planted.id()).isEqualTo(planted.pathway());
      all.assertThat(decision.standing()).as(planted.id()).isEqualTo(planted.standing());
    }
    all.assertAll();
    assertThat(inventory.decisions()).extracting(PathwayDecision::pathway).doesNotHaveDuplicates();
  }

  private static Asset found(AssetTruth planted) {
    return Objects.requireNonNull(assets.get(planted.id()), planted.id());
  }

  private static Count count(PersonCount persons) {
    return new Count(persons.nonSensitive(), persons.sensitive(), persons.union());
  }
}
