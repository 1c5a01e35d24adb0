package io.pandian.scanner.cli;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.ColumnExplanation;
import io.pandian.classifier.classification.columns.ColumnExplanation.Clue;
import io.pandian.classifier.classification.columns.ColumnExplanation.Considered;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.classification.documents.TextGround;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;

/** What spoke for and against each data item of a column or a text, as lines for a terminal. */
final class ExplanationText {
  private static final int MOST_GROUNDS = 8;

  private final Taxonomy taxonomy;
  private final Language language;

  ExplanationText(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  void add(FieldFinding field, ColumnExplanation column, List<String> lines) {
    if (column.considered().isEmpty() && field.also().isEmpty()) {
      lines.add(
          "      "
              + say(
                  "没有线索：名称和注释里没有认识的词，值不像任何数据项。",
                  "No clue: no word of its name or comment is known, and its values look like no data item."));
    }
    for (Considered considered : column.considered()) {
      lines.add("      " + heading(considered));
      considered.clues().forEach(clue -> lines.add("        " + line(clue)));
    }
    if (field.dataItem().isEmpty()) {
      field.also().stream()
          .filter(held -> field.items().contains(held.dataItem()))
          .map(this::inside)
          .forEach(lines::add);
    }
  }

  /** What spoke for a data item in the text of a document. */
  void add(TextFinding finding, List<String> lines) {
    finding.grounds().stream()
        .limit(MOST_GROUNDS)
        .forEach(
            ground ->
                lines.add(
                    String.format(Locale.ROOT, "      %6d×  %s", ground.count(), line(ground))));
    if (finding.grounds().size() > MOST_GROUNDS) {
      lines.add("      ...");
    }
  }

  private String line(TextGround ground) {
    return switch (ground.kind()) {
      case LABEL -> say("标签「", "label ") + ground.word() + say("」", "");
      case TABLE_HEAD -> say("表头「", "table head ") + ground.word() + say("」", "");
      case CHECK -> say("校验通过，或由已知成分构成", "passes its check, or is built of known parts");
      case SHAPE -> say("形状和上下文", "shape and the words around it");
      case FILE_NAME -> say("文件名含「", "the file's name has ") + ground.word() + say("」", "");
    };
  }

  private String heading(Considered considered) {
    String name = name(considered.item());
    String becomes =
        considered
            .becomes()
            .map(
                item ->
                    item.equals(considered.item())
                        ? ""
                        : say("，在本表中是", ", in this table ") + name(item))
            .orElse(say("，在本表中不成立", ", which it cannot be in this table"));
    return String.format(
        Locale.ROOT, "%s%s  %.0f%%", name, becomes, 100 * considered.probability());
  }

  private String line(Clue clue) {
    String share = clue.size() == 1 ? "" : String.format(Locale.ROOT, " %.2f", clue.size());
    return String.format(
        Locale.ROOT, "%+6.1f  %s%s", clue.logOdds(), clue.text().in(language), share);
  }

  private String inside(Candidate held) {
    return String.format(
        Locale.ROOT,
        "      %s  %.0f%%  %s",
        name(held.dataItem()),
        100 * held.confidence(),
        say("出现在文字当中，不是整列", "stands inside its texts, not as the whole of them"));
  }

  private String name(String item) {
    return FindingsTable.name(taxonomy.require(item), language);
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
