package io.pandian.classifier.inventory;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table, sheet or document that was read.
 *
 * @param id source id and path: {@code crm/public.customer}
 * @param source the source's id
 * @param kind what it is
 * @param path the path inside the source; entries of archives as {@code a.zip!/b/c.xlsx}
 * @param comment the source's comment; empty if none
 * @param mediaType the media type; empty for tables of databases
 * @param bytes the size of the file; empty for tables of databases
 * @param rows how many rows it has; empty for documents
 * @param rowsExact whether {@code rows} was counted, or is the source's estimate
 * @param sampled how many rows were looked at for classification
 * @param partial what of it could not be read, as one sentence; empty if all was
 * @param unreadRows at most how many of its rows exist and were not read; empty if all were, or if
 *     nobody knows
 * @param fields the columns, in order; empty for documents
 * @param findings what the text holds; empty for tables
 * @param subject whom it is about
 * @param personSlots the persons in each row
 * @param indications the subjects of important data it speaks of
 * @param persons the distinct persons in it
 * @param grade how important it is
 */
public record Asset(
    String id,
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
    List<ClassifiedField> fields,
    List<ClassifiedText> findings,
    Optional<String> subject,
    List<PersonSlot> personSlots,
    List<Indication> indications,
    PersonCount persons,
    Grade grade) {
  public Asset {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
    personSlots = List.copyOf(personSlots);
    indications = List.copyOf(indications);
  }

  /** Whether some of it was not read, and nobody knows how many rows at most. */
  public boolean incomplete() {
    return AssetFacts.incomplete(partial, unreadRows);
  }

  /** The same asset, graded anew. */
  public Asset graded(Grade grade) {
    return with(fields, grade);
  }

  /** The same asset, where its columns are told elsewhere. */
  public Asset withoutFields() {
    return with(List.of(), grade);
  }

  private Asset with(List<ClassifiedField> fields, Grade grade) {
    return new Asset(
        id,
        source,
        kind,
        path,
        comment,
        mediaType,
        bytes,
        rows,
        rowsExact,
        sampled,
        partial,
        unreadRows,
        fields,
        findings,
        subject,
        personSlots,
        indications,
        persons,
        grade);
  }

  /**
   * A column with the standing of its data item.
   *
   * @param finding what it holds
   * @param personal whether that is personal information
   * @param sensitive whether the scan's standard names it sensitive
   */
  public record ClassifiedField(FieldFinding finding, boolean personal, boolean sensitive) {}

  /**
   * A data item of a text with its standing.
   *
   * @param finding what was found
   * @param personal whether that is personal information
   * @param sensitive whether the scan's standard names it sensitive
   */
  public record ClassifiedText(TextFinding finding, boolean personal, boolean sensitive) {}
}
