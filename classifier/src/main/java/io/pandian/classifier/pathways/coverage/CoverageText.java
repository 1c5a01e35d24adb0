package io.pandian.classifier.pathways.coverage;

import io.pandian.classifier.pathways.coverage.Coverage.Line;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The coverage of the rulebooks as text: a line for each number, and the sums of each document. */
public final class CoverageText {
  private final Rulebooks rulebooks;
  private final Language language;

  public CoverageText(Rulebooks rulebooks, Language language) {
    this.rulebooks = rulebooks;
    this.language = language;
  }

  /** All documents. */
  public String text() {
    Map<String, List<Line>> byDocument =
        new Coverage(rulebooks)
            .lines().stream()
                .collect(
                    Collectors.groupingBy(
                        line -> line.number().rulebook(), LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    byDocument.forEach((id, lines) -> document(id, lines, text));
    return text.toString();
  }

  private void document(String id, List<Line> lines, StringBuilder text) {
    String title =
        rulebooks.rulebook(id).map(Rulebook::title).map(t -> " " + t.in(language)).orElse("");
    text.append(id).append(title).append('\n');
    lines.forEach(line -> text.append("  ").append(line(line)).append('\n'));
    text.append("  ")
        .append(share(Bilingual.of("已编码", "encoded"), lines, Line::encoded))
        .append(say("，", ", "))
        .append(share(Bilingual.of("用例证明", "proved by a case"), lines, Line::proved))
        .append(say("，", ", "))
        .append(share(Bilingual.of("扫描可及", "reachable from a scan"), lines, Line::scanned))
        .append(say("，", ", "))
        .append(share(Bilingual.of("仅凭申报", "declared only"), lines, Line::declaredOnly))
        .append(say("，", ", "))
        .append(
            share(
                Bilingual.of("不作判断", "decides nothing"),
                lines,
                line -> line.encoded() && !line.decides()))
        .append("\n\n");
  }

  private String line(Line line) {
    String section = line.number().section();
    return String.join(
        "\t",
        section.isEmpty() ? line.number().number() : section + "/" + line.number().number(),
        encoded(line),
        proved(line),
        reach(line),
        String.join(" ", line.items()));
  }

  private String encoded(Line line) {
    return line.encoded()
        ? say("已编码", "encoded")
        : line.held() ? say("缺", "missing") : say("条目未收录", "not held");
  }

  private String proved(Line line) {
    if (!line.encoded()) {
      return say("未证明", "unproved");
    }
    if (!line.decides()) {
      return say("无须用例", "needs no case");
    }
    return line.proved()
        ? say("用例证明（", "proved (")
            + line.cases()
            + say(" 个）", line.cases() == 1 ? " case)" : " cases)")
        : say("未证明：", "unproved: ") + String.join(" ", line.unproved());
  }

  private String reach(Line line) {
    return (line.encoded() ? reach(line.reach()) : reach(Coverage.Reach.NOTHING)).in(language);
  }

  private static Bilingual reach(Coverage.Reach reach) {
    return switch (reach) {
      case SCAN -> Bilingual.of("扫描可及", "reachable from a scan");
      case DECLARATION -> Bilingual.of("仅凭申报", "declared only");
      case NOT_NEEDED -> Bilingual.of("不作判断", "decides nothing");
      case NOTHING -> Bilingual.of("不可及", "unreachable");
    };
  }

  private String share(Bilingual label, List<Line> lines, Predicate<Line> holds) {
    return label.in(language) + " " + lines.stream().filter(holds).count() + "/" + lines.size();
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
