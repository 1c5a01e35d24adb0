package io.pandian.classifier.benchmark;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prints the processor time of deciding over portfolios of activities: every decision judges each
 * of its activities and cumulates the persons of all of them. Arguments: how many files of facts,
 * how many activities in each (default 10,000 and 100), and {@code open} if of no activity it is
 * said whose the data is, so that it is open where most of them count, or {@code mixed} if each
 * lacks one of five facts. {@code docs/benchmarks.md} has the command.
 */
public final class DecisionThroughput {
  /** What an activity is about: sector, scenario, role of the persons, data items. */
  private record Kind(String sector, String scenario, String role, List<String> items) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("guangxi/enterprise-credit", "金融信贷", "股东", List.of("姓名", "职务")),
          new Kind("guangxi/enterprise-credit", "ESG评级与绿色金融", "股东", List.of("姓名", "职务")),
          new Kind("guangxi/live-commerce", "跨境配送", "", List.of("发货人姓名", "订单号")),
          new Kind("guangxi/overseas-audio-visual", "发行播映", "演员", List.of("姓名", "简历")),
          new Kind("none.retail", "会员管理", "客户", List.of("姓名", "手机号码")));

  /** As many persons as a portfolio may have, so that it lies about the thresholds. */
  private static final int MOST_PERSONS = 6_000_000;

  /** What nobody has said of an activity. */
  private enum Gap {
    SUBJECTS,
    SCENARIO,
    DATA_ITEMS,
    PERSONS,
    GROUND_CONDITIONS,
    SECTOR,
    SENSITIVE_PERSONS,
    BOUNDS,
    UNREAD
  }

  private static final List<String> GROUNDS = List.of("none", "none", "none", "art-5-1-2", "art-3");

  private DecisionThroughput() {}

  public static void main(String[] args) {
    int decisions = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int activities = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    PathwayDecider decider = new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());
    List<Facts> portfolios = new ArrayList<>();
    List<Gap> gaps = gaps(args.length > 2 ? args[2] : "");
    for (int seed = 0; seed < Math.min(50, decisions); seed++) {
      portfolios.add(portfolio(new Random(seed), activities, gaps));
    }
    // The first rounds warm up.
    run(decider, portfolios, Math.max(1, decisions / 10));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long judged = run(decider, portfolios, decisions);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%,d decisions over %,d activities each: %.2f CPU-s, %.1f microseconds for each of %,d"
            + " activities%n",
        decisions,
        activities,
        seconds,
        seconds * 1e6 / judged,
        judged);
  }

  private static long run(PathwayDecider decider, List<Facts> portfolios, int decisions) {
    long judged = 0;
    for (int i = 0; i < decisions; i++) {
      judged += decider.decide(portfolios.get(i % portfolios.size())).size();
    }
    return judged;
  }

  private static Facts portfolio(Random random, int size, List<Gap> gaps) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<Gap> gap = gaps.isEmpty() ? Set.of() : Set.of(gaps.get(i % gaps.size()));
      activities.add(activity("F" + i, random, MOST_PERSONS / size, gap));
    }
    return new Facts(
        LocalDate.of(2026, 6, 30),
        ActivityExample.company("guangxi"),
        PersonCount.NOT_COUNTED,
        activities,
        new DeclaredUnions(activities, List.of()),
        Optional.empty());
  }

  private static List<Gap> gaps(String words) {
    return words.equals("mixed")
        ? List.of(Gap.values())
        : Pattern.compile(",")
            .splitAsStream(words)
            .filter(each -> !each.isEmpty())
            .map(Gap::valueOf)
            .toList();
  }

  private static Activity activity(String id, Random random, int persons, Set<Gap> gap) {
    long plain = random.nextInt(persons);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    boolean other = kind.sector().equals("none.retail");
    long sensitive = other && random.nextInt(3) == 0 ? random.nextInt(200) : 0;
    String ground = GROUNDS.get(random.nextInt(GROUNDS.size()));
    ActivityExample activity =
        ActivityExample.of(id)
            .sector(gap.contains(Gap.SECTOR) ? "" : kind.sector())
            .scenario(gap.contains(Gap.SCENARIO) ? "" : kind.scenario())
            .carries(
                items(kind, gap),
                kind.role().isEmpty() || gap.contains(Gap.SUBJECTS)
                    ? List.of()
                    : List.of(kind.role()));
    if (!gap.contains(Gap.PERSONS)) {
      long more = gap.contains(Gap.BOUNDS) ? plain / 10 : 0;
      long known = plain + sensitive;
      activity.persons(
          new Persons(plain, sensitive, known, known - more, known + more, OptionalLong.empty()));
    }
    if (gap.contains(Gap.UNREAD)) {
      activity.unread("share/" + id + ".xlsx");
    }
    if (gap.contains(Gap.GROUND_CONDITIONS)) {
      activity.claims("art-5-1-2");
    } else {
      activity.ground(ground, true);
    }
    return activity.activity();
  }

  private static List<String> items(Kind kind, Set<Gap> gap) {
    if (gap.contains(Gap.DATA_ITEMS)) {
      return List.of();
    }
    List<String> items = new ArrayList<>(kind.items());
    if (gap.contains(Gap.SENSITIVE_PERSONS)) {
      items.add("bank-account");
    }
    return items;
  }
}
