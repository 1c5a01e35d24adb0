package io.pandian.scanner.plan;

import io.pandian.classifier.individuals.CountingMemory;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InputFile;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceSettings;
import io.pandian.scanner.sources.files.FileSettings;
import io.pandian.scanner.sources.jdbc.JdbcSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan file strictly: every problem is reported at once, with line, path and remedy. */
public final class PlanFile {
  private static final int DEFAULT_ROWS = 1000;
  private static final long DEFAULT_SEED = 20240322;
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6}) ?(MB|GB)");

  private PlanFile() {}

  /**
   * Reads a plan file.
   *
   * @param environment where {@code ${NAME}} is looked up
   * @throws InvalidInput with every problem of the plan
   */
  public static Plan read(Path file, Function<String, @Nullable String> environment) {
    return read(file.toString(), InputFile.text(file), environment);
  }

  /**
   * Reads a plan.
   *
   * @param name the file's name, for messages
   * @param text its text
   * @param environment where {@code ${NAME}} is looked up
   * @throws InvalidInput with every problem of the plan
   */
  public static Plan read(
      String name, String text, Function<String, @Nullable String> environment) {
    Problems problems = new Problems();
    Optional<Plan> plan =
        YamlMap.read(name, text, problems)
            .map(root -> plan(root, digest(text), environment, problems));
    problems.throwIfAny();
    return plan.orElseThrow();
  }

  private static Plan plan(
      YamlMap root,
      String digest,
      Function<String, @Nullable String> environment,
      Problems problems) {
    List<SourceSettings> sources = sources(root, environment, problems);
    List<PlannedActivity> activities = activities(root, ids(root), problems);
    Plan plan =
        new Plan(
            organisation(root, problems),
            sources,
            sampling(root),
            counting(root),
            countingMemory(root),
            root.choice("sensitivity", SensitivityStandard.class)
                .orElse(SensitivityStandard.GBT_45574_2025),
            activities,
            PlannedPersons.read(root, ids(root)),
            PlannedHash.read(root, ids(root), environment),
            root.maps("notified").stream().map(PlanFile::notified).toList(),
            root.map("store").map(store -> StoreSettings.read(store, environment, problems)),
            root.texts("detectors").stream().map(Path::of).toList(),
            root.choice("names", Names.class).orElse(Names.MASKED) == Names.CLEAR,
            digest);
    root.refuseOthers(
        "organisation",
        "sources",
        "sampling",
        "counting",
        "sensitivity",
        "activities",
        "persons",
        "hashes",
        "notified",
        "store",
        "detectors",
        "names");
    return plan;
  }

  /** How names that hold values are shown. */
  private enum Names {
    MASKED,
    CLEAR
  }

  private static Organisation organisation(YamlMap root, Problems problems) {
    Optional<YamlMap> organisation = root.map("organisation");
    if (organisation.isEmpty()) {
      problems.add(
          root.where(),
          "organisation",
          Bilingual.of("计划没有说明数据处理者。", "The plan does not say whose data it is."),
          Bilingual.of(
              "请加上“organisation:”，写明 name、kind、zone、registeredInZone 和 criticalInfrastructureOperator。",
              "Add 'organisation:' with name, kind, zone, registeredInZone and"
                  + " criticalInfrastructureOperator."));
    }
    return organisation.map(FactsFile::organisation).orElse(Organisation.UNDECLARED);
  }

  private static List<SourceSettings> sources(
      YamlMap root, Function<String, @Nullable String> environment, Problems problems) {
    List<SourceSettings> sources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap source : root.maps("sources")) {
      source(source, environment, problems).ifPresent(sources::add);
      String id = source.text("id").orElse("");
      if (!id.isEmpty() && !seen.add(id)) {
        source.problem(
            "id",
            Bilingual.of("有两个数据源编号相同。", "Two sources have the same id."),
            Bilingual.of("每个数据源的编号不能相同。", "Give each source its own id."));
      }
    }
    if (!root.has("sources") || root.holdsEmptyList("sources")) {
      problems.add(
          root.where(),
          "sources",
          Bilingual.of("计划没有写数据源。", "The plan names no source."),
          Bilingual.of("请加上“sources:”，至少写一个。", "Add 'sources:' with one or more."));
    }
    return sources;
  }

  private static Optional<? extends SourceSettings> source(
      YamlMap source, Function<String, @Nullable String> environment, Problems problems) {
    return source.text("type").orElse("").equals("files")
        ? Optional.of(FileSettings.read(source))
        : JdbcSettings.read(source, environment, problems);
  }

  private static Set<String> ids(YamlMap root) {
    Set<String> ids = new HashSet<>();
    root.maps("sources").forEach(source -> source.text("id").ifPresent(ids::add));
    return ids;
  }

  private static Sampling sampling(YamlMap root) {
    Optional<YamlMap> sampling = root.map("sampling");
    if (sampling.isEmpty()) {
      return new Sampling(DEFAULT_ROWS, DEFAULT_SEED);
    }
    YamlMap map = sampling.get();
    map.refuseOthers("rowsPerTable", "seed");
    long rows = map.integer("rowsPerTable").orElse(DEFAULT_ROWS);
    if (rows < 1 || rows > 1_000_000) {
      map.problem(
          "rowsPerTable",
          Bilingual.of("抽样行数为 1 至 1000000。", "A sample has 1 to 1000000 rows."),
          Bilingual.of("例如写 1000。", "Write for example 1000."));
      rows = DEFAULT_ROWS;
    }
    return new Sampling((int) rows, map.integer("seed").orElse(DEFAULT_SEED));
  }

  private static Plan.Counting counting(YamlMap root) {
    Optional<YamlMap> counting = root.map("counting");
    if (counting.isEmpty()) {
      return Plan.Counting.EXACT;
    }
    YamlMap map = counting.get();
    map.refuseOthers("mode", "memory");
    return map.choice("mode", Plan.Counting.class).orElse(Plan.Counting.EXACT);
  }

  private static CountingMemory countingMemory(YamlMap root) {
    Optional<YamlMap> counting = root.map("counting").filter(map -> map.has("memory"));
    if (counting.isEmpty()) {
      return CountingMemory.usual();
    }
    Matcher size = SIZE.matcher(counting.get().text("memory").orElse(""));
    if (size.matches()) {
      long megabytes = Long.parseLong(size.group(1)) * (size.group(2).equals("GB") ? 1024 : 1);
      return new CountingMemory(Math.max(1, megabytes) << 20);
    }
    counting
        .get()
        .problem(
            "memory",
            Bilingual.of("看不懂统计内存的限额。", "The memory limit of the count cannot be read."),
            Bilingual.of("例如写 2048MB 或 4GB。", "Write for example 2048MB or 4GB."));
    return CountingMemory.usual();
  }

  private static List<PlannedActivity> activities(
      YamlMap root, Set<String> sources, Problems problems) {
    List<PlannedActivity> activities = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap activity : root.maps("activities")) {
      PlannedActivity planned = activity(activity, sources, problems);
      if (!seen.add(planned.declared().id())) {
        activity.problem(
            "id",
            Bilingual.of("有两个活动编号相同。", "Two activities have the same id."),
            Bilingual.of("编号不能相同。", "Give each its own id."));
      }
      activities.add(planned);
    }
    return activities;
  }

  private static PlannedActivity activity(
      YamlMap activity, Set<String> sources, Problems problems) {
    List<PlannedActivity.Carried> carries = new ArrayList<>();
    for (YamlMap carried : activity.maps("carries")) {
      carries.add(carried(carried, sources));
    }
    if (carries.isEmpty()) {
      problems.add(
          activity.where(),
          activity.pathOf("carries"),
          Bilingual.of("活动没有写明出境的数据。", "The activity carries nothing."),
          Bilingual.of(
              "请加上“carries:”，写明出境的数据源及其表或文件。",
              "Add 'carries:' with the source and table, or file, that leaves."));
    }
    String recipient = activity.map("recipient").map(PlanFile::recipient).orElse("");
    return new PlannedActivity(
        FactsFile.activity(activity, "recipient", "carries", "note"), recipient, carries);
  }

  private static PlannedActivity.Carried carried(YamlMap carried, Set<String> sources) {
    carried.refuseOthers("source", "table", "file", "fields", "since");
    PlannedAsset asset =
        PlannedAsset.read(
            carried, sources, Bilingual.of("没有写明出境的是什么。", "It is not said what is carried."));
    return new PlannedActivity.Carried(
        asset.source(), asset.path(), carried.texts("fields"), carried.text("since"));
  }

  private static String recipient(YamlMap recipient) {
    recipient.refuseOthers("name", "country");
    String name = recipient.text("name").orElse("");
    return recipient.text("country").map(country -> name + " (" + country + ")").orElse(name);
  }

  private static Plan.Notified notified(YamlMap notified) {
    notified.refuseOthers("what", "by", "on");
    return new Plan.Notified(
        notified.requireText("what"), notified.requireText("by"), notified.date("on"));
  }

  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
