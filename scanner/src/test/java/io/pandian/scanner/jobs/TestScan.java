package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.demo.Demo;
import io.pandian.scanner.jobs.ScanRequest.Start;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlanFile;
import java.nio.file.Path;
import java.time.LocalDate;

/** Scans for tests: of one day, under the rules of the product and one key for each folder. */
final class TestScan {
  static final LocalDate AS_OF = Demo.AS_OF;

  private TestScan() {}

  /** Scans by a plan that is written out, in which nothing is secret. */
  static Inventory run(String plan, Path folder, String out) throws Exception {
    return run(plan(plan), folder, out, Start.USUAL);
  }

  /** A plan that is written out, in which nothing is secret. */
  static Plan plan(String plan) {
    return PlanFile.read("plan.yaml", plan, name -> null);
  }

  /** Scans with two threads. */
  static Inventory run(Plan plan, Path folder, String out, Start start) throws Exception {
    return run(plan, folder, out, 2, start, ScanProgress.NONE);
  }

  /**
   * Scans.
   *
   * @param folder holds the key, and what the scan writes in its folder {@code out}
   */
  static Inventory run(
      Plan plan, Path folder, String out, int threads, Start start, ScanProgress progress)
      throws Exception {
    return ScanApplication.run(
        new ScanRequest(
            plan,
            Rulebooks.standard(),
            folder.resolve(out),
            AS_OF,
            true,
            threads,
            start,
            key(folder),
            Language.ZH),
        progress);
  }

  /** The key of the scans in a folder; where it is not, the next scan makes one. */
  static Path key(Path folder) {
    return folder.resolve("person.key");
  }
}
