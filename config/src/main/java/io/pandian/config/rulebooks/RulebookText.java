package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.Indicators;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rulebooks and items as text, so that an auditor can hold them against the document. */
public final class RulebookText {
  private final Rulebooks rulebooks;
  private final Language language;

  public RulebookText(Rulebooks rulebooks, Language language) {
    this.rulebooks = rulebooks;
    this.language = language;
  }

  /** All rulebooks, one line each, and below each the sections whose items are not held. */
  public String list() {
    StringBuilder text = new StringBuilder();
    for (Rulebook book : rulebooks.all()) {
      text.append(line(book.id(), book.title().in(language)));
      book.sections().stream()
          .filter(section -> !section.held())
          .forEach(
              section ->
                  text.append(
                      line(
                          "  " + book.id() + "/" + section.id(),
                          section.title().in(language) + say("（条目未收录）", " (items not held)"))));
    }
    return text.toString();
  }

  /** A rulebook or a section with its items, or one item in full; empty if the id is not known. */
  public Optional<String> show(String id) {
    return rulebooks
        .rulebook(id)
        .map(this::rulebook)
        .or(() -> rulebooks.item(id).map(this::item))
        .or(() -> section(id));
  }

  /** The id of everything that can be shown: rulebooks, their sections, their items. */
  public List<String> ids() {
    return rulebooks.all().stream()
        .flatMap(
            book ->
                Stream.concat(
                    Stream.concat(
                        Stream.of(book.id()),
                        book.sections().stream()
                            .filter(section -> !section.id().isEmpty())
                            .map(section -> book.id() + "/" + section.id())),
                    book.items().map(RulebookItem::id)))
        .toList();
  }

  private Optional<String> section(String id) {
    return rulebooks.all().stream()
        .flatMap(
            book ->
                book.sections().stream()
                    .filter(section -> id.equals(book.id() + "/" + section.id()))
                    .map(
                        section ->
                            section(book, section)
                                + line(say("文件", "document"), book.title().in(language))
                                + line(say("施行", "in force"), days(book.effective()))))
        .findFirst();
  }

  /** A section with its items, each on a line. */
  private String section(Rulebook book, Section section) {
    StringBuilder text = new StringBuilder();
    if (!section.id().isEmpty()) {
      String held = section.held() ? "" : say("（条目未收录）", " (items not held)");
      text.append(line(book.id() + "/" + section.id(), section.title().in(language) + held));
    }
    section.items().forEach(item -> text.append(line("  " + item.id(), item.title().in(language))));
    return text.toString();
  }

  private String rulebook(Rulebook book) {
    StringBuilder text = new StringBuilder(line(book.id(), book.title().in(language)));
    text.append(line(say("施行", "in force"), days(book.effective())));
    text.append(line(say("最近核对", "checked on"), book.checkedOn().toString()));
    text.append(line(say("摘要值（SHA-256）", "digest (SHA-256)"), book.sha256()));
    book.sections().forEach(section -> text.append(section(book, section)));
    return text.toString();
  }

  private String item(RulebookItem item) {
    StringBuilder text = new StringBuilder(line(item.id(), item.title().in(language)));
    text.append(line(say("摘要", "summary"), item.summary().in(language)));
    text.append(line(say("出处", "citation"), item.citation().toString()));
    text.append(line(say("施行", "in force"), days(item.effective())));
    text.append(line(say("最近核对", "checked on"), item.checkedOn().toString()));
    text.append(line(say("状态", "status"), status(item.status()).in(language)));
    text.append(rule(item));
    text.append(new CasesText(language).of(casesOf(item)));
    return text.toString();
  }

  private Optional<CaseFile> casesOf(RulebookItem item) {
    return rulebooks.rulebook(item.rulebook()).stream()
        .flatMap(book -> book.cases().stream())
        .filter(file -> file.item().equals(item.id()))
        .findFirst();
  }

  private String rule(RulebookItem item) {
    Rule rule = item.rule();
    if (rule instanceof Rule.Pathway pathway) {
      return pathway(item, pathway);
    } else if (rule instanceof Rule.ImportantData important) {
      return important(important);
    } else if (rule instanceof Rule.ExemptGround ground) {
      return line(say("免予情形", "exempt ground"), ground.ground()) + when(ground.when());
    } else if (rule instanceof Rule.SpecialRegime regime) {
      return line(say("适用", "follow"), regime.law().in(language));
    } else if (rule instanceof Rule.ZoneScope scope) {
      return when(scope.when());
    } else if (rule instanceof Rule.HoldingGrade holding) {
      return when(holding.when()) + thresholds(holding.when());
    } else if (rule instanceof Rule.GeneralLevel level) {
      return line(say("级别", "level"), String.valueOf(level.level()))
          + when(level.when())
          + thresholds(level.when())
          + level
              .own()
              .map(own -> line(say("自有读法", "our own reading"), own.in(language)))
              .orElse("");
    } else if (rule instanceof Rule.Duty duty) {
      return line(say("义务", "duty"), duty.text().in(language)) + when(duty.when());
    } else if (rule instanceof Rule.ReferenceRule reference) {
      return reference(reference);
    } else if (rule instanceof Rule.Validity validity) {
      return line(
          say("有效期", "valid for"),
          validity.years()
              + say(" 年，届满前 ", " years, with a warning ")
              + validity.warnDays()
              + say(" 天起提示", " days before the end"));
    } else if (rule instanceof Rule.Deadline deadline) {
      return line(
              say("起算", "runs from"), AttributeNames.standard().name(deadline.after()).in(language))
          + line(say("期限", "within"), period(deadline.within()))
          + line(say("义务", "duty"), dated(deadline.due()))
          + line(say("逾期", "once it has passed"), dated(deadline.overdue()));
    }
    return "";
  }

  private String pathway(RulebookItem item, Rule.Pathway rule) {
    StringBuilder text = new StringBuilder();
    text.append(line(say("路径", "pathway"), consequence(rule.consequence()).in(language)));
    text.append(when(rule.when()));
    text.append(thresholds(rule.when()));
    if (!rule.unless().isEmpty()) {
      text.append(line(say("让位于", "gives way to"), String.join(", ", rule.unless())));
    }
    rule.scope().flatMap(id -> scope(item, id)).ifPresent(scope -> text.append(scope(scope)));
    rule.confirm()
        .ifPresent(
            asked -> text.append(line(say("待确认", "confirm"), asked.question().in(language))));
    return text.toString();
  }

  private Optional<Scope> scope(RulebookItem item, String id) {
    return rulebooks
        .rulebook(item.rulebook())
        .flatMap(
            book ->
                book.sections().stream()
                    .filter(section -> section.items().contains(item))
                    .findFirst())
        .flatMap(section -> section.scope(id));
  }

  private String scope(Scope scope) {
    return line(say("累计范围", "cumulated over"), scope.title().in(language))
        + names(say("场景（限定）", "scenarios (closed)"), scope.scenarios())
        + names(say("人员（限定）", "roles (closed)"), scope.roles())
        + names(say("数据项所属人员（限定）", "whose data items (closed)"), scope.whose())
        + names(say("数据项（限定）", "data items (closed)"), scope.dataItems())
        + (scope.sensitiveExcluded()
            ? line(say("敏感个人信息", "sensitive information"), say("不含", "excluded"))
            : "");
  }

  private String names(String label, ClosedList names) {
    if (names.isEmpty()) {
      return "";
    }
    String all =
        names.stream()
            .map(
                name ->
                    name.codes().isEmpty()
                        ? name.name()
                        : name.name()
                            + " ["
                            + name.codes().stream().sorted().collect(Collectors.joining(", "))
                            + "]")
            .collect(Collectors.joining("、"));
    return line(label + " " + names.size(), all);
  }

  private String important(Rule.ImportantData rule) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(say("路径", "pathway"), consequence(Consequence.SECURITY_ASSESSMENT).in(language)));
    if (!rule.scenarios().isEmpty()) {
      String open = rule.openScenarios() ? say("（不限于）", " (and others)") : "";
      text.append(line(say("场景", "scenarios"), String.join("、", rule.scenarios()) + open));
    }
    rule.limbs()
        .forEach(
            limb ->
                text.append(
                    line(say("所列情形", "names"), limb.title().in(language) + held(limb.when()))));
    rule.exclusions()
        .forEach(
            exclusion ->
                text.append(
                    line(
                        say("不包括", "not included"),
                        exclusion.ground().in(language) + held(exclusion.when()))));
    rule.conditions().map(when -> thresholds(when) + limits(when)).distinct().forEach(text::append);
    rule.questions().forEach(asked -> text.append(line(say("复核问题", "to ask"), asked.in(language))));
    return text.append(indicators(rule.indicators())).toString();
  }

  private String held(Optional<Condition> when) {
    return when.map(condition -> " (" + ConditionText.of(condition).in(language) + ")")
        .orElse(say("（只能由复核认定）", " (only a review can tell)"));
  }

  private String reference(Rule.ReferenceRule rule) {
    return rule.group().map(group -> line(say("一级类别", "class"), group.in(language))).orElse("")
        + rule.standard().map(named -> line(say("优先依据", "goes before it"), named)).orElse("")
        + indicators(rule.indicators());
  }

  private String indicators(List<String> codes) {
    String named =
        codes.stream()
            .flatMap(code -> Indicators.standard().indicator(code).stream())
            .map(indicator -> indicator.title().in(language) + " [" + indicator.code() + "]")
            .collect(Collectors.joining(say("、", ", ")));
    return named.isEmpty()
        ? line(say("扫描迹象", "indicators"), say("无，不做自动匹配", "none: nothing matches it by itself"))
        : line(say("扫描迹象", "indicators"), named);
  }

  private String limits(Condition when) {
    return when.limits()
        .distinct()
        .map(limit -> line("  " + limit.wording(), ConditionText.of(limit).in(language)))
        .collect(Collectors.joining());
  }

  private String when(Condition when) {
    return line(say("条件", "when"), ConditionText.of(when).in(language));
  }

  private String thresholds(Condition when) {
    return when.parts()
        .flatMap(
            part ->
                part instanceof Condition.Reaches reaches
                    ? Stream.of(threshold(reaches.threshold(), false))
                    : part instanceof Condition.Below below
                        ? Stream.of(threshold(below.threshold(), true))
                        : Stream.empty())
        .distinct()
        .collect(Collectors.joining());
  }

  /** A threshold as it is used: what stays below it leaves out the number that reaches it. */
  private String threshold(Threshold threshold, boolean below) {
    String numbers =
        threshold.values().entrySet().stream()
            .map(value -> Digits.grouped(value.getValue()) + say("，自 ", " from ") + value.getKey())
            .collect(Collectors.joining(say("；", "; ")));
    return line(
        "  " + threshold.wording(),
        numbers
            + say("；单位：自然人；", "; unit: person; ")
            + (ConditionText.includes(threshold, below)
                ? say("含本数", "inclusive")
                : say("不含本数", "exclusive"))
            + say("；计数：", "; counts: ")
            + ConditionText.of(threshold.counts()).in(language));
  }

  private static Bilingual status(RulebookItem.Status status) {
    return switch (status) {
      case DRAFT -> Bilingual.of("草案", "draft");
      case IN_FORCE -> Bilingual.of("现行有效", "in force");
      case REPEALED -> Bilingual.of("已废止", "repealed");
    };
  }

  /** A duty whose day a decision fills in. */
  private String dated(Bilingual duty) {
    return duty.in(language).replace("{day}", say("（届满日）", "(its last day)"));
  }

  private String period(Period period) {
    return Stream.of(
            period(period.getYears(), say(" 年", " years")),
            period(period.getMonths(), say(" 个月", " months")),
            period(period.getDays(), say(" 日", " days")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(say("", " ")));
  }

  private static String period(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  private static Bilingual consequence(Consequence consequence) {
    return switch (consequence) {
      case SECURITY_ASSESSMENT -> Bilingual.of("数据出境安全评估", "security assessment");
      case STANDARD_CONTRACT_OR_CERTIFICATION ->
          Bilingual.of("标准合同备案或个人信息保护认证", "standard contract or certification");
      case EXEMPT -> Bilingual.of("免予", "exempt");
    };
  }

  private String days(Effective effective) {
    return effective.from() + effective.to().map(to -> say(" 至 ", " to ") + to).orElse("");
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  private String line(String label, String value) {
    return label + (language == Language.ZH ? "：" : ": ") + value + "\n";
  }
}
