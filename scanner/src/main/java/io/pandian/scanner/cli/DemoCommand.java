package io.pandian.scanner.cli;

import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.demo.DemoCompany;
import io.pandian.scanner.jobs.ScanRequest;
import io.pandian.scanner.plan.PlanFile;
import io.pandian.scanner.store.PrivateFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code pandian demo}: makes a fictitious company and scans it with the main job. */
@Command(name = "demo", description = "${bundle:demo}")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Pandian pandian;
  @Mixin private ScanOptions options;

  @Option(names = "--out", descriptionKey = "out", paramLabel = "DIR")
  private Path out = Path.of("pandian-out", "demo");

  @Override
  public Integer call() throws Exception {
    Demo demo = DemoCompany.create(PrivateFiles.folder(out.resolve("company")), Demo.SEED);
    int code =
        options.run(
            spec,
            pandian.quiet(),
            PlanFile.read(demo.plan(), System::getenv),
            out,
            Optional.of(Demo.AS_OF),
            ScanRequest.Start.USUAL);
    // The encrypted workbook and the broken file are planted: they are the demo going right.
    return code == ExitCode.DONE_WITH_GAPS ? ExitCode.DONE : code;
  }
}
