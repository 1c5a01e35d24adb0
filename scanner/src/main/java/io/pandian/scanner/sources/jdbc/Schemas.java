package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.SourceException;
import java.util.HashMap;
import java.util.Map;

/** The tables of the schemas of a source, each asked for once, when first needed. */
final class Schemas {
  private final Connections connections;
  private final Map<String, SchemaTables> known = new HashMap<>();

  Schemas(Connections connections) {
    this.connections = connections;
  }

  /** A catalogue that will not tell is not asked again. */
  synchronized SchemaTables of(String schema) throws SourceException {
    SchemaTables tables = known.get(schema);
    if (tables == null) {
      tables = ask(schema);
      known.put(schema, tables);
    }
    return tables;
  }

  private SchemaTables ask(String schema) throws SourceException {
    try {
      return connections.query(s -> SchemaTables.of(s.connection(), schema));
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.UNREACHABLE) {
        throw e;
      }
      return SchemaTables.UNKNOWN;
    }
  }
}
