package io.pandian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/safety.md} against itself and the code: each promise stands in it once, the
 * classes that it names are there, and its counts are those of its table.
 */
class SafetyPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/safety.md");

  private static final Pattern PROMISE =
      Pattern.compile("^\\| ([A-Z]\\d\\d) \\| [^|]+ \\|([^|]*)\\| ([^|]+) \\|$");

  private static final Pattern COUNT = Pattern.compile("^\\| ([a-z ]+) \\| (\\d+) \\|$");
  private static final Pattern STATE =
      Pattern.compile("^(held|partly|no test|not held|does not apply)(?:$|[:;] .+)");

  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
  private static final Pattern TEST = Pattern.compile("\\w+(Test|Contract)");

  private record Promise(String id, String tests, String state) {
    static Promise of(MatchResult row) {
      MatchResult state = match(STATE, row.group(3)).findFirst().orElseThrow();
      return new Promise(row.group(1), row.group(2).strip(), state.group(1));
    }
  }

  @Test
  void promises_standOnceEach_inTheOrderOfTheirIds() throws IOException {
    List<String> begun = lines().filter(line -> line.matches("\\| [A-Z]\\d.*")).toList();
    List<String> ids = promises().stream().map(Promise::id).toList();

    assertThat(ids).hasSameSizeAs(begun).hasSizeGreaterThan(150).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void numbersOfALetter_leaveNoneOut() throws IOException {
    Map<Character, Integer> last = new HashMap<>();
    for (Promise promise : promises()) {
      int number = Integer.parseInt(promise.id().substring(1));
      assertThat(number)
          .as(promise.id())
          .isEqualTo(last.merge(promise.id().charAt(0), 1, Integer::sum));
    }
  }

  @Test
  void counts_areThoseOfTheTable() throws IOException {
    Map<String, Long> counted =
        promises().stream().collect(Collectors.groupingBy(Promise::state, Collectors.counting()));
    counted.put("all", (long) promises().size());
    Map<String, Long> said =
        lines()
            .flatMap(line -> match(COUNT, line))
            .collect(Collectors.toMap(row -> row.group(1), row -> Long.valueOf(row.group(2))));

    assertThat(said).isEqualTo(counted);
  }

  @Test
  void whatIsHeld_namesTests_andNothingElseDoes() throws IOException {
    for (Promise promise : promises()) {
      boolean held = Set.of("held", "partly").contains(promise.state());
      List<String> named = match(CLASS, promise.tests()).map(m -> m.group(1)).toList();

      assertThat(named).as(promise.id()).allMatch(name -> TEST.matcher(name).matches());
      assertThat(named.isEmpty()).as(promise.id()).isNotEqualTo(held);
    }
  }

  @Test
  void classesNamed_areThere() throws IOException {
    Set<String> tests = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (String module : List.of("config", "classifier", "reports", "scanner")) {
      tests.addAll(classes(ROOT.resolve(module).resolve("src/test/java")));
      all.addAll(classes(ROOT.resolve(module).resolve("src/main/java")));
    }
    all.addAll(tests);
    String page = Files.readString(PAGE);
    List<String> named = match(CLASS, page).map(m -> m.group(1)).distinct().toList();

    assertThat(named).hasSizeGreaterThan(80).isSubsetOf(all);
    assertThat(named).filteredOn(name -> TEST.matcher(name).matches()).isSubsetOf(tests);
  }

  private static Set<String> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static List<Promise> promises() throws IOException {
    return lines().flatMap(line -> match(PROMISE, line)).map(Promise::of).toList();
  }

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(PAGE).stream();
  }

  private static Stream<MatchResult> match(Pattern form, String text) {
    return form.matcher(text).results();
  }
}
