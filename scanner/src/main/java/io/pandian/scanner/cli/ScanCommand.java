package io.pandian.scanner.cli;

import io.pandian.scanner.jobs.ScanRequest;
import io.pandian.scanner.plan.PlanFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code pandian scan}: the main job. */
@Command(name = "scan", description = "${bundle:scan}")
final class ScanCommand implements Callable<Integer> {
  /** Where a day begins for the law that is applied. */
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Spec private CommandSpec spec;
  @ParentCommand private Pandian pandian;
  @Mixin private ScanOptions options;

  @Parameters(descriptionKey = "plan", paramLabel = "PLAN.yaml")
  private Path plan;

  @Option(names = "--out", required = true, descriptionKey = "out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE")
  private Optional<LocalDate> asOf = Optional.empty();

  @ArgGroup private Start start = new Start();

  /** At most one of the two. */
  private static final class Start {
    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

    @Option(names = "--fresh", descriptionKey = "fresh")
    private boolean fresh;

    ScanRequest.Start chosen() {
      if (resume) {
        return ScanRequest.Start.RESUME;
      }
      return fresh ? ScanRequest.Start.FRESH : ScanRequest.Start.USUAL;
    }
  }

  @Override
  public Integer call() throws Exception {
    return options.run(
        spec, pandian.quiet(), PlanFile.read(plan, System::getenv), out, asOf, start.chosen());
  }
}
