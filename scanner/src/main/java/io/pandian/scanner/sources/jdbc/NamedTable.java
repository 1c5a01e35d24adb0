package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.RowSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import java.util.List;

/**
 * A table or view as the catalogue tells of it. If its values may not be read, this is all: it is
 * told by names, types and comments alone, and nobody in it is counted.
 */
class NamedTable extends ListedTable {
  final TableShape shape;

  NamedTable(SourceUnit unit, TableShape shape) {
    super(unit);
    this.shape = shape;
  }

  @Override
  public Sampled sample(Sampling sampling) throws SourceException {
    return sampled(emptySample(shape.columns()));
  }

  static RowSample emptySample(List<ColumnShape> columns) {
    return new RowSample(
        columns.stream().map(c -> new RowSample.Column(c.name(), c.type(), c.comment())).toList());
  }

  /** The sample under the table's own name. */
  Sampled sampled(RowSample sample) {
    String name = TableName.parse(path()).map(TableName::table).orElse(path());
    return new Sampled(sample.toTable(name, comment()), sample.rows());
  }

  @Override
  public RowsRead forEachRow(List<String> columns, List<String> present, RowConsumer consumer)
      throws SourceException {
    throw new SourceException(
        UnscannedReason.WITHHELD,
        Bilingual.of(
            "只按名称和注释判断，没有统计其中的自然人。",
            "Only names and comments were looked at; the persons in it were not counted."));
  }
}
