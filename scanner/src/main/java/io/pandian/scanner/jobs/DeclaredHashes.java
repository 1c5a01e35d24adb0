package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.individuals.observing.HashedColumns;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.classifier.rows.RowGrammar;
import io.pandian.config.Bilingual;
import io.pandian.scanner.plan.PlannedHash;
import io.pandian.scanner.plan.PlannedHash.Columns;
import io.pandian.scanner.store.RunResults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts what the plan says of hashes to use: columns that it names hold the item that was hashed,
 * and values are compared with hashes by hashing them the same way.
 */
final class DeclaredHashes {
  /** Nothing is declared. */
  static final DeclaredHashes NONE = new DeclaredHashes(List.of());

  private final List<PlannedHash> planned;

  DeclaredHashes(List<PlannedHash> planned) {
    this.planned = List.copyOf(planned);
  }

  /** What a table holds, with the items that the plan says were hashed. */
  TableFinding in(String source, String path, TableFinding finding) {
    List<FieldFinding> fields =
        finding.fields().stream().map(field -> declared(source, path, field)).toList();
    if (fields.equals(finding.fields())) {
      return finding;
    }
    Set<String> placed = new HashSet<>();
    finding.personSlots().forEach(slot -> placed.addAll(slot.fields()));
    List<String> loose =
        fields.stream()
            .filter(field -> !finding.fields().contains(field) && !placed.contains(field.name()))
            .map(FieldFinding::name)
            .toList();
    // Where the table has persons, what is of nobody is of the first.
    return finding.personSlots().isEmpty()
        ? finding.withFields(fields).withSlots(List.of(somebody(loose)))
        : finding.withFields(fields);
  }

  private static PersonSlot somebody(List<String> fields) {
    return new PersonSlot(
        RowGrammar.ANYBODY, fields, Standing.COUNTED, List.of(), List.of(Ground.DECLARED));
  }

  private FieldFinding declared(String source, String path, FieldFinding field) {
    return planned.stream()
        .filter(hash -> columns(hash, source, path).anyMatch(c -> c.names(field.name())))
        .findFirst()
        .filter(hash -> !field.dataItem().equals(Optional.of(hash.item())))
        .map(
            hash ->
                new FieldFinding(
                    field.name(),
                    field.type(),
                    field.comment(),
                    Optional.of(hash.item()),
                    1,
                    List.of(),
                    hidden(field.evidence())))
        .orElse(field);
  }

  /** The values were looked at and taken for something else: nothing of that is kept. */
  private static Evidence hidden(Evidence seen) {
    return new Evidence(seen.nonBlank(), 0, 0, seen.distinct(), "", List.of());
  }

  private static Stream<Columns> columns(PlannedHash hash, String source, String path) {
    return hash.columns().stream().filter(columns -> columns.covers(source, path));
  }

  /** Which columns of an asset hold hashes, and how values are hashed to be compared with them. */
  HashedColumns of(String source, String path) {
    return planned.isEmpty() ? HashedColumns.NONE : new OfAsset(source, path);
  }

  private final class OfAsset implements HashedColumns {
    private final String source;
    private final String path;

    private OfAsset(String source, String path) {
      this.source = source;
      this.path = path;
    }

    @Override
    public Optional<ValueHash> hash(String dataItem) {
      return planned.stream()
          .filter(hash -> hash.item().equals(dataItem))
          .findFirst()
          .map(PlannedHash::begin);
    }

    @Override
    public boolean holdHashes(String column, String dataItem) {
      return planned.stream()
          .filter(hash -> hash.item().equals(dataItem))
          .flatMap(hash -> columns(hash, source, path))
          .anyMatch(columns -> columns.fields().isEmpty() || columns.names(column));
    }
  }

  /** What the plan names of tables and columns and the scan has not found. */
  List<Unscanned> missing(RunResults assets, List<Unscanned> unscanned) {
    List<Unscanned> missing = new ArrayList<>();
    for (Columns columns : planned.stream().flatMap(hash -> hash.columns().stream()).toList()) {
      boolean found = assets.has(columns::covers);
      boolean listed = unscanned.stream().anyMatch(u -> columns.covers(u.source(), u.path()));
      String path = columns.path().orElse("");
      if (!found && !listed && !path.isEmpty()) {
        missing.add(missing(columns, path));
      }
      if (found && !columns.fields().isEmpty()) {
        Set<String> names = assets.columns(columns::covers).keySet();
        columns.fields().stream()
            .filter(field -> !names.contains(field))
            .forEach(field -> missing.add(missing(columns, path + "." + field)));
      }
    }
    return missing;
  }

  private static Unscanned missing(Columns columns, String what) {
    return new Unscanned(
        columns.source(),
        what,
        UnscannedReason.VANISHED,
        Bilingual.of(
            "计划的“hashes”提到它，但没有找到；请检查名称。",
            "'hashes' of the plan names it and the crawl has not found it: check its name."));
  }
}
