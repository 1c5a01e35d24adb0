package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.Sights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameHashTest {
  private final NameHash names =
      new NameHash(PersonKey.of(new byte[16]), Sights.IDENTIFIERS.formsOfAddress());

  @ParameterizedTest
  @ValueSource(strings = {"张", "张*", "张＊＊", "李先生", "王总", "欧阳女士", "李某某", "张某", "?伟"})
  void whatIsNoFullName_tellsNobodyApart(String name) {
    assertThat(names.of(name)).isEqualTo(NameHash.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"张伟", "欧阳娜娜", "李建总", "JOHN SMITH", "买买提·艾力"})
  void fullName_hasAHash(String name) {
    assertThat(names.of(name)).isNotEqualTo(NameHash.NONE).isEqualTo(names.of(name));
  }

  @Test
  void namesThatDiffer_haveDifferentHashes() {
    assertThat(names.of("张伟")).isNotEqualTo(names.of("张玮"));
  }
}
