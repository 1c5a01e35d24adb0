package io.pandian.config.rulebooks;

import io.pandian.config.Resources;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The item numbers of the source documents, as the documents print them: what a rulebook must hold
 * to be complete. They are kept apart from the rulebooks, so that an item left out is noticed.
 */
public final class SourceItems {
  private static final String FILE = "rulebooks/source-items.yaml";

  /**
   * A number of a document.
   *
   * @param rulebook the rulebook that encodes the document
   * @param section the rulebook's section; empty for the document without sections
   * @param number the number with its prefix, as items are named: {@code 9}, {@code art-10}
   */
  public record Number(String rulebook, String section, String number) {
    /** Whether an item says all or part of what stands under the number. */
    public boolean heldBy(RulebookItem item) {
      String id = String.join("/", section.isEmpty() ? rulebook : rulebook + "/" + section, number);
      return item.id().equals(id) || item.id().startsWith(id + "-");
    }
  }

  private SourceItems() {}

  /** Every number of every source document, in the documents' order. */
  public static List<Number> standard() {
    Problems problems = new Problems();
    List<Number> numbers = new ArrayList<>();
    Optional<YamlMap> map = YamlMap.read(FILE, Resources.text(FILE), problems);
    for (YamlMap document : map.map(all -> all.maps("documents")).orElse(List.of())) {
      String rulebook = document.requireText("rulebook");
      document.maps("parts").forEach(part -> numbers.addAll(part(rulebook, part)));
    }
    problems.throwIfAny();
    return List.copyOf(numbers);
  }

  private static List<Number> part(String rulebook, YamlMap part) {
    String section = part.text("section").orElse("");
    String prefix = part.text("prefix").orElse("");
    List<Number> numbers = new ArrayList<>();
    part.texts("names").forEach(name -> numbers.add(new Number(rulebook, section, name)));
    OptionalLong from = part.integer("from");
    OptionalLong to = part.integer("to");
    if (from.isPresent() && to.isPresent()) {
      for (long number = from.getAsLong(); number <= to.getAsLong(); number++) {
        numbers.add(new Number(rulebook, section, prefix + number));
      }
    }
    part.refuseOthers("section", "prefix", "names", "from", "to");
    return numbers;
  }
}
