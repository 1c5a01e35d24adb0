package io.pandian.scanner.plan;

import io.pandian.classifier.individuals.CountingMemory;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to scan and what leaves the country, as declared by the organisation.
 *
 * @param organisation the processor
 * @param sources the databases and file shares, in the plan's order
 * @param sampling how much of a table is looked at
 * @param counting whether persons are counted
 * @param countingMemory how much memory the count may take
 * @param standard which standard says what is sensitive
 * @param activities the outbound activities, in the plan's order
 * @param persons whose the columns of tables are, where the organisation says so
 * @param hashes how hashes in place of values are made, where the organisation says so
 * @param notified important data that an authority has notified
 * @param store where the job repository is, if not beside the output
 * @param detectors folders with detectors of the organisation's own
 * @param clearNames whether names of files, tables and columns are shown even where they hold
 *     values, in everything that is written
 * @param digest the digest of the plan's text, and of its detectors' if it has any, {@code
 *     sha256:...}
 */
public record Plan(
    Organisation organisation,
    List<SourceSettings> sources,
    Sampling sampling,
    Counting counting,
    CountingMemory countingMemory,
    SensitivityStandard standard,
    List<PlannedActivity> activities,
    List<PlannedPersons> persons,
    List<PlannedHash> hashes,
    List<Notified> notified,
    Optional<StoreSettings> store,
    List<Path> detectors,
    boolean clearNames,
    String digest) {
  public Plan {
    sources = List.copyOf(sources);
    activities = List.copyOf(activities);
    persons = List.copyOf(persons);
    hashes = List.copyOf(hashes);
    notified = List.copyOf(notified);
    detectors = List.copyOf(detectors);
  }

  /**
   * The same plan with other folders of detectors. Its digest takes in what their files say, so
   * that a scan that was broken off goes on only with the same detectors.
   *
   * @param texts the texts of the detectors' files; none leaves the digest as it is
   */
  public Plan withDetectors(List<Path> folders, List<String> texts) {
    return new Plan(
        organisation,
        sources,
        sampling,
        counting,
        countingMemory,
        standard,
        activities,
        persons,
        hashes,
        notified,
        store,
        folders,
        clearNames,
        texts.isEmpty() ? digest : PlanFile.digest(digest + "\n" + String.join("\n", texts)));
  }

  /** The same plan under other names of tables, files and columns. */
  public Plan withNames(
      List<PlannedActivity> named,
      List<PlannedPersons> whose,
      List<PlannedHash> hashed,
      List<Notified> notices) {
    return new Plan(
        organisation,
        sources,
        sampling,
        counting,
        countingMemory,
        standard,
        named,
        whose,
        hashed,
        notices,
        store,
        detectors,
        clearNames,
        digest);
  }

  /** Whether persons are counted. */
  public enum Counting {
    EXACT,
    /** In one pass, with bounds, for a first look. */
    ESTIMATED,
    NONE
  }

  /**
   * Important data that an authority has notified.
   *
   * @param what the id of the asset, {@code source/path}
   * @param by the authority
   * @param on the day of the notice
   */
  public record Notified(String what, String by, Optional<LocalDate> on) {
    /** Whether an asset is meant: a file's sheets and an archive's entries go with it. */
    public boolean covers(String asset) {
      return asset.equals(what) || asset.startsWith(what + "#") || asset.startsWith(what + "!/");
    }
  }
}
