package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves by worked cases how each data item of the taxonomy is found, and that none is forgotten.
 */
class CoverageTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/pandian/classifier/classification/columns/coverage.tsv");
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final String NONE = "-";
  private static final int REPEATED = 12;

  /** One line of the file: the ways to find one item, and what is not it. */
  record Line(String item, String table, List<String> ways) {
    String way(int index) {
      return ways.get(index);
    }
  }

  /** One worked case. */
  record Case(String item, String how, TableSample table, boolean found) {
    @Override
    public String toString() {
      return item + (found ? " by " : " is not ") + how;
    }
  }

  static List<Line> lines() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .map(cells -> new Line(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Case> cases() {
    return lines().stream().flatMap(line -> cases(line).stream());
  }

  private static List<Case> cases(Line line) {
    List<Case> cases = new ArrayList<>();
    for (int way = 0; way < 4; way++) {
      named(line, line.way(way), "").ifPresent(cases::add);
    }
    named(line, "f1", line.way(4)).ifPresent(cases::add);
    if (!line.way(5).equals(NONE)) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < REPEATED; i++) {
        values.addAll(List.of(line.way(5).split("\\|", -1)));
      }
      TableSample alone = new TableSample("t1", "", List.of(new FieldSample("c1", "", "", values)));
      cases.add(new Case(line.item(), "its values", alone, true));
    }
    String[] other = line.way(6).split("=", -1);
    cases.add(new Case(line.item(), line.way(6), table(line.table(), other[0], other[1]), false));
    return cases;
  }

  private static Optional<Case> named(Line line, String name, String comment) {
    return name.equals(NONE) || comment.equals(NONE)
        ? Optional.empty()
        : Optional.of(
            new Case(line.item(), name + " " + comment, table(line.table(), name, comment), true));
  }

  /** The column first, and beside it what such a table has. */
  private static TableSample table(String about, String name, String comment) {
    List<FieldSample> fields = new ArrayList<>();
    fields.add(field(name, comment));
    switch (about) {
      case "person" -> {
        fields.add(field("zhxm", "本人姓名"));
        fields.add(field("sfzhm", "公民身份号码"));
        fields.add(field("byyx", "毕业院校"));
        fields.add(field("hyzk", "婚姻状况"));
      }
      case "company" -> fields.add(field("qymc", "企业名称"));
      default -> fields.add(field("status", "状态"));
    }
    return switch (about) {
      case "person" -> new TableSample("t_ryjbxx", "人员基本信息", fields);
      case "company" -> new TableSample("t_qygs", "工商登记信息", fields);
      case "order" -> new TableSample("t_order", "订单", fields);
      default -> new TableSample("t_config", "系统配置", fields);
    };
  }

  private static FieldSample field(String name, String comment) {
    return new FieldSample(name, "", comment, List.of());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void item_found_as_its_line_says(Case one) {
    FieldFinding finding = CLASSIFIER.table(one.table()).fields().get(0);

    if (one.found()) {
      assertThat(finding.dataItem()).as("%s", finding).contains(one.item());
    } else {
      assertThat(finding.dataItem().orElse(NONE)).as("%s", finding).isNotEqualTo(one.item());
    }
  }

  @Test
  void every_item_of_the_taxonomy_has_its_line() {
    assertThat(lines().stream().map(Line::item))
        .containsExactlyInAnyOrderElementsOf(
            Taxonomy.standard().items().stream().map(DataItem::code).toList());
  }

  @Test
  void every_item_says_why_it_is_personal_and_sensitive_or_not() {
    for (DataItem item : Taxonomy.standard().items()) {
      assertThat(item.reason().zh()).as(item.code()).hasSizeGreaterThan(6).endsWith("。");
      assertThat(item.reason().en()).as(item.code()).hasSizeGreaterThan(20).endsWith(".");
    }
  }
}
