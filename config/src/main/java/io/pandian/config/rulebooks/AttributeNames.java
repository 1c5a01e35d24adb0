package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the attributes that rules look at are called for people, and what their values are. */
public final class AttributeNames {
  private static final String FILE = "rulebooks/attributes.yaml";
  private static final AttributeNames STANDARD = new AttributeNames();

  private final Map<String, Bilingual> names = new HashMap<>();
  private final Map<String, Bilingual> values = new HashMap<>();

  private AttributeNames() {
    Problems problems = new Problems();
    YamlMap.read(FILE, Resources.text(FILE), problems)
        .ifPresent(
            all -> all.keys().forEach(name -> all.map(name).ifPresent(map -> add(name, map))));
    problems.throwIfAny();
  }

  private void add(String attribute, YamlMap map) {
    names.put(attribute, Bilingual.of(map.requireText("zh"), map.requireText("en")));
    map.map("values")
        .ifPresent(
            known ->
                known
                    .keys()
                    .forEach(
                        value ->
                            known
                                .map(value)
                                .ifPresent(
                                    text ->
                                        values.put(
                                            key(attribute, value), Fields.bilingual(text)))));
    map.refuseOthers("zh", "en", "values");
  }

  /** The names of the attributes that the packed rulebooks look at. */
  public static AttributeNames standard() {
    return STANDARD;
  }

  /** Whether an attribute has a name; one that only a user's own rulebook has may have none. */
  public boolean has(String attribute) {
    return names.containsKey(attribute);
  }

  /** What an attribute is called; its key in quotes if nobody named it. */
  public Bilingual name(String attribute) {
    return Optional.ofNullable(names.get(attribute)).orElseGet(() -> quoted(attribute));
  }

  /** Whether a value of an attribute has a name. */
  public boolean has(String attribute, String value) {
    return values.containsKey(key(attribute, value));
  }

  /** What a value of an attribute is called; the value in quotes if nobody named it. */
  public Bilingual value(String attribute, String value) {
    return Optional.ofNullable(values.get(key(attribute, value))).orElseGet(() -> quoted(value));
  }

  private static Bilingual quoted(String word) {
    return Bilingual.of("“" + word + "”", "'" + word + "'");
  }

  private static String key(String attribute, String value) {
    return attribute + "=" + value;
  }
}
