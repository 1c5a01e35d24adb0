package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Condition.All;
import io.pandian.config.rulebooks.Condition.AnyOf;
import io.pandian.config.rulebooks.Condition.AttributeIs;
import io.pandian.config.rulebooks.Condition.Below;
import io.pandian.config.rulebooks.Condition.Carries;
import io.pandian.config.rulebooks.Condition.Meets;
import io.pandian.config.rulebooks.Condition.Not;
import io.pandian.config.rulebooks.Condition.Processor;
import io.pandian.config.rulebooks.Condition.ProcessorKind;
import io.pandian.config.rulebooks.Condition.Reaches;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions and thresholds in words. */
public final class ConditionText {
  private ConditionText() {}

  /** A condition as one sentence, thresholds with their newest number. */
  public static Bilingual of(Condition condition) {
    return Bilingual.of(sentence(condition, Language.ZH), sentence(condition, Language.EN));
  }

  /** What a threshold counts. */
  public static Bilingual of(Threshold.Counts counts) {
    return switch (counts) {
      case PERSONS -> Bilingual.of("个人信息", "persons");
      case NON_SENSITIVE ->
          Bilingual.of("个人信息（不含敏感个人信息）", "persons, sensitive information not counted");
      case SENSITIVE -> Bilingual.of("敏感个人信息", "persons with sensitive information");
      case SENSITIVE_WITH_ACCOUNTS ->
          Bilingual.of(
              "含账户或诊疗数据的敏感个人信息", "persons with sensitive information and accounts or medical data");
      case CUSTOMERS -> Bilingual.of("客户（含企业客户）", "customers, companies among them");
      case INTRODUCED_NON_SENSITIVE ->
          Bilingual.of(
              "引入的境内个人信息（不含敏感个人信息）",
              "domestic persons brought in, sensitive information not counted");
      case INTRODUCED_SENSITIVE ->
          Bilingual.of("引入的境内敏感个人信息", "domestic persons brought in with sensitive information");
    };
  }

  private static String sentence(Condition condition, Language language) {
    boolean zh = language == Language.ZH;
    if (condition instanceof All all) {
      return all.of().isEmpty()
          ? (zh ? "不设条件" : "no condition")
          : joined(all.of(), zh ? "，并且" : " and ", language);
    } else if (condition instanceof AnyOf any) {
      return joined(any.of(), zh ? "，或者" : " or ", language);
    } else if (condition instanceof Not not && not.of() instanceof Meets meets) {
      return limit(meets.limit(), false).in(language);
    } else if (condition instanceof Not not) {
      return (zh ? "并非：" : "not: ") + part(not.of(), language);
    } else if (condition instanceof Reaches reaches) {
      return threshold(reaches.threshold(), false, language);
    } else if (condition instanceof Below below) {
      return threshold(below.threshold(), true, language);
    } else if (condition instanceof Processor processor) {
      return fact(processor.fact()).in(language);
    } else if (condition instanceof ProcessorKind kind) {
      return (zh ? "处理者是" : "the processor is one of: ") + kinds(kind.kinds(), language);
    } else if (condition instanceof Carries carries) {
      return cargo(carries.cargo()).in(language);
    } else if (condition instanceof Meets meets) {
      return limit(meets.limit(), true).in(language);
    } else if (condition instanceof AttributeIs attribute) {
      return attribute(attribute, language);
    }
    throw new IllegalStateException("a condition of no known kind");
  }

  private static String threshold(Threshold threshold, boolean below, Language language) {
    boolean inclusive = includes(threshold, below);
    String counted = of(threshold.counts()).in(language);
    String number = Digits.grouped(threshold.values().lastEntry().getValue());
    return language == Language.ZH
        ? counted + (below ? "不满 " : "达到 ") + number + " 人" + bound(inclusive).zh()
        : counted + (below ? " stay below " : " reach ") + number + bound(inclusive).en();
  }

  /**
   * Whether the number itself is meant where counts are held against a threshold: 以上 includes it,
   * and what stays below (不满, 不足) therefore does not.
   */
  static boolean includes(Threshold threshold, boolean below) {
    return (threshold.bound() == Threshold.Bound.INCLUSIVE) != below;
  }

  /** Whether a number belongs to what it bounds. */
  static Bilingual bound(boolean inclusive) {
    return inclusive
        ? Bilingual.of("（含本数）", " (inclusive)")
        : Bilingual.of("（不含本数）", " (exclusive)");
  }

  /** An attribute that is true or false makes a statement; others have one of their values. */
  private static String attribute(AttributeIs attribute, Language language) {
    AttributeNames names = AttributeNames.standard();
    String name = names.name(attribute.name()).in(language);
    boolean zh = language == Language.ZH;
    if (attribute.values().equals(Set.of("true"))) {
      return name;
    }
    if (attribute.values().equals(Set.of("false"))) {
      return (zh ? "并非：" : "not: ") + name;
    }
    return name
        + (zh ? "是" : " is ")
        + attribute.values().stream()
            .sorted()
            .map(value -> names.value(attribute.name(), value).in(language))
            .collect(Collectors.joining(zh ? "、" : " or "));
  }

  private static String kinds(Collection<String> kinds, Language language) {
    return kinds.stream()
        .sorted()
        .map(kind -> kind(kind).in(language))
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  private static Bilingual kind(String kind) {
    return switch (kind) {
      case "enterprise" -> Bilingual.of("企业", "enterprise");
      case "institution" -> Bilingual.of("事业单位", "institution");
      case "association" -> Bilingual.of("社会组织", "association");
      case "other" -> Bilingual.of("其他组织", "other");
      default -> Bilingual.of("“" + kind + "”", "'" + kind + "'");
    };
  }

  /** A limit with its newest number, for example {@code capacity of a unit ≥ 1,000 megawatt}. */
  public static Bilingual of(Limit limit) {
    return limit(limit, true);
  }

  private static Bilingual limit(Limit limit, boolean met) {
    Bilingual name = AttributeNames.standard().name(limit.attribute());
    String number = Digits.grouped(limit.values().lastEntry().getValue());
    String compared = " " + sign(limit, met) + " " + number + " ";
    Bilingual unit = unit(limit.unit());
    return Bilingual.of(name.zh() + compared + unit.zh(), name.en() + compared + unit.en());
  }

  private static String sign(Limit limit, boolean met) {
    boolean least = (limit.side() == Limit.Side.AT_LEAST) == met;
    boolean inclusive = (limit.bound() == Threshold.Bound.INCLUSIVE) == met;
    return least ? (inclusive ? "≥" : ">") : (inclusive ? "≤" : "<");
  }

  private static Bilingual unit(Limit.Unit unit) {
    return switch (unit) {
      case MEGAWATT -> Bilingual.of("兆瓦", "megawatts");
      case KILOVOLT -> Bilingual.of("千伏", "kilovolts");
      case METRE -> Bilingual.of("米", "metres");
      case YUAN -> Bilingual.of("元", "yuan");
      case PROTECTION_LEVEL -> Bilingual.of("级", "(of 5)");
      case USER -> Bilingual.of("人", "users");
    };
  }

  private static String joined(List<Condition> parts, String word, Language language) {
    return parts.stream().map(part -> part(part, language)).collect(Collectors.joining(word));
  }

  private static String part(Condition part, Language language) {
    return part instanceof All || part instanceof AnyOf
        ? "(" + sentence(part, language) + ")"
        : sentence(part, language);
  }

  private static Bilingual fact(Condition.ProcessorFact fact) {
    return switch (fact) {
      case CRITICAL_INFRASTRUCTURE_OPERATOR ->
          Bilingual.of(
              "处理者是关键信息基础设施运营者", "the processor is an operator of critical infrastructure");
      case REGISTERED_IN_ZONE ->
          Bilingual.of("处理者在自贸试验区登记注册", "the processor is registered in the zone");
      case OPERATES_IN_ZONE -> Bilingual.of("处理者在自贸试验区经营", "the processor operates in the zone");
      case EXPORTS_FROM_ZONE -> Bilingual.of("数据从自贸试验区出境", "the data leaves from the zone");
    };
  }

  private static Bilingual cargo(Condition.Cargo cargo) {
    return switch (cargo) {
      case PERSONAL_INFORMATION -> Bilingual.of("含个人信息", "personal information is carried");
      case SENSITIVE_INFORMATION -> Bilingual.of("含敏感个人信息", "sensitive information is carried");
      case IMPORTANT_DATA -> Bilingual.of("含重要数据", "important data is carried");
      case INTRODUCED_INFORMATION ->
          Bilingual.of("引入了境内个人信息", "domestic personal information was brought in");
    };
  }
}
