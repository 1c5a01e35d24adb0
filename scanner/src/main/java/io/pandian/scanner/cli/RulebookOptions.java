package io.pandian.scanner.cli;

import io.pandian.config.rulebooks.Rulebooks;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rulebooks are applied. */
final class RulebookOptions {
  @Option(names = "--rulebooks", descriptionKey = "rulebooks", paramLabel = "DIR")
  private List<Path> directories = List.of();

  @Option(names = "--rulebook", descriptionKey = "rulebook", paramLabel = "ID")
  private List<String> only = List.of();

  Rulebooks load() {
    Rulebooks all = Rulebooks.load(directories);
    return only.isEmpty() ? all : all.only(only);
  }
}
