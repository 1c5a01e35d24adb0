package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
  private final Taxonomy taxonomy = Taxonomy.standard();
  private final Identifiers identifiers = Identifiers.standard();

  @Test
  void everyItemThatIsNamed_isInTheTaxonomy() {
    assertThat(identifiers.all())
        .allSatisfy(
            identifier -> {
              assertThat(identifier.reason()).isNotBlank();
              assertThat(identifier.mixedWith())
                  .allSatisfy(other -> assertThat(taxonomy.item(other)).as(other).isPresent());
            });
  }

  @Test
  void sameNumberAs_namesAnIdentifierWithNumbersOfItsOwn() {
    assertThat(identifiers.all())
        .allSatisfy(
            identifier ->
                identifier
                    .sameNumberAs()
                    .ifPresent(
                        other ->
                            assertThat(identifiers.of(other).orElseThrow().sameNumberAs())
                                .isEmpty()));
  }

  @Test
  void strongItems_arePersonal() {
    assertThat(identifiers.all())
        .allSatisfy(i -> assertThat(taxonomy.require(i.dataItem()).personal()).isTrue());
  }

  @Test
  void onlyTheResidentNumber_isOneForLife() {
    assertThat(identifiers.all())
        .filteredOn(Identifier::onePerPerson)
        .extracting(Identifier::dataItem)
        .containsExactly("resident-id");
  }

  @Test
  void itemsWithReasonNone_areNoIdentifiers() {
    assertThat(identifiers.of("landline-phone")).isEmpty();
    assertThat(identifiers.isAccountOrMedical("bank-card")).isTrue();
    assertThat(identifiers.isAccountOrMedical("person-name")).isFalse();
  }
}
