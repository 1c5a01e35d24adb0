package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneNamesTest {
  private final ZoneNames names = ZoneNames.standard();

  @Test
  void zonesAreKnownByTheirChineseNames() {
    for (String name :
        new String[] {"广西", " 广西 ", "广西自贸试验区", "中国（广西）自由贸易试验区", "Guangxi", "guangxi"}) {
      assertThat(names.id(name)).isEqualTo("guangxi");
    }
  }

  @Test
  void everyZoneOfTheRulebooks_hasAChineseName() {
    for (String zone : Rulebooks.standard().zones()) {
      assertThat(names.name(zone)).as(zone).matches("\\p{IsHan}+");
      assertThat(names.id(names.name(zone))).isEqualTo(zone);
    }
  }

  @Test
  void namesThatAreNotKnown_stayAsWritten() {
    assertThat(names.id("atlantis")).isEqualTo("atlantis");
    assertThat(names.id("none")).isEqualTo("none");
  }
}
