package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.Population;
import io.pandian.classifier.individuals.Sights;
import io.pandian.classifier.rows.PersonSlot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Persons whom the texts in a table mention, beside those whom its rows are about. */
class MentionObserverTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final CarriedScope REMARKS =
      new CarriedScope("hq", Set.of("remark"), Optional.empty(), DAY, DAY);

  private final List<@Nullable String[]> rows = new ArrayList<>();

  private static FieldFinding field(String name, Optional<String> item, String... inside) {
    List<Candidate> also = new ArrayList<>();
    for (String held : inside) {
      also.add(new Candidate(held, 0.97));
    }
    return new FieldFinding(name, "text", "", item, 1, also, Evidence.NONE);
  }

  private static TableObserver observer() {
    return TableObserver.of(
        new TableFinding(
            List.of(
                field("mobile", Optional.of("mobile-phone")),
                field("name", Optional.of("person-name")),
                field("remark", Optional.empty(), "mobile-phone", "resident-id"),
                field("note", Optional.empty())),
            Optional.empty(),
            List.of(new PersonSlot("customer", List.of("mobile", "name")))),
        "crm",
        List.of(REMARKS),
        AccountColumns.NONE,
        Population.SETTINGS);
  }

  private MentionObserverTest row(String mobile, String name, @Nullable String remark) {
    rows.add(new String[] {mobile, name, remark});
    return this;
  }

  private PersonCounts counts() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationWriter out = new ObservationWriter(bytes)) {
      TableObserver observer = observer();
      rows.forEach(row -> observer.row(row, out));
      out.close();
      byte[] stream = bytes.toByteArray();
      return new PersonCounter(Sights.IDENTIFIERS)
          .count(
              List.of(
                  new ObservationInput("crm/t", "crm", () -> new ByteArrayInputStream(stream))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long[] count() {
    PersonCount total = counts().total();
    return new long[] {total.lower(), total.union(), total.upper()};
  }

  private static String mobile(int person) {
    return "139%08d".formatted(20_301_407 + 37 * person);
  }

  @Test
  void onlyTextsWithIdentifiers_areRead() {
    assertThat(observer().columns()).containsExactly("mobile", "name", "remark");
  }

  @Test
  void rowsOwnTelephone_makesNobodyElse() {
    row(mobile(1), "王强", "客户王强来电 " + mobile(1) + "，已回复").row(mobile(2), "李芳", "姓名：李芳");

    assertThat(count()).containsExactly(2, 2, 2);
  }

  @Test
  void otherTelephone_isSomebodyWhoMayBeThereAsWell() {
    row(mobile(1), "王强", "改联系 " + mobile(7)).row(mobile(2), "李芳", null);

    assertThat(count()).containsExactly(2, 3, 3);
    assertThat(counts().byActivity().getOrDefault("hq", PersonCount.ZERO).union()).isEqualTo(1);
  }

  @Test
  void identifiersOfOneText_areOfOnePersonAsInADocument() {
    row(mobile(1), "王强", "联系人：李芳，电话：" + mobile(7) + "，身份证：11010519491231002X")
        .row(mobile(2), "赵六", "改联系 " + mobile(7))
        .row(mobile(3), "孙七", "证件 110105 19491231 002x");

    assertThat(counts().total().union()).isEqualTo(4);
  }

  @Test
  void twoPersonsOfOneText_areTwo() {
    row(mobile(1), "王强", "送 " + mobile(7) + " 或 " + mobile(8));

    assertThat(counts().total().union()).isEqualTo(3);
  }

  @Test
  void objectsOfAJsonValue_areReadLikeText() {
    String json =
        "[{\"name\":\"李芳\",\"mobile\":\"" + mobile(7) + "\"},{\"mobile\":\"" + mobile(8) + "\"}]";
    row(mobile(1), "王强", json);

    assertThat(counts().total().union()).isEqualTo(3);
  }

  @Test
  void fewAmongMany_areCountedExactly() {
    for (int person = 0; person < 1000; person++) {
      boolean mentions = person % 200 == 0;
      row(
          mobile(person),
          "王强",
          mentions ? "家属电话" + mobile(5000 + person) : "订单 2026-0101 已发货：10:30");
    }

    assertThat(count()).containsExactly(1000, 1005, 1005);
  }

  @Test
  void whatNamesNobodyElse_addsNobody() {
    row(mobile(1), "王强", "无").row(mobile(2), "李芳", "联系人：王强").row(mobile(3), "赵六", "");

    assertThat(count()).containsExactly(3, 3, 3);
  }
}
