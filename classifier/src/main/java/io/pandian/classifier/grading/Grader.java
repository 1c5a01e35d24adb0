package io.pandian.classifier.grading;

import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.HoldingRules;
import io.pandian.classifier.pathways.ImportantDataStanding;
import io.pandian.classifier.pathways.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Indicators;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades an asset. Personal information is suspected to be important data where the whole holding
 * reaches a zone's number and the asset has the kind of information that is counted; other data
 * where it speaks of a subject that the zone's reference rules or list name. Rules and words only
 * identify, so it is never more than suspected. All else is general data with a level. Core data is
 * suspected only where somebody has marked it so: no document says by what a machine could know it.
 */
public final class Grader {
  private static final String CORE = "marked-core-data";

  private final HoldingRules rules;
  private final Taxonomy taxonomy;
  private final SensitivityStandard standard;
  private final Map<String, String> groups;

  /**
   * A grader.
   *
   * @param standard which standard says what is sensitive
   * @param day the day whose rules are applied
   */
  public Grader(
      Rulebooks rulebooks, Taxonomy taxonomy, SensitivityStandard standard, LocalDate day) {
    this.rules = new HoldingRules(rulebooks, day);
    this.taxonomy = taxonomy;
    this.standard = standard;
    this.groups =
        Resources.tsv("taxonomy/groups.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  /**
   * The grade of one asset.
   *
   * @param dataItems the codes of the data items found in it
   * @param indications the subjects of important data it speaks of
   * @param assetPersons the persons in it
   * @param holdings the persons in all assets together
   */
  public Grade grade(
      Set<String> dataItems,
      List<Indication> indications,
      PersonCount assetPersons,
      PersonCount holdings,
      Organisation organisation) {
    List<DataItem> items =
        taxonomy.items().stream().filter(item -> dataItems.contains(item.code())).toList();
    List<DataItem> personal = items.stream().filter(DataItem::personal).toList();
    List<String> categories =
        Stream.of(
                classes(dataItems, organisation),
                subjects(indications, organisation),
                items.stream().map(item -> groups.getOrDefault(item.group(), item.group())))
            .flatMap(each -> each)
            .distinct()
            .toList();
    List<Bilingual> important =
        Stream.concat(
                rules.applying(holdings, organisation).stream()
                    .filter(rule -> counts(rule, personal))
                    .map(Grader::reason),
                indications.stream().flatMap(found -> suspicions(found, organisation)))
            .toList();
    List<Bilingual> marks = indications.stream().flatMap(Grader::marked).toList();
    List<Bilingual> because = Stream.concat(marks.stream(), important.stream()).toList();
    boolean core = indications.stream().anyMatch(found -> found.indicator().equals(CORE));
    return because.isEmpty()
        ? general(personal, assetPersons, organisation, categories)
        : new Grade(
            core ? Grade.Level.CORE_SUSPECTED : Grade.Level.IMPORTANT,
            0,
            Optional.of(ImportantDataStanding.SUSPECTED),
            categories,
            because);
  }

  /** That the asset itself is marked with a level. */
  private static Stream<Bilingual> marked(Indication found) {
    if (!found.isMark()) {
      return Stream.empty();
    }
    return Indicators.standard().indicator(found.indicator()).stream()
        .map(
            mark ->
                Bilingual.of(
                    mark.title().zh() + "：" + found.written() + "（须由人确认）",
                    mark.title().en() + ": " + found.written() + " (a person must confirm)"));
  }

  /** Why what an asset speaks of may be important data: the rules that name it, and the words. */
  private Stream<Bilingual> suspicions(Indication found, Organisation organisation) {
    Set<String> indicator = Set.of(found.indicator());
    String words = found.written();
    return Stream.of(
            rules.identifiedBy(indicator, organisation), rules.listedFor(indicator, organisation))
        .flatMap(List::stream)
        .map(
            rule ->
                Bilingual.of(
                    reason(rule).zh() + "（线索词：" + words + "；须由人确认）",
                    reason(rule).en() + " (words: " + words + "; a person must confirm)"));
  }

  /** The classes of what it speaks of; the subject itself where the zone has no class for it. */
  private Stream<String> subjects(List<Indication> indications, Organisation organisation) {
    return indications.stream()
        .map(Indication::indicator)
        .flatMap(
            code -> {
              List<String> classes = classesOf(Set.of(code), organisation).toList();
              return classes.isEmpty()
                  ? Indicators.standard().indicator(code).stream().map(i -> i.title().zh())
                  : classes.stream();
            });
  }

  /**
   * The classes and subclasses of the zone's reference rules that the data items point to by
   * themselves. They say what the data is about and raise no level.
   */
  private Stream<String> classes(Set<String> dataItems, Organisation organisation) {
    return classesOf(Indicators.standard().of(dataItems), organisation);
  }

  private Stream<String> classesOf(Set<String> indicators, Organisation organisation) {
    return rules.identifiedBy(indicators, organisation).stream()
        .flatMap(
            item ->
                ((Rule.ReferenceRule) item.rule())
                    .group().map(group -> group.zh() + "：" + item.title().zh()).stream());
  }

  /** Whether the asset has information of the kind that the rule counts. */
  private boolean counts(RulebookItem rule, List<DataItem> personal) {
    return ((Rule.HoldingGrade) rule.rule())
        .when()
        .thresholds()
        .map(Threshold::counts)
        .anyMatch(
            counts ->
                switch (counts) {
                  case PERSONS -> !personal.isEmpty();
                  case NON_SENSITIVE -> personal.stream().anyMatch(item -> !sensitive(item));
                  case SENSITIVE, SENSITIVE_WITH_ACCOUNTS ->
                      personal.stream().anyMatch(this::sensitive);
                });
  }

  private boolean sensitive(DataItem item) {
    return item.sensitive(standard);
  }

  private Grade general(
      List<DataItem> personal,
      PersonCount persons,
      Organisation organisation,
      List<String> categories) {
    Optional<RulebookItem> level =
        rules.level(
            persons,
            organisation,
            !personal.isEmpty(),
            personal.stream().anyMatch(this::sensitive));
    return new Grade(
        Grade.Level.GENERAL,
        level.map(item -> ((Rule.GeneralLevel) item.rule()).level()).orElse(1),
        Optional.empty(),
        categories,
        level.map(Grader::reason).stream().toList());
  }

  private static Bilingual reason(RulebookItem rule) {
    return Bilingual.of(
        rule.citation() + "：" + rule.summary().zh(), rule.citation() + ": " + rule.summary().en());
  }
}
