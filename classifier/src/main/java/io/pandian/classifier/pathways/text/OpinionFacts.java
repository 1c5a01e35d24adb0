package io.pandian.classifier.pathways.text;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.Introduced;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.AttributeNames;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.ZoneNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first part of an opinion: the facts it rests on, as declared or measured. */
final class OpinionFacts {
  private final Rulebooks rulebooks;
  private final Language language;

  OpinionFacts(Rulebooks rulebooks, Language language) {
    this.rulebooks = rulebooks;
    this.language = language;
  }

  /** What is known, a sentence each. */
  List<String> sentences(Facts all, Activity activity) {
    List<String> facts = new ArrayList<>();
    facts.add(processor(all.organisation()));
    facts.add(entity(activity));
    facts.add(period(all.asOf(), activity));
    facts.add(
        say("活动所属行业为“", "The sector is \"")
            + sector(activity.sector())
            + say("”，业务场景为“", "\", the scenario \"")
            + orNone(activity.scenario())
            + say("”，涉及人员：", "\"; the persons are: ")
            + orNone(String.join(say("、", ", "), activity.subjects()))
            + say("；提供的数据项：", "; the data items provided: ")
            + orNone(String.join(say("、", ", "), activity.dataItems()))
            + say("。", "."));
    facts.add(persons(activity));
    activity
        .introduced()
        .filter(Introduced::anybody)
        .ifPresent(each -> facts.add(introduced(each)));
    activity.customers().declared().ifPresent(count -> facts.add(customers(count, true)));
    activity.customers().measured().ifPresent(count -> facts.add(customers(count, false)));
    if (!activity.ground().equals("none")) {
      facts.add(
          say("主张免予情形：", "The exempt ground claimed is: ") + activity.ground() + say("。", "."));
    }
    for (ImportantData data : activity.importantData()) {
      facts.add(
          say("重要数据：", "Important data: ")
              + data.item()
              + say("，", ", ")
              + data.standing().title().in(language)
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

  private String attributes(Activity activity) {
    return new TreeMap<>(activity.attributes())
        .entrySet().stream()
            .map(each -> attribute(each.getKey(), each.getValue()))
            .collect(Collectors.joining(say("；", "; ")));
  }

  private String attribute(String attribute, String value) {
    AttributeNames names = AttributeNames.standard();
    String said =
        switch (value) {
          case "true" -> say("是", "yes");
          case "false" -> say("否", "no");
          default ->
              names.has(attribute, value) ? names.value(attribute, value).in(language) : value;
        };
    return names.name(attribute).in(language) + say("：", ": ") + said;
  }

  private String entity(Activity activity) {
    return activity
        .entity()
        .map(
            entity ->
                say("活动属于法人“", "The activity is that of the legal entity \"")
                    + entity
                    + say("”，人数单独累计。", "\", whose persons are counted by themselves."))
        .orElse(
            say(
                "没有另报法人，活动属于数据处理者自身。",
                "No other legal entity is declared: the activity is the processor's own."));
  }

  private String period(LocalDate asOf, Activity activity) {
    LocalDate from = activity.from().orElse(asOf.withDayOfYear(1));
    LocalDate to = activity.to().orElse(asOf);
    boolean declared = activity.from().isPresent() || activity.to().isPresent();
    return say("统计期为 ", "The period is ")
        + from
        + say(" 至 ", " to ")
        + to
        + (declared
            ? say("（申报）。", " (declared).")
            : say("（未另报，按当年1月1日至判断日）。", " (none declared: the year to date)."));
  }

  /** The title of a sector that a list names, as the list has it. */
  private String sector(String sector) {
    return rulebooks.all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .flatMap(book -> book.sector(sector).stream())
        .findFirst()
        .map(section -> section.title().in(language))
        .orElseGet(() -> sector.equals("none") ? say("清单所列行业之外", "none of a list's") : sector);
  }

  private String processor(Organisation organisation) {
    String zone = organisation.zone();
    return say("数据处理者", "The processor")
        + (organisation.name().isBlank() ? "" : " " + organisation.name())
        + (zone.equals("none")
            ? say("不在自贸试验区内", " is in no free-trade zone")
            : say("所填自贸试验区为", " names the zone ")
                + (language == Language.ZH ? ZoneNames.standard().name(zone) : zone)
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
                say("统计期内，本活动涉及自然人 ", "In the period the activity concerns ")
                    + Digits.grouped(persons.union())
                    + say(" 人（去重，", " distinct persons (")
                    + CountWords.between(persons.lower(), persons.upper()).in(language)
                    + say("），其中敏感个人信息 ", "), with sensitive information ")
                    + Digits.grouped(persons.sensitive())
                    + say(" 人。", "."))
        .orElse(say("本活动的自然人数量尚未统计。", "The persons of the activity have not been counted."));
  }

  private String introduced(Introduced introduced) {
    return say("处理境外数据时引入境内自然人：", "Persons at home brought into data from abroad: ")
        + Digits.grouped(introduced.nonSensitive())
        + say(" 人（不含敏感个人信息），敏感个人信息 ", " without sensitive information, ")
        + Digits.grouped(introduced.sensitive())
        + say(" 人（申报）。", " with it (declared).");
  }

  private String customers(long count, boolean declared) {
    return say("客户（含企业）", "Customers, companies among them: ")
        + Digits.grouped(count)
        + (declared ? say(" 个（申报）。", " (declared).") : say(" 个（扫描）。", " at most (scanned)."));
  }

  private String orNone(String text) {
    return text.isBlank() ? say("未申报", "not declared") : text;
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
