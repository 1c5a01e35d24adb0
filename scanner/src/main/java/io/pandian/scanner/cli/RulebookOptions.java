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

  Rulebooks load() {
    Rulebooks all = Rulebooks.load(directories);
    only.forEach(id -> requireKnown(all, id));
    return only.isEmpty() ? all : all.only(Set.copyOf(only));
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
