package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decision table of an item as text: each case by its name, and what it must lead to. */
final class CasesText {
  private static final Bilingual NONE = Bilingual.of("无", "none");

  private final Language language;

  CasesText(Language language) {
    this.language = language;
  }

  /** The cases of an item; one line that says so where it has none. */
  String of(Optional<CaseFile> file) {
    List<YamlMap> cases =
        file.flatMap(found -> YamlMap.read(found.name(), found.text(), new Problems()))
            .map(table -> table.maps("cases"))
            .orElse(List.of());
    String colon = language == Language.ZH ? "：" : ": ";
    StringBuilder text = new StringBuilder(language == Language.ZH ? "用例" : "cases");
    text.append(colon).append(cases.size()).append('\n');
    for (YamlMap each : cases) {
      text.append("  - ")
          .append(each.requireText("name"))
          .append(" → ")
          .append(each.map("expect").map(this::expected).orElse(""))
          .append('\n');
    }
    return text.toString();
  }

  private String expected(YamlMap expect) {
    boolean zh = language == Language.ZH;
    return expect.keys().stream()
        .map(
            key ->
                word(key).in(language)
                    + " "
                    + (expect.texts(key).isEmpty()
                        ? NONE.in(language)
                        : expect.texts(key).stream()
                            .map(value -> key.equals("questions") ? "[" + value + "]" : value)
                            .map(value -> word(value).in(language))
                            .collect(Collectors.joining(zh ? "、" : ", "))))
        .collect(Collectors.joining(zh ? "；" : "; "));
  }

  /** What a case expects, in words; ids stay as they are. */
  private static Bilingual word(String word) {
    return switch (word) {
      case "pathway" -> Bilingual.of("路径", "pathway");
      case "standing" -> Bilingual.of("结论", "standing");
      case "items" -> Bilingual.of("条目", "items");
      case "basis" -> Bilingual.of("依据", "basis");
      case "alternatives" -> Bilingual.of("其他可能", "alternatives");
      case "questions" -> Bilingual.of("待确认", "questions");
      case "duties" -> Bilingual.of("义务", "duties");
      case "holdings" -> Bilingual.of("所持数据的规则", "rules about holdings");
      case "classes" -> Bilingual.of("类别", "classes");
      case "SECURITY_ASSESSMENT" -> Bilingual.of("数据出境安全评估", "security assessment");
      case "STANDARD_CONTRACT_OR_CERTIFICATION" ->
          Bilingual.of("标准合同备案或个人信息保护认证", "standard contract or certification");
      case "EXEMPT" -> Bilingual.of("免予", "exempt");
      case "OUTSIDE_LIST" -> Bilingual.of("清单外，可自行提供", "outside the list");
      case "NOT_GOVERNED_BY_LIST" -> Bilingual.of("不归清单管理", "not governed by the list");
      case "NOT_OUTBOUND" -> Bilingual.of("不属于数据出境", "not outbound");
      case "DETERMINED" -> Bilingual.of("已确定", "determined");
      case "NEEDS_CONFIRMATION" -> Bilingual.of("待确认", "needs confirmation");
      default -> Bilingual.of(word, word);
    };
  }
}
