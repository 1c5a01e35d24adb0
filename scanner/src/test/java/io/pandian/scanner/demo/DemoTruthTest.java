package io.pandian.scanner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import io.pandian.scanner.demo.DemoTruth.Count;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The truth, which comes from planted identities, against a count of what was written. */
class DemoTruthTest {
  /** The columns that identify each person of a row. */
  private static final Map<String, List<List<String>>> SLOTS =
      Map.ofEntries(
          Map.entry("crm.customer", List.of(List.of("id_card", "mobile", "email"))),
          Map.entry("crm.portal_account", List.of(List.of("account", "mobile"))),
          Map.entry("crm.login_log", List.of(List.of("account"))),
          Map.entry("hr.yg", List.of(List.of("sfzh", "sjh", "yx"), List.of("jjlxdh"))),
          Map.entry("hr.v_tongxunlu", List.of(List.of("sjh", "yx"))),
          Map.entry("hr.xinzi", List.of(List.of("shenfenzheng"))),
          Map.entry("hr.tijian", List.of(List.of("身份证号"))),
          Map.entry("dd.officer", List.of(List.of("id_no", "mobile", "email"))),
          Map.entry("dd.officer_account", List.of(List.of("id_no"))),
          Map.entry("shop.order_info", List.of(List.of("sender_phone"), List.of("receiver_phone"))),
          Map.entry("shop.huiyuan_jiesuan", List.of(List.of("sjh"))));

  private static final Recount RECOUNT = new Recount();
  private static final Map<String, List<Map<String, String>>> ROWS = new LinkedHashMap<>();
  private static final Map<AssetTruth, List<Set<String>>> OBSERVED = new LinkedHashMap<>();
  private static DemoTruth truth;

  @BeforeAll
  static void readEverything(@TempDir Path dir) throws Exception {
    truth = DemoCompany.create(dir, Demo.SEED).truth();
    try (WrittenTables tables = WrittenTables.open(dir)) {
      for (AssetTruth asset : truth.assets()) {
        if (asset.source().equals(DemoCompany.DATABASE)) {
          ROWS.put(asset.path(), tables.rows(asset));
          OBSERVED.put(
              asset, observations(asset.path(), ROWS.getOrDefault(asset.path(), List.of())));
        } else {
          OBSERVED.put(
              asset,
              WrittenFiles.lines(dir.resolve("share"), asset.path()).stream()
                  .map(Recount::identifiers)
                  .toList());
        }
      }
    }
    OBSERVED.values().forEach(all -> all.forEach(RECOUNT::learn));
    OBSERVED.values().forEach(all -> all.forEach(RECOUNT::link));
  }

  private static List<Set<String>> observations(String table, List<Map<String, String>> rows) {
    List<Set<String>> observations = new ArrayList<>();
    for (List<String> slot : SLOTS.getOrDefault(table, List.of())) {
      for (Map<String, String> row : rows) {
        Set<String> keys = new HashSet<>();
        for (String column : slot) {
          String value = row.getOrDefault(column, "");
          keys.addAll(
              column.equals("account") ? Set.of("account:" + value) : Recount.identifiers(value));
        }
        observations.add(keys);
      }
    }
    return observations;
  }

  @Test
  void rows_areAsManyAsWritten() {
    truth.assets().stream()
        .filter(asset -> asset.source().equals(DemoCompany.DATABASE))
        .forEach(
            asset ->
                assertThat(ROWS.get(asset.path()))
                    .as(asset.path())
                    .hasSize((int) asset.rows().orElseThrow()));
  }

  @Test
  void fields_areTheColumnsAndHoldValues() {
    for (AssetTruth asset : truth.assets()) {
      List<Map<String, String>> rows = ROWS.getOrDefault(asset.path(), List.of());
      if (!rows.isEmpty()) {
        Set<String> filled = new HashSet<>();
        rows.forEach(row -> filled.addAll(row.keySet()));
        assertThat(asset.fields())
            .as(asset.path())
            .extracting(DemoTruth.FieldTruth::name)
            .containsExactlyInAnyOrderElementsOf(filled);
      }
    }
  }

  @Test
  void persons_ofEveryAsset_equalTheRecount() {
    OBSERVED.forEach(
        (asset, observed) ->
            assertThat(RECOUNT.persons(observed))
                .as(asset.id())
                .hasSize((int) asset.persons().union()));
  }

  @Test
  void persons_ofSourcesAndInAll_equalTheRecount() {
    Set<String> database = personsOf(DemoCompany.DATABASE);
    Set<String> share = personsOf(DemoCompany.SHARE);
    assertThat(union(DemoCompany.DATABASE)).isEqualTo(database.size());
    assertThat(union(DemoCompany.SHARE)).isEqualTo(share.size());
    Set<String> all = new HashSet<>(database);
    all.addAll(share);
    assertThat(truth.total().union()).isEqualTo(all.size());
    assertThat(truth.overlap()).isEqualTo(database.size() + share.size() - all.size());
  }

  private static long union(String source) {
    return truth.bySource().getOrDefault(source, new Count(0, 0, 0)).union();
  }

  private static Set<String> personsOf(String source) {
    Set<String> persons = new HashSet<>();
    OBSERVED.forEach(
        (asset, observed) -> {
          if (asset.source().equals(source)) {
            persons.addAll(RECOUNT.persons(observed));
          }
        });
    return persons;
  }

  @Test
  void persons_ofActivities_equalTheRecountOfTheYear() {
    Set<String> reports = thisYear("dd.officer", "collected_at", "full_name");
    reports.addAll(RECOUNT.persons(OBSERVED.getOrDefault(candidates(), List.of())));
    assertThat(activity("officer-reports")).isEqualTo(new Count(reports.size(), 0, reports.size()));

    int named = thisYear("dd.officer_account", "collected_at", "name").size();
    int accounts = thisYear("dd.officer_account", "collected_at", "bank_account").size();
    assertThat(activity("officer-accounts")).isEqualTo(new Count(named, accounts, named));

    int members = thisYear("shop.huiyuan_jiesuan", "cjsj", "hyxm").size();
    int cards = thisYear("shop.huiyuan_jiesuan", "cjsj", "yhkh").size();
    assertThat(activity("member-risk")).isEqualTo(new Count(members, cards, members));
  }

  private static AssetTruth candidates() {
    return WrittenTables.table(truth, ShareFolder.CANDIDATES);
  }

  private static Count activity(String id) {
    return truth.activities().stream()
        .filter(activity -> activity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .persons();
  }

  private static Set<String> thisYear(String table, String since, String filled) {
    List<Map<String, String>> rows =
        ROWS.getOrDefault(table, List.of()).stream()
            .filter(row -> row.getOrDefault(since, "").startsWith("2026"))
            .filter(row -> row.containsKey(filled))
            .toList();
    return new HashSet<>(RECOUNT.persons(observations(table, rows)));
  }

  /** What makes counting hard is really there. */
  @Test
  void traps_arePlanted() {
    List<Map<String, String>> customers = ROWS.getOrDefault("crm.customer", List.of());
    assertThat(customers).anyMatch(row -> row.getOrDefault("mobile", "").equals("13800138000"));
    assertThat(customers).anyMatch(row -> row.getOrDefault("id_card", "").endsWith("x"));
    assertThat(customers.size())
        .isGreaterThan((int) WrittenTables.table(truth, "crm.customer").persons().union());
    List<Map<String, String>> officers = ROWS.getOrDefault("dd.officer", List.of());
    assertThat(officers).anyMatch(row -> row.containsValue("2025-12-31 23:59:59"));
    assertThat(officers).anyMatch(row -> row.containsValue("2026-01-01 00:00:00"));
    assertThat(truth.overlap()).isPositive();
    assertThat(truth.assets()).extracting(AssetTruth::kind).contains(AssetKind.VIEW);
  }
}
