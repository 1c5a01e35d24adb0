package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
  private final Indicators indicators = Indicators.standard();

  @Test
  void dataItems_areThoseOfTheTaxonomy() {
    Taxonomy taxonomy = Taxonomy.standard();
    assertThat(indicators.all().stream().flatMap(each -> each.dataItems().stream()))
        .isNotEmpty()
        .allMatch(code -> taxonomy.item(code).isPresent());
  }

  @Test
  void of_namesWhatDataItemsPointToByThemselves() {
    assertThat(indicators.of(Set.of("medical-record", "bank-card", "person-name")))
        .containsExactlyInAnyOrder("health-care", "banking");
    assertThat(indicators.of(Set.of("person-name"))).isEmpty();
  }
}
