package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  private final Taxonomy taxonomy = Taxonomy.standard();
  private final Identifiers identifiers = Identifiers.standard();

  @Test
  void everyItem_isInTheTaxonomyOnceAndHasAReason() {
    List<List<String>> rows = Resources.tsv("taxonomy/identifiers.tsv");

    assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(taxonomy.item(row.get(0))).as(row.get(0)).isPresent();
              assertThat(row).hasSize(7);
              assertThat(row.get(6)).isNotBlank();
            });
  }

  @Test
  void accountItems_areInTheTaxonomy() {
    assertThat(Resources.tsv("taxonomy/account-items.tsv"))
        .allSatisfy(row -> assertThat(taxonomy.item(row.get(0))).as(row.get(0)).isPresent());
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
