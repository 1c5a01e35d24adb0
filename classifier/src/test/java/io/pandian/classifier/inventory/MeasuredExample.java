package io.pandian.classifier.inventory;

import io.pandian.classifier.grading.Declared;
import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scan of a company in Guangxi measured, for tests of what is made of it. */
final class MeasuredExample {
  private MeasuredExample() {}

  static Judge.Measured of(
      LocalDate day,
      List<AssetFacts> assets,
      PersonCount persons,
      Map<String, Declared> declared,
      ActivityFacts activity,
      List<PersonAtom> atoms) {
    return new Judge.Measured(
        new Scan(
            "s1",
            Instant.EPOCH,
            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            "plan.yaml",
            1,
            "pandian",
            day,
            SensitivityStandard.GBT_45574_2025,
            List.of()),
        ActivityExample.company("guangxi"),
        List.of(),
        Sequence.of(assets),
        List.of(),
        List.of(),
        new HoldingCount(persons, Map.of(), Map.of()),
        asset -> PersonCount.ZERO,
        asset -> Optional.ofNullable(declared.get(asset.id())),
        List.of(activity),
        atoms);
  }
}
