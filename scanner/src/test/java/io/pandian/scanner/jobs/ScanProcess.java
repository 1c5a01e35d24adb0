package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.plan.PlanFile;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A scan as a process of its own, on a day that the test says is today. Ends with 3 where there are
 * gaps, as the command does.
 */
final class ScanProcess {
  private ScanProcess() {}

  /** The plan, the output folder, today, the key, and how to start. */
  public static void main(String[] arguments) throws Exception {
    Inventory inventory =
        ScanApplication.run(
            new ScanRequest(
                PlanFile.read(Path.of(arguments[0]), System::getenv),
                Rulebooks.standard(),
                Path.of(arguments[1]),
                LocalDate.parse(arguments[2]),
                false,
                2,
                ScanRequest.Start.valueOf(arguments[4]),
                Path.of(arguments[3]),
                Language.ZH),
            ScanProgress.NONE);
    System.exit(inventory.unscanned().isEmpty() ? 0 : 3);
  }
}
