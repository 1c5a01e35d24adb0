package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/clauses.md} against the rulebooks: it names every rule of the five documents,
 * and every rule and case that it names is there. A rule stands in it as {@code `id`} or in a
 * range, {@code `id/1`–`40`}; a case as 「name」 behind the rule that it stands beside.
 */
class ClausesTest {
  private static final Path CLAUSES = Path.of("..", "docs", "clauses.md");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "guangxi-list-2025",
          "guangxi-measures",
          "tianjin-list-2024",
          "jiangsu-measures",
          "chongqing-measures");

  private static final Pattern NAMED =
      Pattern.compile("`([a-z0-9-]+/[a-z0-9/-]+)`(?:–`(\\d+)`)?|「([^」]*)」");

  private static final Pattern CASE = Pattern.compile("^ {2}- name: (.*)$", Pattern.MULTILINE);

  private static final Pattern READING = Pattern.compile("^#### (R\\d+) ", Pattern.MULTILINE);
  private static final Pattern REFERRED = Pattern.compile("\\bR\\d+\\b");

  private final Rulebooks rulebooks = Rulebooks.standard();

  @Test
  void everyRuleOfTheDocuments_standsInTheTable() throws IOException {
    Set<String> held =
        rulebooks.all().stream()
            .filter(book -> DOCUMENTS.contains(book.id()))
            .flatMap(Rulebook::items)
            .map(RulebookItem::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(held);
    Files.readAllLines(CLAUSES).forEach(line -> missing.removeAll(namedIn(line)));
    assertThat(held).hasSizeGreaterThan(300);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleNamed_exists() throws IOException {
    for (String line : Files.readAllLines(CLAUSES)) {
      for (String id : namedIn(line)) {
        assertThat(rulebooks.item(id)).as(id + " in: " + line).isPresent();
      }
    }
  }

  @Test
  void everyCaseNamed_standsBesideItsRule() throws IOException {
    Map<String, Set<String>> cases = cases();
    int named = 0;
    for (String line : Files.readAllLines(CLAUSES)) {
      List<String> rules = List.of();
      for (MatchResult match : NAMED.matcher(line).results().toList()) {
        if (match.group(3) == null) {
          rules = ids(match);
          continue;
        }
        named++;
        assertThat(rules).as("the rule of 「" + match.group(3) + "」 in: " + line).isNotEmpty();
        for (String rule : rules) {
          assertThat(cases.getOrDefault(rule, Set.of())).as(rule).contains(match.group(3));
        }
      }
    }
    assertThat(named).isGreaterThan(200);
  }

  @Test
  void everyReadingReferredTo_isExplained() throws IOException {
    String text = Files.readString(CLAUSES);
    List<String> explained = READING.matcher(text).results().map(match -> match.group(1)).toList();
    assertThat(explained).doesNotHaveDuplicates();
    assertThat(REFERRED.matcher(text).results().map(MatchResult::group)).isSubsetOf(explained);
  }

  private static List<String> namedIn(String line) {
    return NAMED
        .matcher(line)
        .results()
        .filter(match -> match.group(3) == null)
        .flatMap(match -> ids(match).stream())
        .toList();
  }

  private static List<String> ids(MatchResult match) {
    String first = match.group(1);
    if (match.group(2) == null) {
      return List.of(first);
    }
    int slash = first.lastIndexOf('/') + 1;
    return IntStream.rangeClosed(
            Integer.parseInt(first.substring(slash)), Integer.parseInt(match.group(2)))
        .mapToObj(number -> first.substring(0, slash) + number)
        .toList();
  }

  private Map<String, Set<String>> cases() {
    Map<String, Set<String>> cases = new HashMap<>();
    Stream<CaseFile> files = rulebooks.all().stream().flatMap(book -> book.cases().stream());
    for (CaseFile file : new ArrayList<>(files.toList())) {
      Set<String> names = cases.computeIfAbsent(file.item(), key -> new HashSet<>());
      CASE.matcher(file.text()).results().forEach(match -> names.add(match.group(1).strip()));
    }
    return cases;
  }
}
