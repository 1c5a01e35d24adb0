package io.pandian.classifier.pathways.text;

import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A decision written out as a legal opinion: facts, rules, application, result, what is open, what
 * remains to be done. It says nothing that the decision does not hold.
 */
public final class DecisionOpinion {
  /** From this share of the next threshold on, the opinion warns of it. */
  private static final long NEAR_PERCENT = 80;

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  private final Rulebooks rulebooks;
  private final NamedScopes scopes;
  private final Language language;

  /** Opinions in one language, on decisions that were taken by these rulebooks. */
  public DecisionOpinion(Rulebooks rulebooks, Taxonomy taxonomy, Language language) {
    this.rulebooks = rulebooks;
    this.scopes = new NamedScopes(rulebooks, taxonomy);
    this.language = language;
  }

  /** All decisions of a file, one opinion each, and the overall pathway last. */
  public String of(Facts facts, List<PathwayDecision> decisions) {
    StringBuilder text = new StringBuilder();
    Map<String, Activity> activities =
        facts.activities().stream().collect(Collectors.toMap(Activity::id, each -> each));
    for (PathwayDecision decision : decisions) {
      Optional.ofNullable(activities.get(decision.activity()))
          .ifPresent(activity -> text.append(of(facts, activity, decision)).append('\n'));
    }
    text.append(
        say("综上，全部活动中最严的路径为：", "Taken together, the strictest pathway over all activities is: "));
    text.append(PathwayDecider.overall(decisions).title().in(language));
    text.append(
        PathwayDecider.overallStanding(decisions) == Standing.DETERMINED
            ? say("（已确定）。", " (determined).")
            : say("（待确认）。", " (to be confirmed)."));
    return text.append('\n').toString();
  }

  /** One opinion. */
  public String of(Facts facts, Activity activity, PathwayDecision decision) {
    String name = activity.name().equals(activity.id()) ? "" : " " + activity.name();
    StringBuilder text = new StringBuilder();
    text.append(say("关于数据出境活动 ", "Opinion on the outbound activity "))
        .append(activity.id())
        .append(name)
        .append(say("（判断日 ", " (as of "))
        .append(facts.asOf())
        .append(say("）\n", ")\n"));
    part(
        0,
        Bilingual.of("事实", "Facts"),
        new OpinionFacts(rulebooks, language).sentences(facts, activity),
        text);
    part(1, Bilingual.of("依据", "Rules"), rules(decision), text);
    part(2, Bilingual.of("适用", "Application"), application(activity, decision), text);
    part(3, Bilingual.of("结论", "Result"), result(facts.asOf(), decision), text);
    part(4, Bilingual.of("待确认事项", "Open questions"), questions(decision), text);
    part(
        5,
        Bilingual.of("仍须履行的义务", "Remaining duties"),
        decision.duties().stream().map(duty -> sentence(duty.in(language))).toList(),
        text);
    return text.toString();
  }

  private List<String> rules(PathwayDecision decision) {
    return decision.basis().stream()
        .map(
            basis ->
                basis.citation()
                    + " ["
                    + basis.item()
                    + "]"
                    + say("：", ": ")
                    + basis.summary().in(language))
        .toList();
  }

  private List<String> application(Activity activity, PathwayDecision decision) {
    List<String> steps = new ArrayList<>();
    decision.trace().forEach(step -> steps.add(step(step)));
    scopes.missed(activity, decision).forEach(why -> steps.add(why.in(language)));
    decision.counts().ifPresent(counts -> steps.add(distance(counts)));
    return steps;
  }

  private String step(TraceStep step) {
    String value =
        switch (step.value()) {
          case TRUE -> say("成立", "yes");
          case FALSE -> say("不成立", "no");
          case UNKNOWN -> say("尚不能确定", "not known");
        };
    return step.condition().in(language)
        + say("：", ": ")
        + value
        + say("（来源：", " (from: ")
        + step.from().in(language)
        + say("）。", ").");
  }

  private String distance(ScopeCount counts) {
    long percent = counts.percent().orElse(0);
    return say("“", "\"")
        + counts.scope().in(language)
        + say("”", "\" ")
        + DistanceText.of(counts).in(language)
        + (percent >= NEAR_PERCENT
            ? say("，已接近，应预先准备", "; it is near, and should be prepared for")
            : "")
        + say("。", ".");
  }

  private List<String> result(LocalDate asOf, PathwayDecision decision) {
    List<String> result = new ArrayList<>();
    boolean determined = decision.standing() == Standing.DETERMINED;
    result.add(
        (determined
                ? ""
                : say(
                    "在下列事项确认之前，按最严的读法：",
                    "Until what is open is settled, on the strictest reading: "))
            + conclusion(decision.pathway()).in(language));
    List<String> deciding = decision.basis().stream().map(PathwayDecision.Basis::item).toList();
    named(Bilingual.of("起决定作用的条目", "Decided by"), deciding, result);
    if (decision.pathway() != Pathway.OUTSIDE_LIST) {
      named(
          Bilingual.of("同时适用、但不更严的条目", "Applies too, and is no stricter"),
          decision.items().stream().filter(item -> !deciding.contains(item)).toList(),
          result);
    }
    named(
        Bilingual.of("最接近而未达到的条目", "The nearest that is not reached"),
        scopes.runnerUp(asOf, decision),
        result);
    decision
        .alternatives()
        .forEach(
            other ->
                result.add(
                    say("如果", "If ")
                        + other.condition().in(language)
                        + say("，则：", ": ")
                        + conclusion(other.pathway()).in(language)));
    return result;
  }

  private void named(Bilingual label, List<String> items, List<String> result) {
    if (!items.isEmpty()) {
      result.add(
          label.in(language) + say("：", ": ") + String.join(say("、", ", "), items) + say("。", "."));
    }
  }

  private static Bilingual conclusion(Pathway pathway) {
    return switch (pathway) {
      case SECURITY_ASSESSMENT ->
          Bilingual.of(
              "数据出境前应当通过数据出境安全评估。",
              "The security assessment must be passed before the data leaves.");
      case STANDARD_CONTRACT_OR_CERTIFICATION ->
          Bilingual.of(
              "应当订立个人信息出境标准合同并备案，或者通过个人信息保护认证，二者择一。",
              "A standard contract must be made and filed, or a certification obtained; either will do.");
      case EXEMPT ->
          Bilingual.of(
              "免予申报安全评估、订立标准合同、通过认证。",
              "It is exempt from assessment, standard contract and certification.");
      case OUTSIDE_LIST ->
          Bilingual.of(
              "数据在负面清单之外，免予申报安全评估、订立标准合同、通过认证。",
              "The data is outside the list, and needs no assessment, standard contract or certification.");
      case NOT_GOVERNED_BY_LIST ->
          Bilingual.of(
              "数据不归负面清单管理，适用其他法律。", "The list does not govern the data; other law applies.");
      case NOT_OUTBOUND ->
          Bilingual.of("该活动不属于数据出境。", "The activity does not provide data abroad.");
    };
  }

  private List<String> questions(PathwayDecision decision) {
    return decision.questions().isEmpty()
        ? List.of(say("无。", "None."))
        : decision.questions().stream()
            .map(question -> question.asked().in(language) + " [" + question.id() + "]")
            .toList();
  }

  private void part(int number, Bilingual title, List<String> sentences, StringBuilder text) {
    if (sentences.isEmpty()) {
      return;
    }
    text.append(language == Language.ZH ? NUMERALS.get(number) + "、" : number + 1 + ". ")
        .append(title.in(language))
        .append('\n');
    for (int i = 0; i < sentences.size(); i++) {
      text.append(say("  （", "  ("))
          .append(i + 1)
          .append(say("）", ") "))
          .append(sentences.get(i))
          .append('\n');
    }
  }

  private String sentence(String text) {
    boolean ended = text.endsWith("。") || text.endsWith(".");
    return ended ? text : text + say("。", ".");
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
