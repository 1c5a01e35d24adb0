package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.Sights;
import io.pandian.classifier.rows.PersonSlot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableObserverTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  /** Columns in pairs of name and item; an item "" is none. */
  private static TableFinding table(List<PersonSlot> slots, String... columns) {
    List<FieldFinding> fields = new ArrayList<>();
    for (int i = 0; i < columns.length; i += 2) {
      Optional<String> item = Optional.of(columns[i + 1]).filter(code -> !code.isEmpty());
      fields.add(new FieldFinding(columns[i], "varchar", "", item, 1, List.of(), Evidence.NONE));
    }
    return new TableFinding(fields, Optional.empty(), slots);
  }

  private static PersonSlot slot(String... fields) {
    return new PersonSlot("person", List.of(fields));
  }

  private static CarriedScope carried(Set<String> fields, String since) {
    return new CarriedScope("hq", fields, Optional.of(since).filter(s -> !s.isEmpty()), FROM, TO);
  }

  private static TableObserver observer(TableFinding table, CarriedScope... carried) {
    return TableObserver.of(table, "crm", List.of(carried), AccountColumns.NONE, Sights.SETTINGS);
  }

  private static PersonCounts count(TableObserver observer, @Nullable String[]... rows) {
    byte[] bytes = observe(observer, rows);
    try {
      return new PersonCounter(Sights.IDENTIFIERS)
          .count(
              List.of(new ObservationInput("crm/t", "crm", () -> new ByteArrayInputStream(bytes))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] observe(TableObserver observer, @Nullable String[]... rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationWriter out = new ObservationWriter(bytes)) {
      for (@Nullable String[] row : rows) {
        observer.row(row, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static @Nullable String[] row(@Nullable String... cells) {
    return cells;
  }

  @Test
  void columns_areIdentifiersNamesAndDatesAndPresentTheOtherPersonalOnes() {
    TableFinding table =
        table(
            List.of(slot("xm", "sfzh", "bz")),
            "id",
            "",
            "xm",
            "person-name",
            "sfzh",
            "resident-id",
            "bz",
            "health-status",
            "order_no",
            "order-number",
            "created",
            "",
            "age",
            "age");

    TableObserver observer = observer(table, carried(Set.of(), "created"));

    assertThat(observer.columns()).containsExactly("xm", "sfzh", "created");
    assertThat(observer.present()).containsExactly("bz", "age");
    assertThat(observer.isEmpty()).isFalse();
  }

  @Test
  void tableWithoutPersonalItems_readsNothing() {
    TableObserver observer =
        observer(table(List.of(), "no", "order-number", "c", ""), carried(Set.of(), "c"));

    assertThat(observer.isEmpty()).isTrue();
    assertThat(observer.columns()).isEmpty();
    assertThat(observer.present()).isEmpty();
  }

  @Test
  void person_isSensitiveOnlyWhereTheSensitiveCellHoldsSomething() {
    TableObserver observer =
        observer(table(List.of(slot("id", "h")), "id", "resident-id", "h", "health-status"));

    PersonCount total =
        count(observer, row("ID1", "1"), row("ID2", null), row("ID3", null)).total();

    assertThat(total.nonSensitive()).isEqualTo(3);
    assertThat(total.sensitive()).isEqualTo(1);
    assertThat(total.sensitiveWithAccounts()).isEqualTo(1);
  }

  @Test
  void orderWithSenderAndReceiver_isTwoPersons() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("s_tel"), slot("r_tel")),
                "s_tel",
                "mobile-phone",
                "r_tel",
                "mobile-phone"));

    PersonCount total = count(observer, row("1", "2"), row("2", "1"), row("3", null)).total();

    assertThat(total.union()).isEqualTo(3);
    assertThat(total.upper()).isEqualTo(3);
  }

  @Test
  void personalFieldsInNoSlot_belongToTheFirst() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("id"), slot("tel")),
                "id",
                "resident-id",
                "tel",
                "mobile-phone",
                "h",
                "health-status"));

    assertThat(count(observer, row("ID1", "2", "1")).total())
        .isEqualTo(new PersonCount(2, 1, 2, 1, 1, 2, PersonCount.Method.EXACT));
  }

  @Test
  void unusableIdentifier_isNobodyInParticular() {
    TableObserver observer =
        observer(table(List.of(slot("tel", "h")), "tel", "mobile-phone", "h", "health-status"));

    PersonCount total =
        count(observer, row("无", null), row(null, "1"), row(" ", null), row(null, null)).total();

    assertThat(total.union()).isEqualTo(1);
    assertThat(total.upper()).isEqualTo(2);
  }

  @Test
  void loginThatEverySystemHas_isOneAndTiesNobody() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("login", "phone")), "login", "account-name", "phone", "mobile-phone"));
    PersonCount count =
        count(
                observer,
                new String[] {"test", "13800138001"},
                new String[] {"test", "13800138002"},
                new String[] {"Test", null},
                new String[] {"test ", null})
            .total();
    assertThat(count.union()).isEqualTo(3);
    assertThat(count.upper()).isEqualTo(3);
  }

  @Test
  void referenceThatNamesNobody_isInTheUpperBoundAlone() {
    PersonSlot handler =
        new PersonSlot(
            "operator", List.of("by"), PersonSlot.Standing.REFERRED, List.of(), List.of());
    TableObserver observer =
        observer(
            table(List.of(slot("phone"), handler), "phone", "mobile-phone", "by", "person-name"));
    PersonCount count =
        count(
                observer,
                new String[] {null, "admin"},
                new String[] {null, "admin"},
                new String[] {null, "李**"},
                new String[] {null, "李**"})
            .total();
    assertThat(count.union()).isZero();
    assertThat(count.upper()).as("admin, and perhaps two of one surname").isEqualTo(3);
  }

  @Test
  void oneNameInThreeSlots_losesNobodyWhoseTelephoneDiffers() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("a", "at"), slot("b"), slot("c", "ct")),
                "a",
                "person-name",
                "at",
                "mobile-phone",
                "b",
                "person-name",
                "c",
                "person-name",
                "ct",
                "mobile-phone"));
    Map<String, String> cells =
        Map.of("a", "王芳", "b", "王芳", "c", "王芳", "at", "13800138001", "ct", "13800138002");

    PersonCount total =
        count(observer, observer.columns().stream().map(cells::get).toArray(String[]::new)).total();

    assertThat(total.union()).isEqualTo(2);
  }

  @Test
  void twoResidentNumbersInOneSlot_areTwoPersons() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("a", "b", "tel")),
                "a",
                "resident-id",
                "b",
                "resident-id",
                "tel",
                "mobile-phone"));

    assertThat(count(observer, row("ID1", "ID2", "1"), row("ID3", "ID3", "2")).total().union())
        .isEqualTo(3);
  }

  @Test
  void carriedFields_countThePersonsOfTheirRows() {
    TableObserver observer =
        observer(
            table(
                List.of(slot("id", "age", "h")),
                "id",
                "resident-id",
                "age",
                "age",
                "h",
                "health-status"),
            carried(Set.of("age"), ""));

    PersonCounts counts =
        count(observer, row("ID1", "1", "1"), row("ID1", "1", null), row("ID2", null, "1"));

    assertThat(counts.byActivity())
        .containsEntry("hq", new PersonCount(1, 0, 1, 0, 1, 1, PersonCount.Method.EXACT));
    assertThat(counts.total().union()).isEqualTo(2);
  }

  @Test
  void since_keepsOutRowsOfOtherPeriodsAndReportsRowsWithoutADate() {
    TableObserver observer =
        observer(
            table(List.of(slot("id")), "id", "resident-id", "created", ""),
            carried(Set.of(), "created"));

    PersonCounts counts =
        count(
            observer,
            row("ID1", "2025-12-31 23:59:59"),
            row("ID2", "2026-01-01 00:00:00"),
            row("ID3", "2026/6/30"),
            row("ID4", "2026年7月1日"),
            row("ID5", null),
            row("ID6", "soon"));

    assertThat(counts.byActivity().getOrDefault("hq", PersonCount.ZERO).union()).isEqualTo(4);
    assertThat(counts.undated()).containsEntry(new Carried("hq", "crm/t"), 2L);
    assertThat(counts.total().union()).isEqualTo(6);
  }

  @Test
  void stream_isDeterministicAndHoldsNoValue() {
    TableFinding table = table(List.of(slot("id", "xm")), "id", "resident-id", "xm", "person-name");

    byte[] once = observe(observer(table), row("450102199003078515", "王小强"));
    byte[] again = observe(observer(table), row("450102199003078515", "王小强"));

    assertThat(once).isEqualTo(again);
    assertThat(new String(once, java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("4501")
        .doesNotContain("王");
  }

  @Test
  void anotherKey_givesAnotherStreamAndTheSameCount() {
    TableFinding table = table(List.of(slot("id")), "id", "resident-id");
    ObservationSettings settings = Sights.SETTINGS;
    ObservationSettings other =
        new ObservationSettings(
            PersonKey.random(),
            settings.identifiers(),
            settings.normaliser(),
            settings.taxonomy(),
            settings.standard(),
            settings.asOf());
    TableObserver rekeyed = TableObserver.of(table, "crm", List.of(), AccountColumns.NONE, other);
    @Nullable String[][] rows = {row("ID1"), row("ID2"), row("ID1")};

    assertThat(observe(rekeyed, rows)).isNotEqualTo(observe(observer(table), rows));
    assertThat(count(rekeyed, rows)).isEqualTo(count(observer(table), rows));
  }
}
