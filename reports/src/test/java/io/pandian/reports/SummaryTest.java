package io.pandian.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void lines_sayTheTotalsTheBoundsAndTheFiles() {
    List<String> lines =
        Summary.lines(SampleInventory.rich(), Language.ZH, List.of(Path.of("out/inventory.json")));

    assertThat(lines)
        .contains("  发现 = 已扫描 + 未扫描 + 排除: 11 = 8 + 3 + 0", "  敏感个人信息项: 3", "未扫描清单 3")
        .contains(
            "  自然人（去重）: 124,950 · 计数，介于 124,930 与 124,991 之间（仅已读部分） · 涉敏感个人信息人数 6,769",
            "    crm: 118,240 · 确切 · 涉敏感个人信息人数 0")
        .contains("  hq-reporting: 负面清单外，可自行提供 · 已确定 · 合计（去重） 87,432 / 500,000 · 确切")
        .endsWith("  out/inventory.json");
  }

  @Test
  void lines_nameTheAssetsWithTheWidestBounds() {
    assertThat(Summary.lines(SampleInventory.rich(), Language.EN, List.of()))
        .containsSequence(
            "  Assets whose counts are least settled:",
            "    share/体检/报告汇总.pdf: 390 .. 431  25 persons bear no number that proves them to differ, and"
                + " may be others of them");
  }

  @Test
  void lines_inEnglish_haveTheSameNumbers() {
    assertThat(digits(Language.EN)).isEqualTo(digits(Language.ZH));
  }

  @Test
  void lines_ofHostileNames_keepToOneLineEach() {
    assertThat(Summary.lines(SampleInventory.rich(), Language.ZH, List.of()))
        .noneMatch(line -> line.contains("\n") || line.contains("\u202E"));
  }

  @Test
  void lines_ofAnEmptyInventory_sayThatNothingWasDeclared() {
    assertThat(Summary.lines(SampleInventory.empty(), Language.EN, List.of()))
        .contains(
            "  Seen = scanned + unscanned + excluded: 0 = 0 + 0 + 0",
            "  No outbound activity declared");
  }

  private static List<String> digits(Language language) {
    return Summary.lines(SampleInventory.rich(), language, List.of()).stream()
        .filter(line -> !line.trim().startsWith("?"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .toList();
  }
}
