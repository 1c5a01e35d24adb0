package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decision written out as a legal opinion: facts, rules, application, result, what is open, what
 * remains to be done. It says nothing that the decision does not hold.
 */
public final class DecisionOpinion {
  /** From this share of the next threshold on, the opinion warns of it. */
  private static final long NEAR_PERCENT = 80;

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  private final Language language;

  public DecisionOpinion(Language language) {
    this.language = language;
  }

  /** All decisions of a file, one opinion each, and the overall pathway last. */
  public String of(Facts facts, List<PathwayDecision> decisions) {
    StringBuilder text = new StringBuilder();
    for (PathwayDecision decision : decisions) {
      facts.activities().stream()
          .filter(activity -> activity.id().equals(decision.activity()))
          .forEach(activity -> text.append(of(facts, activity, decision)).append('\n'));
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
    part(0, Bilingual.of("事实", "Facts"), facts(facts.organisation(), activity), text);
    part(1, Bilingual.of("依据", "Rules"), rules(decision), text);
    part(2, Bilingual.of("适用", "Application"), application(decision), text);
    part(3, Bilingual.of("结论", "Result"), result(decision), text);
    part(4, Bilingual.of("待确认事项", "Open questions"), questions(decision), text);
    part(
        5,
        Bilingual.of("仍须履行的义务", "Remaining duties"),
        decision.duties().stream().map(duty -> sentence(duty.in(language))).toList(),
        text);
    return text.toString();
  }

  private List<String> facts(Organisation organisation, Activity activity) {
    List<String> facts = new ArrayList<>();
    facts.add(processor(organisation));
    facts.add(
        say("活动所属行业为“", "The sector is \"")
            + activity.sector()
            + say("”，业务场景为“", "\", the scenario \"")
            + orNone(activity.scenario())
            + say("”，涉及人员：", "\"; the persons are: ")
            + orNone(String.join(say("、", ", "), activity.subjects()))
            + say("；提供的数据项：", "; the data items provided: ")
            + orNone(String.join(say("、", ", "), activity.dataItems()))
            + say("。", "."));
    facts.add(persons(activity));
    if (!activity.ground().equals("none")) {
      facts.add(
          say("主张免予情形：", "The exempt ground claimed is: ") + activity.ground() + say("。", "."));
    }
    for (ImportantData data : activity.importantData()) {
      facts.add(
          say("重要数据：", "Important data: ")
              + data.item()
              + say("，", ", ")
              + standing(data.standing()).in(language)
              + data.on().map(day -> say("，日期 ", ", on ") + day).orElse("")
              + (data.ground().isBlank() ? "" : say("，理由：", ", because: ") + data.ground())
              + say("。", "."));
    }
    if (!activity.special().isEmpty()) {
      facts.add(
          say("申报的特别事实：", "Special facts declared: ")
              + String.join(say("、", ", "), activity.special())
              + say("。", "."));
    }
    if (!activity.attributes().isEmpty()) {
      facts.add(say("申报或测得的属性：", "Declared or measured: ") + attributes(activity) + say("。", "."));
    }
    return facts;
  }

  private static String attributes(Activity activity) {
    return new TreeMap<>(activity.attributes())
        .entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
  }

  private String processor(Organisation organisation) {
    String zone = organisation.zone();
    return say("数据处理者", "The processor")
        + (organisation.name().isBlank() ? "" : " " + organisation.name())
        + (zone.equals("none")
            ? say("不在自贸试验区内", " is in no free-trade zone")
            : say("所填自贸试验区为 ", " names the zone ")
                + zone
                + declared(
                    organisation.registeredInZone(),
                    Bilingual.of("，在区内登记注册", " and is registered there"),
                    Bilingual.of("，未在区内登记注册", " and is not registered there")))
        + declared(
            organisation.criticalInfrastructureOperator(),
            Bilingual.of("；已被认定为关键信息基础设施运营者", "; an authority has named it a CIIO"),
            Bilingual.of("；不是关键信息基础设施运营者", "; it is not a CIIO"))
        + say("（申报）。", " (declared).");
  }

  private String declared(Optional<Boolean> fact, Bilingual yes, Bilingual no) {
    return fact.map(value -> (value ? yes : no).in(language)).orElse("");
  }

  private String persons(Activity activity) {
    return activity
        .persons()
        .map(
            persons ->
                say("自当年1月1日起，本活动涉及自然人 ", "Since 1 January the activity concerns ")
                    + Digits.grouped(persons.union())
                    + say(" 人（去重，", " distinct persons (")
                    + CountWords.between(persons.lower(), persons.upper()).in(language)
                    + say("），其中敏感个人信息 ", "), with sensitive information ")
                    + Digits.grouped(persons.sensitive())
                    + say(" 人。", "."))
        .orElse(say("本活动的自然人数量尚未统计。", "The persons of the activity have not been counted."));
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

  private List<String> application(PathwayDecision decision) {
    List<String> steps = new ArrayList<>();
    decision.trace().forEach(step -> steps.add(step(step)));
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
    String scope = counts.scope().in(language);
    if (counts.nextThreshold().isEmpty()) {
      return say("“", "\"") + scope + say("”已达到最高数量线。", "\" is past the highest threshold.");
    }
    long percent = counts.percent().orElse(0);
    return say("“", "\"")
        + scope
        + say("”累计 ", "\" has come to ")
        + Digits.grouped(counts.compared().orElse(0))
        + say(" 人，为下一数量线 ", " persons, ")
        + (language == Language.ZH ? "" : percent + "% of the next threshold, ")
        + Digits.grouped(counts.nextThreshold().getAsLong())
        + (language == Language.ZH ? " 人的 " + percent + "%" : "")
        + counts
            .projectedCrossing()
            .map(day -> say("，按今年进度达到之日为 ", "; at this year's rate it is crossed on ") + day)
            .orElse("")
        + (percent >= NEAR_PERCENT
            ? say("，已接近，应预先准备", "; it is near, and should be prepared for")
            : "")
        + say("。", ".");
  }

  private List<String> result(PathwayDecision decision) {
    List<String> result = new ArrayList<>();
    boolean determined = decision.standing() == Standing.DETERMINED;
    result.add(
        (determined
                ? ""
                : say(
                    "在下列事项确认之前，按最严的读法：",
                    "Until what is open is settled, on the strictest reading: "))
            + conclusion(decision.pathway()).in(language));
    if (!decision.items().isEmpty()) {
      result.add(
          say("涉及的清单条目：", "Items of the list concerned: ")
              + String.join(say("、", ", "), decision.items())
              + say("。", "."));
    }
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

  private static Bilingual standing(ImportantDataStanding standing) {
    return switch (standing) {
      case SUSPECTED -> Bilingual.of("疑似", "suspected");
      case CONFIRMED -> Bilingual.of("经复核确认", "confirmed by a review");
      case NOTIFIED -> Bilingual.of("已被告知", "notified by an authority");
      case PUBLISHED -> Bilingual.of("已公开发布", "published by an authority");
      case EXCLUDED -> Bilingual.of("经复核排除", "excluded by a review");
    };
  }

  private List<String> questions(PathwayDecision decision) {
    return decision.questions().isEmpty()
        ? List.of(say("无。", "None."))
        : decision.questions().stream()
            .map(asked -> asked.text().in(language) + " [" + asked.id() + "]")
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

  private String orNone(String text) {
    return text.isBlank() ? say("未申报", "not declared") : text;
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
