package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.GroundConditions;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.scanner.plan.PlannedActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose the items are that an activity carries in tables and documents. */
class CarriedDataTest {
  private static final String NAME = "person-name";

  @Test
  void itemsOfDocuments_areOfNobodyKnown_besideThoseOfATable() {
    CarriedData data = carried(List.of());
    data.add(all("hosts"), hosts());
    assertThat(data.whose().get(NAME)).containsExactly("主播");

    data.add(all("letters/1.docx"), document());
    assertThat(data.whose().get(NAME)).containsExactlyInAnyOrder("主播", Activity.NOBODY_KNOWN);
  }

  @Test
  void itemsOfDocuments_areOfWhomThePlanNames() {
    CarriedData data = carried(List.of("主播", "观众"));
    data.add(all("hosts"), hosts());
    data.add(all("letters/1.docx"), document());
    assertThat(data.whose().get(NAME)).isEqualTo(Set.of("主播", "观众"));
  }

  private static CarriedData carried(List<String> subjects) {
    Activity declared =
        new Activity(
            "live",
            "live",
            "none",
            "",
            subjects,
            false,
            List.of(),
            Optional.empty(),
            List.of(),
            "none",
            GroundConditions.ASSUMED,
            List.of(),
            Map.of(),
            List.of(),
            "sent",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Customers.UNKNOWN);
    return new CarriedData(Taxonomy.standard(), SensitivityStandard.GBT_45574_2025, declared);
  }

  private static PlannedActivity.Carried all(String path) {
    return new PlannedActivity.Carried("s", path, List.of(), Optional.empty());
  }

  private static AssetFacts hosts() {
    FieldFinding name =
        new FieldFinding("xm", "", "", Optional.of(NAME), 0.99, List.of(), Evidence.NONE);
    return asset(AssetKind.TABLE, "hosts", List.of(name), List.of(), Optional.of("host"));
  }

  private static AssetFacts document() {
    TextFinding name = new TextFinding(NAME, 3, 2, 0.99, List.of());
    return asset(AssetKind.DOCUMENT, "letters/1.docx", List.of(), List.of(name), Optional.empty());
  }

  private static AssetFacts asset(
      AssetKind kind,
      String path,
      List<FieldFinding> fields,
      List<TextFinding> findings,
      Optional<String> subject) {
    return new AssetFacts(
        "s",
        kind,
        path,
        "",
        "",
        OptionalLong.empty(),
        OptionalLong.empty(),
        true,
        0,
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        fields,
        findings,
        subject,
        List.of(),
        List.of());
  }
}
