package io.pandian.config.rulebooks;

import io.pandian.config.Language;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decision table of an item as text: each case by its name, and what it must lead to. */
final class CasesText {
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
          .append(each.map("expect").map(CasesText::expected).orElse(""))
          .append('\n');
    }
    return text.toString();
  }

  private static String expected(YamlMap expect) {
    return expect.keys().stream()
        .map(key -> key + " " + String.join(", ", expect.texts(key)))
        .collect(Collectors.joining("; "));
  }
}
