package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in doubt over all tables is read again by each scope. */
class ScopeReadingTest {
  private static final String PHONE = "mobile-phone";
  private static final String NAME = "person-name";
  private static final String ID = "resident-id";
  private static final String PASSPORT = "passport";
  private static final String USER = "user-id";
  private static final String MAIL = "email";

  private final Sights accounts = new Sights("shop", "accounts").add(USER, "u1", PHONE, "139");
  private final Sights customers = new Sights("shop", "customers").add(NAME, "王强", PHONE, "139");
  private final Sights wives = new Sights("clinic", "wives").add(NAME, "李芳", PHONE, "139");

  private static PersonSets sets(Sights... assets) throws IOException {
    return new PersonCounter(Sights.IDENTIFIERS)
        .persons(List.of(assets).stream().map(Sights::input).toList())
        .sets();
  }

  private static long[] count(PersonSets sets, String... assets) {
    List<PersonSets.Scope> scopes = new ArrayList<>();
    for (String asset : assets) {
      scopes.add(sets.assets().getOrDefault(asset, sets.organisation()));
    }
    PersonCount count = sets.count(PersonSets.Scope.union(scopes));
    return new long[] {count.lower(), count.union(), count.upper()};
  }

  @Test
  void telephoneThatAnotherTableGivesToSomebodyElse_joinsWhereOneNameStandsBesideIt()
      throws IOException {
    PersonSets sets = sets(accounts, customers, wives);

    assertThat(count(sets, "shop/accounts", "shop/customers")).containsExactly(1, 1, 2);
    assertThat(count(sets, "shop/accounts", "clinic/wives")).containsExactly(1, 1, 2);
    assertThat(count(sets, "shop/customers", "clinic/wives")[1]).isEqualTo(2);
  }

  @Test
  void overlapOfTwoSources_isThatWithoutAThird() throws IOException {
    Sights leads = new Sights("leads", "t").add(NAME, "王强", PHONE, "139");
    PersonCounts alone = Sights.count(accounts, leads);
    PersonCounts beside = Sights.count(accounts, leads, wives);

    assertThat(alone.overlap()).containsEntry("leads&shop", 1L);
    assertThat(beside.overlap()).containsEntry("leads&shop", 1L);
  }

  @Test
  void numbersForLifeOfOtherTables_partWhatATelephoneJoins() throws IOException {
    Sights travellers =
        new Sights("hotel", "t")
            .add(PASSPORT, "E1", PHONE, "139")
            .add(PASSPORT, "E2", PHONE, "139");
    Sights register =
        new Sights("hr", "t").add(PASSPORT, "E1", ID, "ID1").add(PASSPORT, "E2", ID, "ID2");

    assertThat(count(sets(travellers), "hotel/t")[1]).isEqualTo(1);
    assertThat(count(sets(travellers, register), "hotel/t")[1]).isEqualTo(2);
  }

  @Test
  void whatAnotherTableJoins_staysJoinedWhereAThirdRefusesTheTelephone() throws IOException {
    Sights contacts = new Sights("crm", "contacts").add(PHONE, "139", MAIL, "a@example.com");
    Sights newsletter = new Sights("crm", "newsletter").add(MAIL, "a@example.com");

    PersonSets sets = sets(customers, contacts, newsletter, wives);

    assertThat(count(sets, "shop/customers", "crm/newsletter")[1]).isEqualTo(1);
  }

  @Test
  void everyUnionOfAVillage_isTheSameFromAFile() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      PersonSets sets =
          new PersonCounter(Sights.IDENTIFIERS).persons(new Village(seed, false).inputs()).sets();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      sets.inDoubt().write(new DataOutputStream(bytes));
      DoubtfulSights read =
          DoubtfulSights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
      PersonSets again =
          new PersonSets(
              sets.assets(),
              sets.sourceOfAsset(),
              sets.activities(),
              sets.certainty(),
              read,
              sets.earlier());

      for (String one : sets.assets().keySet()) {
        for (String other : sets.assets().keySet()) {
          assertThat(count(again, one, other))
              .as("seed %d", seed)
              .isEqualTo(count(sets, one, other));
        }
      }
    }
  }
}
