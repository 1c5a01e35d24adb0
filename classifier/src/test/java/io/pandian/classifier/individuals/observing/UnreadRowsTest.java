package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.Sights;
import io.pandian.classifier.individuals.estimating.ObservationSketcher;
import io.pandian.classifier.individuals.estimating.PersonEstimator;
import io.pandian.classifier.rows.PersonSlot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Five rows of five persons are read, and 300 are not: in each there may be one for each slot. */
class UnreadRowsTest {
  private static final int READ = 5;
  private static final long UNREAD = 300;

  private static final TableFinding CUSTOMERS =
      table(List.of(slot("id", "income", "since")), "id", "income");
  private static final TableFinding ORDERS =
      table(List.of(slot("id"), slot("receiver")), "id", "receiver");

  private static TableFinding table(List<PersonSlot> slots, String... columns) {
    List<FieldFinding> fields = new java.util.ArrayList<>();
    for (String column : columns) {
      String item = column.equals("income") ? "income" : "resident-id";
      fields.add(new FieldFinding(column, "", "", Optional.of(item), 1, List.of(), Evidence.NONE));
    }
    fields.add(new FieldFinding("since", "", "", Optional.empty(), 0, List.of(), Evidence.NONE));
    return new TableFinding(fields, Optional.empty(), slots);
  }

  private static PersonSlot slot(String... fields) {
    return new PersonSlot("person", List.of(fields));
  }

  private static CarriedScope carried(String activity, String since, String... fields) {
    return new CarriedScope(
        activity,
        Set.of(fields),
        Optional.of(since).filter(s -> !s.isEmpty()),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 6, 30));
  }

  private static byte[] observe(
      TableFinding table,
      long unread,
      Function<OutputStream, ObservationOutput> output,
      CarriedScope... carried)
      throws IOException {
    TableObserver observer =
        TableObserver.of(table, "crm", List.of(carried), AccountColumns.NONE, Sights.SETTINGS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationOutput out = output.apply(bytes)) {
      for (int row = 0; row < READ; row++) {
        String[] cells = new String[observer.columns().size() + observer.present().size()];
        for (int i = 0; i < observer.columns().size(); i++) {
          String column = observer.columns().get(i);
          cells[i] = column.equals("since") ? "2026-03-01" : "ID" + column + row;
        }
        observer.row(cells, out);
      }
      observer.unread(unread, out);
    }
    return bytes.toByteArray();
  }

  private static ObservationInput input(byte[] bytes) {
    return new ObservationInput("crm/t", "crm", () -> new ByteArrayInputStream(bytes));
  }

  private static PersonCounts count(TableFinding table, CarriedScope... carried)
      throws IOException {
    byte[] bytes = observe(table, UNREAD, ObservationWriter::new, carried);
    return new PersonCounter(Sights.IDENTIFIERS).count(List.of(input(bytes)));
  }

  @Test
  void unreadRows_areInUpperBoundsOnly() throws IOException {
    PersonCounts counts = count(CUSTOMERS);

    assertThat(counts.byAsset().get("crm/t")).isEqualTo(counts.total());
    assertThat(counts.total().union()).isEqualTo(READ);
    assertThat(counts.total().lower()).isEqualTo(READ);
    assertThat(counts.total().upper()).isEqualTo(READ + UNREAD);
  }

  @Test
  void eachSlot_mayHoldAPersonInEachUnreadRow() throws IOException {
    PersonCount count = count(ORDERS).total();

    assertThat(count.union()).isEqualTo(2 * READ);
    assertThat(count.upper()).isEqualTo(2 * (READ + UNREAD));
  }

  @Test
  void activities_haveThemWhateverDatesTheyHave_ifTheyCarryAnythingOfTheSlot() throws IOException {
    PersonCounts counts =
        count(CUSTOMERS, carried("all", ""), carried("new", "since"), carried("none", "", "since"));

    for (String activity : List.of("all", "new")) {
      assertThat(counts.byCarried().get(new Carried(activity, "crm/t")))
          .extracting(PersonCount::union, PersonCount::upper)
          .as(activity)
          .containsExactly((long) READ, READ + UNREAD);
    }
    assertThat(counts.byActivity().get("none"))
        .extracting(PersonCount::union, PersonCount::upper)
        .containsExactly(0L, 0L);
    assertThat(counts.atoms()).contains(PersonAtom.perhaps(Set.of("new"), Set.of("new"), UNREAD));
  }

  @Test
  void basis_tellsOfSightsOnly() throws IOException {
    assertThat(count(CUSTOMERS).basis().get("crm/t"))
        .extracting(CountBasis::sights)
        .isEqualTo((long) READ);
  }

  @Test
  void sketches_haveThemInUpperBoundsToo() throws IOException {
    byte[] bytes =
        observe(
            CUSTOMERS,
            UNREAD,
            out -> new ObservationSketcher(out, Sights.IDENTIFIERS),
            carried("hq", ""));
    PersonCounts counts = new PersonEstimator(Sights.IDENTIFIERS).count(List.of(input(bytes)));

    assertThat(counts.byActivity().get("hq")).isEqualTo(counts.total());
    assertThat(counts.total().union()).isEqualTo(READ);
    assertThat(counts.total().lower()).isLessThanOrEqualTo(READ);
    assertThat(counts.total().upper()).isEqualTo(READ + UNREAD);
  }

  @Test
  void nothingUnread_changesNoByte() throws IOException {
    byte[] whole = observe(CUSTOMERS, 0, ObservationWriter::new);
    byte[] partly = observe(CUSTOMERS, UNREAD, ObservationWriter::new);

    // Everything before the end, which is one byte, is the same.
    assertThat(java.util.Arrays.copyOf(partly, whole.length - 1))
        .isEqualTo(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(partly).hasSizeGreaterThan(whole.length);
  }
}
