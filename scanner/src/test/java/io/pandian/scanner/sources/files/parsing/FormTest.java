package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void labelsBesideValues_areAForm() {
    assertThat(isForm("员工登记表", "姓 名：|张三|性别|男", "电话|13800138000", "备注|")).isTrue();
  }

  @Test
  void labelsAboveValues_areATable() {
    assertThat(isForm("姓名|性别|电话", "张三|男|13800138000", "李四|女|13900139000")).isFalse();
  }

  @Test
  void aTableWithAnUnknownHeaderWord_isATable() {
    assertThat(isForm("姓名|绩效系数|电话", "张三|1.2|13800138000", "李四|1.1|13900139000")).isFalse();
  }

  private static boolean isForm(String... rows) {
    List<@Nullable String[]> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(row.split("\\|"));
    }
    return Form.isForm(cells);
  }
}
