package io.pandian.scanner.sources;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;

/**
 * Receives what a unit holds. A content is valid only during the call: the visitor takes what it
 * needs before it returns.
 */
public interface ContentVisitor {
  void table(TableContent table) throws SourceException;

  void document(DocumentContent document) throws SourceException;

  /** Part of the unit (an entry of an archive, a sheet) that cannot be read. */
  void unscanned(String path, UnscannedReason reason, Bilingual detail);

  /**
   * Something that was read and holds neither text nor rows: an empty file, an archive whose
   * entries follow, an image that was not asked to be recognised.
   */
  void bare(String path, AssetKind kind, String mediaType, long bytes);

  /**
   * What is missing of the unit may lie in the moment and not in the unit, as where a process was
   * ended or the machine was busy: another try may read it.
   */
  default void passing() {}
}
