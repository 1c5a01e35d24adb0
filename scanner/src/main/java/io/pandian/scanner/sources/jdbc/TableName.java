package io.pandian.scanner.sources.jdbc;

import java.util.Optional;

/**
 * The name of a table, as the database says it. Its path, {@code schema.table}, quotes a part that
 * holds a dot or a quote as in SQL ({@code hr."a.b"}), so that every path leads back to one table.
 *
 * @param schema the schema; the database in MySQL and MariaDB, {@code main} in SQLite
 * @param table the table's own name
 */
record TableName(String schema, String table) {
  String path() {
    return part(schema) + "." + part(table);
  }

  private static String part(String name) {
    boolean plain = !name.isEmpty() && name.indexOf('.') < 0 && name.indexOf('"') < 0;
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The table that a path names; empty if the text is no path. */
  static Optional<TableName> parse(String path) {
    StringBuilder part = new StringBuilder();
    String schema = "";
    boolean whole = false;
    boolean quoted = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"' && quoted && i + 1 < path.length() && path.charAt(i + 1) == '"') {
        part.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '.' && !quoted && !whole) {
        schema = part.toString();
        whole = true;
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return whole && !quoted
        ? Optional.of(new TableName(schema, part.toString()))
        : Optional.empty();
  }

  /** A name as standard SQL quotes it. */
  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
