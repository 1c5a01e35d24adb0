package io.pandian.config.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By their usual names it is told which data items are sensitive. */
class UsualNamesTest {
  private static final Taxonomy TAXONOMY = Taxonomy.standard();
  private static final List<String> TAILS =
      List.of("", "报告", "记录", "数据", "信息", "资料", "余额", "明细", "档案", "情况");
  private static final List<String> BEFORE = List.of("", "客户", "员工", "本人");

  @Test
  void sensitiveNames_areKnownAndOthersAreNot() throws IOException {
    List<String> sensitive = words("yes");
    List<String> others = words("no");

    assertThat(sensitive).hasSizeGreaterThan(240);
    assertThat(others).hasSizeGreaterThan(190);
    assertThat(others).noneMatch(UsualNamesTest::sensitive);
    long known = sensitive.stream().filter(UsualNamesTest::sensitive).count();
    assertThat(known * 100).isGreaterThanOrEqualTo(sensitive.size() * 97L);
  }

  @Test
  void everyPartOfASensitiveItemsName_isKnownWithWhatStandsAroundIt() {
    for (DataItem item : TAXONOMY.items()) {
      if (item.sensitive(SensitivityStandard.GBT_45574_2025)) {
        for (String part : item.zh().split("[、与和等]")) {
          for (String tail : TAILS) {
            BEFORE.forEach(
                before -> assertThat(sensitive(before + part + tail)).as(part + tail).isTrue());
          }
        }
      }
    }
  }

  /** A user's own items are told the same way. */
  @Test
  void namesOfDeclaredItems_areKnown() {
    DataItem own =
        new DataItem(
            "sleep-apnoea",
            "health",
            "鼾症指数",
            "Snoring index",
            true,
            TAXONOMY.require("health-status").sensitiveUnder(),
            TAXONOMY.require("health-status").reason());

    assertThat(TAXONOMY.with(List.of(own)).meant("会员鼾症指数报告")).contains(own);
    assertThat(TAXONOMY.meant("会员鼾症指数报告")).isEmpty();
  }

  private static boolean sensitive(String word) {
    return TAXONOMY
        .meant(word)
        .filter(item -> item.sensitive(SensitivityStandard.GBT_45574_2025))
        .isPresent();
  }

  private static List<String> words(String kind) throws IOException {
    List<String> words = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(UsualNamesTest.class.getResourceAsStream("/usual-words.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(kind + "\t"))
          .forEach(line -> words.addAll(List.of(line.substring(kind.length() + 1).split("\\|"))));
    }
    return words;
  }
}
