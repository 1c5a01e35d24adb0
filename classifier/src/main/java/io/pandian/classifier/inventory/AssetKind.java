package io.pandian.classifier.inventory;

/** What an asset is. */
public enum AssetKind {
  TABLE,
  VIEW,
  /** One worksheet of a workbook. */
  SHEET,
  /** A table in a text file: csv, tsv, JSON lines. */
  DELIMITED,
  DOCUMENT,
  IMAGE,
  ARCHIVE,
  OTHER
}
