package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.Standing;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a perfect scan of the demo finds. Persons are counted from the planted identities, never
 * from what is written of them; what is sensitive follows GB/T 45574-2025.
 *
 * @param assets every table, sheet, document, archive and image, by source and path
 * @param unscanned every file that cannot be read
 * @param total the persons over all sources, each once
 * @param bySource the persons of each source
 * @param overlap how many persons are in both sources
 * @param activities the outbound activities, in the plan's order
 */
public record DemoTruth(
    List<AssetTruth> assets,
    List<UnreadTruth> unscanned,
    Count total,
    Map<String, Count> bySource,
    long overlap,
    List<ActivityTruth> activities) {
  public DemoTruth {
    assets = List.copyOf(assets);
    unscanned = List.copyOf(unscanned);
    bySource = java.util.Collections.unmodifiableMap(new TreeMap<>(bySource));
    activities = List.copyOf(activities);
  }

  /**
   * Distinct persons, year to date for activities.
   *
   * @param nonSensitive persons with a personal data item that is not sensitive
   * @param sensitive persons with a sensitive data item
   * @param union persons with either
   */
  public record Count(long nonSensitive, long sensitive, long union) {}

  /**
   * Something that can be read.
   *
   * @param source the source's id
   * @param path the path inside the source, as the inventory names it
   * @param kind what it is
   * @param rows how many rows a table has; empty otherwise
   * @param fields the columns of a table, in order; empty otherwise
   * @param findings the data items that the text of a document surely holds; empty for tables
   * @param persons the persons in it
   */
  public record AssetTruth(
      String source,
      String path,
      AssetKind kind,
      OptionalLong rows,
      List<FieldTruth> fields,
      Set<String> findings,
      Count persons) {
    public AssetTruth {
      fields = List.copyOf(fields);
      findings = Set.copyOf(findings);
    }

    /** The id in the inventory. */
    public String id() {
      return source + "/" + path;
    }
  }

  /**
   * A column.
   *
   * @param name its name or header
   * @param accepted the codes of the data items it may be given, {@link #NONE} among them where no
   *     item is right; more than one where two names fit the same thing
   */
  public record FieldTruth(String name, Set<String> accepted) {
    /** Stands for a field that holds no data item. */
    public static final String NONE = "";

    public FieldTruth {
      accepted = Set.copyOf(accepted);
    }
  }

  /**
   * A file that cannot be read.
   *
   * @param source the source's id
   * @param path the path inside the source
   * @param reason why
   */
  public record UnreadTruth(String source, String path, UnscannedReason reason) {}

  /**
   * An outbound activity.
   *
   * @param id the id in the plan
   * @param persons the persons of the year to date
   * @param pathway where it ends
   * @param standing whether that stands
   */
  public record ActivityTruth(String id, Count persons, Pathway pathway, Standing standing) {}
}
