package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import java.util.OptionalLong;

/** A table or view as the list of its database tells of it, whoever reads it. */
abstract class ListedTable implements TableContent {
  final SourceUnit unit;

  ListedTable(SourceUnit unit) {
    this.unit = unit;
  }

  @Override
  public String path() {
    return unit.path();
  }

  @Override
  public AssetKind kind() {
    return unit.kind() == SourceUnit.Kind.VIEW ? AssetKind.VIEW : AssetKind.TABLE;
  }

  @Override
  public String comment() {
    return unit.comment();
  }

  @Override
  public String mediaType() {
    return "";
  }

  @Override
  public OptionalLong bytes() {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong estimatedRows() {
    return unit.rows();
  }
}
