package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Safe must not mean useless: of ordinary activities whose facts are all declared, few are to be
 * confirmed, and nobody is asked more than five questions about one.
 */
class OrdinaryPortfolioTest {
  private static final int ACTIVITIES = 200;

  /** What the documents themselves leave open: whoever has such an activity must ask. */
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "sensitive-in-special-scope",
          "unlisted-items-in-special-scope",
          "unlisted-roles-in-special-scope",
          "scopes-not-added",
          "persons-in-both",
          "sector-without-personal-items");

  private final PathwayDecider decider =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  @Test
  void fewOrdinaryActivities_areToBeConfirmedForWhatTheTextDoesNotLeaveOpen() {
    List<String> asked = new ArrayList<>();
    for (int seed = 1; seed <= ACTIVITIES; seed++) {
      PathwayDecision decision = decide(facts(new Random(seed)));
      assertThat(decision.questions()).as("%s", decision).hasSizeLessThanOrEqualTo(5);
      if (decision.questions().stream().anyMatch(question -> !ofTheText(question))) {
        asked.add(decision.questions().toString());
      }
    }
    assertThat(asked).hasSizeLessThanOrEqualTo(ACTIVITIES / 4);
  }

  private static boolean ofTheText(PathwayDecision.Question question) {
    return OF_THE_TEXT.contains(question.id().replaceFirst("@.*", ""));
  }

  /** A company, and one activity such as companies have. */
  private static String facts(Random random) {
    String zone = one(random, List.of("none", "guangxi", "tianjin"));
    boolean credit = zone.equals("guangxi") && random.nextInt(3) == 0;
    boolean live = !credit && zone.equals("guangxi") && random.nextInt(2) == 0;
    String sector = credit ? "guangxi/enterprise-credit" : live ? "guangxi/live-commerce" : "none";
    String scenario =
        credit
            ? one(random, List.of("金融信贷", "商业合作尽职调查", "客户服务"))
            : live
                ? one(random, List.of("直播带货", "跨境配送", "售后客服"))
                : one(random, List.of("客户关系管理", "会员营销", "供应商管理", "人力资源管理"));
    String subjects =
        credit
            ? one(random, List.of("企业高管", "股东", "联系人"))
            : live
                ? one(random, List.of("主播", "发货人", "买家"))
                : one(random, List.of("客户", "会员", "员工", "供应商联系人"));
    String items =
        one(random, List.of("姓名, 手机号码", "person-name, email", "person-name, gender, mobile-phone"));
    long persons = one(random, List.of(300L, 4_000L, 60_000L, 99_999L, 240_000L, 900_000L));
    boolean sensitive = random.nextInt(5) == 0;
    return """
        {"asOf": "2026-06-30", "organisation": {"zone": "%s", "registeredInZone": %s,
         "kind": "enterprise", "criticalInfrastructureOperator": false},
         "activities": [{"id": "A", "sector": "%s", "scenario": "%s", "subjects": ["%s"],
          "dataItems": [%s], "persons": {"nonSensitive": %d, "sensitive": %d}}]}
        """
        .formatted(
            zone,
            !zone.equals("none"),
            sector,
            scenario,
            subjects,
            sensitive ? items + ", bank-account" : items,
            persons,
            sensitive ? persons / 10 : 0);
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private PathwayDecision decide(String text) {
    Problems problems = new Problems();
    Facts facts = FactsFile.read("portfolio", text, problems).orElseThrow();
    problems.throwIfAny();
    return decider.decide(facts).get(0);
  }
}
