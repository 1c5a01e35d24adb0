package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  private final Taxonomy taxonomy = Taxonomy.standard();

  @Test
  void everyItem_isWholeAndUnique() {
    Set<String> codes = new HashSet<>();
    assertThat(taxonomy.items()).hasSizeGreaterThan(100);
    for (DataItem item : taxonomy.items()) {
      assertThat(codes.add(item.code())).as(item.code()).isTrue();
      assertThat(item.code()).matches("[a-z][a-z0-9-]*");
      assertThat(item.zh()).isNotBlank();
      assertThat(item.en()).isNotBlank();
      assertThat(item.group()).isNotBlank();
    }
  }

  @Test
  void nothingSensitive_isNotPersonal() {
    assertThat(taxonomy.items())
        .filteredOn(item -> !item.sensitiveUnder().isEmpty())
        .allMatch(DataItem::personal);
  }

  @Test
  void residentNumber_isSensitiveUnderTheOldStandardOnly() {
    DataItem item = taxonomy.require("resident-id");
    assertThat(item.sensitive(SensitivityStandard.GBT_35273_2020)).isTrue();
    assertThat(item.sensitive(SensitivityStandard.GBT_45574_2025)).isFalse();
  }

  @Test
  void bankCard_isSensitiveUnderBoth() {
    assertThat(taxonomy.require("bank-card").sensitiveUnder())
        .containsExactlyInAnyOrder(SensitivityStandard.values());
  }
}
