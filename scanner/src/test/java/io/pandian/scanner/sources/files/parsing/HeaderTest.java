package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void firstRow_ofNames_isTheHeader() {
    Header header = find("姓名|电话|城市", "张三|13800138000|南宁", "李四|13900139000|柳州");
    assertThat(header.columns()).containsExactly("姓名", "电话", "城市");
    assertThat(header.firstDataRow()).isEqualTo(1);
  }

  @Test
  void titlesAboveTheHeader_arePassedOver() {
    Header header =
        find("某公司通讯录", "填表人：赵六||2024年", "姓名|电话|城市|部门|邮箱", "张三|13800138000|南宁|人事|a@b.cn");
    assertThat(header.columns()).containsExactly("姓名", "电话", "城市", "部门", "邮箱");
    assertThat(header.firstDataRow()).isEqualTo(3);
  }

  @Test
  void groupHeadings_nameTheColumnsThatTheHeaderLeavesBlank() {
    Header header = find("序号|基本信息||联系方式|", "|姓名|性别|电话|邮箱", "1|张三|男|13800138000|a@b.cn");
    assertThat(header.columns()).containsExactly("序号", "姓名", "性别", "电话", "邮箱");
  }

  @Test
  void dataWithoutHeader_isAllData() {
    Header header = find("张三|13800138000|南宁", "李四|13900139000|柳州");
    assertThat(header.columns()).containsExactly("#1", "#2", "#3");
    assertThat(header.firstDataRow()).isZero();
  }

  @Test
  void valuesThatRecurInTheirColumn_areData() {
    Header header = find("张三|男|北京", "李四|女|上海", "王五|男|广州");
    assertThat(header.firstDataRow()).isZero();
  }

  @Test
  void years_mayBeNames() {
    Header header = find("项目|2021|2022年|2023", "收入|100|200|300", "支出|50|60|70");
    assertThat(header.columns()).containsExactly("项目", "2021", "2022年", "2023");
  }

  @Test
  void aSingleColumn_hasAHeaderToo() {
    assertThat(find("手机号", "13800138000", "13900139000").columns()).containsExactly("手机号");
    assertThat(find("13800138000", "13900139000").columns()).containsExactly("#1");
  }

  @Test
  void nothing_hasNoColumns() {
    assertThat(Header.find(List.of()).columns()).isEmpty();
  }

  private static Header find(String... rows) {
    List<@Nullable String[]> cells = new ArrayList<>();
    for (String row : rows) {
      @Nullable String[] split = row.split("\\|", -1);
      int length = split.length;
      for (int i = 0; i < length; i++) {
        split[i] = "".equals(split[i]) ? null : split[i];
      }
      cells.add(split);
    }
    return Header.find(cells);
  }
}
