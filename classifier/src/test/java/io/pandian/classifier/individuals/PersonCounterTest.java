package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.observing.CarriedScope;
import io.pandian.classifier.individuals.observing.ObservationInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonCounterTest {
  private static final String ID = "resident-id";
  private static final String PHONE = "mobile-phone";
  private static final String MAIL = "email";
  private static final String NAME = "person-name";

  private static void assertTotal(PersonCounts counts, long lower, long union, long upper) {
    PersonCount total = counts.total();
    assertThat(new long[] {total.lower(), total.union(), total.upper()})
        .as("lower, union, upper")
        .containsExactly(lower, union, upper);
  }

  @Nested
  class Settled {
    @Test
    void nothing_isNobody() {
      assertThat(Sights.count().total()).isEqualTo(PersonCount.ZERO);
      assertThat(Sights.count(new Sights("crm", "empty")).byAsset())
          .containsEntry("crm/empty", PersonCount.ZERO);
    }

    @Test
    void rowsWithTheSameNumber_areOnePerson() {
      Sights rows = new Sights("crm", "t").add(ID, "ID1", PHONE, "1").add(ID, "ID1", PHONE, "2");

      assertTotal(Sights.count(rows), 1, 1, 1);
    }

    @Test
    void nameTypoUnderTheSameNumber_isOnePerson() {
      Sights rows = new Sights("crm", "t").add(ID, "ID1", NAME, "张伟").add(ID, "ID1", NAME, "张玮");

      assertTotal(Sights.count(rows), 1, 1, 1);
    }

    @Test
    void phoneOnlyOrderOfAKnownPhone_isItsOwner() {
      Sights customers = new Sights("crm", "customer").add(ID, "ID1", PHONE, "1", NAME, "王强");
      Sights orders = new Sights("shop", "order").add(PHONE, "1").add(PHONE, "1", NAME, "王强");

      PersonCounts counts = Sights.count(customers, orders);

      assertTotal(counts, 1, 1, 1);
      assertThat(counts.overlap()).containsEntry("crm&shop", 1L);
      assertThat(counts.bySource().getOrDefault("shop", PersonCount.NOT_COUNTED).union())
          .isEqualTo(1);
    }

    @Test
    void numberOnALicence_isTheResidentNumber() {
      Sights rows =
          new Sights("crm", "t")
              .add(ID, "ID1")
              .add("driver-licence", "ID1")
              .add("driver-licence", "D77");

      // A file number says nothing about the resident number of whoever holds the licence.
      assertTotal(Sights.count(rows), 1, 2, 2);
    }

    @Test
    void sameUserNumberInTwoSources_isTwoPersons() {
      Sights one = new Sights("crm", "t").add("user-id", "1").add("user-id", "1");
      Sights other = new Sights("shop", "t").add("user-id", "1");

      // Two accounts, which may be one person's all the same.
      assertTotal(Sights.count(one, other), 1, 2, 2);
    }

    @Test
    void userNumberOfOneSource_linksItsTables() {
      Sights members = new Sights("crm", "member").add("user-id", "1", PHONE, "1");
      Sights logins = new Sights("crm", "login").add("user-id", "1").add(PHONE, "1");

      assertTotal(Sights.count(members, logins), 1, 1, 1);
    }

    @Test
    void renewedPassport_isTheSamePerson() {
      Sights rows =
          new Sights("crm", "t")
              .add("passport", "E1", PHONE, "1", NAME, "王强")
              .add("passport", "E2", PHONE, "1", NAME, "王强");

      assertTotal(Sights.count(rows), 1, 1, 1);
    }
  }

  @Nested
  class Contested {
    @Test
    void phoneSharedByTwoNumbers_isTwoPersons() {
      Sights rows = new Sights("crm", "t").add(ID, "ID1", PHONE, "1").add(ID, "ID2", PHONE, "1");

      assertTotal(Sights.count(rows), 2, 2, 2);
    }

    @Test
    void phoneOnlyOrderOfASharedPhone_isNoFurtherPersonButMayBe() {
      Sights family = new Sights("crm", "t").add(ID, "ID1", PHONE, "1").add(ID, "ID2", PHONE, "1");
      Sights orders = new Sights("crm", "o").add(PHONE, "1").add(PHONE, "1");

      PersonCounts counts = Sights.count(family, orders);

      assertTotal(counts, 2, 2, 3);
      assertThat(counts.byAsset().get("crm/o"))
          .isEqualTo(new PersonCount(1, 0, 1, 0, 1, 2, PersonCount.Method.EXACT));
    }

    @Test
    void namedOrderOfASharedPhone_isTheOneWithTheName() {
      Sights rows =
          new Sights("crm", "t")
              .add(ID, "ID1", PHONE, "1", NAME, "王强")
              .add(ID, "ID2", PHONE, "1", NAME, "李芳")
              .add(PHONE, "1", NAME, "李芳");

      assertTotal(Sights.count(rows), 2, 2, 2);
    }

    @Test
    void coupleUnderOnePhoneWithoutNumbers_isTwoPersonsOrOneMisspelt() {
      Sights rows = new Sights("crm", "t").add(PHONE, "1", NAME, "王强").add(PHONE, "1", NAME, "李芳");

      assertTotal(Sights.count(rows), 1, 2, 2);
    }

    @Test
    void namesOfOneSurnameUnderOnePhone_mayBeOneMisspelt() {
      Sights rows = new Sights("crm", "t").add(PHONE, "1", NAME, "张伟").add(PHONE, "1", NAME, "张玮");

      assertTotal(Sights.count(rows), 1, 2, 2);
    }

    @Test
    void formOfAddress_isNoNameThatContradicts() {
      Sights rows =
          new Sights("crm", "t")
              .add(PHONE, "1", NAME, "张伟")
              .add(PHONE, "1", NAME, "张先生")
              .add(PHONE, "1", NAME, "张*");

      assertTotal(Sights.count(rows), 1, 1, 1);
    }

    @Test
    void placeholderPhoneOfThousands_joinsNobody() {
      Sights rows = new Sights("crm", "t");
      for (int i = 0; i < 2000; i++) {
        rows.add(ID, "ID" + i, PHONE, "13800138000", MAIL, "m" + i);
      }
      for (int i = 0; i < 2000; i++) {
        rows.add(MAIL, "m" + i).add(PHONE, "13800138000");
      }

      assertTotal(Sights.count(rows), 2000, 2000, 2001);
    }

    @Test
    void placeholderMailWithoutNamesOrNumbers_joinsNobodyEither() {
      Sights rows = new Sights("crm", "t");
      for (int i = 0; i < 500; i++) {
        rows.add(MAIL, "nobody@example.com", PHONE, "" + i);
      }

      PersonCount total = Sights.count(rows).total();

      assertThat(total.union()).isEqualTo(500);
      assertThat(total.lower()).isEqualTo(1);
    }

    @Test
    void phoneHandedOn_isTwoPersonsEachWithHisOrders() {
      Sights rows =
          new Sights("crm", "t")
              .add(PHONE, "1", NAME, "王强", MAIL, "a")
              .add(PHONE, "1", NAME, "李芳", MAIL, "b")
              .add(MAIL, "a")
              .add(MAIL, "b");

      assertTotal(Sights.count(rows), 1, 2, 2);
    }

    @Test
    void chainOfPlausibleLinks_doesNotJoinTwoNumbers() {
      Sights rows =
          new Sights("crm", "t")
              .add(ID, "ID1", PHONE, "1")
              .add(PHONE, "1", MAIL, "a")
              .add(MAIL, "a", ID, "ID2");

      assertTotal(Sights.count(rows), 2, 2, 3);
    }

    @Test
    void personWithManyPhones_keepsThemAll() {
      Sights rows = new Sights("crm", "t");
      for (int i = 0; i < 40; i++) {
        rows.add(ID, "ID1", PHONE, "" + i).add(PHONE, "" + i);
      }

      assertTotal(Sights.count(rows), 1, 1, 1);
    }
  }

  @Nested
  class KnownByLess {
    @Test
    void namesAlone_neverLinkAndMayBeKnownPersonsOrManyMore() {
      Sights rows = new Sights("crm", "t").add(ID, "ID1", NAME, "王强");
      Sights roster = new Sights("hr", "r").add(NAME, "王强").add(NAME, "王强").add(NAME, "李芳");

      assertTotal(Sights.count(rows, roster), 1, 3, 4);
    }

    @Test
    void nameAloneInTwoSources_isSurelyOnePersonOnly() {
      Sights one = new Sights("crm", "t").add(NAME, "王强");
      Sights other = new Sights("hr", "r").add(NAME, "王强");

      assertTotal(Sights.count(one, other), 1, 2, 2);
    }

    @Test
    void rowsOfNobodyInParticular_areOfSomebodyAndPerhapsOfOneEach() {
      Sights rows = new Sights("crm", "t").add("medical-record", "x").add("medical-record", "y");

      assertTotal(Sights.count(rows), 1, 1, 2);
    }

    @Test
    void devices_countInTheUpperBoundOnceEach() {
      Sights rows = new Sights("app", "t").add("imei", "1").add("imei", "1").add("imei", "2");

      assertTotal(Sights.count(rows), 0, 0, 2);
    }

    @Test
    void deviceBesideSomebodyKnown_isNobodyElseWhereHeIs() {
      Sights sessions = new Sights("app", "sessions").add("imei", "1").add("imei", "2");
      Sights logins = new Sights("app", "logins").add(PHONE, "1", "imei", "1");

      PersonCounts counts = Sights.count(sessions, logins);

      assertTotal(counts, 1, 1, 2);
      assertThat(counts.byAsset().getOrDefault("app/sessions", PersonCount.NOT_COUNTED).upper())
          .isEqualTo(2);
    }
  }

  @Nested
  class Scopes {
    private final CarriedScope names = carried("hq", Set.of(NAME));
    private final CarriedScope health = carried("lab", Set.of("medical-record"));

    private static CarriedScope carried(String activity, Set<String> fields) {
      LocalDate from = LocalDate.of(2026, 1, 1);
      return new CarriedScope(activity, fields, Optional.empty(), from, from.plusYears(1));
    }

    @Test
    void sensitiveAndNot_areCountedApartAndTogether() {
      Sights rows =
          new Sights("crm", "t")
              .add(ID, "ID1", NAME, "王强", "medical-record", "x")
              .add(ID, "ID2", "income", "3")
              .add(ID, "ID3")
              .add(ID, "ID3", "bank-card", "6222");

      PersonCount total = Sights.count(rows).total();

      assertThat(total.nonSensitive()).isEqualTo(3);
      assertThat(total.sensitive()).isEqualTo(3);
      assertThat(total.union()).isEqualTo(3);
      assertThat(total.sensitiveWithAccounts()).isEqualTo(2);
    }

    @Test
    void identifiersThatAreNotCarried_stillSayWhoTheRowIs() {
      Sights one =
          new Sights("crm", "a", names).add(ID, "ID1", NAME, "王强").add(ID, "ID1", NAME, "王强");
      Sights other = new Sights("crm", "b", names, health);
      other.add(ID, "ID1", NAME, "王强", "medical-record", "x").add(ID, "ID2", "medical-record", "x");

      PersonCounts counts = Sights.count(one, other);

      assertThat(counts.byActivity().getOrDefault("hq", PersonCount.NOT_COUNTED).union())
          .isEqualTo(1);
      assertThat(counts.byActivity().getOrDefault("lab", PersonCount.NOT_COUNTED).sensitive())
          .isEqualTo(2);
      assertThat(counts.byActivity().getOrDefault("lab", PersonCount.NOT_COUNTED).nonSensitive())
          .isZero();
      assertThat(
              counts
                  .byCarried()
                  .getOrDefault(new Carried("hq", "crm/b"), PersonCount.NOT_COUNTED)
                  .union())
          .isEqualTo(1);
      assertThat(counts.atoms())
          .containsExactlyInAnyOrder(
              PersonAtom.settled(Set.of("hq"), Set.of("lab"), 1),
              PersonAtom.settled(Set.of(), Set.of("lab"), 1));
    }

    @Test
    void whoeverMayBeAPersonOfHisOwn_isInTheAtoms_withTheItemsThere() {
      CarriedScope whole =
          new CarriedScope(
              "hq",
              Set.of(),
              Optional.empty(),
              LocalDate.of(2026, 1, 1),
              LocalDate.of(2026, 6, 30));
      Sights rows = new Sights("app", "t", whole);
      rows.add("imei", "1").add("imei", "1").add("medical-record", "x").add(PHONE, "1");

      assertThat(Sights.count(rows).atoms())
          .containsExactlyInAnyOrder(
              PersonAtom.counted(Set.of("hq"), Set.of(), 1),
              PersonAtom.perhaps(Set.of("hq"), Set.of(), 1),
              PersonAtom.perhaps(Set.of(), Set.of("hq"), 1));
    }

    @Test
    void documentForAnActivityWithADate_countsAndSaysSo() {
      CarriedScope dated =
          new CarriedScope(
              "hq",
              Set.of(),
              Optional.of("created_at"),
              LocalDate.of(2026, 1, 1),
              LocalDate.of(2026, 6, 30));
      PersonCounts counts = Sights.count(new Sights("share", "d", dated).add(ID, "ID1"));

      assertThat(counts.byActivity().getOrDefault("hq", PersonCount.NOT_COUNTED).union())
          .isEqualTo(1);
      assertThat(counts.undated()).containsEntry(new Carried("hq", "share/d"), 1L);
    }
  }

  @Test
  void personsKnownInDifferentWays_mayBeTheSame() {
    Sights citizens = new Sights("hr", "t").add(ID, "ID1").add(ID, "ID2").add(ID, "ID3");
    Sights callers = new Sights("shop", "t").add(PHONE, "1").add(PHONE, "2");

    assertTotal(Sights.count(citizens, callers), 3, 5, 5);
    assertTotal(Sights.count(callers), 2, 2, 2);
  }

  @Test
  void listOfNames_hasAsManyPersons() {
    Sights list = new Sights("hr", "t").add(NAME, "王强").add(NAME, "李芳").add(NAME, "赵六");

    assertTotal(Sights.count(list), 3, 3, 3);
    assertTotal(Sights.count(list.document()), 1, 3, 3);
  }

  @Test
  void tableInWhichPersonsComeTwice_isNoListOfPersons() {
    Sights orders = new Sights("shop", "t");
    for (int person = 0; person < 100; person++) {
      orders.add(PHONE, "" + person);
    }
    assertTotal(Sights.count(orders), 100, 100, 100);

    orders.add(PHONE, "0").add(PHONE, "1");

    // For each repeat, up to ten further rows may be of somebody else's slip of the pen.
    assertTotal(Sights.count(orders), 80, 100, 100);
    for (int person = 0; person < 100; person++) {
      orders.add(PHONE, "" + person);
    }
    assertTotal(Sights.count(orders), 10, 100, 100);
  }

  @Test
  void numberWithoutCheckDigit_provesAPersonOnlyInAList() throws IOException {
    Map<String, String> eighteen = Map.of("resident-id", "11010519491231002X");
    Map<String, String> fifteen = Map.of("resident-id", "110105491231004");
    Map<String, String> other = Map.of("resident-id", "110105491231006");
    ObservationInput citizens = Population.input("crm/t", List.of(eighteen));

    assertTotal(count(citizens, Population.input("hr/t", List.of(fifteen, other))), 3, 3, 3);
    assertTotal(count(citizens, Population.input("hr/t", List.of(fifteen, other, other))), 1, 3, 3);
  }

  private static PersonCounts count(ObservationInput... inputs) throws IOException {
    return new PersonCounter(Sights.IDENTIFIERS).count(List.of(inputs));
  }

  @Test
  void secondNumberOfOneNameUnderOnePhone_mayBeTheFirstMiswritten() {
    Sights rows =
        new Sights("crm", "t")
            .add(ID, "ID1", PHONE, "1", NAME, "王强")
            .add(ID, "ID2", PHONE, "1", NAME, "王强");

    assertTotal(Sights.count(rows), 1, 2, 2);
    rows.add(ID, "ID1", MAIL, "a").add(ID, "ID2", MAIL, "b");
    assertTotal(Sights.count(rows), 2, 2, 2);
  }

  @Test
  void personOnlyTakenToBeThere_isNoneForSure() {
    Sights customers =
        new Sights("crm", "t")
            .add(ID, "ID1", PHONE, "1")
            .add(ID, "ID2", PHONE, "1")
            .add(ID, "ID2", PHONE, "2")
            .add(ID, "ID3", PHONE, "2");
    Sights gifts = new Sights("shop", "t").add(PHONE, "1").add(PHONE, "2");

    // Both may be of the one in the middle.
    assertThat(Sights.count(customers, gifts).byAsset().getOrDefault("shop/t", PersonCount.ZERO))
        .extracting(PersonCount::lower, PersonCount::upper)
        .containsExactly(1L, 2L);
  }

  @Test
  void telephoneWithASlip_isNoFurtherPersonForSure() {
    Sights customers = new Sights("crm", "t").add(ID, "ID1", PHONE, "1").add(ID, "ID2", PHONE, "2");
    Sights orders = new Sights("shop", "t").add(PHONE, "1").add(PHONE, "2").add(PHONE, "3");

    assertTotal(Sights.count(customers, orders), 2, 3, 3);
  }
}
