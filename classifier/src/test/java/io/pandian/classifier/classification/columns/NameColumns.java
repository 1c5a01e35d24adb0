package io.pandian.classifier.classification.columns;

import io.pandian.classifier.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Invented columns with names of persons, written in the ways that names are, pure and mixed with
 * firms, and columns of other things, by kind. Equal for equal seeds.
 */
final class NameColumns {
  private final Map<String, List<String>> words =
      WordLists.read(NameColumns.class, "name-columns.tsv", "\\|");
  private final Random random;

  /** How each kind of column with names makes its next value. */
  final Map<String, Supplier<String>> names = new LinkedHashMap<>();

  /** How each kind of column without names makes its next value. */
  final Map<String, Supplier<String>> others = new LinkedHashMap<>();

  NameColumns(long seed) {
    this.random = new Random(seed);
    names.put("Han names", this::han);
    names.put("names of two characters", () -> any("surname").substring(0, 1) + single());
    names.put("one firm to three persons", () -> random.nextInt(4) == 0 ? firm() : han());
    names.put("as many firms as persons", () -> random.nextBoolean() ? firm() : han());
    names.put("three firms to one person", () -> random.nextInt(4) == 0 ? han() : firm());
    names.put("minority names", this::minority);
    names.put("minority and Han names", () -> random.nextBoolean() ? minority() : han());
    names.put("foreign names", () -> any("foreign-first") + "·" + any("foreign-second"));
    names.put("Zhang San", this::pinyin);
    names.put("ZHANG SAN", () -> pinyin().toUpperCase(Locale.ROOT));
    names.put("zhang san", () -> pinyin().toLowerCase(Locale.ROOT));
    names.put("San Zhang", () -> capital(any("pinyin-given")) + " " + any("pinyin-surname"));
    names.put("Zhang, San", () -> any("pinyin-surname") + ", " + capital(any("pinyin-given")));
    names.put("zhangsan", () -> pinyin().replace(" ", "").toLowerCase(Locale.ROOT));
    names.put("John Smith", this::latin);
    names.put("JOHN SMITH", () -> latin().toUpperCase(Locale.ROOT));
    names.put("Smith, John", () -> any("latin-second") + ", " + any("latin-first"));
    names.put("Han, pinyin and English names", this::mixed);
    others.put("firms", this::firm);
    others.put("short firms", () -> any("trade"));
    for (String kind : words.keySet()) {
      if (kind.matches("place|product|food|post|department|state|idiom|pinyin-city|english-.*")) {
        others.put(kind, () -> any(kind));
      }
    }
    others.put("cities in large letters", () -> any("pinyin-city").toUpperCase(Locale.ROOT));
    others.put("things in large letters", () -> any("english-thing").toUpperCase(Locale.ROOT));
  }

  List<String> column(Supplier<String> kind, int rows) {
    List<String> column = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      column.add(kind.get());
    }
    return column;
  }

  private String any(String kind) {
    List<String> list = Objects.requireNonNull(words.get(kind), kind);
    return list.get(random.nextInt(list.size()));
  }

  private String han() {
    return any("surname") + any("given");
  }

  private String single() {
    String given = any("given");
    return given.length() == 1 ? given : single();
  }

  private String firm() {
    return any("city") + any("trade") + any("form");
  }

  private String minority() {
    return any("minority-first") + "·" + any("minority-second");
  }

  private String pinyin() {
    return any("pinyin-surname") + " " + capital(any("pinyin-given"));
  }

  private String latin() {
    return any("latin-first") + " " + any("latin-second");
  }

  private String mixed() {
    return switch (random.nextInt(3)) {
      case 0 -> han();
      case 1 -> pinyin();
      default -> latin();
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
