package io.pandian.scanner.cli;

import io.pandian.config.Language;
import io.pandian.reports.ReportFormat;
import io.pandian.reports.Reports;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pandian report}: reports again from a stored inventory. */
@Command(name = "report", description = "${bundle:report}")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "dir", paramLabel = "DIR")
  private Path dir;

  @Option(names = "--format", required = true, descriptionKey = "formats", paramLabel = "LIST")
  private String formats = "";

  @Override
  public Integer call() throws Exception {
    Set<ReportFormat> wanted = ReportFormat.parse(formats);
    Language language =
        spec.commandLine().getParseResult().hasMatchedOption("--lang")
            ? Pandian.here()
            : Language.ZH;
    Reports.write(StoredInventory.read(dir), wanted, dir, language)
        .forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }
}
