package io.pandian.scanner.cli;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Judge;
import io.pandian.classifier.pathways.facts.UnknownNames;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.ReportFormat;
import io.pandian.reports.Reports;
import io.pandian.reports.Summary;
import io.pandian.scanner.store.PrivateFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pandian judge}: grades and pathways again over a stored inventory. What was measured stays
 * as it is; what the rules make of it is replaced, and the reports with it.
 */
@Command(name = "judge", description = "${bundle:judge}")
final class JudgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RulebookOptions rulebooks;
  @Mixin private DetectorOptions detectors;

  @Parameters(descriptionKey = "dir", paramLabel = "DIR")
  private Path dir;

  @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--out", descriptionKey = "judgeOut", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Inventory stored = StoredInventory.read(dir);
    Taxonomy taxonomy =
        Taxonomy.standard().with(stored.declared()).with(detectors.load().declared());
    Rulebooks known = rulebooks.known();
    new UnknownNames(known)
        .check(
            dir.toString(),
            stored.organisation(),
            stored.activities().stream().map(ActivityFacts::activity).toList())
        .forEach(hint -> spec.commandLine().getErr().println(hint.in(Pandian.here())));
    Judge judge = new Judge(rulebooks.chosen(known), taxonomy, stored.scan().standard());
    Inventory judged = judge.again(stored, asOf.orElse(stored.scan().asOf()));
    Path folder = PrivateFiles.folder(out.orElse(dir));
    List<Path> files =
        new ArrayList<>(Reports.write(judged, EnumSet.of(ReportFormat.JSON), folder, Language.ZH));
    // What was judged may have stood in the very file that is written.
    Inventory written = StoredInventory.read(folder);
    files.addAll(
        Reports.write(
            written, EnumSet.complementOf(EnumSet.of(ReportFormat.JSON)), folder, Language.ZH));
    Summary.lines(written, Pandian.here(), files).forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }
}
