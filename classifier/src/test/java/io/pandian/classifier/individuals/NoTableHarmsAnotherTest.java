package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A table that is added changes no count of a scope that does not carry it, except that its records
 * may show two to be one. Each case is made from its seed, which a failure names.
 */
class NoTableHarmsAnotherTest {
  private static final int CASES = Integer.getInteger("pandian.harm.cases", 100);
  private static final String PHONE = "mobile-phone";
  private static final String PHONE_2 = "mobile-phone#2";
  private static final String MAIL = "email";
  private static final String NAME = "person-name";
  private static final String ID = "resident-id";
  private static final String USER = "user-id";
  private static final String PLACEHOLDER = "13800138000";

  private static final CountBasis NOTHING = new CountBasis(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  /** Tables as they should be. */
  private enum Clean {
    ROSTER(ID, PHONE, NAME),
    CUSTOMERS(NAME, PHONE),
    CALLERS(PHONE),
    NEWSLETTER(MAIL),
    ACCOUNTS(USER, PHONE),
    CONTACTS(PHONE, MAIL),
    ORDERS(PHONE, NAME),
    REGISTRATIONS(ID, MAIL),
    TWO_TELEPHONES(PHONE, PHONE_2);

    private final List<String> items;

    Clean(String... items) {
      this.items = List.of(items);
    }
  }

  /** Tables that are misread, or full of what several persons have. */
  private enum Harmful {
    CALL_LOG,
    PAIRS_OF_MAILBOXES,
    PAIRS_WITH_A_KEY,
    HUB,
    OFFICE_TELEPHONE,
    THIRD_NAMES,
    FAMILY,
    TEST_ROWS,
    JUNK_NUMBERS
  }

  /** Makes tables of one small town. */
  private static final class Town {
    private static final int PERSONS = 30;
    private final Random random;

    Town(int seed) {
      random = new Random(seed * 0x9e3779b97f4a7c15L);
    }

    /** What somebody has; of ten persons two are a couple with one telephone. */
    private String value(String item, int person, String source) {
      return switch (item) {
        case PHONE -> "139" + (100 + (person % 10 == 1 ? person - 1 : person));
        case PHONE_2 -> "138" + (100 + person);
        case MAIL -> "m" + person + "@example.com";
        case NAME -> "王" + (char) ('伟' + person % 25) + (char) ('安' + person / 2);
        case ID -> "ID" + person;
        default -> source + "u" + person;
      };
    }

    private int anybody() {
      return random.nextInt(PERSONS);
    }

    private List<Sights> base() {
      List<Sights> assets = new ArrayList<>();
      int count = 2 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        Clean kind = Clean.values()[random.nextInt(Clean.values().length)];
        Sights asset = new Sights("s" + random.nextInt(3), kind + "" + i);
        int first = anybody();
        for (int row = 0; row < 5 + random.nextInt(20); row++) {
          int person = random.nextInt(3) == 0 ? anybody() : (first + row) % PERSONS;
          boolean unnamed = kind == Clean.ORDERS && random.nextInt(2) == 0;
          Map<String, String> record = new TreeMap<>();
          kind.items.stream()
              .filter(item -> !(unnamed && item.equals(NAME)))
              .forEach(item -> record.put(item, value(item, person, asset.source)));
          asset.records.add(record);
        }
        assets.add(asset);
      }
      return assets;
    }

    private Sights harmful(Harmful kind, int number) {
      String source = random.nextBoolean() ? "s0" : "more";
      Sights table = new Sights(source, kind + "" + number);
      int rows = 3 + random.nextInt(40);
      int hub = 90 + random.nextInt(5);
      for (int row = 0; row < rows; row++) {
        int person = anybody();
        int other = anybody();
        String phone = value(PHONE, person, source);
        String unknown = value(NAME, 40 + other, source);
        switch (kind) {
          case CALL_LOG ->
              table.add(
                  PHONE, phone, PHONE_2, value(other % 3 == 0 ? PHONE_2 : PHONE, other, source));
          case PAIRS_OF_MAILBOXES ->
              table.add(MAIL, value(MAIL, person, source), MAIL + "#2", value(MAIL, other, source));
          case PAIRS_WITH_A_KEY ->
              table.add(USER, "row" + row, PHONE, phone, PHONE_2, value(PHONE, other, source));
          case HUB -> table.add(PHONE, phone, MAIL, value(MAIL, hub, source));
          case OFFICE_TELEPHONE ->
              table.add(
                  NAME,
                  value(NAME, person, source),
                  PHONE,
                  value(PHONE, hub, source),
                  USER,
                  value(USER, person, source));
          case THIRD_NAMES -> table.add(PHONE, phone, NAME, unknown);
          case FAMILY -> table.add(ID, value(ID, 60 + other, source), NAME, unknown, PHONE, phone);
          case TEST_ROWS ->
              table.add(
                  NAME, "测试员", PHONE, row % 2 == 0 ? PLACEHOLDER : phone, USER, "t" + row % 3);
          default -> table.add(PHONE, PLACEHOLDER, MAIL, value(MAIL, person, source));
        }
      }
      return table;
    }
  }

  /** The counts of all scopes that some assets make, and of all their unions of two. */
  private static Map<Set<String>, Long> counts(List<Sights> all, List<Sights> base)
      throws IOException {
    PersonSets sets =
        new PersonCounter(Sights.IDENTIFIERS)
            .persons(all.stream().map(Sights::input).toList())
            .sets();
    Map<Set<String>, Long> counts = new HashMap<>();
    for (Set<String> scope : scopes(base)) {
      PersonSets.Scope persons =
          PersonSets.Scope.union(
              sets.assets().entrySet().stream()
                  .filter(asset -> scope.contains(asset.getKey()))
                  .map(Map.Entry::getValue)
                  .toList());
      counts.put(scope, sets.count(persons).union());
    }
    return counts;
  }

  private static Collection<Set<String>> scopes(List<Sights> base) {
    List<Set<String>> scopes = new ArrayList<>();
    for (int subset = 1; subset < 1 << base.size(); subset++) {
      int chosen = subset;
      scopes.add(
          IntStream.range(0, base.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(i -> base.get(i).asset)
              .collect(Collectors.toSet()));
    }
    return scopes;
  }

  /**
   * The most by which records of a table may lower a scope's count: so many of its groups of values
   * they put together, by themselves or by way of other tables, that bear one number, account or
   * name, or a value of a kind each.
   */
  private static long explained(List<Sights> base, Sights added, Set<String> scope) {
    Map<String, String> parents = new HashMap<>();
    List<Sights> own = base.stream().filter(asset -> scope.contains(asset.asset)).toList();
    own.forEach(asset -> asset.records.forEach(row -> unite(parents, asset, row)));
    Set<String> values = Set.copyOf(parents.keySet());
    long before = groups(parents, values);
    base.forEach(asset -> uniteAll(parents, asset));
    uniteAll(parents, added);
    return before - groups(parents, values);
  }

  private static void uniteAll(Map<String, String> parents, Sights asset) {
    asset.records.stream()
        .filter(Predicate.not(NoTableHarmsAnotherTest::isPair))
        .forEach(row -> unite(parents, asset, row));
  }

  private static long groups(Map<String, String> parents, Set<String> values) {
    return values.stream().map(value -> find(parents, value)).distinct().count();
  }

  private static boolean isPair(Map<String, String> row) {
    return !row.containsKey(NAME) && row.keySet().stream().anyMatch(item -> item.contains("#"));
  }

  private static void unite(Map<String, String> parents, Sights asset, Map<String, String> row) {
    Optional<String> first = Optional.empty();
    for (Map.Entry<String, String> item : row.entrySet()) {
      if (!item.getKey().equals(NAME)) {
        String scope = item.getKey().equals(USER) ? asset.source : "";
        String value = item.getKey().split("#", 2)[0] + scope + item.getValue();
        parents.putIfAbsent(value, value);
        first.ifPresent(one -> parents.put(find(parents, value), find(parents, one)));
        first = Optional.of(value);
      }
    }
  }

  private static String find(Map<String, String> parents, String value) {
    String at = value;
    while (!parents.getOrDefault(at, at).equals(at)) {
      at = parents.getOrDefault(at, at);
    }
    return at;
  }

  /** The scopes whose counts the added table changed without an explanation, in words. */
  private static List<String> changed(int seed, Harmful kind) throws IOException {
    Town town = new Town(seed);
    List<Sights> base = town.base();
    Sights added = town.harmful(kind, 9);
    List<Sights> all = new ArrayList<>(base);
    all.add(added);
    Map<Set<String>, Long> alone = counts(base, base);
    Map<Set<String>, Long> beside = counts(all, base);
    List<String> changed = new ArrayList<>();
    alone.forEach(
        (scope, before) -> {
          long after = beside.getOrDefault(scope, 0L);
          if (after > before || after < before - explained(base, added, scope)) {
            changed.add("seed %d, %s, %s: %d to %d".formatted(seed, kind, scope, before, after));
          }
        });
    return changed;
  }

  private static List<String> changedRuns(Harmful kind) throws IOException {
    List<String> runs = new ArrayList<>();
    for (int seed = 0; seed < CASES; seed++) {
      changed(seed, kind).stream().findFirst().ifPresent(runs::add);
    }
    return runs;
  }

  /**
   * What only tables elsewhere join, by identifiers that a scope itself has not, an added table may
   * still part: in 26 of 9,000 runs.
   */
  @ParameterizedTest
  @EnumSource
  void addedTable_changesNoCountOfOthers(Harmful kind) throws IOException {
    assertThat(changedRuns(kind)).hasSizeLessThanOrEqualTo(CASES / 80);
  }

  private static Sights pairs() {
    Sights pairs = new Sights("more", "t");
    for (int i = 0; i < 12; i++) {
      pairs.add(PHONE, "139" + i, PHONE_2, "138" + i);
    }
    return pairs;
  }

  private static Sights callers(String prefix) {
    Sights callers = new Sights("log", "c" + prefix);
    for (int i = 0; i < 12; i++) {
      callers.add(PHONE, prefix + i);
    }
    return callers;
  }

  private static long[] union(List<Sights> all, String asset) {
    PersonCounts counts = Sights.count(all);
    PersonCount count = counts.byAsset().getOrDefault(asset, PersonCount.NOT_COUNTED);
    CountBasis basis = counts.basis().getOrDefault(asset, NOTHING);
    return new long[] {count.union(), basis.untied()};
  }

  @Test
  void pairsThatNobodyElseHas_areTwoTelephonesOfOne() {
    assertThat(union(List.of(pairs()), "more/t")).containsExactly(12, 0);
    assertThat(union(List.of(pairs(), callers("139")), "more/t")).containsExactly(12, 0);
  }

  @Test
  void pairsThatJoinWhatOthersHaveApart_tieNobodyAndSaySo() {
    List<Sights> all = List.of(pairs(), callers("139"), callers("138"));

    assertThat(union(all, "more/t")).containsExactly(24, 12);
    assertThat(Sights.count(all).bySource().getOrDefault("log", PersonCount.NOT_COUNTED).union())
        .isEqualTo(24);
  }

  @Test
  void pairsThatMostlyAgreeWithOthers_stay() {
    Sights known = new Sights("crm", "t");
    for (int i = 0; i < 8; i++) {
      known.add(PHONE, "139" + i, NAME, "王小" + (char) ('一' + i));
      known.add(PHONE, "138" + i, NAME, "王小" + (char) ('一' + i));
    }

    assertThat(union(List.of(pairs(), known, callers("139"), callers("138")), "more/t"))
        .containsExactly(12, 0);
  }

  @Test
  void twoLogsOfCalls_doNotVouchForEachOther() {
    Sights march = new Sights("more", "march");
    march.records.addAll(pairs().records);
    List<Sights> all = List.of(pairs(), march, callers("139"), callers("138"));

    assertThat(union(all, "more/t")).containsExactly(24, 12);
    assertThat(union(all, "more/march")).containsExactly(24, 12);
  }

  @Test
  void logOfCallsBesideAListOfPairs_leavesTheListItsPairs() {
    Sights calls = new Sights("log", "calls");
    for (int i = 0; i < 12; i++) {
      calls.add(PHONE, "139" + i % 4, PHONE_2, "139" + (i + 1) % 12);
    }

    assertThat(union(List.of(pairs(), calls), "more/t")).containsExactly(12, 0);
    assertThat(union(List.of(pairs(), calls), "log/calls")).containsExactly(12, 12);
  }

  @Test
  void pairsUnderAnAccountThatOthersKnow_areItsHolders() {
    Sights users = new Sights("shop", "users");
    Sights logins = new Sights("shop", "logins");
    for (int i = 0; i < 12; i++) {
      users.add(USER, "u" + i, PHONE, "139" + i, PHONE_2, "138" + i);
      logins.add(USER, "u" + i, PHONE, "139" + i);
    }

    assertThat(union(List.of(users, logins, callers("138")), "shop/users")).containsExactly(12, 0);
  }
}
