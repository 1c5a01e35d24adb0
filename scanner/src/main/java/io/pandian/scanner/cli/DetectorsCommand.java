package io.pandian.scanner.cli;

import io.pandian.classifier.detection.CustomDetectors;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pandian detectors}: the data items that are looked for, and detectors of the user's own.
 */
@Command(
    name = "detectors",
    description = "${bundle:detectorsCommand}",
    subcommands = {DetectorsCommand.ListThem.class, DetectorsCommand.Check.class})
final class DetectorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), Say.NAME_A_COMMAND.in(Pandian.here()));
  }

  /** Each data item with why it is personal and sensitive, or why not, a line each. */
  @Command(name = "list", description = "${bundle:detectorsList}")
  static final class ListThem implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DetectorOptions detectors;

    @Override
    public Integer call() {
      Taxonomy taxonomy = Taxonomy.standard().with(detectors.load().declared());
      taxonomy.items().forEach(item -> spec.commandLine().getOut().println(line(item)));
      spec.commandLine().getOut().flush();
      return ExitCode.DONE;
    }

    private static String line(DataItem item) {
      Language language = Pandian.here();
      String sensitive =
          Arrays.stream(SensitivityStandard.values())
              .filter(item::sensitive)
              .map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(" "));
      return String.join(
          "\t",
          item.code(),
          language == Language.ZH ? item.zh() : item.en(),
          (item.personal() ? Say.PERSONAL : Say.NOT_PERSONAL).in(language),
          sensitive.isEmpty() ? Say.NOT_SENSITIVE.in(language) : sensitive,
          item.reason().in(language));
    }
  }

  /** Validates detectors and tries them on their examples; every problem is listed. */
  @Command(name = "check", description = "${bundle:detectorsCheck}")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(descriptionKey = "detectors", paramLabel = "DIR", arity = "1..*")
    private List<Path> directories = List.of();

    @Override
    public Integer call() {
      int count = CustomDetectors.load(directories).size();
      spec.commandLine()
          .getOut()
          .println(String.format(Locale.ROOT, Say.DETECTORS_GOOD.in(Pandian.here()), count));
      return ExitCode.DONE;
    }
  }
}
