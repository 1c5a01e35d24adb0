package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInCellTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"张伟、李娜, 张伟 李娜", "张伟；欧阳锋; 王小明, 张伟 欧阳锋 王小明", "`张伟,李娜`, 张伟 李娜", "张伟 李娜, 张伟 李娜"})
  void listOfNames_isAsManyPersons(String cell, String names) {
    assertThat(NamesInCell.of(cell)).isEqualTo(List.of(names.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"张伟", "张 伟", "欧阳 锋", "Zhang, Wei", "买买提·吐尔逊", "张伟/销售部", "销售部、财务部"})
  void whatIsNoList_isOneName(String cell) {
    assertThat(NamesInCell.of(cell)).containsExactly(cell);
  }
}
