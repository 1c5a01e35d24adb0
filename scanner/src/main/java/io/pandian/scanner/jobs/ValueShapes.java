package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the values of fields look like that were taken for nothing, so that somebody can confirm it:
 * 9 for a digit, a for a letter, 字 for a Chinese character. A shape shows no value.
 */
final class ValueShapes {
  private static final int MOST = 3;
  private static final int LONGEST = 24;

  private ValueShapes() {}

  /** The finding, with shapes where a field holds nothing that is known. */
  static TableFinding in(TableFinding finding, TableSample sample) {
    Map<String, FieldSample> values =
        sample.fields().stream()
            .collect(Collectors.toMap(FieldSample::name, each -> each, (first, other) -> first));
    List<FieldFinding> fields = new ArrayList<>();
    for (FieldFinding field : finding.fields()) {
      FieldSample seen = values.get(field.name());
      boolean silent = field.items().isEmpty() && field.evidence().examples().isEmpty();
      fields.add(silent && seen != null ? with(field, seen) : field);
    }
    return finding.withFields(fields);
  }

  private static FieldFinding with(FieldFinding field, FieldSample seen) {
    Evidence evidence = field.evidence();
    return new FieldFinding(
        field.name(),
        field.type(),
        field.comment(),
        field.dataItem(),
        field.confidence(),
        field.also(),
        new Evidence(
            evidence.nonBlank(),
            evidence.matched(),
            evidence.checkPassed(),
            evidence.distinct(),
            evidence.name(),
            shapes(seen.values())));
  }

  /** The most frequent shapes, the first seen first among equals. */
  static List<String> shapes(List<String> values) {
    Map<String, Long> counted =
        values.stream()
            .map(ValueShapes::shape)
            .collect(
                Collectors.groupingBy(shape -> shape, LinkedHashMap::new, Collectors.counting()));
    Stream<Map.Entry<String, Long>> byCount =
        counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed());
    return byCount.limit(MOST).map(Map.Entry::getKey).toList();
  }

  private static String shape(String value) {
    StringBuilder shape = new StringBuilder();
    value
        .strip()
        .codePoints()
        .limit(LONGEST)
        .map(ValueShapes::masked)
        .forEach(shape::appendCodePoint);
    boolean cut = value.strip().codePoints().skip(LONGEST).findAny().isPresent();
    return cut ? shape.append('…').toString() : shape.toString();
  }

  private static int masked(int character) {
    if (Character.isDigit(character)) {
      return '9';
    } else if (Character.isIdeographic(character)) {
      return '字';
    }
    if (Character.isLetter(character)) {
      return 'a';
    }
    return Character.isISOControl(character) ? ' ' : character;
  }
}
