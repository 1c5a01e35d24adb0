package io.pandian.scanner.jobs;

import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * One scan to run.
 *
 * @param plan what to scan
 * @param rulebooks the rules to judge by
 * @param out the folder that gets the inventory, the reports and the log
 * @param asOf the day of judgement
 * @param threads how many units are read at a time
 * @param start what to do with an unfinished run of the same plan and day
 * @param keyFile where the key of the person hashes is
 * @param language the language of the reports
 */
public record ScanRequest(
    Plan plan,
    Rulebooks rulebooks,
    Path out,
    LocalDate asOf,
    int threads,
    Start start,
    Path keyFile,
    Language language) {
  /** What to do with an unfinished run of the same plan and day. */
  public enum Start {
    /** Go on with it if there is one, else begin. */
    USUAL,
    /** Go on with it; it is an error if there is none. */
    RESUME,
    /** Forget it and begin. */
    FRESH
  }

  public ScanRequest {
    if (threads < 1) {
      throw new IllegalArgumentException("a scan needs at least one thread");
    }
  }

  /** The scan's id: equal for equal plans and days, and so in equal inventories. */
  public String scanId() {
    return plan.digest().substring("sha256:".length(), "sha256:".length() + 16) + "-" + asOf;
  }
}
