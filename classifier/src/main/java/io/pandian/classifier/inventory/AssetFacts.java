package io.pandian.classifier.inventory;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was measured of a table, sheet or document, before any rule is applied to it. The components
 * are those of {@link Asset} of the same names.
 *
 * @param customers how many customers the rows that were read are about, counted by the customers'
 *     own numbers; empty where the table has none, or nobody counted them
 */
public record AssetFacts(
    String source,
    AssetKind kind,
    String path,
    String comment,
    String mediaType,
    OptionalLong bytes,
    OptionalLong rows,
    boolean rowsExact,
    long sampled,
    Optional<Bilingual> partial,
    OptionalLong unreadRows,
    OptionalLong customers,
    List<FieldFinding> fields,
    List<TextFinding> findings,
    Optional<String> subject,
    List<PersonSlot> personSlots,
    List<Indication> indications) {
  public AssetFacts {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
    personSlots = List.copyOf(personSlots);
    indications = List.copyOf(indications);
  }

  /** The asset's id: the source's id, a slash, the path. */
  public String id() {
    return source + "/" + path;
  }

  /** Whether some of it was not read, and nobody knows how many rows at most. */
  public boolean incomplete() {
    return incomplete(partial, unreadRows);
  }

  static boolean incomplete(Optional<Bilingual> partial, OptionalLong unreadRows) {
    return partial.isPresent() && unreadRows.isEmpty();
  }

  /** Something that was read and holds neither rows nor text. */
  public static AssetFacts bare(
      String source, AssetKind kind, String path, String mediaType, long bytes) {
    return new AssetFacts(
        source,
        kind,
        path,
        "",
        mediaType,
        OptionalLong.of(bytes),
        OptionalLong.empty(),
        true,
        0,
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
