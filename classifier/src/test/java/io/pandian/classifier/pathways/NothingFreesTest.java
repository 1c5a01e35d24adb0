package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.DrawnFacts.Fact;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is not declared, assumed, out of force or said by somebody who may not say it makes
 * an outcome freer: over facts drawn from every rulebook.
 */
class NothingFreesTest {
  private static final boolean DEEP = "deep".equals(System.getProperty("pandian.depth"));
  private static final int RUNS = DEEP ? 4_000 : 100;
  private static final Rulebooks RULEBOOKS = Rulebooks.standard();
  private static final PathwayDecider DECIDER = new PathwayDecider(RULEBOOKS, Taxonomy.standard());

  @Test
  void aFactThatIsTakenOut_leavesNoFreerOutcomeThanAnyOfItsValues() {
    List<String> freer = new ArrayList<>();
    for (int seed = 1; seed <= RUNS; seed++) {
      DrawnFacts drawn = new DrawnFacts(RULEBOOKS, seed);
      for (Fact fact : drawn.facts()) {
        freer.addAll(freerWithout(fact, drawn));
      }
    }
    assertThat(freer.stream().limit(20)).as("%d of %d", freer.size(), RUNS).isEmpty();
  }

  private static List<String> freerWithout(Fact fact, DrawnFacts drawn) {
    Object value = fact.value();
    fact.in().remove(fact.key());
    String without = drawn.text();
    List<PathwayDecision> open = decide(without);
    List<String> freer = new ArrayList<>();
    for (Object other : fact.values()) {
      fact.in().put(fact.key(), other);
      freer.addAll(freer(open, decide(drawn.text()), fact.key() + "=" + other + ": " + without));
    }
    fact.in().put(fact.key(), value);
    return freer;
  }

  @Test
  void anExclusionWithoutGround_leavesNoFreerOutcomeThanASuspicion() {
    for (int seed = 1; seed <= RUNS; seed++) {
      String text = new DrawnFacts(RULEBOOKS, seed).text();
      String excluded = text.replace("\"suspected\"", "\"excluded\"");
      assertThat(freer(decide(excluded), decide(text), excluded)).isEmpty();
    }
  }

  @Test
  void theWishToFollowOtherZones_leavesNoFreerOutcomeThanNone() {
    for (int seed = 1; seed <= RUNS; seed++) {
      String text = new DrawnFacts(RULEBOOKS, seed).text();
      for (String wish :
          List.of(
              "\"mayFollowOtherZones\": true, ",
              "\"followsOtherZones\": [{\"list\": \"guangxi-list-2025\"}], ",
              "\"followsOtherZones\": [{\"list\": \"guangxi-list-2025\", \"agreedBy\": \"x\","
                  + " \"on\": \"2026-07-01\"}], ")) {
        for (String zone : List.of("jiangsu", "chongqing", "guangxi")) {
          String here = text.replaceFirst("\"zone\": \"[a-z]*\"", "\"zone\": \"" + zone + "\"");
          String wishing = here.replace("\"zone\":", wish + "\"zone\":");
          assertThat(freer(decide(wishing), decide(here), wishing)).isEmpty();
        }
      }
    }
  }

  @Test
  void rulesThatHaveRunOut_leaveNoFreerOutcomeThanTheNationalOnes() {
    for (int seed = 1; seed <= RUNS; seed++) {
      String text = new DrawnFacts(RULEBOOKS, seed).text().replace("2026-06-30", "2027-08-09");
      String nowhere = text.replaceFirst("\"zone\": \"[a-z]*\"", "\"zone\": \"none\"");
      if (text.contains("\"zone\": \"guangxi\"") && !text.contains("importantData")) {
        assertThat(freer(decide(text), decide(nowhere), text)).isEmpty();
      }
    }
  }

  private static List<String> freer(
      List<PathwayDecision> open, List<PathwayDecision> declared, String facts) {
    List<String> freer = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Pathway without = open.get(i).pathway();
      Pathway with = declared.get(i).pathway();
      if (without.compareTo(with) > 0) {
        freer.add(open.get(i).activity() + " " + without + " < " + with + " " + facts);
      }
    }
    return freer;
  }

  private static List<PathwayDecision> decide(String text) {
    Problems problems = new Problems();
    Facts facts = FactsFile.read("drawn", text, problems).orElseThrow();
    problems.throwIfAny();
    return DECIDER.decide(facts);
  }
}
