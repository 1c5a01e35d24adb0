package io.pandian.reports.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.CountBasis.KeyUse;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Sequence;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.reports.SampleInventory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class WidestBoundsTest {
  private static final Optional<Bilingual> CUT = Optional.of(Bilingual.of("文件被截断", "cut off"));

  private static final CountBasis BASIS =
      new CountBasis(
          1_000,
          0,
          900,
          0,
          40,
          7,
          300,
          25,
          0,
          List.of(new KeyUse("mobile-phone", IdentifierStrength.LINKING, 900, 10, 12)));

  private static final PersonSlot DOUBTFUL =
      new PersonSlot(
          "customer",
          List.of("xm", "sjh"),
          PersonSlot.Standing.COUNTED,
          List.of("sjh"),
          List.of(PersonSlot.Ground.NEAREST));

  @Test
  void assets_standWidestFirst_atMostTen() {
    List<Asset> assets = IntStream.range(0, 12).mapToObj(at -> asset("t" + at, 100 * at)).toList();

    assertThat(ids(WidestBounds.of(inventory(assets))))
        .containsExactly(
            "crm/t11", "crm/t10", "crm/t9", "crm/t8", "crm/t7", "crm/t6", "crm/t5", "crm/t4",
            "crm/t3", "crm/t2");
  }

  @Test
  void settledAndUncountedAssets_areNotAmongThem() {
    Asset uncounted = asset("c", PersonCount.NOT_COUNTED, Optional.empty(), OptionalLong.empty());

    assertThat(WidestBounds.of(inventory(List.of(asset("a", 0), uncounted)))).isEmpty();
  }

  @Test
  void assetWithoutAnUpperBound_isTheWidest() {
    Asset cut = asset("z", count(0), CUT, OptionalLong.empty());

    List<WidestBounds> widest = WidestBounds.of(inventory(List.of(asset("a", 5_000), cut)));

    assertThat(ids(widest)).containsExactly("crm/z", "crm/a");
    assertThat(widest.get(0).reasons())
        .extracting(Bilingual::en)
        .containsExactly("not read whole: cut off");
  }

  @Test
  void reasons_areThoseOfTheBasis_whatWeighsMostFirst() {
    Asset open = asset("a", count(2_000), CUT, OptionalLong.of(650));

    List<Bilingual> reasons = WidestBounds.of(inventory(List.of(open))).get(0).reasons();

    assertThat(reasons)
        .extracting(Bilingual::en)
        .extracting(reason -> reason.replaceAll("[:,] .*", ""))
        .containsExactly(
            "1,000 persons bear no number that proves them to differ",
            "650 rows were not read",
            "300 sights say nothing about who it is",
            "40 sights bear a name only",
            "25 times a row only refers to somebody",
            "12 values stand at sights of persons who contradict each other (a shared telephone",
            "7 sights bear a device only");
    assertThat(reasons).extracting(Bilingual::zh).contains("300 条记录无法看出是谁");
  }

  @Test
  void doubtfulColumns_areAmongTheReasons() {
    Asset open = asset("b", count(2_000), Optional.empty(), OptionalLong.empty(), DOUBTFUL);

    assertThat(WidestBounds.of(inventory(List.of(open))).get(0).reasons())
        .extracting(Bilingual::en)
        .first(InstanceOfAssertFactories.STRING)
        .startsWith("columns that may be another person's")
        .endsWith(": sjh");
  }

  private static List<String> ids(List<WidestBounds> widest) {
    return widest.stream().map(wide -> wide.asset().id()).toList();
  }

  private static PersonCount count(long width) {
    return new PersonCount(
        3_000, 0, 3_000, 0, 3_000 - width / 2, 3_000 + width / 2, PersonCount.Method.EXACT);
  }

  private static Asset asset(String path, long width) {
    return asset(path, count(width), Optional.empty(), OptionalLong.empty());
  }

  /** The sample's first table under another path, with other counts. */
  private static Asset asset(
      String path, PersonCount count, Optional<Bilingual> partial, OptionalLong unreadRows) {
    return asset(path, count, partial, unreadRows, new PersonSlot("customer", List.of("xm")));
  }

  private static Asset asset(
      String path,
      PersonCount count,
      Optional<Bilingual> partial,
      OptionalLong unreadRows,
      PersonSlot slot) {
    Asset sample = SampleInventory.rich().assets().iterator().next();
    return new Asset(
        "crm/" + path,
        "crm",
        sample.kind(),
        path,
        "",
        "",
        OptionalLong.empty(),
        sample.rows(),
        true,
        sample.sampled(),
        partial,
        unreadRows,
        sample.fields(),
        List.of(),
        sample.subject(),
        List.of(slot),
        List.of(),
        count,
        sample.grade());
  }

  private static Inventory inventory(List<Asset> assets) {
    Inventory rich = SampleInventory.rich();
    PersonFigures figures =
        PersonFigures.NONE.withBasisOfOpen(Map.of("crm/a", BASIS, "crm/z", BASIS));
    return new Inventory(
        rich.scan(),
        rich.organisation(),
        rich.sources(),
        Sequence.of(assets),
        List.of(),
        new HoldingCount(rich.persons().total(), Map.of(), Map.of(), figures),
        List.of(),
        List.of(),
        List.of());
  }
}
