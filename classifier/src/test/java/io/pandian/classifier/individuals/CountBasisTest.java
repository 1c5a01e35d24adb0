package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CountBasisTest {
  private static CountBasis basis(String asset, Sights... assets) {
    Map<String, CountBasis> all = Sights.count(assets).basis();
    return Objects.requireNonNull(all.get(asset));
  }

  private static CountBasis.KeyUse key(CountBasis basis, String item) {
    return basis.keys().stream().filter(k -> k.dataItem().equals(item)).findFirst().orElseThrow();
  }

  @Test
  void sights_areSortedByTheBestThatIsKnownOfThem() {
    Sights table =
        new Sights("crm", "t")
            .add("resident-id", "ID1", "mobile-phone", "1391", "user-id", "7")
            .add("mobile-phone", "1392", "user-id", "8")
            .add("user-id", "9")
            .add("person-name", "王强")
            .add("imei", "86")
            .add("income", "1");

    CountBasis basis = basis("crm/t", table);

    assertThat(basis.sights()).isEqualTo(6);
    assertThat(
            new long[] {
              basis.strong(),
              basis.linking(),
              basis.local(),
              basis.namedOnly(),
              basis.devicesOnly(),
              basis.nobody()
            })
        .containsOnly(1);
  }

  @Test
  void identifierInAnotherAsset_joins() {
    Sights customers = new Sights("crm", "customer").add("mobile-phone", "1391").add("email", "a");
    Sights orders = new Sights("shop", "order").add("mobile-phone", "1391");

    CountBasis basis = basis("crm/customer", customers, orders);

    assertThat(key(basis, "mobile-phone"))
        .isEqualTo(new CountBasis.KeyUse("mobile-phone", IdentifierStrength.LINKING, 1, 1, 0));
    assertThat(key(basis, "email").joined()).isZero();
  }

  @Test
  void phoneOfTwoPersons_isRefused() {
    Sights family =
        new Sights("crm", "t")
            .add("resident-id", "ID1", "mobile-phone", "1391")
            .add("resident-id", "ID2", "mobile-phone", "1391")
            .add("resident-id", "ID2", "email", "b");

    CountBasis basis = basis("crm/t", family);

    assertThat(key(basis, "mobile-phone").refused()).isEqualTo(2);
    assertThat(key(basis, "mobile-phone").joined()).isZero();
    assertThat(key(basis, "resident-id").joined()).isEqualTo(2);
  }

  @Test
  void samePhoneInTwoColumnsOfARow_isOneValue() {
    Sights row =
        new Sights("crm", "t").add("resident-id", "ID1", "driver-licence", "ID1", "email", "a");

    CountBasis basis = basis("crm/t", row);

    assertThat(key(basis, "resident-id")).extracting("values", "joined").containsExactly(1L, 0L);
  }
}
