package io.pandian.config.taxonomy;

import io.pandian.config.Bilingual;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every data item Pandian knows, by code and by Chinese name, in the order of {@link Items}. */
public final class Taxonomy {
  private final Map<String, DataItem> byCode = new LinkedHashMap<>();

  private final Map<String, DataItem> byName = new HashMap<>();
  private final List<DataItem> declared;
  private volatile @Nullable UsualNames usual;

  private Taxonomy(List<DataItem> standard, List<DataItem> declared) {
    this.declared = List.copyOf(declared);
    Stream.concat(standard.stream(), declared.stream())
        .forEach(
            item -> {
              byCode.put(item.code(), item);
              byName.putIfAbsent(item.zh(), item);
            });
  }

  /** The taxonomy that is packed with Pandian. */
  public static Taxonomy standard() {
    return new Taxonomy(
        Items.standard().all().stream().flatMap(item -> item.declares().stream()).toList(),
        List.of());
  }

  /**
   * This taxonomy with further items, which a user's detectors declare.
   *
   * @param further the items; one whose code an earlier one of them has takes its place
   */
  public Taxonomy with(List<DataItem> further) {
    Map<String, DataItem> all = new LinkedHashMap<>();
    declared.forEach(item -> all.put(item.code(), item));
    further.forEach(item -> all.put(item.code(), item));
    List<DataItem> standard = items().stream().filter(item -> !declared.contains(item)).toList();
    return new Taxonomy(standard, List.copyOf(all.values()));
  }

  /** The items that are not Pandian's own. */
  public List<DataItem> declared() {
    return declared;
  }

  public List<DataItem> items() {
    return List.copyOf(byCode.values());
  }

  public Optional<DataItem> item(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The item with a Chinese name. */
  public Optional<DataItem> named(String zh) {
    return Optional.ofNullable(byName.get(zh));
  }

  /** The item that a word of a facts file or a list is, by its code or its Chinese name. */
  public Optional<DataItem> find(String word) {
    return item(word).or(() -> named(word));
  }

  /**
   * The item that a word of a facts file means: the one it is, or the one that people call so.
   * Closed lists go by {@link #find} alone, for another word is not their name.
   */
  public Optional<DataItem> meant(String word) {
    return find(word).or(() -> usual().code(word).flatMap(this::item));
  }

  /** Made when first asked for; what is made twice is the same. */
  private UsualNames usual() {
    UsualNames known = usual;
    if (known == null) {
      known = new UsualNames(byCode.values());
      usual = known;
    }
    return known;
  }

  /** A word of a facts file as people read it: a code by its item's name, with the code behind. */
  public Bilingual shown(String word) {
    return item(word)
        .map(item -> Bilingual.of(item.zh() + "（" + word + "）", item.en() + " (" + word + ")"))
        .orElse(Bilingual.of(word, word));
  }

  /** The item of a code that Pandian's own data names. */
  public DataItem require(String code) {
    return item(code)
        .orElseThrow(() -> new IllegalArgumentException("no data item has the code " + code));
  }
}
