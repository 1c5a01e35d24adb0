package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns whose values are JSON objects: each key is a column of its own. Nested objects are read
 * as if their keys stood in the outer one. Only texts and numbers are taken; the rest is passed
 * over, so that a broken object gives what can be read of it.
 */
public final class JsonFields {
  private static final int LOOKED_AT = 200;
  private static final int MOST_KEYS = 100;
  private static final int LONGEST = 20_000;
  private static final Pattern PAIR =
      Pattern.compile(
          "\"([^\"\\\\]{1,64})\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,512}+)\"|(-?\\d[\\d.]*+))");

  private JsonFields() {}

  /** Whether most values are objects. */
  public static boolean areIn(FieldSample sample) {
    List<String> values = sample.differing(LOOKED_AT);
    long objects = values.stream().filter(JsonFields::isObject).count();
    return objects > 0 && objects * 2 >= values.size();
  }

  private static boolean isObject(String value) {
    String text = value.strip();
    return text.length() > 4
        && (text.charAt(0) == '{' || text.charAt(0) == '[')
        && text.indexOf("\":") > 0;
  }

  /** The keys of the objects as the columns of a table. */
  public static TableSample table(FieldSample sample) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String value : sample.differing(LOOKED_AT)) {
      Matcher pair = PAIR.matcher(value.substring(0, Math.min(LONGEST, value.length())));
      while (pair.find()) {
        String text = pair.group(2) == null ? pair.group(3) : pair.group(2);
        if (!text.isBlank() && (columns.size() < MOST_KEYS || columns.containsKey(pair.group(1)))) {
          columns.computeIfAbsent(pair.group(1), key -> new ArrayList<>()).add(text);
        }
      }
    }
    List<FieldSample> fields = new ArrayList<>();
    columns.forEach((key, values) -> fields.add(new FieldSample(key, "", "", values)));
    return new TableSample(sample.name(), sample.comment(), fields);
  }

  /**
   * A field that holds what its keys hold.
   *
   * @param keys what was found of its keys
   */
  public static FieldFinding with(FieldFinding field, TableFinding keys) {
    Map<String, Candidate> held = new LinkedHashMap<>();
    FieldFinding first = field;
    for (FieldFinding key : keys.fields()) {
      for (String item : key.items()) {
        double confidence = Math.max(0.5, key.confidence());
        held.merge(
            item,
            new Candidate(item, confidence),
            (a, b) -> a.confidence() >= b.confidence() ? a : b);
        first = first == field ? key : first;
      }
    }
    if (held.isEmpty()) {
      return field;
    }
    Evidence seen = first.evidence();
    return new FieldFinding(
        field.name(),
        field.type(),
        field.comment(),
        Optional.empty(),
        0,
        List.copyOf(held.values()),
        new Evidence(
            field.evidence().nonBlank(),
            seen.matched(),
            seen.checkPassed(),
            field.evidence().distinct(),
            "key " + first.name(),
            seen.examples()));
  }
}
