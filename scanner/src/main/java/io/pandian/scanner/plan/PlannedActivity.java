package io.pandian.scanner.plan;

import io.pandian.classifier.pathways.facts.Activity;
import java.util.List;
import java.util.Optional;

/**
 * An outbound activity of the plan.
 *
 * @param declared what the plan says of it; its data items and persons are measured by the scan
 * @param recipient who receives it and where, for people to read; empty if not given
 * @param carries what leaves
 */
public record PlannedActivity(Activity declared, String recipient, List<Carried> carries) {
  public PlannedActivity {
    carries = List.copyOf(carries);
  }

  /**
   * Part of an asset that leaves.
   *
   * @param source the source's id
   * @param path the table or file
   * @param fields the fields; empty means all of them
   * @param since the field that says when a row was added; without it every row counts
   */
  public record Carried(String source, String path, List<String> fields, Optional<String> since) {
    public Carried {
      fields = List.copyOf(fields);
    }

    /** Whether an asset is carried: a file's sheets and an archive's entries go with it. */
    public boolean covers(String assetSource, String assetPath) {
      return new PlannedAsset(source, path).covers(assetSource, assetPath);
    }
  }
}
