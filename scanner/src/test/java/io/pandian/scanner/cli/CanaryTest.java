package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Values of persons, planted wherever somebody can write one, are found nowhere in what any command
 * leaves or tells: not with every door for logs pushed, in no encoding, and on no command line.
 */
class CanaryTest {
  private static final boolean DEEP = "deep".equals(System.getProperty("pandian.depth"));
  private static final int PLANTED = DEEP ? 15_000 : 800;
  private static final int EXPLAINED = DEEP ? 12 : 3;

  @TempDir private Path folder;

  private final Canaries canaries = new Canaries(20260816);
  private final Map<String, Set<String>> leaks = new TreeMap<>();
  private CanarySearch search = new CanarySearch(List.of());
  private Path here = Path.of("");
  private Path out = Path.of("");
  private Path temporary = Path.of("");

  @BeforeEach
  void openEveryDoor() throws IOException {
    here = folder.resolve("here");
    Files.createDirectories(here.resolve("config"));
    out = folder.resolve("results/out");
    temporary = Files.createDirectories(folder.resolve("temporary"));
    String trace =
        """
        logging.level.root=TRACE
        logging.level.io.pandian=TRACE
        logging.file.name=%1$s/strange.log
        spring.jpa.show-sql=true
        debug=true
        trace=true
        """
            .formatted(here);
    Files.writeString(here.resolve("application.properties"), trace);
    Files.writeString(here.resolve("config/application.properties"), trace);
    Files.writeString(
        here.resolve("logging.properties"),
        """
        handlers=java.util.logging.ConsoleHandler,java.util.logging.FileHandler
        java.util.logging.FileHandler.pattern=%s/jul.log
        java.util.logging.ConsoleHandler.level=ALL
        .level=ALL
        """
            .formatted(here));
    Files.writeString(
        here.resolve("logback.xml"),
        """
        <configuration>
          <appender name="F" class="ch.qos.logback.core.FileAppender">
            <file>%s/logback.log</file><encoder><pattern>%%msg%%n</pattern></encoder>
          </appender>
          <root level="TRACE"><appender-ref ref="F"/></root>
        </configuration>
        """
            .formatted(here));
  }

  @Test
  void canaries_areInNothingThatAnyCommandLeavesOrTells() throws Exception {
    Path company = Files.createDirectories(folder.resolve("company"));
    CanaryCompany planted = new CanaryCompany(canaries, company);
    planted.plant(PLANTED);
    search = new CanarySearch(canaries.drawn().keySet());
    String plan = Files.writeString(folder.resolve("plan.yaml"), planted.plan("")).toString();
    String share = company.resolve("share").toString();
    String key = folder.resolve("key/person.key").toString();
    String results = out.toString();

    run("sources", "check", plan);
    run(
        "scan",
        plan,
        "--out",
        results,
        "--key-file",
        key,
        "--lang",
        "en",
        "--as-of",
        "2026-06-30",
        "--threads",
        "3");
    assertThat(out.resolve("inventory.json")).exists();
    look("scan", out);
    for (String asset : explained()) {
      run("persons", "explain", asset, results, "--key-file", key);
    }
    run("persons", "count", "share & db", results);
    run("persons", "overlap", "share", "h2", results);
    run("report", "--format=xlsx,html,json", results, "--lang", "zh");
    run("judge", results, "--as-of", "2026-07-01");
    run("judge", results, "--out", folder.resolve("results/judged").toString(), "--lang", "en");
    run("classify", share);
    run("classify", share, "--explain", "--lang", "zh");
    run("classify", share, "--explain", "--format=json");
    run("scan", plan, "--out", results, "--key-file", key, "--fresh", "--fail-on", "exempt");
    run("persons", "new", results, "--key-file", key);
    run("scan", plan, "--out", results, "--key-file", key, "--resume", "--quiet");
    look("results", folder.resolve("results"));
    look("temporary", temporary);
    look("here", here);

    assertThat(told()).as("leaks of " + canaries.drawn().size() + " canaries").isEmpty();
    showsThatTheyWouldBeFound(planted, key);
  }

  private void showsThatTheyWouldBeFound(CanaryCompany planted, String key) throws Exception {
    Path plan = Files.writeString(folder.resolve("clear.yaml"), planted.plan("names: clear\n"));
    Path clear = folder.resolve("clear");
    new Command(here).run("scan", plan.toString(), "--out", clear.toString(), "--key-file", key);
    look("clear", clear);
    long named = leaks.values().stream().flatMap(Set::stream).distinct().count();
    assertThat(named).isGreaterThan(PLANTED / 20);
  }

  private List<String> explained() throws IOException {
    Inventory inventory = StoredInventory.read(out);
    List<String> ids = inventory.assets().stream().map(Asset::id).toList();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < EXPLAINED; i++) {
      some.add(ids.get(i * ids.size() / EXPLAINED));
    }
    return some;
  }

  /** Runs a command with every door for logs pushed, and looks at what it tells. */
  private void run(String... arguments) throws Exception {
    CommandLines lines = new CommandLines();
    Command.Told told;
    try (lines) {
      told =
          new Command(here)
              .java(
                  "-Djava.io.tmpdir=" + temporary,
                  "-Dlogging.level.root=TRACE",
                  "-Ddebug=true",
                  "-Dlogback.configurationFile=" + here.resolve("logback.xml"),
                  "-Djava.util.logging.config.file=" + here.resolve("logging.properties"),
                  "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace")
              .environment(Map.of("LOGGING_LEVEL_ROOT", "TRACE", "DEBUG", "true", "TRACE", "true"))
              .run(arguments);
    }
    String what = String.join(" ", arguments).replace(folder.toString(), "");
    add("told by " + what, search.in(told.text().getBytes(StandardCharsets.UTF_8)));
    add("command line of " + what, search.in(lines.bytes()));
    assertThat(told.text()).as(what).doesNotContain("\tat ");
    assertThat(told.code()).as(what + ": " + told.text()).isNotIn(70);
    assertThat(lines.seen()).as("command lines seen while " + what).isPositive();
  }

  private void look(String what, Path where) throws IOException {
    search.below(where).forEach((file, found) -> add(what + ": " + file, found));
  }

  private void add(String where, Set<String> found) {
    if (!found.isEmpty()) {
      leaks.computeIfAbsent(where, w -> new java.util.TreeSet<>()).addAll(found);
    }
  }

  /** Each leak with its kind and where it was planted, by the place that it was found in. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    leaks.forEach(
        (where, found) -> {
          Map<String, List<String>> kinds = new TreeMap<>();
          for (String each : found) {
            String kind = canaries.drawn().get(each) + " in " + canaries.places().get(each);
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(each);
          }
          kinds.forEach(
              (kind, each) ->
                  told.add(where + " | " + kind + " | " + each.size() + " | " + each.get(0)));
        });
    return told;
  }
}
