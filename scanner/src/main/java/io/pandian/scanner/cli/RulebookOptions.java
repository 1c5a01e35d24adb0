package io.pandian.scanner.cli;

import static java.util.stream.Collectors.joining;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which rulebooks are applied. */
final class RulebookOptions {
  @Option(names = "--rulebooks", descriptionKey = "rulebooks", paramLabel = "DIR")
  private List<Path> directories = List.of();

  @Option(names = "--rulebook", descriptionKey = "rulebook", paramLabel = "ID")
  private List<String> only = List.of();

  /** The rulebooks to be applied: those chosen, and those that none may leave out. */
  Rulebooks load() {
    return chosen(known());
  }

  /** Every rulebook there is: names are held against all of them, whichever are applied. */
  Rulebooks known() {
    return Rulebooks.load(directories);
  }

  /** Those of some rulebooks that are to be applied. */
  Rulebooks chosen(Rulebooks known) {
    only.forEach(id -> requireKnown(known, id));
    return only.isEmpty() ? known : known.only(Set.copyOf(only));
  }

  private static void requireKnown(Rulebooks all, String id) {
    if (all.rulebook(id).isEmpty()) {
      throw InvalidInput.of(
          "--rulebook",
          id,
          Bilingual.of("没有这个编号的规则库。", "No rulebook has this id."),
          Bilingual.of(
              "可以选择：" + all.all().stream().map(Rulebook::id).collect(joining("、")) + "。",
              "Choose from: " + all.all().stream().map(Rulebook::id).collect(joining(", ")) + "."));
    }
  }
}
