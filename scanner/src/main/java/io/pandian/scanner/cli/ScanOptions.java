package io.pandian.scanner.cli;

import io.pandian.classifier.detection.CustomDetectors;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.facts.UnknownNames;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.reports.ReportFormat;
import io.pandian.reports.Summary;
import io.pandian.scanner.jobs.ScanApplication;
import io.pandian.scanner.jobs.ScanProgress;
import io.pandian.scanner.jobs.ScanRequest;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlannedActivity;
import io.pandian.scanner.store.PersonKeyFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What {@code scan} and {@code demo} have in common: how a scan is run and told about. */
final class ScanOptions {
  @Option(names = "--threads", descriptionKey = "threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fail-on", descriptionKey = "failOn", paramLabel = "PATHWAY")
  private Optional<String> failOn = Optional.empty();

  @CommandLine.Mixin private RulebookOptions rulebooks;
  @CommandLine.Mixin private DetectorOptions detectors;

  @Option(names = "--key-file", descriptionKey = "keyFile", paramLabel = "FILE")
  private Path keyFile = PersonKeyFile.usual();

  /** Runs a scan and tells people about it. */
  int run(
      CommandSpec command,
      boolean quiet,
      Plan plan,
      Path out,
      Optional<LocalDate> asOf,
      ScanRequest.Start start)
      throws Exception {
    Optional<Pathway> limit = failOn.map(word -> pathway(command, word));
    List<Path> ownDetectors = detectors.after(plan.detectors());
    // What is wrong with them is told before anything is read.
    CustomDetectors custom = CustomDetectors.load(ownDetectors);
    PrintWriter err = command.commandLine().getErr();
    Rulebooks known = rulebooks.known();
    Rulebooks rules = rulebooks.chosen(known);
    new UnknownNames(known)
        .check(
            "plan",
            plan.organisation(),
            plan.activities().stream().map(PlannedActivity::declared).toList())
        .forEach(hint -> err.println(hint.in(Pandian.here())));
    ScanProgress progress =
        quiet ? ScanProgress.NONE : new ProgressLine(err, System.console() != null);
    Inventory inventory =
        ScanApplication.run(
            new ScanRequest(
                plan.withDetectors(ownDetectors, custom.texts()),
                rules,
                out,
                asOf.orElseGet(() -> LocalDate.now(ScanCommand.CHINA)),
                asOf.isPresent(),
                threads,
                start,
                keyFile,
                reportLanguage(command)),
            progress);
    if (!quiet) {
      List<Path> files =
          Arrays.stream(ReportFormat.values())
              .map(report -> out.resolve(report.fileName()).toAbsolutePath().normalize())
              .toList();
      Summary.lines(inventory, Pandian.here(), files).forEach(err::println);
    }
    return exitCode(inventory, limit);
  }

  /** Reports are Chinese, as they are filed, unless English is asked for outright. */
  private static Language reportLanguage(CommandSpec command) {
    return command.commandLine().getParseResult().hasMatchedOption("--lang")
        ? Pandian.here()
        : Language.ZH;
  }

  private static Pathway pathway(CommandSpec command, String word) {
    try {
      return Pathway.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "--fail-on: " + word + ": security-assessment, standard-contract-or-certification, ...");
    }
  }

  private static int exitCode(Inventory inventory, Optional<Pathway> limit) {
    boolean met =
        limit.isPresent()
            && inventory.decisions().stream()
                .anyMatch(decision -> decision.pathway().compareTo(limit.get()) <= 0);
    if (met) {
      return ExitCode.FAIL_ON_MET;
    }
    boolean gaps = !inventory.unscanned().isEmpty() || anyPartial(inventory);
    return gaps ? ExitCode.DONE_WITH_GAPS : ExitCode.DONE;
  }

  private static boolean anyPartial(Inventory inventory) {
    try (Stream<Asset> assets = inventory.assets().stream()) {
      return assets.anyMatch(asset -> asset.partial().isPresent());
    }
  }
}
