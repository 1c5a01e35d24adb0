package io.pandian.classifier.grading;

import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.HoldingRules;
import io.pandian.classifier.pathways.UnderFourteen;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Organisation;
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
import java.util.ArrayList;
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
    IndicationReasons spoken = new IndicationReasons(rules, organisation, indications);
    List<String> categories =
        Stream.of(
                rules.classes(Indicators.standard().of(dataItems), organisation).stream(),
                spoken.categories().stream(),
                items.stream().map(item -> groups.getOrDefault(item.group(), item.group())))
            .flatMap(each -> each)
            .distinct()
            .toList();
    List<Bilingual> important = new ArrayList<>(spoken.important());
    rules.applying(holdings, organisation).stream()
        .filter(rule -> counts(rule, personal, children(personal, assetPersons)))
        .map(Grader::reason)
        .forEach(important::add);
    if (!important.isEmpty() && children(personal, assetPersons)) {
      important.add(UnderFourteen.reason());
    }
    return important.isEmpty()
        ? general(personal, assetPersons, organisation, categories, spoken.mentioned())
        : new Grade(
            spoken.core() ? Grade.Level.CORE_SUSPECTED : Grade.Level.IMPORTANT,
            0,
            Optional.of(ImportantDataStanding.SUSPECTED),
            categories,
            important);
  }

  /** Whether the asset has information of the kind that the rule counts. */
  private boolean counts(RulebookItem rule, List<DataItem> personal, boolean children) {
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
                      children || personal.stream().anyMatch(this::sensitive);
                  case CUSTOMERS, INTRODUCED_NON_SENSITIVE, INTRODUCED_SENSITIVE -> false;
                });
  }

  /** Whether an asset's information is sensitive only because it is of children. */
  private boolean children(List<DataItem> personal, PersonCount persons) {
    return persons.sensitive() > 0 && personal.stream().noneMatch(this::sensitive);
  }

  private boolean sensitive(DataItem item) {
    return item.sensitive(standard);
  }

  private Grade general(
      List<DataItem> personal,
      PersonCount persons,
      Organisation organisation,
      List<String> categories,
      List<Bilingual> mentioned) {
    boolean children = children(personal, persons);
    Optional<RulebookItem> level =
        rules.level(
            persons,
            organisation,
            !personal.isEmpty(),
            children || personal.stream().anyMatch(this::sensitive));
    Stream<Bilingual> why = children ? Stream.of(UnderFourteen.reason()) : Stream.empty();
    return new Grade(
        Grade.Level.GENERAL,
        level.map(item -> ((Rule.GeneralLevel) item.rule()).level()).orElse(1),
        Optional.empty(),
        categories,
        Stream.of(level.map(Grader::reason).stream(), why, mentioned.stream())
            .flatMap(each -> each)
            .toList());
  }

  /** The item with its citation; what of it is no law but our own reading is said with it. */
  static Bilingual reason(RulebookItem rule) {
    Bilingual said =
        Bilingual.of(
            rule.citation() + "：" + rule.summary().zh(),
            rule.citation() + ": " + rule.summary().en());
    Optional<Bilingual> own =
        rule.rule() instanceof Rule.GeneralLevel level ? level.own() : Optional.empty();
    return own.map(
            reading -> Bilingual.of(said.zh() + reading.zh(), said.en() + " " + reading.en()))
        .orElse(said);
  }
}
