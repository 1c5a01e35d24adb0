package io.pandian.classifier.pathways.text;

import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.ClosedList;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside the item that decided: why the items for named scenarios do not apply and what
 * would bring the activity under them, and the item that is reached next. It explains a decision by
 * the scope that the decision was counted over, and never judges by itself.
 */
final class NamedScopes {
  private final Rulebooks rulebooks;
  private final Taxonomy taxonomy;

  NamedScopes(Rulebooks rulebooks, Taxonomy taxonomy) {
    this.rulebooks = rulebooks;
    this.taxonomy = taxonomy;
  }

  /**
   * Why an activity is not in the named scenarios of its sector; empty where it is, or none are.
   */
  List<Bilingual> missed(Activity activity, PathwayDecision decision) {
    String key = decision.counts().map(ScopeCount::key).orElse("");
    for (Rulebook book : rulebooks.all()) {
      for (Section section : book.sections()) {
        for (Scope scope : section.scopes()) {
          Optional<Scope> named = scope.otherThan().flatMap(section::scope);
          if (named.isPresent() && key.endsWith(id(book, section, scope))) {
            return missed(activity, section, named.get());
          }
        }
      }
    }
    return List.of();
  }

  private List<Bilingual> missed(Activity activity, Section section, Scope named) {
    List<Bilingual> gaps = new ArrayList<>();
    gap(
        Bilingual.of("场景", "the scenario"),
        activity.scenario().isBlank() ? List.of() : List.of(activity.scenario()),
        named.scenarios(),
        gaps);
    gap(Bilingual.of("人员", "the persons"), activity.subjects(), named.roles(), gaps);
    List<String> personal =
        activity.dataItems().stream().filter(item -> !listedItem(item, named)).toList();
    if (!personal.isEmpty() || activity.dataItems().isEmpty()) {
      gap(Bilingual.of("数据项", "the data items"), personal, named.dataItems(), gaps);
    }
    if (named.sensitiveExcluded() && activity.persons().map(Persons::sensitive).orElse(0L) > 0) {
      gaps.add(
          Bilingual.of(
              "含敏感个人信息，去除之后才可能适用", "sensitive information is carried: without it they may apply"));
    }
    String items =
        String.join(
            ", ",
            section.items().stream()
                .filter(item -> scope(item).filter(named.id()::equals).isPresent())
                .map(RulebookItem::id)
                .toList());
    return gaps.stream()
        .map(
            why ->
                Bilingual.of(
                    "限定场景的条目（" + items + "）未予适用：" + why.zh() + "。",
                    "The items for named scenarios ("
                        + items
                        + ") do not apply: "
                        + why.en()
                        + "."))
        .toList();
  }

  /** What is not among the listed names, and which names would be. */
  private void gap(Bilingual what, List<String> declared, ClosedList listed, List<Bilingual> gaps) {
    List<String> unlisted =
        declared.stream().filter(word -> !listed.names(word)).distinct().sorted().toList();
    if (listed.isEmpty() || (unlisted.isEmpty() && !declared.isEmpty())) {
      return;
    }
    if (declared.isEmpty()) {
      gaps.add(
          Bilingual.of(
              what.zh() + "未申报；全部属于“" + listed.written() + "”的才适用",
              what.en() + " were not declared; they apply where all are of " + listed.written()));
      return;
    }
    Bilingual words = Bilingual.joined(unlisted.stream().map(taxonomy::shown).toList(), "、", ", ");
    gaps.add(
        Bilingual.of(
            what.zh() + "“" + words.zh() + "”不在限定之内；只含“" + listed.written() + "”的才适用",
            what.en()
                + " "
                + words.en()
                + " are not listed; they apply where only these are: "
                + listed.written()));
  }

  /** Whether a data item is listed, or is known to be no personal information. */
  private boolean listedItem(String item, Scope named) {
    Optional<DataItem> known = taxonomy.find(item);
    return named.dataItems().names(item)
        || known
            .filter(
                found -> !found.personal() || !named.dataItems().withCode(found.code()).isEmpty())
            .isPresent();
  }

  /** The items of the same scope whose threshold is the next; empty at the top. */
  List<String> runnerUp(LocalDate day, PathwayDecision decision) {
    List<String> deciding = decision.basis().stream().map(PathwayDecision.Basis::item).toList();
    if (decision.counts().isEmpty() || decision.counts().get().nextThreshold().isEmpty()) {
      return List.of();
    }
    ScopeCount counts = decision.counts().get();
    long next = counts.nextThreshold().getAsLong();
    return counted(counts.key())
        .filter(item -> item.inForce(day) && !deciding.contains(item.id()))
        .filter(item -> begins((Rule.Pathway) item.rule(), next, day))
        .map(RulebookItem::id)
        .distinct()
        .toList();
  }

  /** The items that hold the persons of a scope, or of national rules, against numbers. */
  private Stream<RulebookItem> counted(String key) {
    if (key.endsWith("national")) {
      return rulebooks.all().stream()
          .filter(book -> book.kind() == Rulebook.Kind.NATIONAL)
          .flatMap(Rulebook::items)
          .filter(item -> scope(item).isPresent());
    }
    return rulebooks.all().stream()
        .flatMap(
            book ->
                book.sections().stream()
                    .flatMap(
                        section ->
                            section.scopes().stream()
                                .filter(scope -> key.endsWith(id(book, section, scope)))
                                .flatMap(
                                    scope ->
                                        section.items().stream()
                                            .filter(
                                                item ->
                                                    scope(item)
                                                        .filter(scope.id()::equals)
                                                        .isPresent()))));
  }

  /** Whether an item begins to apply at a number. */
  private static boolean begins(Rule.Pathway rule, long number, LocalDate day) {
    return rule.when()
        .parts()
        .flatMap(
            part ->
                part instanceof Condition.Reaches reaches
                    ? Stream.of(reaches.threshold())
                    : Stream.<Threshold>empty())
        .anyMatch(threshold -> threshold.firstReaching(day).orElse(0) == number);
  }

  private static Optional<String> scope(RulebookItem item) {
    return item.rule() instanceof Rule.Pathway rule ? rule.scope() : Optional.empty();
  }

  private static String id(Rulebook book, Section section, Scope scope) {
    return book.id() + "/" + section.id() + "/" + scope.id();
  }
}
