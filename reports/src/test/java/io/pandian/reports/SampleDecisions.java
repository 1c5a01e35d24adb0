package io.pandian.reports;

import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.PathwayDecision.Basis;
import io.pandian.classifier.pathways.PathwayDecision.Question;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.Ternary;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.GroundConditions;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Respondent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Three outbound activities: one settled, one that waits for an answer, one outside any list. */
public final class SampleDecisions {
  private static final Bilingual UNREAD =
      Bilingual.of("hr/hr.secret（无访问权限）", "hr/hr.secret (access denied)");

  static final Activity HQ_REPORTING =
      activity(
          "hq-reporting", "总部客户报表", Optional.of(Persons.exactly(87_432, 0, 87_432)), List.of());
  static final Activity PAYROLL =
      activity(
          "payroll",
          "境外薪酬外包",
          Optional.of(new Persons(412, 412, 412, 400, 431, OptionalLong.of(3)).withMinors(2)),
          List.of());
  static final Activity SURVEY =
      activity(
          "survey",
          "地块测绘",
          Optional.empty(),
          List.of(
              new ImportantData(
                  "guangxi-list-2025/geo-meteorology/1",
                  ImportantDataStanding.SUSPECTED,
                  Optional.of(LocalDate.parse("2026-05-01")),
                  "")));

  private SampleDecisions() {}

  public static List<PathwayDecision> all() {
    return List.of(hqReporting(), payroll(), survey());
  }

  private static PathwayDecision hqReporting() {
    return new PathwayDecision(
        "hq-reporting",
        Pathway.OUTSIDE_LIST,
        Standing.DETERMINED,
        List.of("guangxi-list-2025/enterprise-credit/11"),
        List.of(
            new Basis(
                "guangxi-list-2025",
                "guangxi-list-2025/enterprise-credit/11",
                "负面清单，企业征信，第 11 项",
                Bilingual.of("该领域累计不足 50 万人的，不在清单内", "Below 500,000 persons: outside the list"))),
        Pathway.OUTSIDE_LIST,
        List.of(),
        List.of(),
        List.of(Bilingual.of("履行告知并取得单独同意", "Tell the persons and obtain separate consent")),
        List.of(
            step(
                "活动属于企业征信领域",
                "The activity is in enterprise credit",
                Ternary.TRUE,
                "声明",
                "Declared"),
            step(
                "累计人数达到 50 万人",
                "The cumulative persons reach 500,000",
                Ternary.FALSE,
                "crm/public.customer 的 xm、sjh，精确去重 87432 人",
                "crm/public.customer, xm and sjh: 87,432 distinct persons, exact")),
        Optional.of(
            new ScopeCount(
                "guangxi-list-2025/enterprise-credit/other",
                Bilingual.of("本年度本领域全部活动", "All activities of the sector this year"),
                87_432,
                0,
                87_432,
                87_432,
                87_432,
                OptionalLong.of(500_000),
                OptionalLong.of(87_432),
                Optional.of(LocalDate.parse("2026-11-30")),
                OptionalLong.empty())));
  }

  private static PathwayDecision payroll() {
    return new PathwayDecision(
        "payroll",
        Pathway.STANDARD_CONTRACT_OR_CERTIFICATION,
        Standing.NEEDS_CONFIRMATION,
        List.of(),
        List.of(
            new Basis(
                "national-2024",
                "national-2024/art-8",
                "促进和规范数据跨境流动规定，第八条",
                Bilingual.of("敏感个人信息不满 1 万人", "Sensitive data of fewer than 10,000 persons"))),
        Pathway.STANDARD_CONTRACT_OR_CERTIFICATION,
        List.of(
            new Alternative(
                Pathway.EXEMPT,
                Bilingual.of("确为跨境人力资源管理所必需", "If it is necessary for cross-border HR"))),
        List.of(
            new Question(
                "hr-necessity",
                Bilingual.of("是否依集体合同或规章制度所必需？", "Is it necessary under the labour rules?"),
                Respondent.BUSINESS,
                "activities[].ground")),
        List.of(),
        List.of(
            step("声明了豁免理由", "An exempt ground is claimed", Ternary.UNKNOWN, "声明", "Declared"),
            step("含有敏感个人信息", "Holds sensitive data", Ternary.TRUE, "hr/hr.salary", "hr/hr.salary")),
        Optional.of(
            new ScopeCount(
                "national",
                Bilingual.of("本年度全部活动", "All activities this year"),
                412,
                412,
                412,
                400,
                431,
                OptionalLong.of(10_000),
                OptionalLong.of(412),
                Optional.empty(),
                OptionalLong.of(640))));
  }

  private static PathwayDecision survey() {
    return new PathwayDecision(
        "survey",
        Pathway.SECURITY_ASSESSMENT,
        Standing.NEEDS_CONFIRMATION,
        List.of("guangxi-list-2025/geo-meteorology/1"),
        List.of(
            new Basis(
                "guangxi-list-2025",
                "guangxi-list-2025/geo-meteorology/1",
                "负面清单，地理信息与气象，第 1 项",
                Bilingual.of("高精度坐标", "High-precision coordinates"))),
        Pathway.SECURITY_ASSESSMENT,
        List.of(
            new Alternative(
                Pathway.OUTSIDE_LIST,
                Bilingual.of("经复核排除重要数据", "If a review excludes important data"))),
        List.of(
            new Question(
                "important-data",
                Bilingual.of("坐标是否已公开？", "Have the coordinates been published?"),
                Respondent.BUSINESS,
                "activities[].ground")),
        List.of(),
        List.of(
            step(
                "坐标精度优于 10 米",
                "Coordinates finer than 10 m",
                Ternary.TRUE,
                "crm/geo.land_parcel 的 wkt",
                "crm/geo.land_parcel, wkt")),
        Optional.empty());
  }

  private static TraceStep step(String zh, String en, Ternary value, String fromZh, String fromEn) {
    return new TraceStep(Bilingual.of(zh, en), value, Bilingual.of(fromZh, fromEn));
  }

  private static Activity activity(
      String id, String name, Optional<Persons> persons, List<ImportantData> importantData) {
    return new Activity(
        id,
        name,
        "guangxi/enterprise-credit",
        "金融信贷",
        List.of("企业高管", "股东"),
        false,
        List.of("person-name", "mobile-phone", "本清单外的数据项"),
        persons,
        persons.isPresent() ? List.of(UNREAD) : List.of(),
        "none",
        GroundConditions.NOT_MET,
        importantData,
        Map.of("territory", "CN", "alreadyPublished", "false"),
        List.of(),
        "sent",
        Optional.of(LocalDate.parse("2026-01-01")),
        Optional.of(LocalDate.parse("2026-06-30")),
        Optional.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Customers.UNKNOWN);
  }
}
