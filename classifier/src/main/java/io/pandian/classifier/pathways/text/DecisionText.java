package io.pandian.classifier.pathways.text;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.pathways.HoldingFinding;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.PathwayDecision.Basis;
import io.pandian.classifier.pathways.PathwayDecision.Question;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decisions as text, laid out as a reasoned ruling: facts, rule, application, result, what is open.
 */
public final class DecisionText {
  private final Language language;

  public DecisionText(Language language) {
    this.language = language;
  }

  /** All decisions of a file, the overall pathway first. */
  public String of(Facts facts, List<PathwayDecision> decisions) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            say("总体结论", "Overall"),
            PathwayDecider.overall(decisions).title().in(language)
                + standing(PathwayDecider.overallStanding(decisions))));
    text.append(line(say("判断日", "As of"), facts.asOf().toString()));
    Map<String, Activity> activities =
        facts.activities().stream().collect(Collectors.toMap(Activity::id, each -> each));
    for (PathwayDecision decision : decisions) {
      Optional.ofNullable(activities.get(decision.activity()))
          .ifPresent(activity -> text.append('\n').append(of(activity, decision)));
    }
    return text.toString();
  }

  /** What the persons held make of the data; nothing where no rule says so. */
  public String holdings(List<HoldingFinding> findings) {
    StringBuilder text = new StringBuilder();
    if (!findings.isEmpty()) {
      text.append('\n').append(line(say("掌握的数据", "Data held"), ""));
      for (HoldingFinding finding : findings) {
        text.append("  - ")
            .append(finding.item().id())
            .append("（")
            .append(finding.item().citation())
            .append("）")
            .append(finding.text().in(language))
            .append('\n');
      }
    }
    return text.toString();
  }

  /** One decision. */
  public String of(Activity activity, PathwayDecision decision) {
    StringBuilder text = new StringBuilder();
    String name = activity.name().equals(activity.id()) ? "" : " " + activity.name();
    text.append(line(say("活动", "Activity"), activity.id() + name));
    text.append(
        line(
            say("结论", "Pathway"),
            decision.pathway().title().in(language) + standing(decision.standing())));
    facts(activity, text);
    decision.counts().ifPresent(counts -> counts(counts, text));
    block(say("依据", "Rules"), decision.basis().stream().map(this::basis).toList(), text);
    if (!decision.items().isEmpty()) {
      text.append(line("  " + items(decision).in(language), String.join(", ", decision.items())));
    }
    block(say("逐项判断", "Applied"), decision.trace().stream().map(this::step).toList(), text);
    block(
        say("其他可能", "Otherwise"),
        decision.alternatives().stream().map(this::alternative).toList(),
        text);
    block(
        say("需要确认", "To confirm"),
        decision.questions().stream().map(this::question).toList(),
        text);
    block(
        say("仍须履行", "Duties"),
        decision.duties().stream().map(duty -> duty.in(language)).toList(),
        text);
    return text.toString();
  }

  /**
   * Where no item applies, the one that is nearest is named, and must not be taken for the rule.
   */
  private static Bilingual items(PathwayDecision decision) {
    return decision.pathway() == Pathway.OUTSIDE_LIST
        ? Bilingual.of("最接近的清单条目（未达到）", "Nearest item of the list (not reached)")
        : Bilingual.of("适用的清单条目", "Items of the list that apply");
  }

  private void facts(Activity activity, StringBuilder text) {
    String persons =
        activity
            .persons()
            .map(
                counted ->
                    number(counted.union())
                        + say(" 人（", " persons (")
                        + CountWords.between(counted.lower(), counted.upper()).in(language)
                        + say("），其中敏感 ", "), sensitive ")
                        + number(counted.sensitive()))
            .orElse(say("未统计", "not counted"));
    block(
        say("事实", "Facts"),
        List.of(
            say("行业 ", "sector ") + declared(activity.sector(), Bilingual.of("清单所列之外", "none")),
            say("场景 ", "scenario ") + said(activity.scenario()),
            say("人员 ", "subjects ")
                + (activity.nobodyElse() && activity.subjects().isEmpty()
                    ? say("无", "nobody")
                    : said(String.join("、", activity.subjects()))),
            say("数据项 ", "data items ") + said(String.join("、", activity.dataItems())),
            say("自然人 ", "persons ") + persons,
            say("免予情形 ", "exempt ground ")
                + declared(activity.ground(), Bilingual.of("未主张", "none"))),
        text);
  }

  private String declared(String word, Bilingual none) {
    return word.equals("none") ? none.in(language) : said(word);
  }

  private String said(String words) {
    return words.isBlank() ? say("未申报", "not declared") : words;
  }

  private void counts(ScopeCount counts, StringBuilder text) {
    String compared =
        counts.scope().in(language)
            + say("，去重 ", ", distinct ")
            + number(counts.union())
            + say(" 人（", " (")
            + CountWords.between(counts.lower(), counts.upper()).in(language)
            + say("），敏感 ", "), sensitive ")
            + number(counts.sensitive());
    text.append(
        line(
            "  " + say("累计", "Counted"),
            compared + say("；", "; this ") + DistanceText.of(counts).in(language)));
  }

  private String basis(Basis basis) {
    return basis.item() + "（" + basis.citation() + "）" + basis.summary().in(language);
  }

  private String step(TraceStep step) {
    String mark =
        switch (step.value()) {
          case TRUE -> say("是", "yes");
          case FALSE -> say("否", "no");
          case UNKNOWN -> say("未知", "unknown");
        };
    return "[" + mark + "] " + step.condition().in(language) + " — " + step.from().in(language);
  }

  private String alternative(Alternative alternative) {
    return alternative.pathway().title().in(language)
        + say("：如果", ": if ")
        + alternative.condition().in(language);
  }

  private String question(Question question) {
    return "[" + question.id() + "] " + question.asked().in(language);
  }

  private String standing(Standing standing) {
    Bilingual words =
        standing == Standing.DETERMINED
            ? Bilingual.of("（已确定）", " (determined)")
            : Bilingual.of("（待确认，按最严路径）", " (to be confirmed; the strictest reading)");
    return words.in(language);
  }

  private void block(String label, List<String> lines, StringBuilder text) {
    if (!lines.isEmpty()) {
      text.append("  ").append(label).append('\n');
      lines.forEach(each -> text.append("    - ").append(each).append('\n'));
    }
  }

  private static String number(long number) {
    return Digits.grouped(number);
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  private String line(String label, String value) {
    return label + (language == Language.ZH ? "：" : ": ") + value + "\n";
  }
}
