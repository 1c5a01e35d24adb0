package io.pandian.classifier.grading;

import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.pathways.HoldingRules;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.taxonomy.Indicator;
import io.pandian.config.taxonomy.Indicators;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the subjects that an asset speaks of mean for its grade, under the rules of a zone. */
final class IndicationReasons {
  private static final String CORE = "marked-core-data";

  private final HoldingRules rules;
  private final Organisation organisation;
  private final List<Indication> indications;

  IndicationReasons(HoldingRules rules, Organisation organisation, List<Indication> indications) {
    this.rules = rules;
    this.organisation = organisation;
    this.indications = indications;
  }

  /** The zone's classes of the subjects; the subject itself where the zone has no class for it. */
  List<String> categories() {
    return indications.stream()
        .map(Indication::indicator)
        .flatMap(
            code -> {
              List<String> classes = rules.classes(Set.of(code), organisation);
              return classes.isEmpty()
                  ? Indicators.standard().indicator(code).map(i -> i.title().zh()).stream()
                  : classes.stream();
            })
        .toList();
  }

  /** Whether the asset is marked as core data. */
  boolean core() {
    return indications.stream().anyMatch(found -> found.indicator().equals(CORE));
  }

  /** Why it may be important data: its marks, and the zone's rules that name a subject. */
  List<Bilingual> important() {
    return Stream.concat(
            indications.stream().filter(Indication::isMark).map(IndicationReasons::marked),
            indications.stream().flatMap(this::suspected))
        .toList();
  }

  /** The subjects that no rule of the zone names, with their words. */
  List<Bilingual> mentioned() {
    return indications.stream()
        .filter(found -> naming(found).findAny().isEmpty())
        .map(
            found ->
                Bilingual.of(
                    "内容涉及" + title(found).zh() + "（线索词：" + found.written() + "）；所在区的规则未将其列为重要数据",
                    "It speaks of "
                        + title(found).en()
                        + " (words: "
                        + found.written()
                        + "); no rule of the zone names that as important data"))
        .toList();
  }

  private static Bilingual marked(Indication found) {
    return Bilingual.of(
        title(found).zh() + "：" + found.written() + "（须由人确认）",
        title(found).en() + ": " + found.written() + " (a person must confirm)");
  }

  private Stream<Bilingual> suspected(Indication found) {
    return naming(found)
        .map(Grader::reason)
        .map(
            rule ->
                Bilingual.of(
                    rule.zh() + "（线索词：" + found.written() + "；须由人确认）",
                    rule.en() + " (words: " + found.written() + "; a person must confirm)"));
  }

  private Stream<RulebookItem> naming(Indication found) {
    Set<String> indicator = Set.of(found.indicator());
    return Stream.of(
            rules.identifiedBy(indicator, organisation), rules.listedFor(indicator, organisation))
        .flatMap(List::stream);
  }

  private static Bilingual title(Indication found) {
    return Indicators.standard()
        .indicator(found.indicator())
        .map(Indicator::title)
        .orElse(Bilingual.of(found.indicator(), found.indicator()));
  }
}
