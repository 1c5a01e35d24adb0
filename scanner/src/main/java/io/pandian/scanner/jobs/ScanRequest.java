package io.pandian.scanner.jobs;

import io.pandian.config.Language;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.scanner.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One scan to run.
 *
 * @param plan what to scan
 * @param rulebooks the rules to judge by
 * @param out the folder that gets the inventory, the reports and the log
 * @param asOf the day of judgement
 * @param dayChosen whether somebody asked for that day; else an unfinished scan of the plan goes on
 *     with its own
 * @param threads how many units are read at a time
 * @param start what to do with an unfinished run of the same plan
 * @param keyFile where the key of the person hashes is
 * @param language the language of the reports
 */
public record ScanRequest(
    Plan plan,
    Rulebooks rulebooks,
    Path out,
    LocalDate asOf,
    boolean dayChosen,
    int threads,
    Start start,
    Path keyFile,
    Language language) {
  /** What to do with an unfinished run of the same plan. */
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

  /** The same request for another day. */
  ScanRequest on(LocalDate day) {
    return new ScanRequest(plan, rulebooks, out, day, dayChosen, threads, start, keyFile, language);
  }

  /** The scan's id: equal for equal plans and days, and so in equal inventories. */
  public String scanId() {
    return planId() + asOf;
  }

  private String planId() {
    return plan.digest().substring("sha256:".length(), "sha256:".length() + 16) + "-";
  }

  /** The day of a scan of this plan; empty if the id is of another plan's. */
  Optional<LocalDate> dayOf(String scan) {
    return scan.startsWith(planId())
        ? Optional.of(LocalDate.parse(scan.substring(planId().length())))
        : Optional.empty();
  }
}
